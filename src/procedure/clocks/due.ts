import type { Deadline, OfficeHours, Span } from "#define";
import { addDays, addMonths, all, type Day, dayOf, type Instant, ok, type Result, startOf } from "#kernel";
import { addWorkingDays, isWorkingDay } from "#kernel/working-days";

const minuteMs = 60_000;
const at = (day: Day, minutes: number): Instant => new Date(Date.parse(startOf(day)) + minutes * minuteMs).toISOString() as Instant;
/** Midnight at the end of a day: what is due on the day may be done until then. */
export const endOf = (day: Day): Instant => startOf(addDays(day, 1));
const minuteOf = (instant: Instant): number => (Date.parse(instant) - Date.parse(startOf(dayOf(instant)))) / minuteMs;
/** The last day a moment at midnight still belongs to. */
export const lastDayOf = (instant: Instant): Day => dayOf(new Date(Date.parse(instant) - 1).toISOString() as Instant);

/**
 * The moment something is due that starts now.
 * @refuses kernel/holidaysUnknown where working days of a year without a calendar are needed
 */
export function dueOf(span: Span, from: Instant, offices: OfficeHours): Result<Instant> {
  const day = dayOf(from);
  switch (span.kind) {
    case "natural":
      return ok(endOf(addDays(day, span.days)));
    case "months":
      return ok(endOf(addMonths(day, span.months)));
    case "working": {
      const on = addWorkingDays(day, span.days);
      return on.ok ? ok(endOf(on.value)) : on;
    }
    case "same-day":
      return sameDay(span, from, day);
    case "day-of-month":
      return ok(endOf(nextOfMonth(day, span.day)));
    case "working-hours":
      return workingHours(span.hours * 60, from, offices);
  }
}

/** The first such day after a day. */
function nextOfMonth(after: Day, number: number): Day {
  const first = `${after.slice(0, 7)}-01` as Day;
  const inMonth = (months: number): Day => {
    const [begin, next] = [addMonths(first, months), addMonths(first, months + 1)];
    const wanted = addDays(begin, number - 1);
    return wanted < next ? wanted : addDays(next, -1);
  };
  const here = inMonth(0);
  return here > after ? here : inMonth(1);
}

function sameDay({ until, rollTo }: Extract<Span, { kind: "same-day" }>, from: Instant, day: Day): Result<Instant> {
  const working = isWorkingDay(day);
  if (!working.ok) return working;
  if (working.value && minuteOf(from) < until * 60) return ok(endOf(day));
  const next = addWorkingDays(day, 1);
  if (!next.ok) return next;
  // What is given out on a day off arrives with the next working day, and has all of it: office hours count from its morning, too.
  return ok(working.value ? at(next.value, rollTo * 60) : endOf(next.value));
}

/** Walks the open spans of offices, day by day; bounded by the calendar, which ends. */
function workingHours(minutes: number, from: Instant, { spans }: OfficeHours): Result<Instant> {
  let left = minutes;
  let minute = minuteOf(from);
  for (let day = dayOf(from); ; day = addDays(day, 1), minute = 0) {
    const working = isWorkingDay(day);
    if (!working.ok) return working;
    if (!working.value) continue;
    for (const span of spans) {
      const begin = Math.max(span.from, minute);
      const open = Math.max(0, span.until - begin);
      if (open >= left) return ok(at(day, begin + left));
      left -= open;
    }
  }
}

type Shift = { readonly days: number; readonly kind: "natural" | "working" };

/** So many days before (negative) or after a moment, at the same time of day. */
export function shifted(due: Instant, { days, kind }: Shift): Result<Instant> {
  if (kind === "natural" || days === 0) return ok(new Date(Date.parse(due) + days * 24 * 60 * minuteMs).toISOString() as Instant);
  const day = lastDayOf(due);
  const on = addWorkingDays(day, days);
  return on.ok ? ok(new Date(Date.parse(due) + (Date.parse(startOf(on.value)) - Date.parse(startOf(day)))).toISOString() as Instant) : on;
}

/** A moment at which the clock looks at a deadline: its light may change, and a rung of its ladder may act. */
export type Moment = { readonly at: Instant; readonly transition: string | null };

/** The moments of a deadline in order: the window's begin, the deadline itself, and its rungs. @refuses kernel/holidaysUnknown */
export function momentsOf({ window, rungs = [] }: Deadline, due: Instant): Result<readonly Moment[]> {
  const begins = shifted(due, { ...window, days: -window.days });
  const rung = rungs.map((one) => {
    const on = shifted(due, one);
    return on.ok ? ok({ at: on.value, transition: one.transition ?? null }) : on;
  });
  const moments = all([begins.ok ? ok({ at: begins.value, transition: null }) : begins, ok({ at: due, transition: null }), ...rung]);
  return moments.ok ? ok(moments.value.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) : moments;
}
