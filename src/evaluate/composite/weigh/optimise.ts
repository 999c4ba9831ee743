/** Weighted parts of an index: each group's weights sum to its own total. */
export type Influence = {
  /** Covariances of the components, then of what is fixed beside them (last row and column). */
  readonly covariances: Float64Array;
  readonly size: number;
  /** Places of the components, group by group, and what each group's weights sum to. */
  readonly groups: readonly { readonly of: readonly number[]; readonly total: number }[];
};
export type Optimum = {
  /** Effective weights, at least zero. */
  readonly weights: Float64Array;
  readonly objective: number;
  readonly correlations: Float64Array;
};

const rounds = 20_000;

/**
 * Effective weights at least zero with which the components' correlations with the index are as equal as can be (balance: least
 * ln of the mean square difference of 1/k and each one's share in Σ r), or their sum greatest (most-information: objective −Σ r).
 * Found by shifting weight between pairs of one group, in steps that halve until they are 1e-10, from equal weights and, for up to twelve components, from each one favoured:
 * the same answer every time.
 */
export function optimise(influence: Influence, aim: "balance" | "most-information"): Optimum {
  let best: Optimum | undefined;
  for (const start of startsOf(influence)) {
    const found = descend(influence, start, aim === "balance" ? unbalance : lessInformation);
    if (best === undefined || found.objective < best.objective - 1e-12) best = found;
  }
  return best ?? { weights: new Float64Array(), objective: 0, correlations: new Float64Array() };
}

/** What is made least, from the components' covariances with the index divided by their deviations, and the index's variance. */
type Aim = (over: Float64Array, variance: number) => number;
const sumOf = (xs: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < xs.length; i += 1) sum += xs[i] ?? 0;
  return sum;
};
/** Shares in the sum of correlations, in which the index's variance cancels out. */
const unbalance: Aim = (over) => {
  const [k, sum] = [over.length, sumOf(over)];
  if (!(sum > 0)) return Number.POSITIVE_INFINITY;
  let squares = 0;
  for (let i = 0; i < k; i += 1) squares += (1 / k - (over[i] ?? 0) / sum) ** 2;
  return Math.log(squares / k + 1e-300);
};
const lessInformation: Aim = (over, variance) => -sumOf(over) / Math.sqrt(Math.max(variance, 1e-300));

function startsOf({ groups, size }: Influence): readonly Float64Array[] {
  const equal = new Float64Array(size);
  for (const { of, total } of groups) for (const i of of) equal[i] = total / of.length;
  const favoured = groups.flatMap(({ of, total }) =>
    of.length < 2 ? [] : of.map((i) => equal.map((w, j) => (of.includes(j) ? (i === j ? total / 2 : 0) + w / 2 : w))),
  );
  // Many components leave few traps and cost much: beyond a dozen one start is enough.
  return size > 12 ? [equal] : [equal, ...favoured];
}

function descend(influence: Influence, start: Float64Array, aim: Aim): Optimum {
  const { covariances: c, size, groups } = influence;
  const width = size + 1;
  const v = start.slice();
  const scale = Float64Array.from({ length: size }, (_, i) => 1 / Math.sqrt(c[i * width + i] ?? 1));
  // What each component's covariance with the index is over its own deviation, and the index's variance: kept up to date as weight moves.
  const over = new Float64Array(size);
  const moved = new Float64Array(size);
  const refresh = (): number => {
    let variance = c[width * width - 1] ?? 0;
    for (let i = 0; i < size; i += 1) {
      let sum = c[i * width + size] ?? 0;
      for (let j = 0; j < size; j += 1) sum += (c[i * width + j] ?? 0) * (v[j] ?? 0);
      over[i] = sum * (scale[i] ?? 1);
      variance += (v[i] ?? 0) * (sum + (c[i * width + size] ?? 0));
    }
    return variance;
  };
  let variance = refresh();
  let objective = aim(over, variance);
  const widest = Math.max(...groups.map(({ total }) => total));
  for (let [step, round] = [widest / 4, 0]; step > 1e-10 * widest && round < rounds; round += 1) {
    let better = false;
    for (const { of } of groups)
      for (const from of of)
        for (const to of of) {
          const by = Math.min(step, v[from] ?? 0);
          if (from === to || by <= 0) continue;
          // The matrix is symmetric: two of its rows stand for two of its columns.
          for (let i = 0; i < size; i += 1)
            moved[i] = (over[i] ?? 0) + by * ((c[to * width + i] ?? 0) - (c[from * width + i] ?? 0)) * (scale[i] ?? 1);
          const withIndex = (over[to] ?? 0) / (scale[to] ?? 1) - (over[from] ?? 0) / (scale[from] ?? 1);
          const grown = 2 * by * withIndex + by * by * spreadOf(c, width, from, to);
          const next = aim(moved, variance + grown);
          if (!(next < objective - 1e-13)) continue;
          v[from] = (v[from] ?? 0) - by;
          v[to] = (v[to] ?? 0) + by;
          over.set(moved);
          variance += grown;
          objective = next;
          better = true;
        }
    if (!better) step /= 2;
    if (round % 50 === 0) variance = refresh();
  }
  variance = refresh();
  return { weights: v, objective: aim(over, variance), correlations: over.map((x) => x / Math.sqrt(Math.max(variance, 1e-300))) };
}

const spreadOf = (c: Float64Array, width: number, a: number, b: number): number =>
  (c[a * width + a] ?? 0) + (c[b * width + b] ?? 0) - 2 * (c[a * width + b] ?? 0);
