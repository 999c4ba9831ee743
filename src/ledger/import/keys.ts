import type { CheckedPlan } from "#define";
import { compare, type Day, parseQuantity, type Refusal, type UnitId } from "#kernel";
import { type DatedObservation, observationFrom } from "../observations.ts";
import type { ObservationDraft } from "../types.ts";
import { rowRefusals } from "./refusals.ts";

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

type Valued = { readonly value: string; readonly unit: UnitId };
export function sameValue(a: Valued, b: Valued): boolean {
  if (a.unit === b.unit && a.value === b.value) return true;
  const [qa, qb] = [parseQuantity(a.value, a.unit), parseQuantity(b.value, b.unit)];
  const order = qa.ok && qb.ok ? compare(qa.value, qb.value) : undefined;
  return order?.ok === true && order.value === 0;
}

/** The fault of a row whose key has another value elsewhere. `document` is `file:line`. */
export function conflict(draft: ObservationDraft, other: Valued, where: string): Refusal {
  const cut = draft.document.lastIndexOf(":");
  return rowRefusals.repeatedDifferently({
    file: draft.document.slice(0, cut),
    line: Number(draft.document.slice(cut + 1)),
    column: "value",
    value: draft.value,
    other: other.value,
    where,
  });
}

/** Dated rows, one for each key; the drafts have passed every check. */
export const dated = (drafts: readonly ObservationDraft[], plan: CheckedPlan): readonly DatedObservation[] =>
  drafts.flatMap((draft) => {
    const made = observationFrom(draft, plan);
    return made.ok ? [made.value] : [];
  });

/** Rows of one import that say different values under one key. */
export function conflictsWithin(drafts: readonly ObservationDraft[], plan: CheckedPlan): readonly Refusal[] {
  const first = new Keys<DatedObservation>();
  return dated(drafts, plan).flatMap((row) => {
    const earlier = first.find(row);
    if (!earlier) first.add(row);
    return earlier && !sameValue(earlier, row) ? [conflict(row, earlier, earlier.document)] : [];
  });
}
