import type { CityComparison } from "#contract";
import type { Indicator } from "#define";
import { ranking } from "#evaluate";
import { type Label, ok, type Result, toNumber } from "#kernel";
import type { ReadingFigure } from "#ledger";
import { checkedIndicator, checkedPeriod } from "./asked.ts";
import { citiesOf, cityPeriods, sumNote } from "./cities.ts";
import { homeOf, momentOf, type ReadingContext } from "./context.ts";
import { figureAnswer, noFigure, readAt, seriesOf, valueIn } from "./figure.ts";
import { isComparable, keyIndicators, namedRegion } from "./region/peers.ts";
import { growthShown } from "./region/standing.ts";
import { amount, inWords, periodText, text } from "./words.ts";

type Step = CityComparison["steps"][number];
type Row = CityComparison["rows"][number];

const mostSteps = 5;

/**
 * At most five steps with about as many regions in each, lowest first; a step never splits equal values. Where there are five different values or fewer,
 * each is a step of its own.
 */
export function stepsOf(values: readonly number[]): readonly Step[] {
  const sorted = [...values].sort((a, b) => a - b);
  const different = [...new Set(sorted)];
  if (different.length <= mostSteps) return different.map((v) => ({ low: v, high: v, cities: sorted.filter((s) => s === v).length }));
  const steps: Step[] = [];
  for (let n = 0; n < mostSteps; n++) {
    const part = sorted.slice(Math.round((n * sorted.length) / mostSteps), Math.round(((n + 1) * sorted.length) / mostSteps));
    const above = steps.at(-1)?.high;
    const own = part.filter((v) => above === undefined || v > above);
    const [low, high] = [own[0], own.at(-1)];
    if (low === undefined || high === undefined) continue;
    steps.push({ low, high, cities: sorted.filter((v) => v >= low && v <= high).length });
  }
  return steps;
}

/** Indicators any two cities have, those the most cities have first; the key ones lead. */
function choicesOf(
  context: ReadingContext,
): readonly { readonly indicator: Indicator; readonly period: string; readonly cities: number }[] {
  const cities = new Set(citiesOf(context));
  const keys = keyIndicators(context, "city").map((i) => i.id);
  const order = (i: Indicator): number => (keys.includes(i.id) ? keys.indexOf(i.id) : keys.length);
  return context.plan.indicators
    .filter((i) => context.figures.regionsOf(i.id).filter((code) => cities.has(code)).length > 1)
    .flatMap((indicator) => {
      const years = cityPeriods(context, indicator);
      const most = Math.max(0, ...years.map((y) => y.figures.length));
      const widest = years.find((y) => y.figures.length === most);
      return widest && most > 1 ? [{ indicator, period: widest.period, cities: most }] : [];
    })
    .sort((a, b) => order(a.indicator) - order(b.indicator) || b.cities - a.cities);
}

const adds = new Set(["flow", "stock"]);

function rowsOf(
  context: ReadingContext,
  indicator: Indicator,
  period: string,
  figures: readonly ReadingFigure[],
  steps: readonly Step[],
): readonly Row[] {
  const cities = citiesOf(context);
  const valued = figures.flatMap((r) => {
    const value = valueIn(r, indicator.unit);
    return value === undefined ? [] : [{ region: r.region, value }];
  });
  const ranks = isComparable(indicator)
    ? new Map(ranking(valued, indicator.better).map((r) => [r.region, r.rank]))
    : new Map<string, number>();
  const isWholeSum = adds.has(indicator.kind) && valued.length === cities.length;
  const sum = valued.reduce((total, v) => total + v.value, 0);
  const rows = cities.map((code): Row => {
    const at = figures.find((r) => r.region === code);
    const value = valued.find((v) => v.region === code)?.value;
    const step = value === undefined ? -1 : steps.findIndex((s) => value >= s.low && value <= s.high);
    return {
      ...namedRegion(context, code),
      actual: at ? figureAnswer(at) : noFigure(period),
      rank: ranks.get(code) ?? null,
      growth: at ? growthShown(context, indicator, seriesOf(context, indicator.id, code), at) : null,
      share: isWholeSum && value !== undefined && sum > 0 ? value / sum : null,
      step: step < 0 ? null : step,
    };
  });
  const size = (row: Row): number => (row.actual.kind === "figure" ? Number(row.actual.value) : Number.NEGATIVE_INFINITY);
  const sign = indicator.better === "lower" ? -1 : 1;
  return rows.sort((a, b) => Number(b.actual.kind === "figure") - Number(a.actual.kind === "figure") || sign * (size(b) - size(a)));
}

