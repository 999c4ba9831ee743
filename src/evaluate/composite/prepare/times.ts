import { periodOf, yearsBetween } from "#kernel";
import { byPeriod, type Row } from "../table.ts";

/** Periods in order, and how far apart they are, in periods. */
export type Times = {
  readonly names: readonly string[];
  /** Place of every row's period. */
  readonly place: Int32Array;
  /** Time of every period, in lengths of the first one; their places where they cannot be read as periods. */
  readonly time: Float64Array;
};

/** Rows with a period that is named by no calendar (a wave, a round) count as one period apart. */
export function timesOf(rows: readonly Row[]): Times {
  const names = [...new Set(rows.map((row) => row.period ?? ""))].sort(byPeriod);
  const places = new Map(names.map((name, i) => [name, i]));
  return { names, place: Int32Array.from(rows, (row) => places.get(row.period ?? "") ?? 0), time: timesBetween(names) };
}

function timesBetween(names: readonly string[]): Float64Array {
  const spans = names.map(periodOf);
  const first = spans[0];
  if (first === undefined || spans.includes(undefined)) return Float64Array.from(names, (_, i) => i);
  const length = yearsBetween(first.from, first.until);
  return Float64Array.from(spans, (span) => yearsBetween(first.from, span?.from ?? first.from) / length);
}

/** Periods that overlap or are not of one length, such as a year and a quarter of it: they make no series. */
export function unlike(rows: readonly Row[]): readonly string[] {
  const { names } = timesOf(rows);
  const lengths = names.map((name) => {
    const span = periodOf(name);
    return span === undefined ? 0 : Math.round(yearsBetween(span.from, span.until) * 12);
  });
  return lengths.some((length) => length !== lengths[0]) ? names : [];
}

/** Rows of every unit, in order of their periods. */
export function historiesOf(rows: readonly Row[], { place }: Times): readonly Int32Array[] {
  const byUnit = Map.groupBy(
    rows.map((_, row) => row),
    (row) => rows[row]?.unit ?? "",
  );
  return [...byUnit.values()].map((of) => Int32Array.from(of).sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0)));
}
