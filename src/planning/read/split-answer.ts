import type { SplitAnswer, SplitRow } from "#contract";
import type { Target } from "#define";
import { formatNumber, type Label, ok, parseQuantity, type Result, unitOf } from "#kernel";
import { type Actor, deskAnswer } from "#procedure";
import type { Reader } from "#store";
import { partsOf } from "../bodies.ts";
import type { Parts } from "../parts.ts";
import { refusals } from "../refusals.ts";
import {
  adoptedOf,
  citiesOf,
  type DocumentMatter,
  decisionsOf,
  documentMatter,
  dossierOf,
  latestRevision,
  type SignedMatter,
} from "../rows.ts";
import { groundOf, knownFor } from "../splits/frame.ts";
import { goalPath, proposalsOf } from "../splits/propose.ts";
import { splitFaults, sumsOf } from "../splits/sums.ts";
import { citiesOfPlan, isDivisible, valueInForce } from "../splits/targets.ts";
import { stateOf, type Words } from "./words.ts";

const kind = "target-split";

/** Every target, with how far its split is; those that do not add up say why. */
export async function splitRows(parts: Parts): Promise<readonly SplitRow[]> {
  return parts.store.snapshot((reader) => Promise.all(parts.plan.targets.map((target) => rowOf(parts, reader, target))));
}

async function rowOf(parts: Parts, reader: Reader, target: Target): Promise<SplitRow> {
  const { plan } = parts;
  const { id, label, unit, due, owner } = target;
  const divisible = isDivisible(target);
  const matter = divisible ? await documentMatter(reader, kind, id) : undefined;
  const cities = matter ? await citiesOf(reader, dossierOf(kind, id), matter.id) : [];
  return {
    target: id,
    label,
    unit,
    owner: plan.unitOfGovernment(owner).short,
    goal: divisible ? await valueInForce(parts, id) : null,
    due,
    state: matter?.state ?? null,
    stateLabel: matter ? stateOf(plan, matter).label : null,
    matter: matter?.id ?? null,
    signed: matter?.state === "consulting" ? { count: cities.filter(({ signedAt }) => signedAt !== null).length, of: cities.length } : null,
    whyNot: divisible ? null : refusals.notDivisible({ label }).say,
  };
}

async function headOf({ plan, store }: Parts, target: string, matter: DocumentMatter | undefined): Promise<SplitAnswer["head"]> {
  if (!matter) return null;
  const draft = await latestRevision(store, matter, dossierOf(kind, target));
  const cities = await citiesOf(store, dossierOf(kind, target), matter.id);
  return {
    matter: matter.id,
    number: matter.number,
    state: matter.state,
    stateLabel: stateOf(plan, matter).label,
    revision: matter.revision,
    draft: draft?.revision ?? 0,
    signatures: cities.map(({ desk, region, signedAt }) => ({ desk: deskAnswer(plan, desk, region), signedAt })),
  };
}

export const rebaseliningRow = ({ plan, names }: Words, matter: SignedMatter): SplitAnswer["rebaselinings"][number] => {
  const text = (field: string): string => String(matter.fields[field] ?? "");
  return {
    matter: matter.id,
    number: matter.number,
    title: matter.title,
    oldValue: text("oldValue"),
    newValue: text("newValue"),
    reason: text("reason"),
    clause: text("clause"),
    state: matter.state,
    stateLabel: stateOf(plan, matter).label,
    at: matter.closedAt ?? matter.openedAt,
    by: matter.signedBy === null ? null : (names.get(matter.signedBy) ?? ""),
  };
};

/** Signed and proposed changes of a target's value, newest first, with the old value beside the new one. */
export const rebaselinings = async (parts: Pick<Parts, "store" | "plan">, target: string, names: ReadonlyMap<string, string>) =>
  (await decisionsOf(parts.store, "rebaselining", target)).map((matter) =>
    rebaseliningRow({ plan: parts.plan, today: parts.store.today(), names }, matter),
  );

