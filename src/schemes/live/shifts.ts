import { correlation } from "#evaluate/composite";

type Ranks = readonly (number | null)[];
export type Shifts = { readonly meanShift: number | null; readonly mostShift: number | null; readonly agreement: number | null };

/** How far ranks differ between two results of the same units: mean and greatest number of places, and Spearman's correlation. */
export function shiftsOf(before: Ranks, after: Ranks): Shifts {
  const both = before.flatMap((rank, i) => {
    const other = after[i] ?? null;
    return rank === null || other === null ? [] : [[rank, other] as const];
  });
  if (both.length === 0) return { meanShift: null, mostShift: null, agreement: null };
  const moved = both.map(([a, b]) => Math.abs(a - b));
  const column = (side: 0 | 1) => Float64Array.from(both, (pair) => pair[side]);
  return {
    meanShift: moved.reduce((sum, places) => sum + places, 0) / moved.length,
    mostShift: Math.max(...moved),
    agreement: correlation(column(0), column(1), "spearman").r,
  };
}
