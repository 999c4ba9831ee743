import { periodOf, type Refusal } from "#kernel";
import type { EvaluatedUnit } from "../evaluated-units.ts";
import { faults } from "../faults.ts";
import type { Plan } from "../words.ts";
import { type Check, type Known, missing } from "./known.ts";

/** Units that are evaluated: where they lie, who says so and since when; no unit stands there twice, and none can be taken for a region. */
export const checkEvaluatedUnits: Check = (plan, known) => {
  const units = plan.evaluatedUnits ?? [];
  const codes = new Set<string>(plan.regions.regions.map(({ code }) => code));
  const sources = new Set(plan.sources.map(({ id }) => id));
  const names = new Map<string, number>();
  for (const unit of units) names.set(nameOf(unit), (names.get(nameOf(unit)) ?? 0) + 1);
  const found = units.flatMap((unit): readonly Refusal[] => {
    const path = `evaluatedUnits/${unit.id}`;
    return [
      ...missing(known, "region", `${path}/region`, [unit.region]),
      ...(sources.has(unit.source) ? [] : [faults.unknownReference({ path: `${path}/source`, id: unit.source, kind: "source" })]),
      ...(codes.has(unit.id) ? [faults.unitIsRegion({ path, id: unit.id })] : []),
      ...((names.get(nameOf(unit)) ?? 0) > 1 ? [faults.unitTwice({ path, name: unit.label.zh })] : []),
      ...partFaults(path, unit, units),
      ...whenFaults(path, unit),
    ];
  });
  return [...found, ...administrationFaults(plan, known)];
};

/** A part belongs to a whole of its kind that is itself no part. */
function partFaults(path: string, { subject, partOf }: EvaluatedUnit, units: readonly EvaluatedUnit[]): readonly Refusal[] {
  if (partOf === undefined) return [];
  const isWhole = units.some((one) => one.id === partOf && one.subject === subject && one.partOf === undefined);
  return isWhole ? [] : [faults.unitNoWhole({ path: `${path}/partOf`, id: partOf })];
}

/** Whoever administers a unit of the register names one that is there, that is no part of another, and that nobody else administers. */
function administrationFaults({ units, evaluatedUnits = [] }: Plan, known: Known): readonly Refusal[] {
  const parts = new Set(evaluatedUnits.flatMap(({ id, partOf }) => (partOf === undefined ? [] : [id])));
  const named = units.flatMap(({ evaluatedAs = [] }) => evaluatedAs);
  return units.flatMap(({ id, evaluatedAs }) => {
    if (evaluatedAs === undefined) return [];
    const path = `units/${id}/evaluatedAs`;
    const isTwice = named.filter((one) => one === evaluatedAs).length > 1;
    return [
      ...missing(known, "evaluatedUnit", path, [evaluatedAs]),
      ...(isTwice || parts.has(evaluatedAs) ? [faults.unitNotOneself({ path, id: evaluatedAs })] : []),
    ];
  });
}

/** One unit of a kind is one name in a place, as long as it lasts. */
const nameOf = ({ subject, label, region, until }: EvaluatedUnit): string => `${subject} ${label.zh} ${region} ${until ?? ""}`;

function whenFaults(path: string, { since, until }: EvaluatedUnit): readonly Refusal[] {
  const malformed = [
    ["since", since],
    ["until", until],
  ].flatMap(([name, text]) => (text === undefined || periodOf(text) ? [] : [faults.periodMalformed({ path: `${path}/${name}`, text })]));
  const [began, ended] = [since, until].map((text) => (text === undefined ? undefined : periodOf(text)?.from));
  const backwards = began !== undefined && ended !== undefined && ended <= began;
  return [...malformed, ...(backwards ? [faults.unitEndsFirst({ path, since: since ?? "", until: until ?? "" })] : [])];
}
