/** Mistakes forgiven in a word of this length: none in short ones, where everything is near everything. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Letters to add, drop, change, or swap with their neighbour, to make one word of the other.
 * @returns the count, or `most + 1` as soon as it is clear that there are more
 */
export const distance = (a: string, b: string, most: number): number =>
  Math.abs(a.length - b.length) > most ? most + 1 : steps(a, b, b.length, most, false);

/** The same to the best beginning of what stands in `text` from a place on: how far typed letters are from the start of a longer spelling. */
export const distanceToStart = (typed: string, text: string, most: number, from = 0): number =>
  steps(typed, text, Math.min(text.length - from, typed.length + most), most, true, from);

const longest = 128;
// Rows of the table, used again by every call: this runs some hundred thousand times for one question.
let [before, row, next] = [new Uint8Array(longest + 2), new Uint8Array(longest + 2), new Uint8Array(longest + 2)];

/** Walks the table of distances between `a` and `length` letters of `b`, only as far off its diagonal as mistakes are forgiven. */
function steps(a: string, b: string, length: number, most: number, toStart: boolean, from = 0): number {
  const far = most + 1;
  if (a.length > longest || length > longest) return far;
  for (let j = 0; j <= length; j++) row[j] = Math.min(j, far);
  for (let i = 1; i <= a.length; i++) {
    const [first, last] = [Math.max(1, i - most), Math.min(length, i + most)];
    const own = a.charCodeAt(i - 1);
    next[first - 1] = first === 1 ? Math.min(i, far) : far;
    let least = next[first - 1] ?? far;
    for (let j = first; j <= last; j++) {
      const other = b.charCodeAt(from + j - 1);
      let cost = Math.min(
        j < i + most ? (row[j] ?? far) + 1 : far,
        (next[j - 1] ?? far) + 1,
        (row[j - 1] ?? far) + (own === other ? 0 : 1),
      );
      if (i > 1 && j > 1 && own === b.charCodeAt(from + j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (before[j - 2] ?? far) + 1);
      next[j] = Math.min(cost, far);
      if (cost < least) least = cost;
    }
    if (last < length) next[last + 1] = far;
    if (least > most) return far;
    [before, row, next] = [row, next, before];
  }
  if (!toStart) return Math.min(far, row[length] ?? far);
  let best = far;
  for (let j = Math.max(0, a.length - most); j <= Math.min(length, a.length + most); j++) best = Math.min(best, row[j] ?? far);
  return best;
}
