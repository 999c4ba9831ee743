import type { RankedUnit } from "#contract";
import type { CheckedPlan, SchemeSubject } from "#define";
import { type Label, levelOf, type RegionCode, type RegionLevel } from "#kernel";
import type { SchemeContent } from "../texts.ts";

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

/** Regions a subject stands for; none where its units are known to nobody but the scheme. */
export function regionsOf({ regions }: CheckedPlan, subject: SchemeSubject): readonly RegionCode[] {
  const level = levels[subject];
  return level === undefined ? [] : regions.regions.map(({ code }) => code).filter((code) => levelOf(code) === level);
}

/** Units that are ranked: those the text names, else all regions of its level. */
export const unitsOf = (plan: CheckedPlan, { subject, units }: SchemeContent): readonly string[] => units ?? regionsOf(plan, subject);

/** Home is the region the plan is for, and whatever lies in it where that says something: its cities among others. */
export function rankedUnit(plan: CheckedPlan, id: string): RankedUnit {
  const region = plan.region(id);
  const plain: Label = { zh: id, en: id };
  return { id, label: region?.label ?? plain, short: region?.short ?? plain, home: id === plan.regions.home };
}
