import type { Ground } from "./items.ts";
import { type Entrant, totalOf, unitScore } from "./unit.ts";

export type Comparison = {
  readonly year: number;
  /** On the indicators that have points in both years alone; null where there are none. */
  readonly now: number | null;
  readonly before: number | null;
  /** How much each of them moved the total: together exactly the difference. */
  readonly parts: readonly { readonly id: string; readonly now: number; readonly before: number; readonly moved: number }[];
  readonly leftOut: number;
};

/** This year against last on the same footing: the same indicators at the same weights, scored by the same rules. */
export function comparisonOf(ground: Ground, entrant: Entrant): Comparison {
  const lastYear: Ground = { ...ground, year: ground.year - 1 };
  const [now, last] = [unitScore(ground, entrant), unitScore(lastYear, entrant)];
  const both = now.items.flatMap((item) => {
    const earlier = last.items.find(({ id }) => id === item.id);
    return item.points !== null && earlier !== undefined && earlier.points !== null ? [{ item, earlier }] : [];
  });
  const weight = both.reduce((all, { item }) => all + item.weight, 0);
  return {
    year: lastYear.year,
    now: totalOf(both.map(({ item }) => item)).total,
    before: totalOf(both.map(({ earlier }) => earlier)).total,
    parts: both.map(({ item, earlier }) => {
      const [a, b] = [item.points ?? 0, earlier.points ?? 0];
      return { id: item.id, now: a, before: b, moved: ((a - b) * item.weight) / weight };
    }),
    leftOut: now.items.length - both.length,
  };
}
