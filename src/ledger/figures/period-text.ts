import type { Period } from "#kernel";

/** The same part of a year some years earlier: `2023-Q3` one year before is `2022-Q3`; both ends of an interval move. */
export const yearsBefore = (period: string, years: number): string =>
  period
    .split("/")
    .map((part) => String(Number(part.slice(0, 4)) - years).padStart(4, "0") + part.slice(4))
    .join("/");

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Oldest end first; of two that end together the longer one comes last, so a year stands after its December. */
export const byEnd = (a: Period, b: Period): number => compareText(a.until, b.until) || compareText(b.from, a.from);
