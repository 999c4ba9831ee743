import { joeKuo } from "./joe-kuo.ts";
import { wordOf } from "./random.ts";

/** Highest dimension of the sequence that the table of direction numbers reaches. */
export const mostDimensions = joeKuo.length + 1;

const two32 = 4_294_967_296;

/** Direction numbers of one dimension (0 is the first): 32 words, the highest bit first. */
function directionsOf(dimension: number): Uint32Array {
  const words = new Uint32Array(32);
  const [polynomial = 0, ...starts] = joeKuo[dimension - 1] ?? [];
  const degree = starts.length;
  for (let bit = 0; bit < 32; bit += 1) {
    if (dimension === 0) words[bit] = 1 << (31 - bit);
    else if (bit < degree) words[bit] = (starts[bit] ?? 0) << (31 - bit);
    else words[bit] = continued(words, polynomial, degree, bit);
  }
  return words;
}

/** vₖ = vₖ₋ₛ ⊕ vₖ₋ₛ/2ˢ ⊕ the earlier ones that the polynomial names. */
function continued(words: Uint32Array, polynomial: number, degree: number, bit: number): number {
  const first = words[bit - degree] ?? 0;
  let word = first ^ (first >>> degree);
  for (let back = 1; back < degree; back += 1) if ((polynomial >>> (degree - back)) & 1) word ^= words[bit - back] ?? 0;
  return word >>> 0;
}

/**
 * The first points of Sobol's sequence, row by row, each coordinate in [0, 1). A digital shift drawn from the seed turns the bits of each dimension: every
 * single point is then even over the cube, and every stratum that held one point still does. (Scrambling the bits by hashes was measured, too: over 200
 * seeds it left the indices of Ishigami's function at N = 4,096 up to five times as far from the exact ones.)
 * @param seed  null gives the sequence as it is; its first point is the origin
 */
export function sobolPoints(count: number, dimensions: number, seed: number | null): Float64Array {
  const points = new Float64Array(count * dimensions);
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    const directions = directionsOf(dimension);
    const shift = seed === null ? 0 : wordOf(seed, dimension);
    let word = 0;
    for (let point = 0; point < count; point += 1) {
      if (point > 0) word ^= directions[31 - Math.clz32(point & -point)] ?? 0;
      points[point * dimensions + dimension] = ((word ^ shift) >>> 0) / two32;
    }
  }
  return points;
}
