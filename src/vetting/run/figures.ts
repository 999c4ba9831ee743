import type { CheckedPlan, Indicator } from "#define";
import { type Printed, printed } from "#evaluate/vet";
import { type Day, type Label, type RegionCode, toDecimal, toNumber } from "#kernel";
import type { Figures, Observation, ReadingFigure } from "#ledger";

/** One figure as a source printed it last, with everything published for it before. */
export type Looked = {
  readonly indicator: Indicator;
  readonly region: RegionCode;
  readonly period: string;
  readonly until: Day;
  readonly text: string;
  readonly value: number;
  /** Half of it is what rounding can hide. */
  readonly step: number;
  readonly printed: Printed;
  readonly source: string;
  readonly note: Label | null;
  readonly vintages: readonly Observation[];
};
/** What checks read: printed figures, and any indicator's yearly series, computed ones included. */
export type Sight = {
  readonly plan: CheckedPlan;
  readonly today: Day;
  readonly looked: readonly Looked[];
  readonly series: (indicator: string, region: RegionCode) => readonly ReadingFigure[];
  readonly regionsOf: (indicator: string) => readonly RegionCode[];
};

/** Everything sources gave, up to today. */
export function sightOf(plan: CheckedPlan, figures: Figures, today: Day): Sight {
  const question = { asOf: today, knownAt: null };
  const series = (indicator: string, region: RegionCode) => figures.series(indicator, region, question);
  const looked = plan.indicators
    .filter(({ versions }) => versions.every(({ measure }) => measure.kind === "observed"))
    .flatMap((indicator) =>
      figures
        .regionsOf(indicator.id)
        .flatMap((region) => series(indicator.id, region).flatMap((reading) => lookedAt(indicator, reading) ?? [])),
    );
  return { plan, today, looked, series, regionsOf: figures.regionsOf };
}

function lookedAt(indicator: Indicator, { region, period, until, quantity, source, vintages }: ReadingFigure): Looked | undefined {
  if (source === null) return undefined;
  const text = toDecimal(quantity);
  const shown = printed(text);
  const note = vintages.at(-1)?.note ?? null;
  return {
    indicator,
    region,
    period,
    until,
    text,
    value: toNumber(quantity),
    step: 10 ** -shown.places,
    printed: shown,
    source,
    note,
    vintages,
  };
}

export const isYear = (period: string): boolean => /^\d{4}$/.test(period);
export const nation = "100000" as RegionCode;
export type Level = "nation" | "province" | "city" | "county";
export const levelOf = (region: RegionCode): Level =>
  region === nation ? "nation" : region.endsWith("0000") ? "province" : region.endsWith("00") ? "city" : "county";
/** Counts and amounts, whose digits and sums mean something; ranks, rates and yes-or-no do not. */
export const isAmount = ({ kind, unit }: Indicator): boolean =>
  (kind === "flow" || kind === "stock") && unit !== "percent" && unit !== "one";

export function grouped<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
