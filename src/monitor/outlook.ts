import type { BaseRate, Forecast } from "#contract";
import { baseRate, forecast, type Forecast as Made, yearsApart } from "#evaluate";
import type { Day, Label } from "#kernel";
import type { Assessment } from "./assess.ts";
import { homeOf, type ReadingContext, regionRef } from "./context.ts";
import { panelOf } from "./panel.ts";
import { amount, fixed, percent, text, yearsText } from "./words.ts";

export const forecastAnswer = (made: Made): Forecast => ({
  method: "damped-trend",
  points: made.points,
  errors: made.errors,
  errorRegions: made.errorSeries,
  value: made.at.value,
  low: made.at.low,
  high: made.at.high,
  path: made.path.map((p) => ({ ...p })),
});

const forecastable = new Set(["stock", "flow", "ratio"]);

/** What the series points to for the due day: only from exact-enough points, and only while the due day's figure is out. */
export function outlookOf(context: ReadingContext, a: Assessment): Forecast | null {
  const { target, indicator, latest, status } = a;
  if (!a.goal || !latest || !forecastable.has(indicator.kind) || status.id === "not-measurable") return null;
  const points = a.points.filter((p) => p.low === p.high);
  if (points.at(-1)?.on !== latest.on) return null;
  const panel = panelOf(context, indicator, target.unit).map((s) => s.points);
  const made = forecast(points, panel, target.due);
  return made && forecastAnswer(made);
}

type Question = {
  readonly from: { readonly on: Day; readonly value: number };
  readonly goal: number;
  readonly due: Day;
  readonly fromBase: boolean;
};

function askedFor(context: ReadingContext, a: Assessment, q: Question): BaseRate | null {
  const years = Math.max(1, Math.round(yearsApart(q.from.on, q.due)));
  if (q.from.value <= 0 || q.goal <= q.from.value) return null;
  const factor = q.goal / q.from.value;
  const made = baseRate(panelOf(context, a.indicator, a.target.unit), years, factor, q.fromBase ? null : q.from.value);
  const [first, last] = [
    made.windows.map((w) => w.from.period).sort()[0],
    made.windows
      .map((w) => w.to.period)
      .sort()
      .at(-1),
  ];
  if (first === undefined || last === undefined || made.windows.every((w) => w.region === homeOf(context))) return null;
  const start = made.fromSuchAStart;
  return {
    question: questionText(a, years, factor, q.fromBase),
    years,
    factor,
    windows: made.windows.length,
    reached: made.cases.length,
    firstPeriod: first,
    lastPeriod: last,
    cases: made.cases.map((w) => ({
      region: w.region,
      label: regionRef(context, w.region).label,
      from: w.from.period,
      to: w.to.period,
      factor: w.factor,
      start: w.from.value,
    })),
    fromSuchAStart: start && { say: startText(a, start.atLeast), windows: start.windows, reached: start.reached },
  };
}

function questionText(a: Assessment, years: number, factor: number, fromBase: boolean): Label {
  const [span, name] = [yearsText(years), a.indicator.label];
  if (fromBase)
    return text(
      `${name.zh}${span}年增到${fixed(factor, 2)}倍，各省有过多少次`,
      `How often a province multiplied its ${name.en} by ${fixed(factor, 2)} within ${span} years`,
    );
  return text(
    `${name.zh}${span}年增长${percent(factor - 1)}，各省有过多少次`,
    `How often a province's ${name.en} grew by ${percent(factor - 1)} within ${span} year${years === 1 ? "" : "s"}`,
  );
}
function startText(a: Assessment, atLeast: number): Label {
  const start = amount(atLeast, a.target.unit, 0);
  return text(`起点不低于${start.zh}的`, `Among those starting at ${start.en} or more`);
}

/** How often a province did what is still needed here, in the years that are left from the last known figure. */
export function neededBaseRate(context: ReadingContext, a: Assessment): BaseRate | null {
  const { goal, latest, target } = a;
  if (!goal || !latest || latest.on >= target.due || latest.low !== latest.high) return null;
  return askedFor(context, a, { from: latest, goal: goal.value, due: target.due, fromBase: false });
}

/** How often a province did what the plan set out to do, from its base to its due day. */
export function plannedBaseRate(context: ReadingContext, a: Assessment): BaseRate | null {
  const { goal, base, target } = a;
  if (!goal || !base || base.on >= target.due) return null;
  return askedFor(context, a, { from: base, goal: goal.value, due: target.due, fromBase: true });
}
