import { straight } from "../analyse/correlation.ts";

/** A column against its own mean and over its own length, 0 where it is missing; where that is, and how many values it has. */
type Unit = { readonly x: Float64Array; readonly missing: Int32Array; readonly count: number; readonly column: Float64Array };

/** What is nearer to no conflict than this, for each other column, is rounding. */
const rounding = 1e-13;

/**
 * Σ (1 − r) of each column against all others, over the rows that both have; a pair with fewer than three, or in which one does not vary, counts 1.
 * Columns without gaps are compared with the sum of all such columns at once, which is one product each instead of one per pair; where there are gaps every
 * pair is one product, corrected for the few rows that either lacks.
 * @param columns  each varies
 */
export function conflictsAmong(columns: readonly Float64Array[]): Float64Array {
  const units = columns.map(unitOf);
  const rows = columns[0]?.length ?? 0;
  const conflicts = new Float64Array(columns.length);
  const whole = [...units.keys()].filter((i) => units[i]?.missing.length === 0 && rows >= 3);
  const sum = new Float64Array(rows);
  for (const i of whole) for (let row = 0; row < rows; row += 1) sum[row] = (sum[row] ?? 0) + (units[i]?.x[row] ?? 0);
  for (const i of whole) conflicts[i] = whole.length - dot(units[i]?.x ?? sum, sum);
  const isWhole = new Set(whole);
  for (const [i, a] of units.entries())
    for (let j = i + 1; j < units.length; j += 1) {
      const b = units[j];
      if (b === undefined || (isWhole.has(i) && isWhole.has(j))) continue;
      const conflict = 1 - (correlationOf(a, b) ?? 0);
      conflicts[i] = (conflicts[i] ?? 0) + conflict;
      conflicts[j] = (conflicts[j] ?? 0) + conflict;
    }
  return conflicts.map((conflict) => (conflict < rounding * columns.length ? 0 : conflict));
}

function unitOf(column: Float64Array): Unit {
  const missing = Int32Array.from(column, (_, row) => row).filter((row) => Number.isNaN(column[row]));
  const count = column.length - missing.length;
  let sum = 0;
  for (let row = 0; row < column.length; row += 1) if (!Number.isNaN(column[row])) sum += column[row] ?? 0;
  const x = column.map((value) => (Number.isNaN(value) ? 0 : value - sum / count));
  const length = Math.sqrt(dot(x, x));
  return { x: x.map((value) => value / length), missing, count, column };
}

/** Four sums that need not wait for each other. */
function dot(a: Float64Array, b: Float64Array): number {
  let [one, two, three, four] = [0, 0, 0, 0];
  const even = a.length - (a.length % 4);
  for (let i = 0; i < even; i += 4) {
    one += (a[i] ?? 0) * (b[i] ?? 0);
    two += (a[i + 1] ?? 0) * (b[i + 1] ?? 0);
    three += (a[i + 2] ?? 0) * (b[i + 2] ?? 0);
    four += (a[i + 3] ?? 0) * (b[i + 3] ?? 0);
  }
  for (let i = even; i < a.length; i += 1) one += (a[i] ?? 0) * (b[i] ?? 0);
  return one + two + (three + four);
}

/** Over the rows that both have: what each has where the other has nothing is taken off its sums. Null where one does not vary there. */
function correlationOf(a: Unit, b: Unit): number | null {
  const [ofA, ofB] = [without(a, b), without(b, a)];
  const n = a.column.length - a.missing.length - ofA.rows;
  if (n < 3) return null;
  const [varianceA, varianceB] = [ofA.squares - (ofA.sum * ofA.sum) / n, ofB.squares - (ofB.sum * ofB.sum) / n];
  // Where little is left of a column's variance the difference has lost its digits: such a pair is reckoned from its own rows.
  if (varianceA < 1e-3 || varianceB < 1e-3) return slowly(a.column, b.column);
  const both = dot(a.x, b.x) - (ofA.sum * ofB.sum) / n;
  return Math.max(-1, Math.min(1, both / Math.sqrt(varianceA * varianceB)));
}

/** Sum and squares of a column over the rows that another has, and how many of its own rows that leaves out. */
function without(a: Unit, other: Unit): { readonly sum: number; readonly squares: number; readonly rows: number } {
  let [sum, squares, rows] = [0, 1, 0];
  for (let i = 0; i < other.missing.length; i += 1) {
    const row = other.missing[i] ?? 0;
    const x = a.x[row] ?? 0;
    sum -= x;
    squares -= x * x;
    if (!Number.isNaN(a.column[row])) rows += 1;
  }
  return { sum, squares, rows };
}

function slowly(a: Float64Array, b: Float64Array): number | null {
  const rows = [...a.keys()].filter((row) => !Number.isNaN(a[row]) && !Number.isNaN(b[row]));
  return straight(
    rows.map((row) => a[row] ?? 0),
    rows.map((row) => b[row] ?? 0),
  );
}
