import type { EChartsCoreOption } from "echarts/core";
import type { IndicatorAnswer } from "#contract";
import { type Day, daysBetween } from "#kernel";
import { decimalText, isAmount, numberText, signed, signedPercent } from "../format.ts";
import { type Colours, fontFamily } from "../tokens.ts";
import type { Words } from "../words/index.ts";
import { circled, marksOf } from "./trajectory-panel.tsx";

type Point = readonly [number, number];
type Speaking = Pick<Words, "language" | "say">;

const daysInYear = 365.25;
const mostLabelled = 12;

/** A day on the axis: the year's number at its last day, so that a year's value stands over its own number. */
export function axisYear(on: string): number {
  const year = Number(on.slice(0, 4));
  return year + daysBetween(`${year}-12-31` as Day, on as Day) / daysInYear;
}

const line = (name: string, data: readonly Point[], colour: string, width: number, type: "solid" | "dashed" | "dotted") => ({
  name,
  type: "line",
  data,
  symbol: "none",
  silent: true,
  lineStyle: { color: colour, width, type },
  z: 3,
});

/** The forecast's interval as one polygon: upper ends forward, lower ends back, closed at the last known point. */
function fan(answer: IndicatorAnswer, start: Point | undefined, colour: string) {
  const path = answer.forecast?.path ?? [];
  const high = path.map((p): Point => [axisYear(p.on), p.high]);
  const low = path.map((p): Point => [axisYear(p.on), p.low]).reverse();
  const ring = [...(start ? [start] : []), ...high, ...low];
  return {
    type: "custom",
    silent: true,
    z: 1,
    data: ring.length > 2 ? [[ring[0]?.[0], ring[0]?.[1]]] : [],
    renderItem: (_: unknown, api: { coord: (point: Point) => number[] }) => ({
      type: "polygon",
      shape: { points: ring.map((point) => api.coord(point)) },
      style: { fill: colour },
    }),
  };
}

/** A value as it is told: in words where its number says nothing (a stage, a yes or no), as they come with the figures and the goal. */
function toldBy({ series, targets, indicator }: IndicatorAnswer, language: Speaking["language"]): (value: number) => string {
  const words = new Map<number, string>();
  for (const { actual } of series) if (actual.kind === "figure" && actual.words) words.set(Number(actual.value), actual.words[language]);
  for (const { goal } of targets) if (goal?.words) words.set(Number(goal.value), goal.words[language]);
  return words.size === 0 ? (value) => numberText(value, indicator.places) : (value) => words.get(value) ?? "";
}

function actualSeries(answer: IndicatorAnswer, known: readonly Point[], c: Colours, words: Speaking, ahead: number | null, small: boolean) {
  const told = toldBy(answer, words.language);
  const figures = answer.series.flatMap(({ actual }) => (actual.kind === "figure" ? [actual] : []));
  const floors = new Set(figures.flatMap(({ qualifier }, i) => (qualifier === "at-least" ? [i] : [])));
  const labelled = known.length <= mostLabelled && !small;
  return {
    ...line(words.say("trajectory.actual"), known, c.data, 2.4, "solid"),
    ...(isAmount(answer.indicator.unit) ? {} : { step: "end" }),
    silent: false,
    symbol: "circle",
    symbolSize: 7,
    itemStyle: { color: c.data, borderColor: c.card, borderWidth: 1.5 },
    z: 5,
    label: {
      show: true,
      position: small ? "bottom" : "top",
      distance: 6,
      color: c.ink,
      fontWeight: 600,
      textBorderColor: c.card,
      textBorderWidth: 3,
      formatter: ({ dataIndex, value }: { dataIndex: number; value: Point }) =>
        labelled || dataIndex === 0 || dataIndex === known.length - 1 ? `${floors.has(dataIndex) ? "≥" : ""}${told(value[1])}` : "",
    },
    markArea: {
      silent: true,
      itemStyle: { color: c.band3 },
      data: ahead === null ? [] : [[{ xAxis: known.at(-1)?.[0] ?? ahead }, { xAxis: ahead }]],
    },
    markLine: {
      silent: true,
      symbol: "none",
      lineStyle: { color: c.border, width: 1, type: "dashed", opacity: 0.45 },
      label: {
        position: "start",
        distance: -18,
        color: c.ink,
        backgroundColor: c.card,
        fontSize: 15,
        opacity: 1,
        formatter: ({ name: text }: { name: string }) => text,
      },
      data: marksOf(answer).map(({ at }, i) => ({ name: circled(i), xAxis: axisYear(at) })),
    },
  };
}

