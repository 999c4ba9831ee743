import assert from "node:assert/strict";
import test from "node:test";
import type { Instant } from "#kernel";
import { shanxi14th } from "#plan/shanxi-14th";
import { dueOf } from "#procedure";
import { checkedPlan } from "../../../tests/support/figures.ts";

const plan = checkedPlan(shanxi14th);
const [version] = plan.procedure("supervision").versions;

/** A moment of the plan's zone, as people write it. */
const at = (text: string): Instant => new Date(`${text.replace(" ", "T")}:00+08:00`).toISOString() as Instant;

function due(deadline: string, from: string): string {
  const span = version.deadlines.find(({ id }) => id === deadline)?.due;
  if (!span || span.kind === "field") throw new Error(`${deadline} has no length of time`);
  const moment = dueOf(span, at(from), plan.officeHours);
  if (!moment.ok) return moment.refusals.map(({ code }) => code).join();
  return new Date(Date.parse(moment.value) + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
}

// 2026: Spring Festival 15-23 February, made up on Saturday 14 and 28 February; Labour Day 1-5 May, made up on Saturday 9 May.
const cases: readonly (readonly [deadline: string, assigned: string, due: string, why: string])[] = [
  ["first-day", "2026-03-02 09:00", "2026-03-03 00:00", "by midnight of the same day"],
  ["first-day", "2026-03-02 16:59", "2026-03-03 00:00", "still the same day before five"],
  ["first-day", "2026-03-02 17:00", "2026-03-03 12:00", "after five it is noon of the next working day"],
  ["first-day", "2026-03-06 18:00", "2026-03-09 12:00", "a Friday evening rolls over the weekend"],
  ["first-day", "2026-02-28 10:00", "2026-03-01 00:00", "a make-up Saturday is a working day"],
  ["first-day", "2026-02-18 10:00", "2026-02-25 00:00", "a holiday rolls to the end of the first working day"],
  ["first-day", "2026-03-07 10:00", "2026-03-10 00:00", "a Saturday has all of Monday: it falls due after the signing"],
  ["sign", "2026-03-02 09:00", "2026-03-02 15:00", "four office hours leave out the noon break"],
  ["sign", "2026-03-06 16:00", "2026-03-09 11:00", "one and a half on Friday, two and a half on Monday"],
  ["sign", "2026-02-13 16:30", "2026-02-14 11:30", "the make-up Saturday before the holiday counts"],
  ["sign", "2026-03-07 10:00", "2026-03-09 14:30", "a Saturday begins on Monday morning"],
  ["third-day", "2026-03-06 18:00", "2026-03-10 00:00", "natural days, whatever day it is"],
  ["seventh-day", "2026-03-02 09:00", "2026-03-10 00:00", "to the end of the seventh day"],
  ["month", "2026-01-31 09:00", "2026-03-01 00:00", "a shorter month ends it on its last day"],
  ["month", "2026-03-15 09:00", "2026-04-16 00:00", "the same day of the next month"],
  ["monthly", "2026-03-02 09:00", "2026-03-26 00:00", "by the twenty-fifth"],
  ["monthly", "2026-03-25 09:00", "2026-04-26 00:00", "of the next month where the day has come"],
  ["third-day", "2099-03-02 09:00", "2099-03-06 00:00", "natural days need no calendar"],
  ["first-day", "2099-03-02 09:00", "kernel/holidaysUnknown", "working days of a year nobody knows are refused, not guessed"],
  ["sign", "2099-03-02 09:00", "kernel/holidaysUnknown", "and so are office hours"],
];

for (const [deadline, assigned, expected, why] of cases)
  test(`${deadline}, assigned ${assigned}, is due ${expected}: ${why}`, () => {
    assert.equal(due(deadline, assigned), expected);
  });

test("every length of time without a published rule is marked as assumed", () => {
  const unmarked = ["supervision", "milestone", "help-request", "objection", "inspection", "look-back"].flatMap((id) =>
    plan
      .procedure(id)
      .versions[0].deadlines.filter(({ assumed }) => !assumed)
      .map((deadline) => `${id}/${deadline.id}`),
  );
  assert.deepEqual(unmarked, []);
});
