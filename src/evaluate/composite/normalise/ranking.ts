import type { Normalisation } from "#define";

export type Ranked = Extract<Normalisation, { readonly method: "rank" | "borda" | "percentile-rank" }>;

/**
 * Ranks from the least up once more is better, over what is there: `rank` from 1, `borda` from 0, `percentile-rank` from 0 to 1. Equal values share the lowest
 * of their ranks, or their mean where `ties` says so.
 * @param column  with two different values at least
 */
export function rankScores(column: Float64Array, direction: 1 | -1, method: Ranked): Float64Array {
  const there = Int32Array.from(column, (_, row) => row).filter((row) => !Number.isNaN(column[row]));
  const sorted = Float64Array.from(there, (row) => direction * (column[row] ?? 0)).sort();
  const ties = method.method === "percentile-rank" ? (method.ties ?? "min") : "min";
  const scores = new Float64Array(column.length).fill(Number.NaN);
  const n = sorted.length;
  const rankOf = new Map<number, number>();
  for (let i = 0; i < n; ) {
    let next = i + 1;
    while (next < n && sorted[next] === sorted[i]) next += 1;
    rankOf.set(sorted[i] ?? 0, ties === "min" ? i + 1 : (i + 1 + next) / 2);
    i = next;
  }
  for (const row of there) {
    const rank = rankOf.get(direction * (column[row] ?? 0)) ?? Number.NaN;
    scores[row] = method.method === "rank" ? rank : method.method === "borda" ? rank - 1 : (rank - 1) / (n - 1);
  }
  return scores;
}
