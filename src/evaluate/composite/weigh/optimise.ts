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

const unbalance = (correlations: Float64Array): number => {
  const k = correlations.length;
  const sum = correlations.reduce((all, r) => all + r, 0);
  if (!(sum > 0)) return Number.POSITIVE_INFINITY;
  return Math.log(correlations.reduce((all, r) => all + (1 / k - r / sum) ** 2, 0) / k + 1e-300);
};
const lessInformation = (correlations: Float64Array): number => -correlations.reduce((all, r) => all + r, 0);

function startsOf({ groups, size }: Influence): readonly Float64Array[] {
  const equal = new Float64Array(size);
  for (const { of, total } of groups) for (const i of of) equal[i] = total / of.length;
  const favoured = groups.flatMap(({ of, total }) =>
    of.length < 2 ? [] : of.map((i) => equal.map((w, j) => (of.includes(j) ? (i === j ? total / 2 : 0) + w / 2 : w))),
  );
  // Many components leave few traps and cost much: beyond a dozen one start is enough.
  return size > 12 ? [equal] : [equal, ...favoured];
}

function descend(influence: Influence, start: Float64Array, aim: (correlations: Float64Array) => number): Optimum {
  const { covariances: c, size, groups } = influence;
  const width = size + 1;
  const v = start.slice();
  // What each component's covariance with the index is, and the index's variance: kept up to date as weight moves.
  const with_ = new Float64Array(size);
  const moved = new Float64Array(size);
  const refresh = (): number => {
    let variance = c[width * width - 1] ?? 0;
    for (let i = 0; i < size; i += 1) {
      let sum = c[i * width + size] ?? 0;
      for (let j = 0; j < size; j += 1) sum += (c[i * width + j] ?? 0) * (v[j] ?? 0);
      with_[i] = sum;
      variance += (v[i] ?? 0) * (sum + (c[i * width + size] ?? 0));
    }
    return variance;
  };
  const correlations = (of: Float64Array, variance: number): Float64Array =>
    of.map((x, i) => x / Math.sqrt((c[i * width + i] ?? 1) * Math.max(variance, 1e-300)));
  let variance = refresh();
  let objective = aim(correlations(with_, variance));
  const widest = Math.max(...groups.map(({ total }) => total));
  for (let [step, round] = [widest / 4, 0]; step > 1e-10 * widest && round < rounds; round += 1) {
    let better = false;
    for (const { of } of groups)
      for (const from of of)
        for (const to of of) {
          const by = Math.min(step, v[from] ?? 0);
          if (from === to || by <= 0) continue;
          for (let i = 0; i < size; i += 1) moved[i] = (with_[i] ?? 0) + by * ((c[i * width + to] ?? 0) - (c[i * width + from] ?? 0));
          const grown = 2 * by * ((with_[to] ?? 0) - (with_[from] ?? 0)) + by * by * spreadOf(c, width, from, to);
          const next = aim(correlations(moved, variance + grown));
          if (!(next < objective - 1e-13)) continue;
          v[from] = (v[from] ?? 0) - by;
          v[to] = (v[to] ?? 0) + by;
          with_.set(moved);
          variance += grown;
          objective = next;
          better = true;
        }
    if (!better) step /= 2;
    if (round % 50 === 0) variance = refresh();
  }
  variance = refresh();
  const at = correlations(with_, variance);
  return { weights: v, objective: aim(at), correlations: at };
}

const spreadOf = (c: Float64Array, width: number, a: number, b: number): number =>
  (c[a * width + a] ?? 0) + (c[b * width + b] ?? 0) - 2 * (c[a * width + b] ?? 0);
