import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { addDays, type Day } from "./day.ts";
import { addWorkingDays, isWorkingDay, workingDaysBetween, workingYears } from "./working-days.ts";

// From the yearly notices of the State Council's General Office on public holidays.
for (const [day, working, why] of [
  ["2024-02-04", true, "a Sunday worked for Spring Festival"],
  ["2024-02-10", false, "Spring Festival"],
  ["2024-02-17", false, "the last day of Spring Festival, a Saturday"],
  ["2024-02-18", true, "a Sunday worked for Spring Festival"],
  ["2024-04-07", true, "a Sunday worked for Qingming"],
  ["2023-06-22", false, "Dragon Boat Festival, a Thursday"],
  ["2023-10-07", true, "a Saturday worked for National Day"],
  ["2025-05-05", false, "Labour Day, a Monday"],
  ["2025-10-11", true, "a Saturday worked for National Day"],
  ["2025-10-12", false, "an ordinary Sunday"],
  ["2025-10-13", true, "an ordinary Monday"],
] as const)
  test(`${day} is ${working ? "a" : "no"} working day: ${why}`, () => assert.deepEqual(isWorkingDay(day), { ok: true, value: working }));

for (const [day, n, answer] of [
  ["2024-02-09", 1, "2024-02-18"], // Friday before Spring Festival
  ["2025-09-30", 5, "2025-10-14"], // National Day to the 8th, worked Saturday the 11th
  ["2025-10-14", -5, "2025-09-30"],
  ["2025-06-06", 15, "2025-06-27"],
  ["2025-06-07", 0, "2025-06-07"],
] as const)
  test(`${n} working day(s) from ${day} is ${answer}`, () => {
    assert.deepEqual(addWorkingDays(day, n), { ok: true, value: answer });
  });

test("counting undoes adding from any day, in both directions", () => {
  const day = fc.integer({ min: 0, max: 5000 }).map((n) => addDays("2010-01-01", n));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), (from, n) => {
      const to = addWorkingDays(from, n);
      assert.ok(to.ok);
      assert.deepEqual(workingDaysBetween(from, to.value), { ok: true, value: n });
      if (n > 0) assert.deepEqual(isWorkingDay(to.value), { ok: true, value: true });
    }),
  );
});

test("counting backwards from a working day gives the same number below zero", () => {
  assert.deepEqual(workingDaysBetween("2025-10-14", "2025-09-30"), { ok: true, value: -5 });
  assert.deepEqual(workingDaysBetween("2025-10-14", "2025-10-14"), { ok: true, value: 0 });
});

test("a year whose holidays are not announced is refused, not guessed, also when a count runs into it", () => {
  const answers = [
    isWorkingDay("2199-10-01"),
    addWorkingDays("2199-01-01", 1),
    addWorkingDays("2004-01-02", -9),
    workingDaysBetween("2198-12-01", "2199-01-31"),
    workingDaysBetween("2199-01-31", "2198-12-01"),
  ];
  for (const answer of answers) {
    assert.deepEqual(answer.ok ? [] : answer.refusals.map(({ code }) => code), ["kernel/holidaysUnknown"]);
    assert.match(answer.ok ? "" : (answer.refusals[0]?.say.zh ?? ""), /节假日/);
  }
});

test("an ordinary week has five working days, whatever zone the machine keeps", () => {
  const week = Array.from({ length: 7 }, (_, at) => addDays("2025-08-04", at));
  const working = (day: Day) => {
    const answer = isWorkingDay(day);
    return answer.ok && answer.value;
  };
  const zone = process.env.TZ;
  for (const other of ["America/New_York", "Pacific/Kiritimati", "Asia/Shanghai", "UTC"]) {
    process.env.TZ = other;
    assert.deepEqual(week.map(working), [true, true, true, true, true, false, false], other);
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test("the years that are known are told, and the first after them is refused", () => {
  const years = workingYears();
  assert.deepEqual(years.slice(0, 2), [2004, 2005]);
  assert.ok(years.includes(2025));
  assert.equal(isWorkingDay(`${(years.at(-1) ?? 0) + 1}-01-04` as Day).ok, false);
});
