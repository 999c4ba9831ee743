import type { EChartsCoreOption } from "echarts/core";
import type { IndicatorAnswer } from "#contract";
import { isAmount, numberText, signed, signedPercent } from "../format.ts";
import { type Colours, fontFamily } from "../tokens.ts";
import type { Mark } from "./trajectory-marks.ts";
import { axisMarks, axisYear, ends, fan, line, type Point, plannedNow, type Speaking, toldBy } from "./trajectory-series.ts";

const mostLabelled = 12;

/** What is drawn besides the answer itself. */
export type Drawing = {
  readonly marks: readonly Mark[];
  /** Draw what was published first beside what holds now. */
  readonly first: boolean;
  /** Growth or units a year the planned path asks for; named beside it where given. */
  readonly plannedPerYear: number | null;
  /** On a phone labels stand inside, for want of a margin. */
  readonly small: boolean;
};

type Known = { readonly points: readonly Point[]; readonly floors: ReadonlySet<number> };
function knownOf(answer: IndicatorAnswer): Known {
  const figures = answer.series.flatMap(({ on, actual }) => (actual.kind === "figure" ? [{ on, actual }] : []));
  return {
    points: figures.map(({ on, actual }): Point => [axisYear(on), Number(actual.value)]),
    floors: new Set(figures.flatMap(({ actual }, i) => (actual.qualifier === "at-least" ? [i] : []))),
  };
}

/** Above its point, but below where the planned path runs just over it. */
function labelPlace(answer: IndicatorAnswer, known: Known, index: number, { small, first }: Drawing): "top" | "bottom" {
  if (small) return index === 0 ? "top" : "bottom";
  const [x, value] = known.points[index] ?? [0, 0];
  const before = known.points[index - 1]?.[1] ?? value;
  // What was published first is written on the other side of its replacement.
  const replaced = first ? answer.series[index]?.first : null;
  if (replaced) return Number(replaced.value) > value ? "bottom" : "top";
  const planned = answer.plannedPath.find((p) => Math.abs(axisYear(p.on) - x) < 0.1);
  return planned && planned.value > value && value >= before && index > 0 ? "bottom" : "top";
}

function actualSeries(answer: IndicatorAnswer, known: Known, c: Colours, words: Speaking, ahead: number | null, drawing: Drawing) {
  const { small } = drawing;
  const told = toldBy(answer, words.language);
  const { points, floors } = known;
  const labelled = points.length <= mostLabelled && !small;
  const lastX = points.at(-1)?.[0];
  return {
    ...line(words.say("trajectory.actual"), points, c.data, 2.4, "solid"),
    data: points.map((value, i) => ({ value, label: { position: labelPlace(answer, known, i, drawing) } })),
    ...(isAmount(answer.indicator.unit) ? {} : { step: "end" }),
    silent: false,
    symbol: "circle",
    symbolSize: 7,
    itemStyle: { color: c.data, borderColor: c.card, borderWidth: 1.5 },
    z: 5,
    label: {
      show: true,
      distance: 6,
      color: c.ink,
      fontWeight: 600,
      textBorderColor: c.card,
      textBorderWidth: 3,
      formatter: ({ dataIndex, value }: { dataIndex: number; value: Point }) =>
        labelled || dataIndex === 0 || dataIndex === points.length - 1 ? `${floors.has(dataIndex) ? "≥" : ""}${told(value[1])}` : "",
    },
    markArea: {
      silent: true,
      itemStyle: { color: c.band3 },
      label: {
        show: !small,
        position: "insideBottom",
        distance: 4,
        color: c.ink3,
        fontSize: 11,
        formatter: () => words.say("trajectory.ahead"),
      },
      data: ahead === null || lastX === undefined || ahead - lastX < 0.5 ? [] : [[{ xAxis: lastX }, { xAxis: ahead }]],
    },
  };
}

/** What was published first, where it has been replaced: hollow points on a thin line through the unchanged ones. */
function firstSeries(answer: IndicatorAnswer, c: Colours, words: Speaking) {
  const points = answer.series.flatMap((p): Point[] =>
    p.actual.kind === "figure" ? [[axisYear(p.on), Number(p.first?.value ?? p.actual.value)]] : [],
  );
  const replaced = new Set(answer.series.flatMap((p, i) => (p.first ? [i] : [])));
  const above = new Set(
    answer.series.flatMap((p, i) => (p.first && p.actual.kind === "figure" && Number(p.first.value) > Number(p.actual.value) ? [i] : [])),
  );
  return {
    ...line(words.say("trajectory.first"), points, c.warn, 1.2, "dashed"),
    data: points.map((value, i) => ({ value, label: { position: above.has(i) ? "top" : "bottom" } })),
    z: 6,
    symbol: "circle",
    symbolSize: (_: unknown, { dataIndex }: { dataIndex: number }) => (replaced.has(dataIndex) ? 8 : 0),
    showAllSymbol: true,
    itemStyle: { color: c.card, borderColor: c.warn, borderWidth: 1.6 },
    label: {
      show: true,
      distance: 6,
      color: c.warn,
      textBorderColor: c.card,
      textBorderWidth: 3,
      formatter: ({ dataIndex, value }: { dataIndex: number; value: Point }) =>
        replaced.has(dataIndex) ? numberText(value[1], answer.indicator.places) : "",
    },
  };
}

