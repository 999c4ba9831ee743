import { type Drawing, drawnChance } from "./tails.ts";

export type Written<T> = { readonly value: number /** The unit of its last printed digit. */; readonly step: number; readonly of: T };
export type Repeats<T> = {
  /** How many pairs have the same value, and how many would on average. */
  readonly pairs: number;
  readonly chance: number;
  readonly groups: readonly (readonly Written<T>[])[];
};

/**
 * Figures that agree to the last digit. The reference moves each figure by up to a share of itself and prints it again: what is so dense that figures
 * meet by chance does so there, too.
 * @param figures  long enough that meeting is rare; the caller leaves short ones out
 * @param blur     share by which a figure may be moved
 * @returns null where none agree
 */
export function repeats<T>(figures: readonly Written<T>[], name: string, blur: number, drawing: Drawing): Repeats<T> | null {
  const groups = sameOf(figures).filter((group) => group.length > 1);
  if (groups.length === 0) return null;
  const pairsIn = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const pairs = pairsIn(groups.map((group) => group.length));
  const chance = drawnChance(pairs, `repeats ${name}`, drawing, (stream) => {
    const met = new Map<number, number>();
    for (const { value, step } of figures) {
      const moved = Math.round((value * (1 + blur * (2 * stream.even() - 1))) / step);
      const key = Number((moved * step).toPrecision(12));
      met.set(key, (met.get(key) ?? 0) + 1);
    }
    return pairsIn([...met.values()]);
  });
  return { pairs, chance, groups };
}

function sameOf<T>(figures: readonly Written<T>[]): readonly (readonly Written<T>[])[] {
  const groups = new Map<number, Written<T>[]>();
  for (const figure of figures) {
    const key = Number(figure.value.toPrecision(12));
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()];
}
