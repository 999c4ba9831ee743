import type { Cities } from "#contract";
import type { Indicator } from "#define";
import { add, type Label, levelOf, type Quantity, type RegionCode, regionContains, subtract, toNumber } from "#kernel";
import type { ReadingFigure } from "#ledger";
import { homeOf, questionOf, type ReadingContext, regionRef } from "./context.ts";
import { figureAnswer, figureOrGap, readAt, seriesOf, valueIn } from "./figure.ts";
import { publishedRank, ratioBeside } from "./related.ts";
import { amount, fixed, periodText, text } from "./words.ts";

export const citiesOf = (context: ReadingContext): readonly RegionCode[] =>
  context.plan.regions.regions.map((r) => r.code).filter((code) => levelOf(code) === "city" && regionContains(homeOf(context), code));

type Year = { readonly period: string; readonly figures: readonly ReadingFigure[] };

/** Periods in which any city has a figure, newest first. */
export function cityPeriods(context: ReadingContext, indicator: Indicator): readonly Year[] {
  const cities = citiesOf(context);
  const all = cities.flatMap((code) => seriesOf(context, indicator.id, code));
  const periods = [...new Set(all.map((r) => r.period))];
  const made = periods.map((period) => ({ period, figures: all.filter((r) => r.period === period) }));
  return made.sort((a, b) => ((a.figures[0]?.until ?? "") < (b.figures[0]?.until ?? "") ? 1 : -1));
}

/** The cities of the last period in which every one has a figure, the largest first; null where there is none. */
export function citiesPanel(context: ReadingContext, indicator: Indicator): Cities | null {
  const years = cityPeriods(context, indicator);
  const full = years.find((y) => y.figures.length === citiesOf(context).length);
  if (!full || full.figures.length === 0) return null;
  const beside = ratioBeside(context, indicator, homeOf(context))?.ratio ?? null;
  const rank = publishedRank(context, indicator);
  const sorted = [...full.figures].sort((a, b) => toNumber(b.quantity) - toNumber(a.quantity));
  const rows = sorted.map((r) => ({
    region: r.region,
    short: regionRef(context, r.region).short,
    actual: figureAnswer(r),
    beside: beside && figureOrGap(readAt(context, beside.id, r.region, full.period)),
    besideRank: rank && figureOrGap(context.figures.latest(rank.id, r.region, questionOf(context))),
  }));
  return {
    indicator: indicator.id,
    label: indicator.label,
    unit: indicator.unit,
    places: indicator.places,
    period: full.period,
    rows,
    beside: beside && { indicator: beside.id, label: beside.label, unit: beside.unit, places: beside.places },
    notes: notesOf(context, indicator, full, years),
  };
}

const sumOf = (figures: readonly ReadingFigure[]): Quantity | null =>
  figures.slice(1).reduce<Quantity | null>((sum, r) => {
    const next = sum && add(sum, r.quantity);
    return next?.ok ? next.value : null;
  }, figures[0]?.quantity ?? null);

/** The cities' sum against the province's own figure, exactly. Only what adds up is added. */
export function sumNote(context: ReadingContext, indicator: Indicator, { period, figures }: Year): Label | null {
  if (indicator.kind !== "flow" && indicator.kind !== "stock") return null;
  const [sum, whole] = [sumOf(figures), readAt(context, indicator.id, homeOf(context), period)];
  const rest = sum && whole.kind === "figure" ? subtract(whole.quantity, sum) : null;
  if (!sum || whole.kind === "gap" || !rest?.ok) return null;
  const show = (q: Quantity) => amount(toNumber(q), indicator.unit, indicator.places);
  const [parts, all, left] = [
    show(sum),
    show(whole.quantity),
    fixed(toNumber(rest.value), rest.value.digits === 0n ? 0 : indicator.places),
  ];
  return text(
    `${figures.length}市合计${parts.zh}，全省${all.zh}，相差${left}。`,
    `The ${figures.length} cities sum to ${parts.en}; the province has ${all.en}; difference ${left}.`,
  );
}

function partialNote(context: ReadingContext, indicator: Indicator, { period, figures }: Year): Label {
  const when = periodText(period);
  const named = [...figures]
    .sort((a, b) => toNumber(b.quantity) - toNumber(a.quantity))
    .slice(0, 3)
    .map((r) => ({ short: regionRef(context, r.region).short, shown: fixed(valueIn(r, indicator.unit) ?? 0, indicator.places) }));
  const list = (lang: "zh" | "en") => named.map((n) => `${n.short[lang]} ${n.shown}`).join(lang === "zh" ? "、" : ", ");
  return text(
    `${when.zh}只公布了${figures.length}市：${list("zh")}。`,
    `For ${when.en} only ${figures.length} cities are published: ${list("en")}.`,
  );
}

function notesOf(context: ReadingContext, indicator: Indicator, full: Year, years: readonly Year[]): Label[] {
  const newer = years.slice(0, years.indexOf(full));
  const noGoal = text("规划未定分市目标，各市不评状态。", "The plan sets no targets for cities, so they get no status.");
  return [sumNote(context, indicator, full), ...newer.map((y) => partialNote(context, indicator, y)), noGoal].flatMap((n) => n ?? []);
}
