/** Mistakes forgiven in a word of this length: none in short ones, where everything is near everything. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Letters to add, drop, change, or swap with their neighbour, to make one word of the other.
 * @returns the count, or `most + 1` as soon as it is clear that there are more
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  return Math.min(most + 1, rowsOf(a, b, most).at(-1) ?? most + 1);
}

/** The same to the best beginning of `text`: how far typed letters are from the start of a longer spelling. */
export const distanceToStart = (typed: string, text: string, most: number): number =>
  Math.min(most + 1, ...rowsOf(typed, text.slice(0, typed.length + most), most));

/** The last row of the table of distances: from `a` to each beginning of `b`. */
function rowsOf(a: string, b: string, most: number): readonly number[] {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      next.push(swapped ? Math.min(steps, (before[j - 2] ?? 0) + 1) : steps);
    }
    if (Math.min(...next) > most) return [most + 1];
    [before, row] = [row, next];
  }
  return row;
}
