import type { IndicatorAnswer, TargetRow } from "#contract";
import { codesOf, describeMeasure, type Indicator } from "#define";
import { type PaceBasis, scoreboard, steadyPath } from "#evaluate";
import { convert, levelOf, ok, parseQuantity, type RegionCode, type Result, toDecimal } from "#kernel";
import type { ReadingFigure } from "#ledger";
import { type Asked, checkedIndicator, checkedPeriod, checkedRegion } from "./asked.ts";
import { type Assessment, assess } from "./assess.ts";
import { changesOf } from "./change.ts";
import { comparisons } from "./compare.ts";
import { clauseRef, homeOf, indicatorRef, momentOf, questionOf, type ReadingContext, regionRef, targetsOf, unitRef } from "./context.ts";
import { dayOfFigure, figureAnswer, figureOrGap, readAt, seriesOf } from "./figure.ts";
import { neededBaseRate, plannedBaseRate } from "./outlook.ts";
import { panelOf, pointsOf } from "./panel.ts";
import { positionOf } from "./position.ts";
import { firstSentence } from "./quote.ts";
import { rowOf } from "./row.ts";

const operandsOf = (context: ReadingContext, indicator: Indicator): IndicatorAnswer["indicator"]["operands"] => {
  const { measure } = indicator.versions.at(-1) ?? indicator.versions[0];
  if (measure.kind !== "formula") return [];
  const { formula } = measure;
  if (formula.kind === "sum") return formula.of.map((id) => indicatorRef(context, id));
  if (formula.kind === "growth") return [indicatorRef(context, formula.of)];
  const other = formula.kind === "per-head" ? formula.population : formula.kind === "difference" ? formula.less : formula.to;
  return [formula.of, other].map((id) => indicatorRef(context, id));
};

/** Targets, formulas, splits and helpers that read an indicator. */
export function usersOf(context: ReadingContext, indicator: Indicator): IndicatorAnswer["indicator"]["usedBy"] {
  const { plan } = context;
  const targets = targetsOf(context, indicator.id).map(({ id, label }) => ({ id, label }));
  const readers = plan.indicators.filter(
    (i) =>
      operandsOf(context, i).some((o) => o.id === indicator.id) ||
      i.splits?.some((s) => s.parts.includes(indicator.id)) ||
      i.publishedGrowth === indicator.id ||
      i.rankBy?.indicator === indicator.id ||
      indicator.context?.includes(i.id),
  );
  return [...targets, ...readers.map(({ id, label }) => ({ id, label }))];
}

/** What the number is: scope, owner, breaks, versions, clauses. */
function definitionOf(context: ReadingContext, indicator: Indicator): IndicatorAnswer["indicator"] {
  const { plan } = context;
  const { id, label, unit, places, kind, better, scope, release } = indicator;
  return {
    id,
    codes: [...codesOf(indicator)],
    label,
    unit,
    places,
    theme: { id: indicator.theme, label: plan.themes.find((t) => t.id === indicator.theme)?.label ?? { zh: "", en: "" } },
    kind,
    better,
    scope,
    scopeParts: firstSentence(scope),
    breaks: [...(indicator.breaks ?? [])],
    notToMixWith: (indicator.notToMixWith ?? []).map((other) => indicatorRef(context, other)),
    owner: unitRef(context, indicator.owner),
    release,
    clauses: indicator.clauses.map((c) => clauseRef(context, c)),
    usedBy: usersOf(context, indicator),
    versions: indicator.versions.map((v) => ({ from: v.from, say: describeMeasure(v, plan) })),
    operands: operandsOf(context, indicator),
  };
}

/** The target whose paths the chart draws: the first that has a goal. */
const drawn = (assessments: readonly Assessment[]): Assessment | null => assessments.find((a) => a.goal !== null) ?? assessments[0] ?? null;

function pathsOf(a: Assessment | null): Pick<IndicatorAnswer, "plannedPath" | "neededPath"> {
  if (!a?.goal || a.indicator.kind === "stage" || a.indicator.kind === "flag") return { plannedPath: [], neededPath: [] };
  const goal = { on: a.target.due, value: a.goal.value };
  const basis: PaceBasis = a.basis;
  const plannedPath = a.base && a.base.on < goal.on ? steadyPath(a.base, goal, basis) : [];
  const needed = a.latest && a.latest.on < goal.on && a.status.id !== "reached-early" && a.status.id !== "reached";
  const neededPath = needed && a.latest ? steadyPath(a.latest, goal, basis) : [];
  const plain = (points: readonly { readonly on: string; readonly value: number }[]) => points.map(({ on, value }) => ({ on, value }));
  return { plannedPath: plain(plannedPath), neededPath: plain(neededPath) };
}

