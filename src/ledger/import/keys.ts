import type { CheckedPlan } from "#define";
import { compare, type Day, parseQuantity } from "#kernel";
import { type DatedObservation, observationFrom } from "../observations.ts";
import type { ObservationDraft } from "../types.ts";
import { type Faults, quoted } from "./faults.ts";
import { rowRefusals } from "./row-refusals.ts";
import type { Column } from "./rows.ts";

type Keyed = {
  readonly code: string;
  readonly region: string;
  readonly period: string;
  readonly publishedOn: Day;
  readonly publishedAssumed: boolean;
};
/**
 * What may have one value only: code, region, period and publication day. An assumed day also counts as any other assumed day: the
 * assumption follows the plan, and a plan that assumes another lag must not make a second vintage of the same row.
 */
function keysOf(o: Keyed): readonly string[] {
  const keys = [[o.code, o.region, o.period, o.publishedOn].join("\n")];
  return o.publishedAssumed ? [...keys, [o.code, o.region, o.period, "assumed"].join("\n")] : keys;
}

/** Rows by what may have one value only. */
export class Keys<T extends Keyed> {
  readonly #rows = new Map<string, T>();
  constructor(rows: Iterable<T> = []) {
    for (const row of rows) this.add(row);
  }
  add(row: T): void {
    for (const key of keysOf(row)) this.#rows.set(key, row);
  }
  find(row: Keyed): T | undefined {
    for (const key of keysOf(row)) {
      const found = this.#rows.get(key);
      if (found) return found;
    }
    return undefined;
  }
}

const sameAmount = (a: DatedObservation, b: DatedObservation): boolean => {
  if (a.unit === b.unit && a.value === b.value) return true;
  const [qa, qb] = [parseQuantity(a.value, a.unit), parseQuantity(b.value, b.unit)];
  const order = qa.ok && qb.ok ? compare(qa.value, qb.value) : undefined;
  return order?.ok === true && order.value === 0;
};

type Difference = { readonly column: Column; readonly value: string; readonly other: string };
const amount = ({ value, unit }: DatedObservation): string => `${value} ${unit}`;

/** What two rows of one key say differently; the same amount in another unit is the same, and where a row came from says nothing. */
function differences(row: DatedObservation, other: DatedObservation): readonly Difference[] {
  const said = (column: Column, of: (o: DatedObservation) => string): readonly Difference[] =>
    of(row) === of(other) ? [] : [{ column, value: of(row), other: of(other) }];
  return [
    ...(sameAmount(row, other) ? [] : [differentAmount(row, other)]),
    ...said("qualifier", (o) => o.qualifier),
    ...said("source", (o) => o.source),
    ...said("note_zh", (o) => o.note?.zh ?? ""),
    ...said("note_en", (o) => o.note?.en ?? ""),
  ];
}

const differentAmount = (row: DatedObservation, other: DatedObservation): Difference =>
  row.unit === other.unit
    ? { column: "value", value: row.value, other: other.value }
    : { column: "value", value: amount(row), other: amount(other) };

/** Adds a fault for each column in which a row differs from the one that has its key. */
export function addConflicts(row: DatedObservation, other: DatedObservation, faults: Faults): void {
  const cut = row.document.lastIndexOf(":");
  for (const { column, value, other: held } of differences(row, other))
    faults.add(() =>
      rowRefusals.repeatedDifferently({
        file: row.document.slice(0, cut),
        line: Number(row.document.slice(cut + 1)),
        column,
        value: quoted(value),
        other: quoted(held),
        where: other.document,
      }),
    );
}

/** Dated rows, one for each draft; the drafts have passed every check. */
export function* dated(drafts: Iterable<ObservationDraft>, plan: CheckedPlan): Iterable<DatedObservation> {
  for (const draft of drafts) {
    const made = observationFrom(draft, plan);
    if (made.ok) yield made.value;
  }
}

/** Adds the faults of rows of one import that say different things under one key. */
export function addConflictsWithin(drafts: Iterable<ObservationDraft>, plan: CheckedPlan, faults: Faults): void {
  const first = new Keys<DatedObservation>();
  for (const row of dated(drafts, plan)) {
    const earlier = first.find(row);
    if (earlier) addConflicts(row, earlier, faults);
    else first.add(row);
  }
}
