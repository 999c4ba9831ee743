import type { Answer, IndicatorSummary } from "#contract";
import type { Indicator } from "#define";
import { codesOf } from "#define";
import { ok, type RegionCode, type Result } from "#kernel";
import { checkedRegion } from "./asked.ts";
import { homeOf, momentOf, questionOf, type ReadingContext } from "./context.ts";
import { figureOrGap } from "./figure.ts";

/** One indicator in a list: what it is, and the last figure of a region. */
export function summaryOf(context: ReadingContext, indicator: Indicator, region: RegionCode): IndicatorSummary {
  const { figures } = context;
  const { id, label, unit, places, theme, kind, better } = indicator;
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
    latest: figureOrGap(figures.latest(id, region, questionOf(context))),
    regions: figures.regionsOf(id).length,
    figures: figures.countOf(id),
  };
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
