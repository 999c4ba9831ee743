import type { Linear, Scale } from "./scale.ts";

/** Ends moved by so many times their distance, upwards: what an uncertain bound comes to. */
export type Moved = { readonly low: number; readonly high: number };

/** A scale with uncertain ends; a mean and deviation are no ends, and the zero of a fraction or standard is certain. Null where the ends have met. */
export function movedScale(scale: Scale, method: Linear["method"], moved: Moved): Scale | null {
  if (method === "z-score") return scale;
  if (scale.kind === "inverse") return moved.high > -1 ? { ...scale, standard: scale.standard * (1 + moved.high) } : null;
  const low = method === "fraction-of-max" || method === "standard" ? 0 : moved.low;
  const width = scale.width * (1 + moved.high - low);
  // These two are measured from the upper end.
  const shift = method === "distance-to-max" || method === "distance-to-reference" ? moved.high : low;
  return width > 0 ? { ...scale, from: scale.from + shift * scale.width, width } : null;
}

/** The score of one value; NaN stays NaN. */
export function scoreAt(x: number, direction: 1 | -1, scale: Scale): number {
  const y = direction * x;
  if (scale.kind === "inverse") return y >= 0 ? scale.most : Math.min(scale.most, (scale.span * scale.standard) / -y);
  const score = ((y - scale.from) / scale.width) * scale.span + scale.base;
  return score > scale.most ? scale.most : score < scale.least ? scale.least : score;
}

/** A column of scores. */
export function scoresOn(column: Float64Array, direction: 1 | -1, scale: Scale): Float64Array {
  const scores = new Float64Array(column.length);
  for (let row = 0; row < column.length; row += 1) scores[row] = scoreAt(column[row] ?? Number.NaN, direction, scale);
  return scores;
}
