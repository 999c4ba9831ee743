import { joeKuo } from "./joe-kuo.ts";
import { mixed, wordOf } from "./random.ts";

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

const reversed = (word: number): number => {
  let x = word;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return ((x >>> 16) | (x << 16)) >>> 0;
};

/**
 * Flips each bit by a coin that the bits above it decide, so that every stratum stays a stratum and single points are even.
 * @source A. B. Owen, nested uniform scrambling; with coins hashed from the bits above and a word of the seed (B. Burley, JCGT 9, 2020)
 */
function scrambled(word: number, coin: number): number {
  // In reversed order "the bits above" are the lower ones, and adding and multiplying carry upwards only.
  let x = reversed(word);
  x = (x + coin) | 0;
  x ^= Math.imul(x, 0x6c50b47c);
  x ^= Math.imul(x, 0xb82f1e52);
  x ^= Math.imul(x, 0xc7afe638);
  x ^= Math.imul(x, 0x8d22f6e6);
  return reversed(x);
}

/**
 * The first points of Sobol's sequence, row by row, each coordinate in [0, 1).
 * @param seed  scrambles each dimension by itself; null gives the sequence as it is (its first point is the origin)
 */
export function sobolPoints(count: number, dimensions: number, seed: number | null): Float64Array {
  const points = new Float64Array(count * dimensions);
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    const directions = directionsOf(dimension);
    const coin = seed === null ? 0 : mixed(wordOf(seed, dimension));
    let word = 0;
    for (let point = 0; point < count; point += 1) {
      if (point > 0) word ^= directions[31 - Math.clz32(point & -point)] ?? 0;
      points[point * dimensions + dimension] = (seed === null ? word >>> 0 : scrambled(word, coin)) / two32;
    }
  }
  return points;
}
