import type { BriefContent, TargetRow } from "#contract";
import type { CheckedPlan } from "#define";
import { addDays, addMonths, type Day, periodName, periodOf } from "#kernel";
import { periodText, text } from "#monitor";

const most = 5;
type Release = BriefContent["releases"][number] & { readonly indicator: string };

/** The figure after the last one known, on the day its indicator's usual lag gives; an announced day goes before. A stage comes when it comes. */
function nextOf(plan: CheckedPlan, row: TargetRow): Release | null {
  const indicator = plan.indicator(row.indicator);
  const announced = row.settledBy?.expectedOn;
  if (announced)
    return {
      indicator: indicator.id,
      label: row.label,
      period: text("到期数", "the settling figure"),
      on: announced,
      say: text("已公布日程", "announced"),
    };
  const last = row.actual.kind === "gap" ? undefined : periodOf(row.actual.period);
  if (!last || indicator.kind === "stage" || indicator.kind === "flag") return null;
  const { everyMonths, lagMonths } = indicator.release;
  const next = { from: addMonths(last.from, everyMonths), until: addMonths(last.until, everyMonths) };
  const on = addDays(addMonths(next.until, lagMonths), -1);
  const period = periodText(periodName(next));
  return {
    indicator: indicator.id,
    label: indicator.label,
    period: period,
    on,
    say: text("", ""),
  };
}

/** What comes out next, in the order of days; one line for each indicator, only days after the one asked about. */
export function releasesOf(plan: CheckedPlan, rows: readonly TargetRow[], asOf: Day): BriefContent["releases"] {
  const all = rows.flatMap((row) => nextOf(plan, row) ?? []).filter(({ on }) => on > asOf);
  const once = all.filter((release, i) => all.findIndex((other) => other.indicator === release.indicator) === i);
  return once
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .slice(0, most)
    .map(({ label, period, on, say }) => ({ label, period, on, say }));
}