function sentenceOf(context: ReadingContext, indicator: Indicator, period: string, rows: readonly Row[]): Label {
  const known = rows.filter((row) => row.actual.kind === "figure");
  const [first, last, when] = [known[0], known.at(-1), periodText(period)];
  const total = citiesOf(context).length;
  if (!first || !last) return text(`${when.zh}没有各市的${indicator.label.zh}`, `${indicator.label.en}, ${when.en}: no city is published`);
  const told = (row: Row): Label => {
    const value = Number(row.actual.kind === "figure" ? row.actual.value : 0);
    const shown = inWords(value, indicator.unit) ?? amount(value, indicator.unit, indicator.places);
    return text(`${row.short.zh}${shown.zh}`, `${row.short.en} ${shown.en}`);
  };
  if (indicator.kind === "flag") {
    const yes = known.filter((row) => row.actual.kind === "figure" && Number(row.actual.value) > 0).map((row) => row.short);
    return text(
      `${when.zh}${indicator.label.zh}：${yes.length > 0 ? yes.map((s) => s.zh).join("、") : "没有市"}为“是”`,
      `${indicator.label.en}, ${when.en}: yes for ${yes.length > 0 ? yes.map((s) => s.en).join(", ") : "no city"}`,
    );
  }
  const [top, bottom] = [told(first), told(last)];
  const partial =
    known.length < total
      ? text(`，只有${known.length}市有公布数`, `; only ${known.length} of ${total} cities are published`)
      : text("", "");
  return text(
    `${when.zh}${indicator.label.zh}：${top.zh}居首，${bottom.zh}居末${partial.zh}`,
    `${indicator.label.en}, ${when.en}: ${top.en} comes first, ${bottom.en} last${partial.en}`,
  );
}

type Asked = { readonly indicator?: string | undefined; readonly period?: string | undefined };

/**
 * The home province's cities by one indicator and period, best first, those without a figure last; with the steps a map is coloured by.
 * @refuses monitor/unknownIndicator, monitor/unknownPeriod
 */
export function cityComparison(context: ReadingContext, asked: Asked): Result<CityComparison> {
  const choices = choicesOf(context);
  const fallback = choices[0]?.indicator ?? context.plan.indicators[0];
  const found = asked.indicator !== undefined || fallback === undefined ? checkedIndicator(context, asked.indicator ?? "") : ok(fallback);
  if (!found.ok) return found;
  const indicator = found.value;
  const years = cityPeriods(context, indicator);
  const [firstCity = homeOf(context)] = citiesOf(context);
  const period = asked.period === undefined ? null : checkedPeriod(context, indicator, firstCity, asked.period);
  if (period && !period.ok) return period;
  return ok(
    answerFor(
      context,
      indicator,
      period?.value ?? choices.find((c) => c.indicator.id === indicator.id)?.period ?? years[0]?.period,
      choices,
    ),
  );
}

function answerFor(
  context: ReadingContext,
  indicator: Indicator,
  asked: string | undefined,
  choices: ReturnType<typeof choicesOf>,
): CityComparison {
  const years = cityPeriods(context, indicator);
  const period = asked ?? context.asOf.slice(0, 4);
  const year = years.find((y) => y.period === period) ?? { period, figures: [] };
  const steps = stepsOf(year.figures.map((r) => valueIn(r, indicator.unit) ?? toNumber(r.quantity)));
  const rows = rowsOf(context, indicator, period, year.figures, steps);
  const whole = readAt(context, indicator.id, homeOf(context), period);
  const head = ({ id, label, short, unit, places }: Indicator) => ({ id, label, short: short ?? label, unit, places });
  return {
    moment: momentOf(context),
    indicator: { ...head(indicator), scope: indicator.scope, kind: indicator.kind },
    period,
    periods: years.map((y) => ({ period: y.period, cities: y.figures.length })),
    choices: choices.map((c) => ({ ...head(c.indicator), cities: c.cities, period: c.period })),
    sentence: sentenceOf(context, indicator, period, rows),
    rows: [...rows],
    steps: [...steps],
    whole: whole.kind === "figure" ? figureAnswer(whole) : null,
    notes: [year.figures.length === rows.length ? sumNote(context, indicator, year) : null].flatMap((n) => n ?? []),
  };
}
