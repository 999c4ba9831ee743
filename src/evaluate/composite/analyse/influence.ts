import { ok, type Result } from "#kernel";
import type { Built } from "../build.ts";
import { leavesBelow } from "./availability.ts";
import { correlation } from "./correlation.ts";
import { effectiveWeights } from "./effective.ts";
import { nodeOf } from "./places.ts";

export type Influence = {
  readonly id: string;
  /** Share in the node's weight: what the scheme says the component matters. */
  readonly weight: number;
  /** Squared correlation with the node. */
  readonly squared: number | null;
  /** First-order effect: the share of the node's variance that is explained when the component is known, by a local line. */
  readonly mainEffect: number | null;
};

/**
 * What each component really matters to a node, beside what its weight says.
 * @param of  the node's children, or all indicators below it
 * @refuses evaluate/unknownNodes
 * @source  Paruolo, Saisana and Saltelli 2013 (main effect); local linear regression, the band chosen by leaving out one unit at a time
 */
export function influences(
  built: Built,
  { node, of = "children" }: { readonly node?: string; readonly of?: "children" | "indicators" } = {},
): Result<readonly Influence[]> {
  const place = nodeOf(built, node);
  if (!place.ok) return place;
  const { frame } = built.ground;
  const effective = effectiveWeights(frame, built.state.weights);
  const index = built.scores[place.value] ?? new Float64Array();
  const parts = (of === "children" ? frame.children[place.value] : leavesBelow(frame)[place.value]) ?? [];
  return ok(
    parts.map((part) => {
      const column = built.scores[part] ?? new Float64Array();
      const { r } = correlation(column, index);
      return {
        id: frame.nodes[part]?.id ?? "",
        weight: (effective[part] ?? 0) / (effective[place.value] || 1),
        squared: r === null ? null : r * r,
        mainEffect: mainEffect(column, index),
      };
    }),
  );
}

/** Bands tried, as shares of the spread of x. */
const bands = [0.1, 0.15, 0.2, 0.3, 0.45, 0.7, 1, 1.5, 3, 10];
/** More rows than this are first gathered into so many means of neighbours. */
const mostPoints = 400;

/**
 * Var(E(y | x)) / Var(y), 0 to 1; null where fewer than ten rows have both, or one of them does not vary.
 */
export function mainEffect(x: Float64Array, y: Float64Array): number | null {
  const rows = [...x.keys()].filter((row) => !Number.isNaN(x[row] ?? Number.NaN) && !Number.isNaN(y[row] ?? Number.NaN));
  if (rows.length < 10) return null;
  const sorted = rows.sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0));
  const ys = sorted.map((row) => y[row] ?? 0);
  const total = variance(ys);
  const spread = Math.sqrt(variance(sorted.map((row) => x[row] ?? 0)));
  if (!(total > 0) || !(spread > 0)) return null;
  const points = gathered(
    sorted.map((row) => x[row] ?? 0),
    ys,
  );
  let best: { readonly error: number; readonly fitted: readonly number[] } | undefined;
  for (const band of bands) {
    const found = localLines(points, band * spread);
    if (best === undefined || found.error < best.error) best = found;
  }
  return Math.min(1, variance(best?.fitted ?? []) / total);
}

type Points = { readonly x: readonly number[]; readonly y: readonly number[] };

function gathered(x: readonly number[], y: readonly number[]): Points {
  if (x.length <= mostPoints) return { x, y };
  const size = x.length / mostPoints;
  const mean = (of: readonly number[], i: number): number => {
    const part = of.slice(Math.floor(i * size), Math.floor((i + 1) * size));
    return part.reduce((sum, value) => sum + value, 0) / part.length;
  };
  return { x: Array.from({ length: mostPoints }, (_, i) => mean(x, i)), y: Array.from({ length: mostPoints }, (_, i) => mean(y, i)) };
}

function localLines({ x, y }: Points, band: number) {
  const fitted: number[] = [];
  let error = 0;
  for (const [i, at] of x.entries()) {
    let [s0, s1, s2, t0, t1] = [0, 0, 0, 0, 0];
    for (const [j, other] of x.entries()) {
      const d = other - at;
      const k = Math.exp(-0.5 * (d / band) ** 2);
      s0 += k;
      s1 += k * d;
      s2 += k * d * d;
      t0 += k * (y[j] ?? 0);
      t1 += k * d * (y[j] ?? 0);
    }
    const det = s0 * s2 - s1 * s1;
    const line = det > 1e-10 * s0 * s2;
    const value = line ? (s2 * t0 - s1 * t1) / det : t0 / s0;
    // The point's own share in its value: what leaving it out takes away.
    const own = line ? s2 / det : 1 / s0;
    fitted.push(value);
    error += own < 1 - 1e-9 ? (((y[i] ?? 0) - value) / (1 - own)) ** 2 : Number.POSITIVE_INFINITY;
  }
  return { error, fitted };
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
}
