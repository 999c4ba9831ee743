import { byDay, type Point } from "./point.ts";
import { yearsApart } from "./years.ts";

export type Window<P extends Point = Point> = { readonly region: string; readonly from: P; readonly to: P; readonly factor: number };
export type BaseRate<P extends Point = Point> = {
  readonly years: number;
  readonly factor: number;
  readonly windows: readonly Window<P>[];
  /** Those that grew by the factor or more, the fastest first. */
  readonly cases: readonly Window<P>[];
  /** The same among windows that start at least as high as a round threshold under the own start. */
  readonly fromSuchAStart: { readonly atLeast: number; readonly windows: number; readonly reached: number } | null;
};

/** A tenth of a month: periods of one calendar lie whole years apart. */
const slack = 0.02;

/** The power of ten at or below a value. */
export const roundThreshold = (value: number): number => 10 ** Math.floor(Math.log10(value) + 1e-12);

function windowsOf<P extends Point>(region: string, points: readonly P[], years: number): readonly Window<P>[] {
  const known = byDay(points);
  return known.flatMap((from) => {
    const to = known.find((p) => Math.abs(yearsApart(from.on, p.on) - years) < slack);
    return to && from.value > 0 ? [{ region, from, to, factor: to.value / from.value }] : [];
  });
}

/**
 * How often regions ever grew by a factor within so many years.
 * @param panel   each region's series in one unit
 * @param factor  the growth asked about: goal over start
 * @param start   the own start; null leaves the comparison of starts out
 */
export function baseRate<P extends Point>(
  panel: readonly { readonly region: string; readonly points: readonly P[] }[],
  years: number,
  factor: number,
  start: number | null,
): BaseRate<P> {
  const windows = panel.flatMap(({ region, points }) => windowsOf(region, points, years));
  const cases = windows.filter((w) => w.factor >= factor).sort((a, b) => b.factor - a.factor);
  const atLeast = start !== null && start > 0 ? roundThreshold(start) : null;
  const high = (list: readonly Window<P>[]) => list.filter((w) => atLeast !== null && w.from.value >= atLeast).length;
  return {
    years,
    factor,
    windows,
    cases,
    fromSuchAStart: atLeast === null ? null : { atLeast, windows: high(windows), reached: high(cases) },
  };
}
