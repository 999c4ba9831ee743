import type { CheckedPlan, SchemeSubject } from "#define";
import type { Day, Decimal, Label } from "#kernel";
import type { AcceptedSheet } from "./rows.ts";

/** A figure that holds: the last one accepted for its leaf, unit and period. */
export type HeldFigure = {
  readonly leaf: string;
  readonly unit: string;
  readonly period: string;
  readonly value: number;
  readonly shown: Decimal;
  readonly measure: string;
  readonly matter: string;
  readonly number: string;
  readonly on: Day;
  readonly keeper: Label;
  readonly reason: string;
};
export const keyOf = (leaf: string, unit: string, period: string): string => `${leaf} ${unit} ${period}`;

/**
 * What holds for units of a kind after some sheets: of several for one cell the one accepted last, and of two accepted at one moment the one of the later
 * matter, whatever order they are read in. One that was taken back holds no more.
 * @param knownAt  only what was accepted by this day
 */
export function holding(
  plan: CheckedPlan,
  sheets: readonly AcceptedSheet[],
  subject: SchemeSubject,
  knownAt: Day | null,
): ReadonlyMap<string, HeldFigure> {
  const held = new Map<string, HeldFigure>();
  const inOrder = sheets
    .filter(({ body, on }) => body.subject === subject && (knownAt === null || on <= knownAt))
    .sort((a, b) => (a.recordedAt === b.recordedAt ? (a.matter < b.matter ? -1 : 1) : a.recordedAt < b.recordedAt ? -1 : 1));
  for (const { matter, number, on, body } of inOrder) {
    const keeper = plan.units.find(({ id }) => id === body.keeper)?.label ?? { zh: body.keeper, en: body.keeper };
    for (const { leaf, unit, value, measure, reason } of body.cells) {
      const key = keyOf(leaf, unit, body.period);
      if (value === null) held.delete(key);
      else
        held.set(key, { leaf, unit, period: body.period, value: Number(value), shown: value, measure, matter, number, on, keeper, reason });
    }
  }
  return held;
}
