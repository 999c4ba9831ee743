import assert from "node:assert/strict";
import { test } from "node:test";
import { periodsAround, reportPeriod } from "./period.ts";

for (const [id, kind, from, until, zh] of [
  ["2026-11", "month", "2026-11-01", "2026-12-01", "2026年11月"],
  ["2026-Q4", "quarter", "2026-10-01", "2027-01-01", "2026年第四季度"],
  ["2026", "year", "2026-01-01", "2027-01-01", "2026年"],
] as const)
  test(`${id} is a ${kind} from ${from} until before ${until}`, () => {
    const read = reportPeriod(id);
    assert.ok(read.ok);
    const { value } = read;
    assert.deepEqual([value.kind, value.from, value.until, value.label.zh], [kind, from, until, zh]);
    // Days begin at midnight in the plan's zone.
    assert.ok(value.span.from.endsWith("T16:00:00.000Z"));
  });

for (const wrong of ["2026-13", "2026-Q5", "26-01", "2026-1", "本月"])
  test(`“${wrong}” is no period`, () => {
    const read = reportPeriod(wrong);
    assert.deepEqual(!read.ok && read.refusals.map(({ code }) => code), ["situation/notAPeriod"]);
  });

test("around a day there are its month, quarter and year and those before them", () =>
  assert.deepEqual(periodsAround("2026-01-15"), ["2026-01", "2025-12", "2026-Q1", "2025-Q4", "2026", "2025"]));
