import type { RegisteredRow, UnitRegister } from "#contract";
import { type CheckedPlan, type Label, type RegisteredSubject, registeredSubjects, type SchemeSubject } from "#define";
import type { Actor } from "#procedure";
import { changeMatters } from "../matters.ts";
import { isRegistered, type Parts } from "../parts.ts";
import type { CollectContext } from "../types.ts";
import type { World } from "../world.ts";
import { type Listed, standsOn } from "./register.ts";
import { procedure } from "./rows.ts";

export const kindLabels: Readonly<Record<SchemeSubject, Label>> = {
  nation: { zh: "国家", en: "Countries" },
  province: { zh: "省级行政区", en: "Provinces" },
  city: { zh: "设区市", en: "Cities" },
  county: { zh: "县（市、区）", en: "Counties" },
  zone: { zh: "开发区、高新区", en: "Zones" },
  enterprise: { zh: "高新技术企业", en: "High-tech enterprises" },
  institution: { zh: "新型研发机构", en: "New-type R&D institutions" },
  laboratory: { zh: "重点实验室", en: "Key laboratories" },
  "pilot-base": { zh: "中试基地", en: "Pilot bases" },
};
const nobodyListed: Label = {
  zh: "没有逐家公布的名单可以引用，名录待录入。请按认定公告办理“名录变更”。",
  en: "No list naming them one by one was found, so nothing is entered yet. Enter them from the published decisions by a change of the register.",
};

/** The register of a kind: every unit that stands in it or did, where that is known from, and its changes. */
export async function registerAnswer(
  { plan, store }: Pick<Parts, "plan" | "store">,
  context: CollectContext,
  world: World,
  actor: Actor,
  kind: SchemeSubject = "zone",
): Promise<UnitRegister> {
  const { asOf, knownAt, today, figures } = context;
  const moment = { asOf, knownAt };
  const chosen: RegisteredSubject = isRegistered(kind) ? kind : "zone";
  const known = world.register.all.filter((unit) => unit.subject === chosen && isKnownThen(unit, knownAt));
  const opensBy = plan.procedure(procedure).versions.at(-1)?.opensBy ?? [];
  return {
    moment: { ...moment, today, cut: figures.cut, planVersion: plan.version },
    kinds: registeredSubjects.map((id) => {
      const count = world.register.units(id, moment).length;
      return { id, label: kindLabels[id], count, whyNone: count === 0 ? nobodyListed : null };
    }),
    kind: chosen,
    rows: known.map((unit) => rowOf(plan, unit, moment)),
    changes: await changeMatters(store, plan, chosen),
    mayPropose: actor.seats.some(({ role }) => opensBy.includes(role)),
  };
}

const isKnownThen = ({ entered }: Listed, knownAt: CollectContext["knownAt"]): boolean =>
  entered === null || knownAt === null || entered.known <= knownAt;

function rowOf(plan: CheckedPlan, unit: Listed, moment: Pick<CollectContext, "asOf" | "knownAt">): RegisteredRow {
  const { shipped, entered } = unit;
  const left = unit.left && (moment.knownAt === null || unit.left.known <= moment.knownAt) ? unit.left : null;
  const source = shipped ? plan.source(shipped.source) : undefined;
  return {
    id: unit.id,
    label: unit.label,
    region: { id: unit.region, label: plan.region(unit.region)?.short ?? { zh: unit.region, en: unit.region } },
    level: shipped?.level ?? null,
    host: shipped?.host ?? null,
    since: shipped?.since ?? entered?.on ?? null,
    until: left?.on ?? shipped?.until ?? null,
    stands: standsOn(unit, moment),
    code: unit.code,
    note: shipped?.note ?? null,
    source: source ? { id: source.id, title: source.title, url: source.url } : null,
    entered: entered && { ...entered },
    left: left && { ...left },
  };
}
