import type { Answer, IndicatorSummary } from "#contract";
import type { Indicator } from "#define";
import { codesOf } from "#define";
import { lastDay, levelOf, monthsBetween, ok, type RegionCode, type Result } from "#kernel";
import type { Reading } from "#ledger";
import { checkedRegion } from "./asked.ts";
import { homeOf, momentOf, questionOf, type ReadingContext, targetsOf } from "./context.ts";
import { figureOrGap } from "./figure.ts";
import { isStale } from "./verdict.ts";

/** One indicator in a list: what it is, and the last figure of a region. */
export function summaryOf(context: ReadingContext, indicator: Indicator, region: RegionCode): IndicatorSummary {
  const { figures } = context;
  const { id, label, unit, places, theme, kind, better } = indicator;
  const latest = figures.latest(id, region, questionOf(context));
  return {
    id,
    codes: [...codesOf(indicator)],
    label,
    unit,
    places,
    theme,
    kind,
    better,
    formula: indicator.versions.some((v) => v.measure.kind === "formula"),
    latest: figureOrGap(latest),
    regions: figures.regionsOf(id).length,
    figures: figures.countOf(id),
    targets: targetsOf(context, id).length,
    levels: levels.filter((level) => figures.regionsOf(id).some((code) => levelOf(code) === level)),
    ...freshnessOf(context, indicator, latest),
  };
}

const levels = ["country", "province", "city"] as const;

/** Age of the last figure on the day asked about; nothing is stale that has no figure, or that is defined by another's. */
function freshnessOf({ asOf }: ReadingContext, { release }: Indicator, latest: Reading): Pick<IndicatorSummary, "months" | "stale"> {
  if (latest.kind === "gap") return { months: null, stale: false };
  const on = lastDay(latest);
  return { months: Math.max(0, monthsBetween(on, asOf)), stale: isStale(on, asOf, release.everyMonths) };
}

/**
 * Every indicator of the plan with the last figure of a region.
 * @refuses monitor/unknownRegion
 */
export function indicatorList(context: ReadingContext, region?: RegionCode | undefined): Result<Answer<"indicators">> {
  const asked = checkedRegion(context, region ?? homeOf(context));
  if (!asked.ok) return asked;
  return ok({
    moment: momentOf(context),
    themes: context.plan.themes.map(({ id, label }) => ({ id, label })),
    indicators: context.plan.indicators.map((i) => summaryOf(context, i, asked.value)),
  });
}
