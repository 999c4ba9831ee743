import type { Normalisation } from "#define";
import { endsOf } from "../prepare/moments.ts";
import { symmetricGrowth } from "./growth.ts";
import { type Ranked, rankScores } from "./ranking.ts";
import { type Context, scaleOf, type Unscaled } from "./scale.ts";
import { type Moved, movedScale, scoresOn } from "./score.ts";

/**
 * One indicator on the scale of a method, more being better; missing cells stay missing.
 * @param column   values in the indicator's own unit
 * @param context  what the method needs beside them
 * @param moved    both ends moved by shares of their distance, where bounds are uncertain; ranks, z-scores and growth have none
 * @returns        a new column, or why there is none
 */
export function normaliseColumn(
  column: Float64Array,
  direction: 1 | -1,
  method: Normalisation,
  context: Context,
  moved?: Moved,
): Float64Array | Unscaled {
  switch (method.method) {
    case "rank":
    case "borda":
    case "percentile-rank":
      return ranked(column, direction, method);
    case "symmetric-growth":
      return symmetricGrowth(column, direction, context.previous ?? new Int32Array(column.length).fill(-1)).scores;
    default: {
      const scale = scaleOf(column, direction, method, context);
      if (typeof scale === "string") return scale;
      const used = moved === undefined ? scale : movedScale(scale, method.method, moved);
      return used === null ? "no-spread" : scoresOn(column, direction, used);
    }
  }
}

/** Ranks tell units apart as little as bounds do where there is one value. */
function ranked(column: Float64Array, direction: 1 | -1, method: Ranked): Float64Array | Unscaled {
  const { low, high } = endsOf(column);
  if (low > high) return "nothing-there";
  return low === high ? "no-spread" : rankScores(column, direction, method);
}
