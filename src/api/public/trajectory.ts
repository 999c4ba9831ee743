import { html, raw } from "hono/html";
import type { IndicatorAnswer, TargetRow } from "#contract";
import { type Day, daysBetween } from "#kernel";
import { type ChartPoint, type TrajectoryChart, trajectorySvg } from "./chart.ts";
import { figureNumber, periodOf, publishedText, qualifierText, shownFigure, table } from "./parts.ts";
import { goalText } from "./targets.ts";
import type { Html, Visit } from "./visit.ts";
import { isAmount, numberText, unitText } from "./words.ts";

const daysInYear = 365.25;
/** A day on the axis: the year's number at its last day, so that a year's value stands over its own number. */
export function axisYear(on: string): number {
  const year = Number(on.slice(0, 4));
  return year + daysBetween(`${year}-12-31` as Day, on as Day) / daysInYear;
}

const pointsOf = (visit: Visit, { series, indicator }: IndicatorAnswer): readonly ChartPoint[] =>
  series.flatMap(({ on, actual }) =>
    actual.kind === "figure"
      ? [
          {
            year: axisYear(on),
            value: Number(actual.value),
            text: figureNumber(visit, actual, indicator.places),
            floor: actual.qualifier === "at-least",
          },
        ]
      : [],
  );

const goalOf = (visit: Visit, target: TargetRow | undefined): TrajectoryChart["goal"] =>
  target?.goal
    ? {
        year: axisYear(target.due),
        value: Number(target.goal.value),
        text: `${visit.say({ zh: "目标", en: "Goal" })} ${numberText(target.goal.value, target.unit, target.places)}`,
      }
    : null;

function chartOf(visit: Visit, answer: IndicatorAnswer, say: string, broad: boolean): TrajectoryChart {
  const { indicator, targets, plannedPath, forecast } = answer;
  const last = forecast?.path.at(-1);
  const shown = (value: number): string => numberText(value.toFixed(indicator.places), indicator.unit, indicator.places);
  return {
    name: broad ? "wide" : "small",
    say,
    actual: pointsOf(visit, answer),
    planned: plannedPath.map(({ on, value }) => [axisYear(on), value] as const),
    goal: goalOf(visit, targets.find((t) => t.goal !== null) ?? targets[0]),
    forecast: (forecast?.path ?? []).map(({ on, value, low, high }) => ({ year: axisYear(on), value, low, high })),
    words: { forecast: last ? `${visit.say({ zh: "预测", en: "Forecast" })} ${shown(last.value)}` : "" },
    inverse: indicator.kind === "rank",
    size: broad ? { width: 1100, height: 340, type: visit.large ? 16 : 13 } : { width: 360, height: 270, type: visit.large ? 15 : 12 },
  };
}

const sample = {
  actual: '<path d="M0 4h22" stroke="var(--data)" stroke-width="2.4"/>',
  planned: '<path d="M0 4h22" stroke="var(--ink-3)" stroke-width="1.4" stroke-dasharray="5 3"/>',
};
function key({ say }: Visit, { plannedPath, forecast }: IndicatorAnswer): Html {
  const line = (path: string, words: string) => html`<span><svg viewBox="0 0 22 8" aria-hidden="true">${raw(path)}</svg>${words}</span>`;
  return html`<p class="key">${line(sample.actual, say({ zh: "公布数", en: "published" }))}${
    plannedPath.length > 0 ? line(sample.planned, say({ zh: "按规划匀速应到", en: "planned path at an even pace" })) : ""
  }${
    forecast
      ? line(
          '<path d="M0 4h22" stroke="var(--fan)" stroke-width="8"/><path d="M0 4h22" stroke="var(--data)" stroke-width="1.6" stroke-dasharray="2"/>',
          say({
            zh: `预测与 80% 区间（阻尼趋势，${forecast.points} 点）`,
            en: `forecast with its 80% interval (damped trend, ${forecast.points} points)`,
          }),
        )
      : ""
  }</p>`;
}

/** The series as a table: the same figures as the picture, and what the picture leaves out. */
export function seriesTable(visit: Visit, { series, indicator, region }: IndicatorAnswer): Html {
  const { say, facts, link } = visit;
  const caption = `${say(region.label)} · ${say(indicator.label)}`;
  const unit = say(unitText(indicator.unit));
  const columns = [
    { head: say({ zh: "所属期", en: "Period" }) },
    { head: unit === "" ? say({ zh: "数值", en: "Value" }) : say({ zh: "数值", en: "Value" }) + visit.inBrackets(unit), number: true },
    { head: say({ zh: "限定", en: "Kind" }) },
    { head: say({ zh: "公布日期", en: "Published" }) },
    { head: say({ zh: "来源", en: "Source" }), wide: true },
    { head: say({ zh: "公布次数", en: "Vintages" }), number: true },
  ];
  const rows = [...series].reverse().map(({ actual }) => {
    if (actual.kind === "gap")
      return [periodOf(visit, actual), shownFigure(visit, actual, indicator.places), "", "", visit.say(actual.say), ""];
    const source = actual.source === null ? undefined : facts.plan.source(actual.source);
    return [
      periodOf(visit, actual),
      figureNumber(visit, actual, indicator.places),
      qualifierText(visit, actual),
      publishedText(visit, actual),
      source
        ? html`<a href="${link("/open/sources")}#${source.id}">${say(source.title)}</a>`
        : say({ zh: "由公式计算", en: "worked out by a formula" }),
      actual.vintages,
    ];
  });
  return table(caption, columns, rows);
}

/** The picture of a series under its own title, with its table folded beneath; figures told in words have the table alone. */
export function trajectory(visit: Visit, answer: IndicatorAnswer, title: string): Html {
  const { say } = visit;
  const tabled = seriesTable(visit, answer);
  const drawn = isAmount(answer.indicator.unit) && answer.series.filter((p) => p.actual.kind === "figure").length > 1;
  if (!drawn)
    return answer.series.length === 0
      ? html`<p class="missing">${say({ zh: "尚无公布数。", en: "No figure has been published." })}</p>`
      : tabled;
  const goal = answer.targets[0]?.goal ? `；${say({ zh: "目标", en: "goal" })} ${goalText(visit, answer.targets[0])}` : "";
  const words = `${title}${goal}`;
  return html`<figure class="chart"><div class="broad">${raw(trajectorySvg(chartOf(visit, answer, words, true)))}</div><div class="narrow">${raw(trajectorySvg(chartOf(visit, answer, words, false)))}</div><figcaption>${key(visit, answer)}</figcaption></figure><details><summary>${say({ zh: "数据表", en: "Table of the figures" })}</summary>${tabled}</details>`;
}
