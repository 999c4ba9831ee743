import { nearness } from "../ranks.ts";

/** Writes the ranks of scores, the highest first, among the rows of each group; equal scores share the better place, a row without a score has 0. */
export type Ranking = (scores: Float64Array, from: number, ranks: Int32Array, to: number) => void;

/** Rows are few where keeping last run's order beats sorting anew. */
const few = 200;

/**
 * Ranks run after run in memory that is used again.
 * @param groups  rows ranked among each other, such as those of one period
 */
export function openRanking(groups: readonly (readonly number[])[]): Ranking {
  const each = groups.map((rows) => (rows.length <= few ? byInsertion(rows) : bySearch(rows)));
  return (scores, from, ranks, to) => {
    for (const rank of each) rank(scores, from, ranks, to);
  };
}

/** The order of the run before is nearly that of this one, so that inserting is quick. */
function byInsertion(rows: readonly number[]): Ranking {
  const order = Int32Array.from(rows);
  const keys = new Float64Array(rows.length);
  return (scores, from, ranks, to) => {
    for (let i = 0; i < order.length; i += 1) {
      const row = order[i] ?? 0;
      const score = scores[from + row] ?? Number.NaN;
      const key = Number.isNaN(score) ? Number.NEGATIVE_INFINITY : score;
      let at = i - 1;
      for (; at >= 0 && (keys[at] ?? 0) < key; at -= 1) {
        keys[at + 1] = keys[at] ?? 0;
        order[at + 1] = order[at] ?? 0;
      }
      keys[at + 1] = key;
      order[at + 1] = row;
    }
    let there = order.length;
    while (there > 0 && keys[there - 1] === Number.NEGATIVE_INFINITY) there -= 1;
    const near = nearness(keys[0] ?? 0, keys[there - 1] ?? 0);
    let rank = 0;
    for (let i = 0; i < order.length; i += 1) {
      const key = keys[i] ?? 0;
      if (i === 0 || (keys[i - 1] ?? 0) - key > near) rank = i + 1;
      ranks[to + (order[i] ?? 0)] = key === Number.NEGATIVE_INFINITY ? 0 : rank;
    }
  };
}

/** Scores sorted, a rank for each, and every row's score found among them by halving. */
function bySearch(rows: readonly number[]): Ranking {
  const sorted = new Float64Array(rows.length);
  const rankAt = new Int32Array(rows.length);
  return (scores, from, ranks, to) => {
    let count = 0;
    for (const row of rows) {
      const score = scores[from + row] ?? Number.NaN;
      if (!Number.isNaN(score)) sorted[count++] = score;
    }
    const there = sorted.subarray(0, count).sort();
    const near = nearness(there[0] ?? 0, there[count - 1] ?? 0);
    for (let i = count - 1; i >= 0; i -= 1) {
      const apart = i === count - 1 || (there[i + 1] ?? 0) - (there[i] ?? 0) > near;
      rankAt[i] = apart ? count - i : (rankAt[i + 1] ?? 0);
    }
    for (const row of rows) {
      const score = scores[from + row] ?? Number.NaN;
      ranks[to + row] = Number.isNaN(score) ? 0 : (rankAt[notAbove(there, score) - 1] ?? 0);
    }
  };
}

/** How many values, in ascending order, are at most so great. */
function notAbove(sorted: Float64Array, most: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