async function mayDo({ plan, procedures }: Parts, actor: Actor, matter: DocumentMatter | undefined) {
  const opensBy = plan.procedure(kind).versions[0].opensBy;
  const isOpen = matter !== undefined && ["drafted", "consulting", "decided"].includes(matter.state);
  const possible = matter ? await procedures.possible(actor, matter.id) : undefined;
  const acts = possible?.ok ? possible.value : [];
  const may = (name: string): boolean =>
    acts.some(({ transition, seats }) => transition.name === name && seats.length > 0 && transition.from.includes(matter?.state ?? ""));
  return {
    mayBegin: !isOpen && actor.seats.some(({ role }) => opensBy.includes(role)),
    mayEdit: may("consult"),
    mayConsult: may("consult"),
    mayDecide: may("decide"),
    mayAdopt: may("adopt"),
  };
}

/** A decimal as it was set, its thousands apart: `5,200`. */
function grouped(goal: string): string {
  const parsed = parseQuantity(goal, "one");
  return parsed.ok ? formatNumber(parsed.value, parsed.value.scale) : goal;
}

const goalWords = (target: Target, goal: string | null): Label => {
  const { zh, en } = unitOf(target.unit).label;
  if (goal === null) return { zh: "目标值待基期数确定后换算", en: "The value follows once the base figure is known" };
  return {
    zh: `${target.due.slice(0, 4)}年全省目标 ${grouped(goal)} ${zh}`,
    en: `Target of the province for ${target.due.slice(0, 4)}: ${grouped(goal)} ${en}`,
  };
};

/** A target's split: its parts, sums by year with slack or hole, starting points by rule, signatures, and what holds now. */
export async function splitAnswer(
  parts: Parts,
  actor: Actor,
  id: string,
  named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<Result<SplitAnswer>> {
  const ground = await groundOf(parts, id);
  if (!ground.ok) return ground;
  const { plan, store } = parts;
  const { target, frame, goal, own } = ground.value;
  const matter = await documentMatter(store, kind, id);
  const draft = matter && (await latestRevision(store, matter, dossierOf(kind, id)));
  const adopted = (await adoptedOf(store, kind, id)).at(-1);
  const shown = partsOf(draft?.body);
  const known = knownFor(parts, ground.value);
  const decisions = await decisionsOf(store, "rebaselining", id);
  const people = [...decisions.flatMap(({ signedBy }) => signedBy ?? []), ...(adopted ? [adopted.signedBy] : [])];
  const names = await named(people);
  return ok({
    target: {
      id,
      label: target.label,
      unit: target.unit,
      places: plan.indicator(target.indicator).places,
      due: target.due,
      clauses: [...target.clauses],
      wording: target.wording.say,
    },
    goal,
    goalSay: goalWords(target, goal),
    baselines: frame.cities.map((region) => ({
      region,
      period: own?.period ?? "",
      value: own?.values.get(region) ?? null,
      say: own?.values.has(region)
        ? { zh: `${own.period}公布数`, en: `published, ${own.period}` }
        : { zh: "没有公布数", en: "not published" },
    })),
    cities: citiesOfPlan(plan).map(({ region, unit }) => ({
      region,
      unit,
      label: plan.region(region)?.short ?? { zh: region, en: region },
    })),
    years: [...frame.years],
    parts: [...shown],
    sums: [...sumsOf(shown, frame)],
    home: frame.home,
    goalPath: known ? [...goalPath(known)] : [],
    proposals: known ? [...proposalsOf(known)] : [],
    faults: matter?.state === "drafted" ? [...splitFaults(shown, frame)] : [],
    head: await headOf(parts, id, matter),
    adopted: adopted
      ? {
          from: adopted.from,
          at: adopted.signedAt,
          by: names.get(adopted.signedBy) ?? "",
          number: adopted.number,
          parts: [...partsOf(adopted.body)],
        }
      : null,
    rebaselinings: decisions.map((one) => rebaseliningRow({ plan, today: store.today(), names }, one)),
    ...(await mayDo(parts, actor, matter)),
  });
}
