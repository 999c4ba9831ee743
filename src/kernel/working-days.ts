import { getDayDetail, isWorkday } from "chinese-days";
import { addDays, type Day } from "./day.ts";
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

const known = new Map<number, boolean>();

/** A year is known when its National Day is: without an arrangement the calendar would call it an ordinary weekday. */
function knows(year: number): boolean {
  const answer = known.get(year) ?? getDayDetail(`${year}-10-01`).name.includes(",");
  known.set(year, answer);
  return answer;
}

/** Whether offices work on a day, with public holidays and make-up workdays. @refuses kernel/holidaysUnknown */
export function isWorkingDay(day: Day): Result<boolean> {
  const year = Number(day.slice(0, 4));
  return knows(year) ? ok(isWorkday(day)) : refuse(refusals.holidaysUnknown({ year }));
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
