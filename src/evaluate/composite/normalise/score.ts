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

/** A column of scores; NaN stays NaN. */
export function scoresOn(column: Float64Array, direction: 1 | -1, scale: Scale): Float64Array {
  const scores = new Float64Array(column.length);
  if (scale.kind === "inverse") {
    for (let row = 0; row < column.length; row += 1) {
      const y = direction * (column[row] ?? Number.NaN);
      scores[row] = y >= 0 ? scale.most : Math.min(scale.most, (scale.span * scale.standard) / -y);
    }
    return scores;
  }
  const { from, width, span, base, least, most } = scale;
  for (let row = 0; row < column.length; row += 1) {
    const score = ((direction * (column[row] ?? Number.NaN) - from) / width) * span + base;
    scores[row] = score > most ? most : score < least ? least : score;
  }
  return scores;
}
