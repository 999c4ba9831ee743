import type { Answer } from "#contract";
import { type CheckedPlan, describeMeasure } from "#define";
import { ok, periodOf, type Result, toDecimal, unitOf } from "#kernel";
import type { ReadingFigure } from "#ledger";
import type { ReadingContext } from "#monitor";
import type { Parts } from "../parts.ts";
import { itemAnswer } from "../read/items.ts";
import type { GrantBody } from "../types.ts";
import { entered, noted } from "./enter.ts";

type Opened = Extract<GrantBody, { kind: "figures" }>;
type Answered = Answer<"visitFigures">;
/** Rows a page shows; the file has all of them. */
const mostShown = 1_000;

const yearOf = (period: string): number => Number(periodOf(period)?.from.slice(0, 4) ?? Number.NaN);

/** Exactly the figures a grant opens: its indicators, its regions, periods that begin in its years. */
export function openedReadings({ figures, asOf, knownAt }: ReadingContext, body: Opened): readonly ReadingFigure[] {
  return body.indicators.flatMap((indicator) =>
    body.regions.flatMap((region) =>
      figures.series(indicator, region, { asOf, knownAt }).filter(({ period }) => {
        const year = yearOf(period);
        return body.fromYear <= year && year <= body.untilYear;
      }),
    ),
  );
}

const both = (text: string) => ({ zh: text, en: text });

function rowOf(plan: CheckedPlan, reading: ReadingFigure): Answered["rows"][number] {
  const source = reading.source === null ? undefined : plan.source(reading.source);
  const { region, period, quantity, qualifier, publishedOn, publishedAssumed } = reading;
  return {
    indicator: { id: reading.indicator, label: plan.findIndicator(reading.indicator)?.label ?? both(reading.indicator) },
    region: { code: region, label: plan.region(region)?.short ?? both(region) },
    period,
    value: toDecimal(quantity),
    unit: unitOf(quantity.unit).label,
    qualifier,
    publishedOn,
    publishedAssumed,
    source: source ? { title: source.title, url: source.url } : null,
    vintages: reading.vintages.length,
  };
}

function missingIn(readings: readonly ReadingFigure[], { indicators, regions }: Opened): number {
  const there = new Set(readings.map(({ indicator, region }) => `${indicator} ${region}`));
  return indicators.length * regions.length - there.size;
}

/** What was opened, with all each figure needs to be quoted; that it was looked at is noted first. @refuses see `entered` */
export async function visitFigures(
  parts: Parts,
  context: ReadingContext,
  person: string,
  at: { readonly id: string; readonly item: string },
): Promise<Result<Answered>> {
  const found = await entered(parts, person, { ...at, kind: "figures" });
  if (!found.ok) return found;
  const readings = openedReadings(context, found.value.grant.body);
  const rows = readings.slice(0, mostShown).map((reading) => rowOf(parts.plan, reading));
  const shown = await noted(parts, found.value, { person, how: "looked", rows: rows.length });
  if (!shown.ok) return shown;
  const item = itemAnswer(parts, found.value, await parts.namesOf([found.value.grant.person]));
  return ok({ item, rows, all: readings.length, missing: missingIn(readings, found.value.grant.body) });
}

/** One line of the file: a figure with its passport beside it. */
export type PassportRow = Readonly<Record<(typeof passportColumns)[number], string>>;
export const passportColumns = [
  "indicator_id",
  "indicator_name",
  "region_code",
  "region_name",
  "period",
  "value",
  "unit",
  "qualifier",
  "published_on",
  "published_assumed",
  "source_id",
  "source_title",
  "source_url",
  "definition",
  "definition_from",
  "vintages",
  "plan_version",
  "ledger_cut",
] as const;

function passportRow(plan: CheckedPlan, cut: string, reading: ReadingFigure): PassportRow {
  const indicator = plan.findIndicator(reading.indicator);
  const version = indicator ? plan.versionOn(indicator, reading.until) : undefined;
  const source = reading.source === null ? undefined : plan.source(reading.source);
  return {
    indicator_id: reading.indicator,
    indicator_name: indicator?.label.zh ?? reading.indicator,
    region_code: reading.region,
    region_name: plan.region(reading.region)?.label.zh ?? "",
    period: reading.period,
    value: toDecimal(reading.quantity),
    unit: unitOf(reading.quantity.unit).label.zh,
    qualifier: reading.qualifier,
    published_on: reading.publishedOn,
    published_assumed: reading.publishedAssumed ? "yes" : "no",
    source_id: reading.source ?? (reading.operands.length > 0 ? "formula" : "ledger"),
    source_title: source?.title.zh ?? (reading.operands.length > 0 ? "由定义中的公式计算" : "台账余额"),
    source_url: source?.url ?? "",
    definition: version ? describeMeasure(version, plan).zh : "",
    definition_from: version?.from ?? "",
    vintages: reading.vintages.map(({ value, publishedOn, source: from }) => `${publishedOn} ${value} ${from}`).join("; "),
    plan_version: plan.version,
    ledger_cut: cut,
  };
}

/** The same figures to take along, every one with its passport; noted as taken before the first byte leaves. @refuses see `entered` */
export async function takenFigures(
  parts: Parts,
  context: ReadingContext,
  person: string,
  at: { readonly id: string; readonly item: string },
): Promise<Result<{ readonly name: string; readonly rows: readonly PassportRow[] }>> {
  const found = await entered(parts, person, { ...at, kind: "figures" });
  if (!found.ok) return found;
  const readings = openedReadings(context, found.value.grant.body);
  const shown = await noted(parts, found.value, { person, how: "taken", rows: readings.length });
  if (!shown.ok) return shown;
  const { number } = found.value.snapshot.matter;
  const { cut } = context.figures;
  return ok({ name: `${number}-${parts.store.today()}`, rows: readings.map((reading) => passportRow(parts.plan, cut, reading)) });
}
