import calendar from "chinese-days";
import { addDays, type Day, daysBetween } from "./day.ts";
import { defineRefusals, ok, type Result, refuse } from "./result.ts";

const refusals = defineRefusals("kernel", {
  holidaysUnknown: {
    kind: "not-met",
    say: ({ year }: { year: number }) => ({
      zh: `尚无 ${year} 年的法定节假日安排，无法按工作日计算。请待国务院办公厅公布后更新节假日数据，或改按自然日计算。`,
      en: `The public holidays of ${year} are not known, so working days cannot be counted. Update the calendar once they are announced, or count natural days.`,
    }),
  },
});

/**
 * Whether a day is worked by arrangement; undefined for an ordinary day. The calendar marks arranged days by a name in several
 * languages, parted by commas. It is not asked for weekdays: it takes those in the machine's own zone.
 */
function arranged(day: Day): boolean | undefined {
  const { name, work } = calendar.getDayDetail(day);
  return name.includes(",") ? work : undefined;
}

const known = new Map<number, boolean>();

/** A year is known when its National Day is arranged. */
function knows(year: number): boolean {
  const answer = known.get(year) ?? arranged(`${year}-10-01` as Day) !== undefined;
  known.set(year, answer);
  return answer;
}

/** From the first year whose arrangement the calendar carries; a search further back would find nothing. */
const firstYear = 2004;

/** The years in a row in which working days can be counted, up to the last that has been announced. */
export function workingYears(): readonly number[] {
  const years: number[] = [];
  for (let year = firstYear; knows(year); year += 1) years.push(year);
  return years;
}

/** 1970-01-01 was a Thursday; Monday is 0. */
const weekday = (day: Day): number => (((daysBetween("1970-01-01", day) + 3) % 7) + 7) % 7;

/** Whether offices work on a day, with public holidays and make-up workdays. @refuses kernel/holidaysUnknown */
export function isWorkingDay(day: Day): Result<boolean> {
  const year = Number(day.slice(0, 4));
  return knows(year) ? ok(arranged(day) ?? weekday(day) < 5) : refuse(refusals.holidaysUnknown({ year }));
}

/**
 * The n-th working day after a day (before it where n is negative); the day itself is not counted, and n = 0 gives it back.
 * @refuses kernel/holidaysUnknown, so the search ends where the calendar does
 */
export function addWorkingDays(day: Day, n: number): Result<Day> {
  const step = n < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(n); left > 0; ) {
    at = addDays(at, step);
    const working = isWorkingDay(at);
    if (!working.ok) return working;
    if (working.value) left -= 1;
  }
  return ok(at);
}

/**
 * Working days after `from` up to and including `to`, so that it undoes `addWorkingDays`; negative where `to` comes first.
 * @refuses kernel/holidaysUnknown
 */
export function workingDaysBetween(from: Day, to: Day): Result<number> {
  if (to < from) {
    const back = workingDaysBetween(addDays(to, -1), addDays(from, -1));
    return back.ok ? ok(-back.value) : back;
  }
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) {
    const working = isWorkingDay(at);
    if (!working.ok) return working;
    if (working.value) count += 1;
  }
  return ok(count);
}
