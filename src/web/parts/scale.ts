export type Scale = { readonly at: (value: number) => number; readonly ticks: readonly number[] };

const steps = [1, 2, 2.5, 5, 10];

/** Round marks covering a range, about `count` of them. */
function linearTicks(low: number, high: number, count: number): readonly number[] {
  const rough = (high - low || Math.abs(high) || 1) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (steps.find((s) => s * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

function logTicks(low: number, high: number): readonly number[] {
  const first = Math.ceil(Math.log10(low));
  const last = Math.floor(Math.log10(high));
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
}

/**
 * Places values on a line of a given width, with a margin at both ends, and gives round marks for its axis.
 * A logarithmic scale needs positive values; where there are others the scale is linear.
 */
export function scaleOf(values: readonly number[], kind: "linear" | "log", width: number, margin = 8): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const log = kind === "log" && low > 0;
  const project = log ? Math.log10 : (v: number) => v;
  const [from, to] = [project(low), project(high)];
  const span = to - from || 1;
  return {
    at: (value) => margin + ((width - 2 * margin) * (project(value) - from)) / span,
    ticks: log ? logTicks(low, high) : linearTicks(low, high, 4),
  };
}

/** Moves labels apart so that none covers another, keeping their order and staying near their marks. */
export function spread(positions: readonly number[], gap: number, width: number): readonly number[] {
  const order = positions.map((x, i) => ({ x, i })).sort((a, b) => a.x - b.x);
  const placed = order.map(({ x }) => x);
  for (let i = 1; i < placed.length; i++) placed[i] = Math.max(placed[i] ?? 0, (placed[i - 1] ?? 0) + gap);
  // Being pushed right only would drift away from the marks: shift the whole row back by half of the mean push.
  const push = placed.reduce((sum, x, i) => sum + x - (order[i]?.x ?? 0), 0) / (placed.length || 1);
  const over = Math.max(0, (placed.at(-1) ?? 0) - push - (width - gap / 2));
  const under = Math.max(0, gap / 2 - ((placed[0] ?? 0) - push - over));
  const result = [...positions];
  order.forEach(({ i }, rank) => {
    result[i] = (placed[rank] ?? 0) - push - over + under;
  });
  return result;
}
