import type { RankedUnit } from "#contract";
import type { CheckedPlan, SchemeSubject } from "#define";
import { type Label, levelOf, type RegionCode, type RegionLevel } from "#kernel";
import type { SchemeContent } from "../texts.ts";
import type { SchemeContext } from "../types.ts";
import { registeredOf, registeredUnit } from "./collected.ts";

const levels: Partial<Record<SchemeSubject, RegionLevel>> = { nation: "country", province: "province", city: "city", county: "county" };

export const subjectLabels: Readonly<Record<SchemeSubject, Label>> = {
  nation: { zh: "国家", en: "Countries" },
  province: { zh: "省级行政区", en: "Provinces" },
  city: { zh: "设区市", en: "Cities" },
  county: { zh: "县（市、区）", en: "Counties" },
  zone: { zh: "开发区、高新区", en: "Zones" },
  enterprise: { zh: "企业", en: "Enterprises" },
  institution: { zh: "科研机构", en: "Institutions" },
  laboratory: { zh: "实验室", en: "Laboratories" },
  "pilot-base": { zh: "中试基地", en: "Pilot bases" },
};

/** Regions a subject stands for; none where its units are no regions. */
function regionsOf({ regions }: CheckedPlan, subject: SchemeSubject): readonly RegionCode[] {
  const level = levels[subject];
  return level === undefined ? [] : regions.regions.map(({ code }) => code).filter((code) => levelOf(code) === level);
}

/** Every unit of a kind there is: all regions of its level, or the register as it stood. */
export const unitsOfKind = (context: SchemeContext, subject: SchemeSubject): readonly string[] => [
  ...regionsOf(context.plan, subject),
  ...registeredOf(context, subject).map(({ id }) => id),
];

/** Units that are ranked: those the text names, else all of its kind but those that it only computes along. */
export const unitsOf = (context: SchemeContext, { subject, units, besides = [] }: SchemeContent): readonly string[] =>
  units ?? unitsOfKind(context, subject).filter((id) => !besides.includes(id));

/** Home is the region the plan is for. A unit that is no region says where it lies. */
export function rankedUnit(context: SchemeContext, id: string): RankedUnit & { readonly region?: RegionCode } {
  const { plan } = context;
  const known = plan.region(id) ?? registeredUnit(context, id);
  if (!known) return { id, label: { zh: id, en: id }, short: { zh: id, en: id }, home: false };
  const lies = "region" in known ? { region: known.region } : {};
  return { id, label: known.label, short: known.short, home: id === plan.regions.home, ...lies };
}
