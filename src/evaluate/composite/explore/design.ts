import { streamOf } from "./random.ts";
import { sobolPoints } from "./sobol.ts";

/** How points are spread over the unit cube: evenly by Sobol's sequence, shifted by the seed, or each by chance. */
export type Spread = "sobol" | "random";

/** Points row by row, each coordinate in [0, 1). */
export function pointsOf(spread: Spread, count: number, dimensions: number, seed: number): Float64Array {
  if (spread === "sobol") return sobolPoints(count, dimensions, seed);
  const stream = streamOf(seed, 0x706f696e);
  return Float64Array.from({ length: count * dimensions }, stream.even);
}

/**
 * The runs of a sensitivity analysis, row by row: `base` rows of A, as many of B, then for each factor A with that factor's coordinate from B.
 * A and B are the two halves of points of twice the dimension.
 */
export function saltelliOf(spread: Spread, base: number, factors: number, seed: number): Float64Array {
  const points = pointsOf(spread, base, 2 * factors, seed);
  const runs = new Float64Array((factors + 2) * base * factors);
  for (let block = 0; block < factors + 2; block += 1)
    for (let row = 0; row < base; row += 1)
      for (let factor = 0; factor < factors; factor += 1) {
        const fromB = block === 1 || block === factor + 2;
        runs[(block * base + row) * factors + factor] = points[row * 2 * factors + (fromB ? factors : 0) + factor] ?? 0;
      }
  return runs;
}
