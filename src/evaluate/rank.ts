export type Ranked = { readonly region: string; readonly value: number; readonly rank: number };

/**
 * Competition ranking: equal values share a place and the places after them stay empty (1, 2, 2, 4).
 * @param better  `lower` puts the smallest first
 */
export function ranking(
  values: readonly { readonly region: string; readonly value: number }[],
  better: "higher" | "lower" | "neither",
): readonly Ranked[] {
  const sign = better === "lower" ? 1 : -1;
  const sorted = [...values].sort((a, b) => sign * (a.value - b.value) || (a.region < b.region ? -1 : 1));
  const ranked: Ranked[] = [];
  for (const [i, row] of sorted.entries()) {
    const before = ranked.at(-1);
    ranked.push({ ...row, rank: before?.value === row.value ? before.rank : i + 1 });
  }
  return ranked;
}

export type Place = { readonly rank: number; readonly of: number; readonly change: number | null };

/**
 * One region's place, among all or among a group, and the places won since a base ranking (lost are negative).
 * The change is null where the base ranks other regions than today's: a place among fewer is another place.
 * @returns undefined where the region has no value
 */
export function placeOf(
  region: string,
  now: readonly { readonly region: string; readonly value: number }[],
  base: readonly { readonly region: string; readonly value: number }[] | null,
  better: "higher" | "lower" | "neither",
): Place | undefined {
  const own = ranking(now, better).find((r) => r.region === region);
  if (own === undefined) return undefined;
  const then = base && sameRegions(now, base) ? ranking(base, better).find((r) => r.region === region) : undefined;
  return { rank: own.rank, of: now.length, change: then === undefined ? null : then.rank - own.rank };
}

type Rows = readonly { readonly region: string }[];
function sameRegions(a: Rows, b: Rows): boolean {
  const names = new Set(a.map((r) => r.region));
  return a.length === b.length && b.every((r) => names.has(r.region));
}
