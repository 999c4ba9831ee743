import { correlation } from "#evaluate/composite";
import type { Label, RegionCode } from "#kernel";
import { toNumber } from "#kernel";
import { leavesOf } from "../ground/ground.ts";
import { isYear } from "../ground/period.ts";
import type { Live } from "../live/live.ts";
import type { SchemeContext } from "../types.ts";

export type Link = {
  readonly indicator: string;
  readonly label: Label;
  readonly period: string;
  readonly units: number;
  readonly r: number;
};

/** Fewer units than this say nothing of an agreement. */
const leastUnits = 8;
/** How many years before the result a published evaluation may lie. */
const mostYears = 3;

/**
 * How far the index agrees with what others published: evaluations and rankings in the library that are not part of it. Spearman's correlation; for
 * published ranks, of which 1 is best, its sign is turned.
 */
export function linksOf(
  { plan, figures, asOf, knownAt }: SchemeContext,
  live: Live,
  period: string,
  scores: readonly (number | null)[],
): readonly Link[] {
  const used = new Set(leavesOf(live.content).flatMap(({ leaf }) => leaf.indicator ?? []));
  const question = { asOf, knownAt };
  return plan.indicators
    .filter(({ id, kind }) => (kind === "index" || kind === "rank") && !used.has(id))
    .flatMap(({ id, label, kind }): readonly Link[] => {
      const series = live.units.map(
        (unit) => new Map(figures.series(id, unit.id as RegionCode, question).map((f) => [f.period, toNumber(f.quantity)])),
      );
      const years = [...new Set(series.flatMap((of) => [...of.keys()]))].filter(
        (year) => isYear(year) && year <= period && Number(period) - Number(year) <= mostYears,
      );
      const counted = years
        .map((year) => ({ year, units: series.filter((of) => of.has(year)).length }))
        .filter(({ units }) => units >= leastUnits);
      const newest = counted.toSorted((a, b) => (a.year < b.year ? 1 : -1))[0];
      if (!newest) return [];
      const column = Float64Array.from(series, (of) => of.get(newest.year) ?? Number.NaN);
      const { r, n } = correlation(
        Float64Array.from(scores, (score) => score ?? Number.NaN),
        column,
        "spearman",
      );
      return r === null ? [] : [{ indicator: id, label, period: newest.year, units: n, r: kind === "rank" ? -r : r }];
    })
    .sort((a, b) => b.r - a.r);
}