type PathOf = {
  readonly name: string;
  readonly points: readonly Point[];
  readonly perYear: number | null;
  readonly small: boolean;
  /** Where its name stands: which point it is written beside, on which side, and how far moved. */
  readonly label: { readonly at: number; readonly side: "left" | "right"; readonly offset: readonly [number, number] };
};
/** A path with its pace written beside its middle. */
function namedPath(
  answer: IndicatorAnswer,
  { name, points, perYear, small, label }: PathOf,
  colour: string,
  card: string,
  type: "solid" | "dashed",
) {
  return {
    ...line(name, points, colour, 1.4, type),
    symbol: "circle",
    symbolSize: 1,
    showAllSymbol: true,
    label: {
      show: perYear !== null && !small,
      color: colour,
      textBorderColor: card,
      textBorderWidth: 3,
      position: label.side,
      distance: 6,
      offset: [...label.offset],
      formatter: ({ dataIndex }: { dataIndex: number }) =>
        dataIndex === label.at && perYear !== null ? `${name} ${paceLabel(answer, perYear)}` : "",
    },
  };
}

/** A pace as it stands beside its line: per cent a year, or units a year. */
function paceLabel({ targets, indicator }: IndicatorAnswer, perYear: number): string {
  return targets[0]?.pace?.basis === "difference" ? signed(perYear, Math.max(1, indicator.places)) : signedPercent(perYear);
}

/** The chart of an indicator's way. Scales begin at zero for amounts, so that no axis is cut; ranks are drawn with the first on top. */
export function trajectoryOption(answer: IndicatorAnswer, c: Colours, words: Speaking, drawing: Drawing): EChartsCoreOption {
  const { say } = words;
  const { targets, forecast } = answer;
  const { small, plannedPerYear } = drawing;
  const known = knownOf(answer);
  const path = (points: readonly { on: string; value: number }[]) => points.map((p): Point => [axisYear(p.on), p.value]);
  const last = known.points.at(-1);
  const [planned, needed] = [path(answer.plannedPath), path(answer.neededPath)];
  const xs = [...known.points, ...planned, ...needed].map(([x]) => x).concat(targets[0] ? [axisYear(targets[0].due)] : []);
  const [from, to] = [Math.floor(Math.min(...xs)), Math.ceil(Math.max(...xs))];
  const scale = axes(answer, c, words, [from, to], small);
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
    ...scale,
    series: [
      fan(answer, last, c.fan),
      namedPath(
        answer,
        { name: say("trajectory.planned"), points: planned, perYear: plannedPerYear, small, label: plannedLabel(answer, known) },
        c.ink2,
        c.card,
        "dashed",
      ),
      namedPath(
        answer,
        {
          name: say("trajectory.needed"),
          points: needed,
          perYear: targets[0]?.pace?.needed ?? null,
          small,
          label: { at: Math.floor((needed.length - 1) / 2), side: "left", offset: [-2, planned.length > 0 ? -18 : -4] },
        },
        c.bad,
        c.card,
        "solid",
      ),
      line(say("trajectory.forecast"), [...(last && forecast ? [last] : []), ...path(forecast?.path ?? [])], c.data, 1.6, "dotted"),
      plannedNow(answer, known.points, c, words, { small, top: topOf(answer, known) }),
      actualSeries(answer, known, c, words, targets[0] ? axisYear(targets[0].due) : null, drawing),
      ...(drawing.first ? [firstSeries(answer, c, words)] : []),
      ...ends(answer, c, words, small, topOf(answer, known)),
      axisMarks(drawing.marks, known.points[0]?.[1] ?? 0, c),
    ],
  };
}

/** Beside the planned path's second point: below it where the actual runs above, else over it. */
function plannedLabel({ plannedPath }: IndicatorAnswer, known: Known): PathOf["label"] {
  const second = plannedPath[1];
  const actual = second && valueAt(known.points, axisYear(second.on));
  if (second && actual !== undefined && actual > second.value) return { at: 1, side: "right", offset: [0, 14] };
  return { at: 1, side: "left", offset: [0, -6] };
}

/** The drawn line's value between two known points; undefined beyond them. */
function valueAt(points: readonly Point[], x: number): number | undefined {
  const next = points.findIndex(([at]) => at >= x - 0.01);
  const [before, after] = [points[next - 1], points[next]];
  if (!after) return undefined;
  if (!before || Math.abs(after[0] - x) < 0.01) return after[1];
  return before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0]);
}

const roundSteps = [1, 2, 2.5, 5, 10];
/** The round number the axis ends at: about five steps above zero hold everything drawn. */
function topOf({ plannedPath, neededPath, forecast, targets }: IndicatorAnswer, known: Known): number {
  const drawn = [
    ...known.points.map(([, y]) => y),
    ...[...plannedPath, ...neededPath].map((p) => p.value),
    ...(forecast?.path ?? []).map((p) => p.high),
  ];
  const most = Math.max(...drawn, Number(targets[0]?.goal?.value ?? 0), Number.EPSILON);
  const power = 10 ** Math.floor(Math.log10(most / 5));
  const step = power * (roundSteps.find((s) => s * power >= most / 5) ?? 10);
  return Math.ceil(most / step) * step;
}

function axes(answer: IndicatorAnswer, c: Colours, words: Speaking, [from, to]: Point, small: boolean) {
  const { indicator } = answer;
  const rank = indicator.kind === "rank";
  return {
    xAxis: {
      type: "value",
      // A little room before the first year, so that its number and the axis do not cover each other.
      min: from - (to - from) * 0.05,
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
  };
}

/** Years named on the axis: each, or every second where there is no room. */
function yearsBetween(from: number, to: number, small: boolean): readonly number[] {
  const step = to - from > 14 || (small && to - from > 5) ? 2 : 1;
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}
