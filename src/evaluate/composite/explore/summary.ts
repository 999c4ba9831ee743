import { quantileOf } from "./quantiles.ts";

/** What is kept of each row: the number of runs, figures of its scores, then figures of its ranks at each checkpoint. */
export const figures = ["mean", "median", "low", "high"] as const;
export const summaryWidth = (checkpoints: number): number => 1 + figures.length * (1 + checkpoints);

/** Numbers of runs at which figures are told, to show whether they have settled: an eighth, a quarter, half, all. */
export const checkpointsOf = (runs: number): readonly number[] =>
  [...new Set([8, 4, 2, 1].map((part) => Math.floor(runs / part)))].filter((count) => count > 0);

type Tables = {
  readonly scores: Float64Array;
  readonly ranks: Int32Array;
  readonly summary: Float64Array;
  readonly sample: number;
  readonly ground: { readonly table: { readonly rows: { readonly length: number } } };
};

/** Summarises the rows of a table of runs, one at a time; runs in which a row has no rank count for nothing, and are told by the number of runs. */
export function openSummary({ scores, ranks, summary, sample, ground }: Tables, checkpoints: readonly number[]): (row: number) => void {
  const rows = ground.table.rows.length;
  const own = new Float64Array(sample);
  const counts = new Int32Array(rows + 1);
  const width = summaryWidth(checkpoints.length);
  return (row) => {
    const at = row * width;
    let [there, next] = [0, 0];
    let sum = 0;
    counts.fill(0);
    for (let run = 0; run < sample; run += 1) {
      const rank = ranks[run * rows + row] ?? 0;
      if (rank > 0) {
        own[there] = scores[run * rows + row] ?? Number.NaN;
        counts[rank] = (counts[rank] ?? 0) + 1;
        sum += rank;
        there += 1;
      }
      if (run + 1 !== checkpoints[next]) continue;
      next += 1;
      summary.set([sum / there, ...[0.5, 0.05, 0.95].map((share) => rankQuantile(counts, there, share))], at + 1 + figures.length * next);
    }
    summary[at] = there;
    summary.set(scoreFigures(own.subarray(0, there)), at + 1);
  };
}

function scoreFigures(values: Float64Array): readonly number[] {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i] ?? 0;
  values.sort();
  return [sum / values.length, ...[0.5, 0.05, 0.95].map((share) => quantileOf(values, share))];
}

/** Type 7 from the number of times each rank was seen. */
function rankQuantile(counts: Int32Array, there: number, share: number): number {
  if (there === 0) return Number.NaN;
  const place = (there - 1) * share;
  const below = Math.floor(place);
  const low = rankAt(counts, below);
  const high = rankAt(counts, Math.min(below + 1, there - 1));
  return place === below ? low : low + (place - below) * (high - low);
}

/** The rank at a place of the sorted list, counted from 0. */
function rankAt(counts: Int32Array, place: number): number {
  let seen = 0;
  for (let rank = 1; rank < counts.length; rank += 1) {
    seen += counts[rank] ?? 0;
    if (seen > place) return rank;
  }
  return Number.NaN;
}
