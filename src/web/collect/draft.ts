import type { CollectedLeaf, Collection } from "#contract";

/** What somebody has typed and not handed in, by leaf and unit. */
export type Typed = Readonly<Record<string, { readonly value: string; readonly reason: string }>>;
export type GivenCell = { readonly leaf: string; readonly unit: string; readonly value: string; readonly reason: string };

export const placeOf = (leaf: string, unit: string): string => `${leaf} ${unit}`;

export const typedFrom = (cells: readonly GivenCell[]): Typed =>
  Object.fromEntries(cells.map(({ leaf, unit, value, reason }) => [placeOf(leaf, unit), { value, reason }]));

/** What holds now, by leaf and unit. */
export const heldIn = ({ cells }: Pick<Collection, "cells">): ReadonlyMap<string, Collection["cells"][number]> =>
  new Map(cells.map((cell) => [placeOf(cell.leaf, cell.unit), cell]));

/** Cells that would be handed in: those that say something else than what holds. */
export function givenCells(collection: Collection, leaves: readonly CollectedLeaf[], typed: Typed): readonly GivenCell[] {
  const held = heldIn(collection);
  return leaves.flatMap(({ id: leaf }) =>
    collection.units.flatMap(({ id: unit }) => {
      const written = typed[placeOf(leaf, unit)];
      if (!written) return [];
      const before = held.get(placeOf(leaf, unit))?.value ?? null;
      const value = written.value.trim();
      return value === (before ?? "") ? [] : [{ leaf, unit, value, reason: written.reason }];
    }),
  );
}

/** Of those, the ones that change what was accepted: each needs a reason. */
export const correctionsIn = (collection: Collection, cells: readonly GivenCell[]) => {
  const held = heldIn(collection);
  return cells.flatMap((cell) => {
    const before = held.get(placeOf(cell.leaf, cell.unit))?.value;
    return before == null ? [] : [{ ...cell, before }];
  });
};
