import type { Built } from "../build.ts";
import { type Components, principalComponents } from "./components.ts";
import { type Correlation, type CorrelationKind, correlation } from "./correlation.ts";

export type Pair = Correlation & {
  readonly a: string;
  readonly b: string /** Whether p is above the level asked for, so that a reader should see no number. */;
  readonly blank: boolean;
};

/** Correlations of all pairs of nodes, pairwise complete; of the indicators where no nodes are named. */
export function correlations(
  built: Built,
  {
    kind = "pearson",
    nodes,
    significance = 0.05,
  }: { readonly kind?: CorrelationKind; readonly nodes?: readonly string[]; readonly significance?: number } = {},
): readonly Pair[] {
  const { frame } = built.ground;
  const ids = nodes ?? frame.nodes.slice(0, frame.leafCount).map(({ id }) => id);
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => pairOf(built, a, b, kind, significance)));
}

/** Each node with its parent and everything above it. */
export function correlationsUp(built: Built, kind: CorrelationKind = "pearson", significance = 0.05): readonly Pair[] {
  const { frame } = built.ground;
  return frame.nodes.flatMap(({ id }, node) => {
    const above: string[] = [];
    for (let at = frame.parent[node] ?? -1; at >= 0; at = frame.parent[at] ?? -1) above.push(frame.nodes[at]?.id ?? "");
    return above.map((parent) => pairOf(built, id, parent, kind, significance));
  });
}

function pairOf(built: Built, a: string, b: string, kind: CorrelationKind, significance: number): Pair {
  const column = (id: string): Float64Array => built.scores[built.ground.frame.places.get(id) ?? -1] ?? new Float64Array();
  const found = correlation(column(a), column(b), kind);
  return { a, b, ...found, blank: found.p === null || found.p > significance };
}

/** What a pair of siblings, or an indicator and a denominator, should be looked at for. */
export type Flag = {
  readonly kind: "redundant" | "mirrored" | "conflict" | "size";
  readonly a: string;
  readonly b: string;
  readonly r: number;
};

/**
 * Pairs below the same node that say the same (r at least `high`: redundant), the same the other way round (r at most −`high`: mirrored) or pull apart
 * (r at most `low`: conflict); and indicators that go with a denominator (|r| above `size`), which may need dividing.
 */
export function correlationFlags(
  built: Built,
  {
    kind = "pearson",
    high = 0.9,
    low = -0.4,
    size = 0.6,
  }: { readonly kind?: CorrelationKind; readonly high?: number; readonly low?: number; readonly size?: number } = {},
): readonly Flag[] {
  const { frame, denominators } = built.ground;
  const siblings = frame.children.flatMap((below) =>
    below.flatMap((a, i) =>
      below.slice(i + 1).flatMap((b): readonly Flag[] => {
        const pair = pairOf(built, frame.nodes[a]?.id ?? "", frame.nodes[b]?.id ?? "", kind, 1);
        if (pair.r === null) return [];
        const found = pair.r >= high ? "redundant" : pair.r <= -high ? "mirrored" : pair.r <= low ? "conflict" : null;
        return found === null ? [] : [{ kind: found, a: pair.a, b: pair.b, r: pair.r }];
      }),
    ),
  );
  const sizes = (denominators?.ids ?? []).flatMap((b, j) => {
    const by = Float64Array.from(built.state.at, (row) => denominators?.columns[j]?.[row] ?? Number.NaN);
    return frame.nodes.slice(0, frame.leafCount).flatMap(({ id }, leaf): readonly Flag[] => {
      const { r } = correlation(built.scores[leaf] ?? new Float64Array(), by, kind);
      return r !== null && Math.abs(r) > size ? [{ kind: "size", a: id, b, r }] : [];
    });
  });
  return [...siblings, ...sizes];
}

/**
 * Cronbach's alpha of some columns: k² · mean covariance of different columns / sum of the whole covariance matrix; covariances over the rows that both
 * have. Null for fewer than two columns, or where nothing varies.
 */
export function cronbach(columns: readonly Float64Array[]): number | null {
  const k = columns.length;
  if (k < 2) return null;
  let [own, between] = [0, 0];
  if (columns.every((column) => !column.some(Number.isNaN))) return alphaOf(k, ...wholeSums(columns));
  for (const [i, a] of columns.entries())
    for (let j = i; j < k; j += 1) {
      const found = covariance(a, columns[j] ?? a);
      if (found === null) return null;
      if (i === j) own += found;
      else between += 2 * found;
    }
  return alphaOf(k, own, between);
}

const alphaOf = (k: number, own: number, between: number): number | null =>
  own + between > 0 ? (k * k * (between / (k * (k - 1)))) / (own + between) : null;

/** Without gaps the sum of the whole covariance matrix is the variance of the columns' sum: nothing is done pair by pair. */
function wholeSums(columns: readonly Float64Array[]): readonly [own: number, between: number] {
  const sum = new Float64Array(columns[0]?.length ?? 0);
  for (const column of columns) for (let row = 0; row < sum.length; row += 1) sum[row] = (sum[row] ?? 0) + (column[row] ?? 0);
  const own = columns.reduce((all, column) => all + (covariance(column, column) ?? 0), 0);
  return [own, (covariance(sum, sum) ?? 0) - own];
}

function covariance(a: Float64Array, b: Float64Array): number | null {
  let [n, sumA, sumB] = [0, 0, 0];
  for (let row = 0; row < a.length; row += 1) {
    if (Number.isNaN(a[row] ?? Number.NaN) || Number.isNaN(b[row] ?? Number.NaN)) continue;
    n += 1;
    sumA += a[row] ?? 0;
    sumB += b[row] ?? 0;
  }
  if (n < 2) return null;
  let sum = 0;
  for (let row = 0; row < a.length; row += 1) {
    if (Number.isNaN(a[row] ?? Number.NaN) || Number.isNaN(b[row] ?? Number.NaN)) continue;
    sum += ((a[row] ?? 0) - sumA / n) * ((b[row] ?? 0) - sumB / n);
  }
  return sum / (n - 1);
}

export type Coherence = {
  readonly node: string;
  readonly children: readonly string[];
  readonly alpha: number | null;
  /** Null where fewer than three units have all children, a child does not vary, or there are more than 300. */
  readonly components: Components | null;
};

/** How well the children of each node go together: alpha and principal components, over what the index counts. */
export function coherence(built: Built): readonly Coherence[] {
  const { frame } = built.ground;
  return frame.nodes.flatMap(({ id }, node) => {
    const below = (frame.children[node] ?? []).filter((child) => built.scores[child]?.some((x) => !Number.isNaN(x)));
    if (below.length < 2) return [];
    const columns = below.map((child) => built.scores[child] ?? new Float64Array());
    const children = below.map((child) => frame.nodes[child]?.id ?? "");
    return [{ node: id, children, alpha: cronbach(columns), components: principalComponents(columns) }];
  });
}