/** End labels: the target, the forecast and the ends of its interval, named where the lines end. */
function ends(answer: IndicatorAnswer, c: Colours, { say, language }: Speaking, small: boolean) {
  const { places } = answer.indicator;
  const [target] = answer.targets;
  const last = answer.forecast?.path.at(-1);
  const labels: { value: Point; text: string; colour: string; symbol: string }[] = [];
  if (target?.goal)
    labels.push({
      value: [axisYear(target.due), Number(target.goal.value)],
      text: `${say("trajectory.target")} ${isAmount(target.unit) ? decimalText(target.goal.value) : target.goal.say[language]}`,
      colour: c.ink,
      symbol: "rect",
    });
  if (last && !small) {
    const text = (value: number) => numberText(value, places > 1 ? places : 0);
    labels.push({
      value: [axisYear(last.on), last.value],
      text: `${say("col.bullet.forecast")} ${text(last.value)}\n${text(last.low)}–${text(last.high)}`,
      colour: c.data,
      symbol: "circle",
    });
  }
  return labels.map(({ value, text, colour, symbol }) => ({
    type: "line",
    data: [value],
    symbol,
    symbolSize: symbol === "rect" ? [14, 3] : 4,
    itemStyle: { color: colour },
    silent: true,
    z: 6,
    label: { show: true, position: small ? "left" : "right", distance: 8, color: colour, fontWeight: 600, formatter: () => text },
  }));
}

/**
 * The chart of an indicator's way. Scales begin at zero for amounts, so that no axis is cut; ranks are drawn with the first on top.
 * @param small on a phone labels stand inside, for want of a margin
 */
export function trajectoryOption(answer: IndicatorAnswer, c: Colours, words: Speaking, small: boolean): EChartsCoreOption {
  const { say } = words;
  const { indicator, targets, forecast } = answer;
  const known = answer.series.flatMap((p): Point[] => (p.actual.kind === "figure" ? [[axisYear(p.on), Number(p.actual.value)]] : []));
  const path = (points: readonly { on: string; value: number }[]) => points.map((p): Point => [axisYear(p.on), p.value]);
  const last = known.at(-1);
  const xs = [
    ...known.map(([x]) => x),
    ...path(answer.plannedPath).map(([x]) => x),
    ...path(answer.neededPath).map(([x]) => x),
    ...(targets[0] ? [axisYear(targets[0].due)] : []),
  ];
  const [from, to] = [Math.floor(Math.min(...xs)), Math.ceil(Math.max(...xs))];
  const rank = indicator.kind === "rank";
  const needed = targets[0]?.pace?.needed ?? null;
  return {
    animation: false,
    textStyle: { fontFamily, fontSize: 12, color: c.ink2 },
    grid: { left: 6, right: small ? 16 : 104, top: 24, bottom: 8, containLabel: true },
    tooltip: {
      trigger: "item",
      backgroundColor: c.card,
      borderColor: c.line,
      textStyle: { color: c.ink, fontSize: 12 },
      formatter: ({ value }: { value: Point }) => `${Math.round(value[0])}: ${toldBy(answer, words.language)(value[1])}`,
    },
    xAxis: {
      type: "value",
      // A little room before the first year, so that its number and the axis do not cover each other.
      min: from - (to - from) * 0.03,
      max: to,
      axisLabel: { color: c.ink2, customValues: yearsBetween(from, to, small), formatter: (x: number) => String(x) },
      axisLine: { lineStyle: { color: c.border }, onZero: false },
      axisTick: { show: false },
      splitLine: { show: false },
    },
    yAxis: {
      type: "value",
      inverse: rank,
      scale: rank || indicator.kind === "index",
      splitNumber: 5,
      axisLabel: isAmount(indicator.unit) ? { color: c.ink2 } : { color: c.ink2, formatter: toldBy(answer, words.language) },
      splitLine: { lineStyle: { color: c.line } },
    },
    series: [
      fan(answer, last, c.fan),
      line(say("trajectory.planned"), path(answer.plannedPath), c.ink2, 1.4, "dashed"),
      {
        ...line(say("trajectory.needed"), path(answer.neededPath), c.bad, 1.4, "solid"),
        symbol: "circle",
        symbolSize: 1,
        label: {
          show: needed !== null && !small,
          color: c.bad,
          textBorderColor: c.card,
          textBorderWidth: 3,
          position: "left",
          distance: 12,
          formatter: labelAtMiddle(answer.neededPath.length, `${say("trajectory.needed")} ${paceLabel(answer, needed)}`),
        },
      },
      line(say("trajectory.forecast"), [...(last && forecast ? [last] : []), ...path(forecast?.path ?? [])], c.data, 1.6, "dotted"),
      actualSeries(answer, known, c, words, targets[0] ? axisYear(targets[0].due) : null, small),
      ...ends(answer, c, words, small),
    ],
  };
}

/** Years named on the axis: each, or every second where there is no room. */
function yearsBetween(from: number, to: number, small: boolean): readonly number[] {
  const step = to - from > 14 || (small && to - from > 5) ? 2 : 1;
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}

/** The needed pace as it stands beside its line: per cent a year, or units a year. */
function paceLabel({ targets, indicator }: IndicatorAnswer, needed: number | null): string {
  if (needed === null) return "";
  return targets[0]?.pace?.basis === "rate" ? signedPercent(needed) : signed(needed, Math.max(1, indicator.places));
}

const labelAtMiddle =
  (count: number, text: string) =>
  ({ dataIndex }: { dataIndex: number }) =>
    dataIndex === Math.floor(count / 2) ? text : "";
