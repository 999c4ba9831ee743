/** Share of runs in which two rows stood in one order; null where they never both had a rank. */
export type Chances = readonly (readonly (number | null)[])[];

/** From so great a share of the runs on, one unit is clearly ahead of another. */
export const sure = 0.95;

export type Standing = {
  /** How many are clearly ahead of it, how many clearly behind it, and how many cannot be told from it. */
  readonly ahead: number;
  readonly behind: number;
  readonly tied: number;
};

/** How each row stands among the others of its group. A row that never met another is told from none. */
export function standingsOf(chances: Chances): readonly Standing[] {
  return chances.map((line, i) => {
    const behind = line.filter((chance) => (chance ?? 0) >= sure).length;
    const ahead = chances.filter((other) => (other[i] ?? 0) >= sure).length;
    return { ahead, behind, tied: chances.length - 1 - ahead - behind };
  });
}

/**
 * Groups to be shown instead of single places: the best-placed row that is in none opens a group, and those that follow join it until the first that the
 * opener is clearly ahead of. So two rows of different groups can still be alike, but nobody in a group is clearly behind its opener.
 * @param order  places in the matrix, the best first
 */
export function groupsOf(chances: Chances, order: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const row of order) {
    const open = groups.at(-1);
    const opener = open?.[0];
    if (open === undefined || opener === undefined || (chances[opener]?.[row] ?? 0) >= sure) groups.push([row]);
    else open.push(row);
  }
  return groups;
}
