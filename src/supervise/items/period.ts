import { addMonths, type Day, type Label, ok, type Result, refuse, startOf } from "#kernel";
import { refusals } from "./refusals.ts";
import type { Span } from "./types.ts";

/** A month `2026-11`, a quarter `2026-Q4`, or a year `2026`. */
export type ReportPeriod = {
  readonly id: string;
  readonly kind: "month" | "quarter" | "year";
  readonly from: Day;
  /** The first day after it. */
  readonly until: Day;
  readonly label: Label;
  readonly span: Span;
};

const pattern = /^(20\d{2})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?$/;

/** @refuses situation/notAPeriod */
export function reportPeriod(id: string): Result<ReportPeriod> {
  const [, year, month, quarter] = pattern.exec(id) ?? [];
  if (year === undefined) return refuse(refusals.notAPeriod({ period: id }));
  const first = month ?? (quarter ? String(Number(quarter) * 3 - 2).padStart(2, "0") : "01");
  const from = `${year}-${first}-01` as Day;
  const kind = month ? "month" : quarter ? "quarter" : "year";
  const until = addMonths(from, { month: 1, quarter: 3, year: 12 }[kind]);
  return ok({ id, kind, from, until, label: labelOf(year, month, quarter), span: { from: startOf(from), until: startOf(until) } });
}

const quarters = ["一", "二", "三", "四"] as const;
function labelOf(year: string, month: string | undefined, quarter: string | undefined): Label {
  if (month) return { zh: `${year}年${Number(month)}月`, en: `${year}-${month}` };
  return quarter
    ? { zh: `${year}年第${quarters[Number(quarter) - 1] ?? ""}季度`, en: `Q${quarter} ${year}` }
    : { zh: `${year}年`, en: year };
}

/** The month, quarter and year a day is in, for choosing one. */
export function periodsAround(day: Day): readonly string[] {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  const before = addMonths(`${month}-01` as Day, -1).slice(0, 7);
  const quarter = (of: string): string => `${of.slice(0, 4)}-Q${Math.ceil(Number(of.slice(5, 7)) / 3)}`;
  const lastQuarter = quarter(addMonths(`${month}-01` as Day, -3).slice(0, 7));
  return [month, before, quarter(month), lastQuarter, year, String(Number(year) - 1)];
}
