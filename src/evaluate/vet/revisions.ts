import type { TooFew } from "./digits.ts";
import { signTest } from "./tails.ts";

/** Values published one after another for the same unit and period, oldest first; days as `YYYY-MM-DD`. */
export type Vintages<T> = { readonly of: T; readonly values: readonly { readonly on: string; readonly value: number }[] };
export type Revision<T> = { readonly of: T; readonly on: string; readonly from: number; readonly to: number; readonly firstOn: string };

/** Every change after the first publication; the same value published again is none. */
export const revisionsOf = <T>(all: readonly Vintages<T>[]): readonly Revision<T>[] =>
  all.flatMap(({ of, values }) =>
    values.flatMap(({ on, value }, n) => {
      const before = values[n - 1];
      return before && before.value !== value ? [{ of, on, from: before.value, to: value, firstOn: values[0]?.on ?? on }] : [];
    }),
  );

/** Whether revisions go one way more often than an even chance would; the reference is the sign test. */
export function direction(
  revisions: readonly Revision<unknown>[],
  least: number,
): { readonly kind: "tested"; readonly up: number; readonly count: number; readonly chance: number } | TooFew {
  const count = revisions.length;
  const up = revisions.filter(({ from, to }) => to > from).length;
  return count < least ? { kind: "too-few", count, needed: least } : { kind: "tested", up, count, chance: signTest(up, count) };
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Revisions within so many days before one of the days on which something is decided by the figure. */
export const beforeDeadlines = <T>(revisions: readonly Revision<T>[], deadlines: readonly string[], days: number) =>
  revisions.flatMap((revision) => {
    const due = deadlines.find((day) => daysBetween(revision.on, day) >= 0 && daysBetween(revision.on, day) <= days);
    return due === undefined ? [] : [{ ...revision, due }];
  });
