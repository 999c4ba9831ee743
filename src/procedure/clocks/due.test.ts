import assert from "node:assert/strict";
import { test } from "node:test";
import type { Span } from "#define";
import { clockText, type Instant } from "#kernel";
import { dueOf } from "./due.ts";

const offices = {
  spans: [
    { from: 8 * 60 + 30, until: 12 * 60 },
    { from: 14 * 60, until: 17 * 60 + 30 },
  ],
};
const sameDay: Span = { kind: "same-day", until: 17, rollTo: 12 };
const fourHours: Span = { kind: "working-hours", hours: 4 };

/** A moment in the plan's zone. */
const at = (text: string): Instant => new Date(`${text.replace(" ", "T")}:00+08:00`).toISOString() as Instant;

const cases: readonly (readonly [what: string, span: Span, from: string, due: string])[] = [
  ["the first day ends at midnight", sameDay, "2025-03-05 09:10", "2025-03-05 24:00"],
  ["given out after five it rolls to the next noon", sameDay, "2025-03-05 17:00", "2025-03-06 12:00"],
  ["given out on a Saturday it has all of Monday", sameDay, "2025-03-08 10:00", "2025-03-10 24:00"],
  ["given out before a holiday's end it rolls past the holiday", sameDay, "2025-10-02 10:00", "2025-10-09 24:00"],
  ["a Sunday that is worked by arrangement is a working day", sameDay, "2025-09-28 10:00", "2025-09-28 24:00"],
  ["three days end on the third day", { kind: "natural", days: 3 }, "2025-03-05 16:00", "2025-03-08 24:00"],
  ["three working days leave the weekend out", { kind: "working", days: 3 }, "2025-03-05 16:00", "2025-03-10 24:00"],
  ["a month goes to the same number", { kind: "months", months: 1 }, "2025-03-05 16:00", "2025-04-05 24:00"],
  ["a month from the 31st ends with the shorter month", { kind: "months", months: 1 }, "2025-01-31 16:00", "2025-02-28 24:00"],
  ["four working hours cross the noon rest", fourHours, "2025-03-05 10:00", "2025-03-05 16:00"],
  ["four working hours begun in the evening begin next morning", fourHours, "2025-03-05 20:00", "2025-03-06 14:30"],
  ["four working hours go over a weekend", fourHours, "2025-03-07 16:30", "2025-03-10 11:30"],
  ["the 25th of this month", { kind: "day-of-month", day: 25 }, "2025-03-05 10:00", "2025-03-25 24:00"],
  ["begun on the 25th it is the next one", { kind: "day-of-month", day: 25 }, "2025-03-25 10:00", "2025-04-25 24:00"],
  ["the 31st of a shorter month is its last day", { kind: "day-of-month", day: 31 }, "2025-04-02 10:00", "2025-04-30 24:00"],
];
for (const [what, span, from, due] of cases)
  test(what, () => {
    const found = dueOf(span, at(from), offices);
    assert.equal(found.ok && clockText(found.value), due);
  });

for (const span of [sameDay, fourHours, { kind: "working", days: 3 } as const])
  test(`${span.kind} is refused in a year whose holidays are not known`, () => {
    const found = dueOf(span, at("2035-03-05 10:00"), offices);
    assert.deepEqual(!found.ok && found.refusals.map(({ code }) => code), ["kernel/holidaysUnknown"]);
  });
