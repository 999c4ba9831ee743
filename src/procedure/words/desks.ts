import type { DeskAnswer } from "#contract";
import type { CheckedPlan } from "#define";
import type { Label, RegionCode } from "#kernel";
import type { Desk } from "../types.ts";

/** What ids of people and matters are called; looked up at once for a whole answer. */
export type Called = { readonly person: ReadonlyMap<string, string>; readonly matter: ReadonlyMap<string, string> };
export const nobodyCalled: Called = { person: new Map(), matter: new Map() };

const personal = "person:";
export const personOf = (desk: Desk): string | null => (desk.startsWith(personal) ? desk.slice(personal.length) : null);

/** `unit@region` in its parts; a desk of a person has neither. */
export function unitAt(desk: Desk): { readonly unit: string; readonly region: RegionCode } | null {
  const at = desk.lastIndexOf("@");
  return personOf(desk) !== null || at < 0 ? null : { unit: desk.slice(0, at), region: desk.slice(at + 1) };
}

export const regionLabel = (plan: CheckedPlan, region: RegionCode): Label => plan.region(region)?.label ?? { zh: region, en: region };

/** A desk as people call it: the unit, with its region where that does not follow from the unit. */
export function deskLabel(plan: CheckedPlan, desk: Desk, { person }: Pick<Called, "person"> = nobodyCalled): Label {
  const id = personOf(desk);
  if (id !== null) {
    const name = person.get(id);
    return name === undefined ? { zh: "个人", en: "A person" } : { zh: name, en: name };
  }
  const { unit, region } = unitAt(desk) ?? { unit: desk, region: plan.regions.home };
  const known = plan.units.find((one) => one.id === unit);
  if (!known) return { zh: unit, en: unit };
  if (region === (known.region ?? plan.regions.home)) return known.short;
  const where = regionLabel(plan, region);
  return { zh: `${where.zh}${known.short.zh}`, en: `${known.short.en}, ${where.en}` };
}

export function deskAnswer(plan: CheckedPlan, desk: Desk, region: RegionCode, called: Pick<Called, "person"> = nobodyCalled): DeskAnswer {
  return { desk, label: deskLabel(plan, desk, called), region, regionLabel: regionLabel(plan, region) };
}
