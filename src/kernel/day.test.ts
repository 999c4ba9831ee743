import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import {
  addDays,
  addMonths,
  contains,
  type Day,
  dayOf,
  daysBetween,
  type Instant,
  isDay,
  lastDay,
  monthsBetween,
  periodName,
  periodOf,
  startOf,
  yearPeriod,
  yearsBetween,
} from "./day.ts";

const anyDay = fc.integer({ min: -36_500, max: 36_500 }).map((n) => addDays("2020-01-01", n));
const months = fc.integer({ min: -600, max: 600 });

for (const [text, answer] of [
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2000-02-29", true],
  ["1900-02-29", false],
  ["2023-13-01", false],
  ["2023-00-10", false],
  ["2023-1-1", false],
  ["20230101", false],
  ["0000-06-30", false],
  ["0001-01-01", true],
  ["2023-01-01T00:00:00Z", false],
  ["", false],
] as const)
  test(`"${text}" is ${answer ? "a" : "no"} day`, () => assert.equal(isDay(text), answer));

for (const [instant, day] of [
  ["2025-12-31T15:59:59.999Z", "2025-12-31"],
  ["2025-12-31T16:00:00.000Z", "2026-01-01"],
  ["2024-02-28T16:00:00.000Z", "2024-02-29"],
] as const)
  test(`${instant} falls on ${day} in Shanghai`, () => assert.equal(dayOf(instant as Instant), day));

test("a day begins at the instant that falls on it, and not a millisecond earlier", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const start = startOf(day);
      const before = new Date(Date.parse(start) - 1).toISOString() as Instant;
      return dayOf(start) === day && dayOf(before) === addDays(day, -1);
    }),
  );
});

for (const [day, count, answer] of [
  ["2023-01-31", 1, "2023-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2024-03-31", -1, "2024-02-29"],
  ["2021-11-30", 3, "2022-02-28"],
  ["2023-12-31", 0, "2023-12-31"],
] as const)
  test(`${count} month(s) from ${day} is ${answer}: the end of a short month clamps`, () => assert.equal(addMonths(day, count), answer));

for (const [from, to, answer] of [
  ["2020-12-31", "2023-09-30", 2.75],
  ["2020-12-31", "2025-12-31", 5],
  ["2022-12-31", "2023-12-31", 1],
  ["2023-09-30", "2025-12-31", 2.25],
  ["2023-06-30", "2023-06-30", 0],
  ["2023-12-31", "2020-12-31", -3],
] as const)
  test(`from ${from} to ${to} is ${answer} years`, () => assert.equal(yearsBetween(from, to), answer));

for (const [from, to, answer] of [
  ["2023-01-31", "2023-02-28", 1],
  ["2023-01-15", "2023-02-14", 0],
  ["2023-01-15", "2023-02-15", 1],
  ["2023-02-15", "2023-01-20", -1],
] as const)
  test(`from ${from} to ${to} ${answer} whole month(s) pass`, () => assert.equal(monthsBetween(from, to), answer));

for (const [text, from, until] of [
  ["2023", "2023-01-01", "2024-01-01"],
  ["2023-H1", "2023-01-01", "2023-07-01"],
  ["2023-H2", "2023-07-01", "2024-01-01"],
  ["2023-Q1", "2023-01-01", "2023-04-01"],
  ["2023-Q4", "2023-10-01", "2024-01-01"],
  ["2023-02", "2023-02-01", "2023-03-01"],
  ["2023-09-27", "2023-09-27", "2023-09-28"],
  ["2025-01/2025-10", "2025-01-01", "2025-11-01"],
  ["2021/2025", "2021-01-01", "2026-01-01"],
  ["0050-H2", "0050-07-01", "0051-01-01"],
] as const)
  test(`${text} runs from ${from} until ${until}`, () => assert.deepEqual(periodOf(text), { from, until }));

for (const text of [
  "",
  "23",
  "2023-H3",
  "2023-Q5",
  "2023-13",
  "2023-02-30",
  "2025-10/2025-01",
  "2023/2023-01",
  "2023/",
  "2023/2024/2025",
  "2023年",
  "0000",
  "0000-Q1",
  "0000-12-31",
  "0000/2023",
  "9999",
  "9999-12",
  "9999-12-31",
])
  test(`"${text}" is no period`, () => assert.equal(periodOf(text), undefined));

for (const [name, ...others] of [
  ["2024", "2024/2024", "2024-01-01/2024-12-31", "2024-01/2024-12", "2024-H1/2024-H2", "2024-Q1/2024"],
  ["2023-H1", "2023-Q1/2023-Q2", "2023-01/2023-06"],
  ["2023-Q4", "2023-10/2023-12", "2023-10-01/2023-Q4"],
  ["2023-09", "2023-09-01/2023-09-30", "2023-09/2023-09"],
  ["2023-09-27", "2023-09-27/2023-09-27"],
  ["2021/2025", "2021-01/2025-12", "2021-H1/2025"],
  ["2025-01/2025-10", "2025-01-01/2025-10-31", "2025-H1/2025-10"],
  ["2023-02/2023-04"],
  ["2023-02-10/2023-04-01"],
] as const)
  test(`${[name, ...others].join(", ")} are one period, called ${name}`, () => {
    for (const text of [name, ...others]) {
      const period = periodOf(text);
      assert.equal(period && periodName(period), name);
    }
  });

test("halves and quarters of a year meet without hole or overlap", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), (year) => {
      for (const parts of [
        ["H1", "H2"],
        ["Q1", "Q2", "Q3", "Q4"],
      ]) {
        const periods = parts.map((part) => periodOf(`${year}-${part}`));
        assert.deepEqual(
          periods.map((p) => p?.from),
          [yearPeriod(year).from, ...periods.slice(0, -1).map((p) => p?.until)],
        );
        assert.equal(periods.at(-1)?.until, yearPeriod(year).until);
      }
    }),
  );
});

test("adding days is undone by taking them away, and counts what lies between", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (day, n) => {
      const there = addDays(day, n);
      return isDay(there) && addDays(there, -n) === day && daysBetween(day, there) === n;
    }),
  );
});

test("adding months never leaves the month aimed at", () => {
  fc.assert(
    fc.property(anyDay, months, (day, n) => {
      const there = addMonths(day, n);
      const aimed = addMonths(`${day.slice(0, 7)}-01` as Day, n);
      return isDay(there) && there.slice(0, 7) === aimed.slice(0, 7) && there.slice(8) <= day.slice(8);
    }),
  );
});

test("whole months between two days are the most that fit", () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      const count = monthsBetween(from, to);
      return addMonths(from, count) <= to && addMonths(from, count + 1) > to;
    }),
  );
});

test("years between two days change their sign with the direction", () => {
  fc.assert(fc.property(anyDay, anyDay, (a, b) => yearsBetween(a, b) === -yearsBetween(b, a) || a === b));
});

test("a period holds its first and last day and neither neighbour", () => {
  const period = yearPeriod(2025);
  assert.deepEqual(
    ["2024-12-31", period.from, lastDay(period), period.until].map((day) => contains(period, day as Day)),
    [false, true, true, false],
  );
  assert.equal(lastDay(period), "2025-12-31");
  assert.deepEqual(yearPeriod(999), { from: "0999-01-01", until: "1000-01-01" });
});