/** Only an amount with a trend has a record of forecasts; the same rule is scored wherever a series is long enough. */
function recordOf(context: ReadingContext, indicator: Indicator, region: RegionCode): IndicatorAnswer["forecastRecord"] {
  if (!["stock", "flow", "ratio"].includes(indicator.kind)) return [];
  const panel = panelOf(context, indicator).map((s) => s.points);
  return scoreboard(pointsOf(context, indicator, region), panel).map((s) => ({
    madeFor: s.came.period,
    from: s.origin.period,
    forecast: s.said,
    actual: s.came.value,
    error: s.error,
    inside: s.inside,
  }));
}

/**
 * One indicator in a region: its series, the targets that read it with their paths, its forecast and the record of such forecasts, what its last change
 * came from, and all regions beside it.
 * @param idOrCode  the indicator's id, or its code in the data files
 * @refuses         monitor/unknownIndicator, monitor/unknownRegion, monitor/unknownPeriod
 */
export function indicatorAnswer(context: ReadingContext, idOrCode: string, asked: Asked): Result<IndicatorAnswer> {
  const found = checkedIndicator(context, idOrCode);
  const region = checkedRegion(context, asked.region ?? homeOf(context));
  if (!found.ok || !region.ok) return { ok: false, refusals: [found, region].flatMap((r) => (r.ok ? [] : r.refusals)) };
  const period = asked.period === undefined ? null : checkedPeriod(context, found.value, region.value, asked.period);
  if (period && !period.ok) return period;
  return ok(answerFor(context, found.value, region.value, asked.period));
}

function answerFor(context: ReadingContext, indicator: Indicator, region: RegionCode, period: string | undefined): IndicatorAnswer {
  const home = region === homeOf(context);
  const assessments = home ? targetsOf(context, indicator.id).map((t) => assess(context, t)) : [];
  const rows = assessments.map((a) => rowOf(context, a));
  return answerAbout(context, { indicator, region, period, rows, main: drawn(assessments) });
}

/** The indicator behind a target, told of that target alone: its own paths, forecast and base rates. */
export const indicatorOf = (context: ReadingContext, main: Assessment, row: TargetRow): IndicatorAnswer =>
  answerAbout(context, { indicator: main.indicator, region: homeOf(context), period: undefined, rows: [row], main });

type About = {
  readonly indicator: Indicator;
  readonly region: RegionCode;
  readonly period: string | undefined;
  readonly rows: TargetRow[];
  /** The target whose paths are drawn. */
  readonly main: Assessment | null;
};
function answerAbout(context: ReadingContext, { indicator, region, period, rows, main }: About): IndicatorAnswer {
  const series = seriesOf(context, indicator.id, region);
  const latest =
    period === undefined
      ? context.figures.latest(indicator.id, region, questionOf(context))
      : readAt(context, indicator.id, region, period);
  return {
    moment: momentOf(context),
    indicator: definitionOf(context, indicator),
    region: { code: region, label: regionRef(context, region).label },
    latest: figureOrGap(latest),
    series: series.map((r) => ({ period: r.period, on: dayOfFigure(r), actual: figureAnswer(r), first: firstOf(r, indicator) })),
    targets: rows,
    ...pathsOf(main),
    forecast: rows.find((r) => r.id === main?.target.id)?.forecast ?? null,
    forecastRecord: recordOf(context, indicator, region),
    changes: [...changesOf(context, indicator, region)],
    baseRate: main && neededBaseRate(context, main),
    planBaseRate: main && plannedBaseRate(context, main),
    position: levelOf(region) === "province" ? positionOf(context, indicator, region) : null,
    regions: comparisons(context, indicator, period),
    periods: periodsOf(context, indicator),
  };
}

/** The value a later one has replaced, in the indicator's unit; null where the first still stands. */
function firstOf({ vintages }: ReadingFigure, { unit }: Indicator): IndicatorAnswer["series"][number]["first"] {
  const [first, last] = [vintages[0], vintages.at(-1)];
  if (!first || !last || (first.value === last.value && first.unit === last.unit)) return null;
  const given = parseQuantity(first.value, first.unit);
  const value = given.ok ? convert(given.value, unit) : given;
  return value.ok ? { value: toDecimal(value.value), publishedOn: first.publishedOn } : null;
}

/** Every period any region has a figure for, oldest first. */
function periodsOf(context: ReadingContext, indicator: Indicator): string[] {
  const ends = new Map<string, string>();
  for (const region of context.figures.regionsOf(indicator.id))
    for (const r of seriesOf(context, indicator.id, region)) ends.set(r.period, r.until);
  return [...ends].sort(([p, a], [q, b]) => (a === b ? (p < q ? -1 : 1) : a < b ? -1 : 1)).map(([period]) => period);
}
