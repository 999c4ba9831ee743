import { checksumOf } from "./checksum.ts";
import { codesOf } from "./formulas.ts";
import { placedClauses } from "./places.ts";
import type { CheckedPlan, Indicator, IndicatorVersion, Plan } from "./words.ts";

/** Joins a plan that has no fault with its look-ups, each built once. */
export function withLookUps(plan: Plan): CheckedPlan {
  const clauseList = placedClauses(plan).map(({ clause }) => clause);
  const clauses = byId(clauseList);
  const indicators = byId(plan.indicators);
  const names = new Map(plan.indicators.flatMap((i) => [i.id, ...codesOf(i)].map((name) => [name.toLowerCase(), i])));
  const targets = byId(plan.targets);
  const units = byId(plan.units);
  const accounts = byId(plan.accounts);
  const themes = byId(plan.themes);
  const sources = byId(plan.sources);
  const roles = byId(plan.roles);
  const tasks = byId(plan.tasks);
  const forms = new Map(plan.forms.map((form) => [`${form.id}@${form.version}`, form]));
  const notices = byId(plan.notices);
  const procedures = byId(plan.procedures);
  const schemes = byId(plan.schemes ?? []);
  const evaluated = Map.groupBy(plan.evaluatedUnits ?? [], ({ subject }) => subject);
  const regions = new Map(plan.regions.regions.map((r) => [r.code, r]));
  return {
    ...plan,
    checksum: checksumOf(plan),
    clauseList,
    clause: sure("clause", clauses),
    findClause: (id) => clauses.get(id),
    indicator: sure("indicator", indicators),
    findIndicator: (idOrCode) => names.get(idOrCode.toLowerCase()),
    target: sure("target", targets),
    findTarget: (id) => targets.get(id),
    unitOfGovernment: sure("unit of government", units),
    account: sure("account", accounts),
    theme: sure("theme", themes),
    source: (id) => sources.get(id),
    region: (code) => regions.get(code),
    versionOn,
    role: sure("role", roles),
    findTask: (id) => tasks.get(id),
    findScheme: (id) => schemes.get(id),
    registeredUnits: (subject) => evaluated.get(subject) ?? [],
    form: sure("form", forms),
    findForm: (ref) => forms.get(ref),
    notice: sure("notice", notices),
    procedure: sure("procedure", procedures),
    findProcedure: (id) => procedures.get(id),
    procedureOn: ({ versions }, day) => versions.findLast(({ from }) => from <= day),
  };
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.id, item]));

/** A look-up for ids the plan itself has vouched for: an unknown one is a fault of the program. */
const sure =
  <T>(kind: string, map: ReadonlyMap<string, T>) =>
  (id: string): T => {
    const found = map.get(id);
    if (found === undefined) throw new Error(`The plan has no ${kind} "${id}"`);
    return found;
  };

/** The last version begun by the day. The first one also speaks for the years before it, from which baselines and long series come. */
function versionOn({ versions }: Indicator, day: string): IndicatorVersion {
  return versions.findLast(({ from }) => from <= day) ?? versions[0];
}
