/** Among the rows of each group: in how many runs one stood ahead of the other, and in how many both had a rank. In shared memory. */
export type Ahead = { readonly ahead: Int32Array<SharedArrayBuffer>; readonly both: Int32Array<SharedArrayBuffer> };

/** More pairs than this are not counted. */
export const mostPairs = 1_000_000;

/** Where the square of each group begins, and the length of all. */
export function squaresOf(groups: readonly (readonly number[])[]): { readonly starts: readonly number[]; readonly size: number } {
  const starts: number[] = [];
  let size = 0;
  for (const rows of groups) {
    starts.push(size);
    size += rows.length * rows.length;
  }
  return { starts, size };
}

/** Counts runs on one thread, and adds its counts to those of all at the end: whole numbers, so that the order of adding is nothing. */
export function addAhead({ ahead, both }: Ahead, groups: readonly (readonly number[])[]) {
  const { starts, size } = squaresOf(groups);
  const own = new Int32Array(size);
  const ownBoth = new Int32Array(size);
  const full = new Int32Array(groups.length);
  const ranks = new Int32Array(Math.max(0, ...groups.map((rows) => rows.length)));
  const add = (of: Int32Array, from: number): void => {
    for (let g = 0; g < groups.length; g += 1) {
      const [rows, start] = [groups[g] ?? [], starts[g] ?? 0];
      const isFull = gather(of, from, rows, ranks);
      if (isFull) {
        full[g] = (full[g] ?? 0) + 1;
        countAll(ranks, rows.length, own, start);
      } else countSome(ranks, rows.length, own, ownBoth, start);
    }
  };
  const settle = (): void => {
    for (const [g, rows] of groups.entries()) {
      const [start, whole] = [starts[g] ?? 0, full[g] ?? 0];
      for (let i = start; i < start + rows.length * rows.length; i += 1) {
        Atomics.add(ahead, i, own[i] ?? 0);
        Atomics.add(both, i, (ownBoth[i] ?? 0) + whole);
      }
    }
    for (const counted of [own, ownBoth, full]) counted.fill(0);
  };
  return { add, settle };
}

function gather(of: Int32Array, from: number, rows: readonly number[], into: Int32Array): boolean {
  let full = true;
  for (let i = 0; i < rows.length; i += 1) {
    const rank = of[from + (rows[i] ?? 0)] ?? 0;
    into[i] = rank;
    if (rank === 0) full = false;
  }
  return full;
}

/** The sign of a difference of ranks, without a branch. */
function countAll(ranks: Int32Array, count: number, own: Int32Array, start: number): void {
  for (let a = 0; a < count; a += 1) {
    const rank = ranks[a] ?? 0;
    const line = start + a * count;
    for (let b = 0; b < count; b += 1) own[line + b] = (own[line + b] ?? 0) + ((rank - (ranks[b] ?? 0)) >>> 31);
  }
}

function countSome(ranks: Int32Array, count: number, own: Int32Array, both: Int32Array, start: number): void {
  for (let a = 0; a < count; a += 1) {
    const rank = ranks[a] ?? 0;
    if (rank === 0) continue;
    for (let b = 0; b < count; b += 1) {
      const other = ranks[b] ?? 0;
      if (other === 0) continue;
      const at = start + a * count + b;
      both[at] = (both[at] ?? 0) + 1;
      if (rank < other) own[at] = (own[at] ?? 0) + 1;
    }
  }
}
