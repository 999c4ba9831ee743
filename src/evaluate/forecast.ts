import type { Day } from "#kernel";
import { yearlyDays } from "./path.ts";
import { byDay, type Point } from "./point.ts";
import { quantile } from "./quantile.ts";
import { yearsApart } from "./years.ts";

export type ForecastPoint = Point & { readonly low: number; readonly high: number };
export type Forecast = {
  /** Points the series had. */
  readonly points: number;
  /** Backtest errors behind the interval at the last day, and over how many series. */
  readonly errors: number;
  readonly errorSeries: number;
  readonly at: ForecastPoint;
  readonly path: readonly ForecastPoint[];
};

export const damping = 0.8;
export const leastPoints = 4;
/** The interval is never narrower than this share per year on either side. */
const leastWidthPerYear = 0.02;
/** Dated points that differ by less than this, in years, lie the same distance ahead. */
const sameHorizon = 0.02;
/** An own error counts as one step when neither its trend nor its step is longer than this many years. */
const longestStep = 1.5;
/** A panel of fewer series than this is no panel. */
const leastPanel = 5;

/** Σ φ^k over the years ahead; a part of a year adds its part of that year's weight. */
export function dampedYears(years: number, phi: number = damping): number {
  const whole = Math.floor(years + 1e-9);
  let sum = 0;
  for (let k = 1; k <= whole; k++) sum += phi ** k;
  return sum + Math.max(0, years - whole) * phi ** (whole + 1);
}

/** The latest value carried on by the last interval's yearly log growth, damped; null where growth has no meaning. */
export function dampedTrend(previous: Point, latest: Point, years: number): number | null {
  const apart = yearsApart(previous.on, latest.on);
  if (apart <= 0 || previous.value <= 0 || latest.value <= 0) return null;
  return latest.value * Math.exp((Math.log(latest.value / previous.value) / apart) * dampedYears(years));
}

/** Log errors (what came over what was forecast) of the same rule at one horizon along one series. */
export function errorsAt(series: readonly Point[], years: number): readonly number[] {
  return series.flatMap((origin, i) => {
    const previous = series[i - 1];
    const came = series.slice(i + 1).find((p) => Math.abs(yearsApart(origin.on, p.on) - years) < sameHorizon);
    const said = previous && came ? dampedTrend(previous, origin, years) : null;
    return said === null || came === undefined || came.value <= 0 ? [] : [Math.log(came.value / said)];
  });
}

/** One-step errors of a series alone, each brought to the horizon by the square root of time. */
function ownErrors(series: readonly Point[], years: number): readonly number[] {
  return series.flatMap((came, i) => {
    const [previous, origin] = [series[i - 2], series[i - 1]];
    if (!previous || !origin || came.value <= 0) return [];
    const step = yearsApart(origin.on, came.on);
    if (step > longestStep || yearsApart(previous.on, origin.on) > longestStep) return [];
    const said = dampedTrend(previous, origin, step);
    return said === null ? [] : [Math.log(came.value / said) * Math.sqrt(years / step)];
  });
}

type Errors = { readonly errors: readonly number[]; readonly series: number };
function errorsFor(series: readonly Point[], panel: readonly (readonly Point[])[], years: number): Errors {
  const perSeries = panel.map((s) => errorsAt(s, years)).filter((e) => e.length > 0);
  if (perSeries.length >= leastPanel) return { errors: perSeries.flat(), series: perSeries.length };
  const own = ownErrors(series, years);
  return { errors: own, series: own.length > 0 ? 1 : 0 };
}

function withInterval(on: Day, value: number, years: number, errors: readonly number[]): ForecastPoint {
  const sorted = [...errors].sort((a, b) => a - b);
  const floor = leastWidthPerYear * years;
  const low = Math.min(value * (1 - floor), value * Math.exp(quantile(sorted, 0.1) ?? 0));
  const high = Math.max(value * (1 + floor), value * Math.exp(quantile(sorted, 0.9) ?? 0));
  return { on, value, low, high };
}

/**
 * A damped-trend forecast with an 80 % interval.
 * @param points  one series, any order, positive values; at least four
 * @param panel   the same indicator's series of all comparable regions: their errors at the same horizon make the interval; where there is none, the
 *                series' own one-step errors do, brought to the horizon
 * @param due     the day asked for, after the latest point
 * @returns       null with fewer than four points, no growth to carry on, or nothing left to forecast
 * @source        damped trend on logs, φ = 0.8: v · exp(g · Σ φ^k); 10 % and 90 % quantiles of log errors, never within ±2 % per year
 */
export function forecast(points: readonly Point[], panel: readonly (readonly Point[])[], due: Day): Forecast | null {
  const known = byDay(points);
  const [previous, latest] = [known.at(-2), known.at(-1)];
  if (known.length < leastPoints || !previous || !latest || latest.on >= due) return null;
  const sorted = panel.map((s) => byDay(s));
  const path: ForecastPoint[] = [];
  let last: Errors = { errors: [], series: 0 };
  for (const on of yearlyDays(latest.on, due).slice(1)) {
    const years = yearsApart(latest.on, on);
    const value = dampedTrend(previous, latest, years);
    if (value === null) return null;
    last = errorsFor(known, sorted, years);
    path.push(withInterval(on, value, years, last.errors));
  }
  const at = path.at(-1);
  return at === undefined ? null : { points: known.length, errors: last.errors.length, errorSeries: last.series, at, path };
}
