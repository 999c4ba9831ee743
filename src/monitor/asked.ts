import type { Indicator } from "#define";
import { codesOf } from "#define";
import { ok, periodOf, type RegionCode, type Result, refuse } from "#kernel";
import type { ReadingContext } from "./context.ts";
import { seriesOf } from "./figure.ts";
import { nearNames, refusals } from "./refusals.ts";

/** What a question may name besides an indicator; what is left out is the home region and the last period. */
export type Asked = { readonly region?: RegionCode | undefined; readonly period?: string | undefined };

/** @refuses monitor/unknownIndicator with ids and codes that are close */
export function checkedIndicator({ plan }: ReadingContext, idOrCode: string): Result<Indicator> {
  const found = plan.findIndicator(idOrCode);
  if (found) return ok(found);
  const names = plan.indicators.flatMap((i) => [i.id, ...codesOf(i)]);
  return refuse(refusals.unknownIndicator({ id: idOrCode, near: nearNames(idOrCode, names) }));
}

/** @refuses monitor/unknownRegion */
export function checkedRegion({ plan }: ReadingContext, code: RegionCode): Result<RegionCode> {
  if (plan.region(code)) return ok(code);
  const codes = plan.regions.regions.map((r) => r.code);
  return refuse(refusals.unknownRegion({ id: code, near: nearNames(code, codes) }));
}

/** @refuses monitor/unknownPeriod where the text is no period at all; a period without a figure is a gap, not a refusal */
export function checkedPeriod(context: ReadingContext, indicator: Indicator, region: RegionCode, period: string): Result<string> {
  if (periodOf(period)) return ok(period);
  return refuse(
    refusals.unknownPeriod({
      period,
      known: seriesOf(context, indicator.id, region)
        .map((r) => r.period)
        .slice(-5),
    }),
  );
}
