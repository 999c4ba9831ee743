import type { Desk, Matter, Party } from "../types.ts";

/** Under this a matter is filed for a clause. */
export const clauseKey = (clause: string): string => `clause:${clause}`;
/** For the city its lead governs or lies in; the prefix of a county gives that of its city. */
export const cityKey = (prefix: string): string => `in:${prefix.slice(0, 4)}`;

/** Every key a matter is filed under: each desk that has a part in it, its clauses, and the city of its lead. */
export function keysOf(
  { clauses, region }: Pick<Matter, "clauses" | "region">,
  parties: readonly Pick<Party, "desk">[],
): readonly string[] {
  const city = region.slice(2, 4) === "00" ? [] : [cityKey(region)];
  const desks: readonly Desk[] = parties.map(({ desk }) => desk);
  return [...new Set([...desks, ...clauses.map(clauseKey), ...city])];
}
