import type { ReadingScope } from "#access";
import { cityKey } from "../rows/reach-keys.ts";
import type { Actor, Desk } from "../types.ts";
import type { Filters } from "./asked.ts";

export const desksOf = ({ seats }: Actor): readonly Desk[] => [...new Set(seats.map(({ desk }) => desk))];

/**
 * One way to the matters of a list: those filed under all of some keys, or every one where none is named.
 * `leads`: the first key is the desk that leads them; `county`: within the city of a key.
 */
export type Way = { readonly keys: readonly string[]; readonly leads: boolean; readonly county: string | null };

/**
 * Ways that together find all that somebody may read and asks for; what several of them find is put together once.
 * @param onlyOwn  only matters in which a desk of theirs has a part
 */
export function waysOf(
  { all, regions, desks }: ReadingScope,
  { keys, lead }: Pick<Filters, "keys" | "lead">,
  onlyOwn: boolean,
): readonly Way[] {
  const asked = [...(lead === null ? [] : [lead]), ...keys];
  const way = (reach: readonly string[], county: string | null): Way => ({
    // A desk that is asked for goes first; else what may be read is mostly the shorter file.
    keys: [...new Set(lead === null ? [...reach, ...asked] : [...asked, ...reach])],
    leads: lead !== null,
    county,
  });
  const own = desks.map((desk) => way([desk], null));
  if (onlyOwn) return own;
  if (all) return [way([], null)];
  return [...regions.map((prefix) => way([cityKey(prefix)], prefix.length === 6 ? prefix : null)), ...own];
}
