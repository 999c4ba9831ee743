import type { Indicator } from "#define";
import type { Point } from "#evaluate";
import type { RegionCode, UnitId } from "#kernel";
import { isWhole } from "./assess.ts";
import type { ReadingContext } from "./context.ts";
import { dayOfFigure, seriesOf, valueIn } from "./figure.ts";
import { provincesOf } from "./position.ts";

export type PeriodPoint = Point & { readonly period: string };

/** One region's series as dated values in a unit. */
export function pointsOf(
  context: ReadingContext,
  indicator: Indicator,
  region: RegionCode,
  unit: UnitId = indicator.unit,
): readonly PeriodPoint[] {
  return seriesOf(context, indicator.id, region)
    .filter((r) => isWhole(indicator, r))
    .flatMap((r) => {
      const value = valueIn(r, unit);
      return value === undefined ? [] : [{ on: dayOfFigure(r), value, period: r.period }];
    });
}

/** The same indicator's series of every province that has one: the experience a forecast's interval and a base rate rest on. */
export function panelOf(
  context: ReadingContext,
  indicator: Indicator,
  unit: UnitId = indicator.unit,
): readonly { readonly region: RegionCode; readonly points: readonly PeriodPoint[] }[] {
  return provincesOf(context)
    .map((region) => ({ region, points: pointsOf(context, indicator, region, unit) }))
    .filter(({ points }) => points.length > 1);
}
