import { timesOf } from "../prepare/times.ts";
import { periodsOf, type Row } from "../table.ts";

/** Neighbouring periods that are further apart than others, so that growth between them covers more time. */
export function gapsIn(rows: readonly Row[]): readonly string[] {
  const { names, time } = timesOf(rows);
  const steps = names.slice(1).map((name, i) => ({ name: `${names[i] ?? ""}–${name}`, length: (time[i + 1] ?? 0) - (time[i] ?? 0) }));
  const usual = Math.min(...steps.map(({ length }) => length));
  return steps.filter(({ length }) => length > 1.5 * usual).map(({ name }) => name);
}

/** For every row, the row of the same unit in the period just before; −1 where there is none. */
export function previousRows(rows: readonly Row[]): Int32Array {
  const previous = new Int32Array(rows.length).fill(-1);
  let before = new Map<string, number>();
  for (const { at } of periodsOf(rows)) {
    const here = new Map(at.map((row) => [rows[row]?.unit ?? "", row]));
    for (const [unit, row] of here) previous[row] = before.get(unit) ?? -1;
    before = here;
  }
  return previous;
}

/**
 * 200 · (x − x′) / (x + x′) against the period before, in per cent of the mean of both, negative growth being good where less is better. From zero to zero there
 * is no growth; where the sign changes, growth stands at its limit of ±200.
 */
export function symmetricGrowth(
  column: Float64Array,
  direction: 1 | -1,
  previous: Int32Array,
): { readonly scores: Float64Array; readonly limited: number } {
  let limited = 0;
  const scores = Float64Array.from(column, (x, row) => {
    const before = column[previous[row] ?? -1] ?? Number.NaN;
    if (x === before) return 0;
    // A product could be too small or too great to have a sign.
    if (Math.sign(x) * Math.sign(before) < 0) {
      limited += 1;
      return direction * Math.sign(x - before) * 200;
    }
    return direction * Math.sign(x + before) * 200 * ((x - before) / (x + before));
  });
  return { scores, limited };
}
