/** A calendar day in the plan's zone, `YYYY-MM-DD`; days compare as text. */
export type Day = `${number}-${number}-${number}`;
/** A moment in UTC, ISO 8601 with milliseconds and `Z`; instants compare as text. */
export type Instant = `${number}-${number}-${number}T${string}Z`;
/** Half-open: `from` belongs to it, `until` does not. */
export type Period = { readonly from: Day; readonly until: Day };

/** China has one zone and no summer time since 1992; the plan's days are days in it. */
export const planZone = "Asia/Shanghai";
const planOffsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;

const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / dayMs;
const fromDayNumber = (n: number): Day => new Date(n * dayMs).toISOString().slice(0, 10) as Day;

export function isDay(text: string): text is Day {
  // There is no year 0000: the calendar goes from 1 BC to AD 1, and arithmetic on it would leave four digits.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith("0000")) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** The day in the plan's zone on which a moment falls. */
export const dayOf = (instant: Instant): Day => new Date(Date.parse(instant) + planOffsetMs).toISOString().slice(0, 10) as Day;
/** The first moment of a day of the plan's zone. */
export const startOf = (day: Day): Instant => new Date(dayNumber(day) * dayMs - planOffsetMs).toISOString() as Instant;

export const addDays = (day: Day, days: number): Day => fromDayNumber(dayNumber(day) + days);
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** Same day number some months on, or the month's last day where it has fewer. */
export function addMonths(day: Day, months: number): Day {
  const [y = 0, m = 1, d = 1] = day.split("-").map(Number);
  const first = startOfMonth(y, m + months);
  const last = new Date(startOfMonth(first.getUTCFullYear(), first.getUTCMonth() + 2).getTime() - dayMs).getUTCDate();
  first.setUTCDate(Math.min(d, last));
  return first.toISOString().slice(0, 10) as Day;
}

/** Months count from 1 and may run over; unlike `Date.UTC`, a year before 100 is that year and not one of the twentieth century. */
function startOfMonth(year: number, month: number): Date {
  const start = new Date(0);
  start.setUTCFullYear(year, month - 1, 1);
  return start;
}

/** Whole months from one day to another, never more than have passed. */
export function monthsBetween(from: Day, to: Day): number {
  const [fy = 0, fm = 0] = from.split("-").map(Number);
  const [ty = 0, tm = 0] = to.split("-").map(Number);
  const months = (ty - fy) * 12 + (tm - fm);
  return addMonths(from, months) > to ? months - 1 : months;
}

/** Years as the field counts them: whole months by twelve, the rest by the days of a mean year. */
export function yearsBetween(from: Day, to: Day): number {
  if (to < from) return -yearsBetween(to, from);
  // A period's end is its last day; counting from the day after makes 12-31 to 12-31 exactly a year and 12-31 to 09-30 nine months.
  const months = monthsBetween(addDays(from, 1), addDays(to, 1));
  return months / 12 + daysBetween(addMonths(addDays(from, 1), months), addDays(to, 1)) / 365.2425;
}

/** The last day inside a half-open period: the day a stock of that period is counted on. */
export const lastDay = (period: Period): Day => addDays(period.until, -1);
export const contains = (period: Period, day: Day): boolean => period.from <= day && day < period.until;
export const yearPeriod = (year: number): Period => ({ from: newYear(year), until: newYear(year + 1) });
const newYear = (year: number): Day => `${String(year).padStart(4, "0")}-01-01` as Day;

/**
 * Reads `2023`, `2023-H1`, `2023-Q3`, `2023-09`, `2023-09-27` and `2025-01/2025-10` (both ends belong to it), of the years 0001 to 9999.
 * @returns the half-open period, or undefined where the text is none of these or the day after it has no four-digit year
 */
export function periodOf(text: string): Period | undefined {
  const known = periodsRead.get(text);
  if (known) return known;
  const period = readPeriod(text);
  if (!period || !isDay(period.from) || !isDay(period.until)) return undefined;
  if (periodsRead.size >= mostPeriodsKept) periodsRead.clear();
  periodsRead.set(text, period);
  return period;
}
/** Periods by their text: a series of figures names the same few hundred again and again, and reading one costs a dozen calendar computations. */
const periodsRead = new Map<string, Period>();
const mostPeriodsKept = 4096;

/** The one name of a period: the plain one where there is one, else a span of whole years, of whole months or of days. */
export function periodName(period: Period): string {
  const { from, until } = period;
  const [last, year, month] = [lastDay(period), from.slice(0, 4), Number(from.slice(5, 7))];
  const span = (length: number): string =>
    from.slice(0, length) === last.slice(0, length) ? from.slice(0, length) : `${from.slice(0, length)}/${last.slice(0, length)}`;
  if (!from.endsWith("-01") || !until.endsWith("-01")) return span("2023-09-27".length);
  const months = monthsBetween(from, until);
  if (month === 1 && months % 12 === 0) return span("2023".length);
  if (months === 6 && month % 6 === 1) return `${year}-H${(month + 5) / 6}`;
  if (months === 3 && month % 3 === 1) return `${year}-Q${(month + 2) / 3}`;
  return span("2023-09".length);
}

function readPeriod(text: string): Period | undefined {
  const [first, last, more] = text.split("/");
  if (more !== undefined || first === undefined) return undefined;
  if (last !== undefined) {
    const [a, b] = [periodOf(first), periodOf(last)];
    return a && b && a.from <= b.from && a.until <= b.until ? { from: a.from, until: b.until } : undefined;
  }
  const year = /^\d{4}$/.exec(text);
  if (year) return yearPeriod(Number(text));
  const part = /^(\d{4})-(H[12]|Q[1-4])$/.exec(text);
  if (part?.[1] && part[2]) {
    const months = part[2].startsWith("H") ? 6 : 3;
    const from = addMonths(`${part[1]}-01-01` as Day, (Number(part[2][1]) - 1) * months);
    return { from, until: addMonths(from, months) };
  }
  if (/^\d{4}-\d{2}$/.test(text)) {
    const from = `${text}-01`;
    return isDay(from) ? { from, until: addMonths(from, 1) } : undefined;
  }
  return isDay(text) ? { from: text, until: addDays(text, 1) } : undefined;
}
