import type { CheckedPlan, Label, SchemeSubject } from "#define";
import { type Day, lastDay, levelOf, periodOf, type RegionCode, type RegionLevel } from "#kernel";
import { isRegistered, type SchemeAsked } from "./parts.ts";
import type { World } from "./world.ts";

const levels: Partial<Record<SchemeSubject, RegionLevel>> = { nation: "country", province: "province", city: "city", county: "county" };

export type UnitAsked = { readonly id: string; readonly label: Label; readonly short: Label; readonly region: RegionCode | null };

/**
 * Units that figures of a period are asked of: those that were such units at its end, and those that are today. A unit that has left is still asked for the
 * years it was there.
 */
export function unitsAsked(plan: CheckedPlan, world: World, scheme: SchemeAsked, period: string, today: Day): readonly UnitAsked[] {
  const { subject, units } = scheme;
  if (!isRegistered(subject)) {
    const codes = units ?? plan.regions.regions.map(({ code }) => code).filter((code) => levelOf(code) === levels[subject]);
    return codes.flatMap((code) => {
      const region = plan.region(code);
      return region ? [{ id: code, label: region.label, short: region.short, region: null }] : [];
    });
  }
  const found = periodOf(period);
  const ended = found ? lastDay(found) : today;
  const days = [ended < today ? ended : today, today];
  const stands = new Set(days.flatMap((asOf) => world.register.units(subject, { asOf, knownAt: null }).map(({ id }) => id)));
  return world.register.all
    .filter(({ id }) => stands.has(id) && (units === undefined || units.includes(id)))
    .map(({ id, label, short, region }) => ({ id, label, short, region }));
}
