import { placesOf } from "./places.ts";

/** How much weight speaks for each unit against each other one. */
export type Outranking = {
  readonly size: number;
  /** By a · size + b: the share of weight for a against b; that for b is the rest to one. The diagonal is one half. */
  readonly share: Float64Array;
  /** 1 where a has more, -1 where b has, 0 where they are even. */
  readonly sign: Int8Array;
};

/** Weights that differ by less than this share of the pair's weight are even: true ties survive the rounding of floats. */
const even = 1e-10;

/**
 * Compares all units pair by pair: the weight of the parts in which a is better than b and half of that in which they are equal, over the weight of the
 * parts that both have. So a missing value speaks for neither and the result does not depend on the order of the rows; a pair without a part in common
 * is even.
 * @param parts    more is better; columns of equal length
 * @param weights  one per part, not negative
 */
export function outranking(parts: readonly Float64Array[], weights: readonly number[]): Outranking {
  const counted = parts.flatMap((part, i) => ((weights[i] ?? 0) > 0 ? [{ places: placesOf(part), weight: weights[i] ?? 0 }] : []));
  const [size, width] = [parts[0]?.length ?? 0, counted.length];
  const places = new Int32Array(size * width);
  for (const [i, { places: of }] of counted.entries()) for (let row = 0; row < size; row += 1) places[row * width + i] = of[row] ?? -1;
  const by = Float64Array.from(counted, ({ weight }) => weight);
  const share = new Float64Array(size * size).fill(0.5);
  const sign = new Int8Array(size * size);
  for (let a = 0; a < size; a += 1)
    for (let b = a + 1; b < size; b += 1) {
      let won = 0;
      let lost = 0;
      let held = 0;
      for (let i = 0; i < width; i += 1) {
        const x = places[a * width + i] ?? -1;
        const y = places[b * width + i] ?? -1;
        if (x < 0 || y < 0) continue;
        const weight = by[i] ?? 0;
        held += weight;
        if (x > y) won += weight;
        else if (x < y) lost += weight;
      }
      const [here, there] = [a * size + b, b * size + a];
      if (Math.abs(won - lost) <= even * held) continue;
      sign[here] = won > lost ? 1 : -1;
      sign[there] = won > lost ? -1 : 1;
      share[here] = lost === 0 && won === held ? 1 : won === 0 && lost === held ? 0 : 0.5 + (won - lost) / held / 2;
      share[there] = 1 - (share[here] ?? 0);
    }
  return { size, share, sign };
}

/** Pairs [a, b] where a is better in every part that both have. */
export function dominances({ size, share }: Outranking): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let a = 0; a < size; a += 1) for (let b = 0; b < size; b += 1) if (share[a * size + b] === 1) found.push([a, b]);
  return found;
}

/** For each unit: how many it beats less how many beat it. */
export function copeland({ size, sign }: Outranking): Float64Array {
  const net = new Float64Array(size);
  for (let a = 0; a < size; a += 1) for (let b = 0; b < size; b += 1) net[a] = (net[a] ?? 0) + (sign[a * size + b] ?? 0);
  return net;
}
