import { type CheckedPlan, codesOf, type Indicator } from "#define";
import { type RegionCode, toDecimal, unitOf } from "#kernel";
import type { Figures, Question, ReadingFigure } from "#ledger";

/** One figure as a row to take away: complete enough to be quoted without the program. */
export type FigureRow = {
  readonly indicator_code: string;
  readonly indicator_id: string;
  readonly indicator_name_zh: string;
  readonly indicator_name_en: string;
  readonly region_code: RegionCode;
  readonly region_name_zh: string;
  readonly region_name_en: string;
  readonly period: string;
  readonly value: string;
  readonly unit: string;
  readonly unit_id: string;
  readonly qualifier: string;
  readonly published_on: string;
  readonly published_assumed: string;
  readonly source_id: string;
  readonly source_title: string;
  readonly source_url: string;
};

export const figureColumns: readonly (keyof FigureRow)[] = [
  "indicator_code",
  "indicator_id",
  "indicator_name_zh",
  "indicator_name_en",
  "region_code",
  "region_name_zh",
  "region_name_en",
  "period",
  "value",
  "unit",
  "unit_id",
  "qualifier",
  "published_on",
  "published_assumed",
  "source_id",
  "source_title",
  "source_url",
];

export type Choice = { readonly indicators: readonly Indicator[]; readonly regions?: readonly RegionCode[] };

/** Every figure of the chosen indicators and regions that the question shows, in the plan's order; generated so that millions need no memory. */
export function* figureRows(plan: CheckedPlan, figures: Figures, question: Question, choice: Choice): Generator<FigureRow> {
  for (const indicator of choice.indicators) {
    for (const region of choice.regions ?? figures.regionsOf(indicator.id)) {
      for (const reading of figures.series(indicator.id, region, question)) yield row(plan, indicator, reading);
    }
  }
}

function row(plan: CheckedPlan, indicator: Indicator, reading: ReadingFigure): FigureRow {
  const source = reading.source === null ? undefined : plan.source(reading.source);
  const region = plan.region(reading.region);
  return {
    indicator_code: codesOf(indicator)[0] ?? indicator.id,
    indicator_id: indicator.id,
    indicator_name_zh: indicator.label.zh,
    indicator_name_en: indicator.label.en,
    region_code: reading.region,
    region_name_zh: region?.label.zh ?? "",
    region_name_en: region?.label.en ?? "",
    period: reading.period,
    value: toDecimal(reading.quantity),
    unit: unitOf(reading.quantity.unit).label.zh,
    unit_id: reading.quantity.unit,
    qualifier: reading.qualifier,
    published_on: reading.publishedOn,
    published_assumed: reading.publishedAssumed ? "yes" : "no",
    source_id: reading.source ?? (reading.operands.length > 0 ? "formula" : "ledger"),
    source_title: source?.title.zh ?? (reading.operands.length > 0 ? "由定义中的公式计算" : "台账余额"),
    source_url: source?.url ?? "",
  };
}
