import type { IndicatorAnswer } from "#contract";
import { type Day, daysBetween } from "#kernel";
import { decimalText, isAmount, numberText } from "../format.ts";
import { spread } from "../parts/scale.ts";
import type { Colours } from "../tokens.ts";
import type { Words } from "../words/index.ts";
import type { Mark } from "./trajectory-marks.ts";

export type Point = readonly [number, number];
export type Speaking = Pick<Words, "language" | "say">;

const daysInYear = 365.25;
/** The plot's height on a desk and the room a label takes, in pixels: near enough to keep names from covering each other. */
const [plotHeight, labelGap] = [310, 18];

/** A day on the axis: the year's number at its last day, so that a year's value stands over its own number. */
export function axisYear(on: string): number {
  const year = Number(on.slice(0, 4));
  return year + daysBetween(`${year}-12-31` as Day, on as Day) / daysInYear;
}

export const line = (name: string, data: readonly Point[], colour: string, width: number, type: "solid" | "dashed" | "dotted") => ({
  name,
  type: "line",
  data,
  symbol: "none",
  silent: true,
  lineStyle: { color: colour, width, type },
  z: 3,
});

/** The forecast's interval as one polygon: upper ends forward, lower ends back, closed at the last known point. */
export function fan(answer: IndicatorAnswer, start: Point | undefined, colour: string) {
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

type Frame = { readonly coordSys: { readonly y: number; readonly height: number }; readonly dataIndex: number };
const [stem, radius] = [7, 8];

/** Numbered circles on short stems, standing on the time axis. */
export function axisMarks(marks: readonly Mark[], floor: number, c: Colours) {
  return {
    type: "custom",
    silent: true,
    z: 8,
    data: marks.map(({ on }): Point => [axisYear(on), floor]),
    renderItem: ({ coordSys, dataIndex }: Frame, api: { coord: (point: Point) => number[]; value: (i: number) => number }) => {
      const x = api.coord([api.value(0), floor])[0] ?? 0;
      const bottom = coordSys.y + coordSys.height;
      const centre = bottom - stem - radius;
      return {
        type: "group",
        children: [
          { type: "line", shape: { x1: x, x2: x, y1: bottom, y2: bottom - stem }, style: { stroke: c.ink2, lineWidth: 1 } },
          { type: "circle", shape: { cx: x, cy: centre, r: radius }, style: { fill: c.card, stroke: c.ink2, lineWidth: 1 } },
          {
            type: "text",
            style: { text: String(dataIndex + 1), x, y: centre, fill: c.ink, fontSize: 11, align: "center", verticalAlign: "middle" },
          },
        ],
      };
    },
  };
}

/** A value as it is told: in words where its number says nothing (a stage, a yes or no), as they come with the figures and the goal. */
export function toldBy({ series, targets, indicator }: IndicatorAnswer, language: Speaking["language"]): (value: number) => string {
  const words = new Map<number, string>();
  for (const { actual } of series) if (actual.kind === "figure" && actual.words) words.set(Number(actual.value), actual.words[language]);
  for (const { goal } of targets) if (goal?.words) words.set(Number(goal.value), goal.words[language]);
  return words.size === 0 ? (value) => numberText(value, indicator.places) : (value) => words.get(value) ?? "";
}

type End = {
  readonly value: Point;
  readonly text: string;
  readonly colour: string;
  readonly mark: "rect" | "circle" | "none";
  readonly strong: boolean;
};

function endsOf(answer: IndicatorAnswer, c: Colours, { say, language }: Speaking, small: boolean): readonly End[] {
  const { places } = answer.indicator;
  const [target] = answer.targets;
  const last = answer.forecast?.path.at(-1);
  const text = (value: number) => numberText(value, places > 1 ? places : 0);
  const goal: readonly End[] = target?.goal
    ? [
        {
          value: [axisYear(target.due), Number(target.goal.value)],
          text: `${say("trajectory.target")} ${isAmount(target.unit) ? decimalText(target.goal.value) : target.goal.say[language]}`,
          colour: c.ink,
          mark: "rect",
          strong: true,
        },
      ]
    : [];
  if (!last || small) return goal;
  const at = axisYear(last.on);
  return [
    ...goal,
    { value: [at, last.value], text: `${say("col.bullet.forecast")} ${text(last.value)}`, colour: c.data, mark: "circle", strong: true },
    { value: [at, last.high], text: say("trajectory.high", { value: text(last.high) }), colour: c.ink2, mark: "none", strong: false },
    { value: [at, last.low], text: say("trajectory.low", { value: text(last.low) }), colour: c.ink2, mark: "none", strong: false },
  ];
}

/** Names where the lines end: the target, the forecast and the ends of its interval, moved apart where they would cover each other. */
export function ends(answer: IndicatorAnswer, c: Colours, words: Speaking, small: boolean, top: number) {
  const all = endsOf(answer, c, words, small);
  const heights = all.map(({ value }) => plotHeight * (1 - value[1] / top));
  const apart = spread(heights, labelGap, plotHeight + labelGap);
  return all.map(({ value, text, colour, mark, strong }, i) => ({
    type: "line",
    data: [value],
    symbol: mark === "none" ? "circle" : mark,
    symbolSize: mark === "rect" ? [14, 3] : mark === "circle" ? 4 : 0.1,
    itemStyle: { color: colour },
    silent: true,
    z: 6,
    label: {
      show: true,
      position: small ? "left" : "right",
      distance: 8,
      offset: small ? [0, 0] : [0, (apart[i] ?? 0) - (heights[i] ?? 0)],
      color: colour,
      fontWeight: strong ? 600 : 400,
      formatter: () => text,
    },
  }));
}

/** Where the plan wanted it by the last known day: a hollow point on the planned path, named. */
export function plannedNow(
  answer: IndicatorAnswer,
  known: readonly Point[],
  c: Colours,
  { say }: Speaking,
  { small, top }: { readonly small: boolean; readonly top: number },
) {
  const [before, last] = [known.at(-2), known.at(-1)];
  const pixels = (value: number) => (plotHeight * value) / top;
  const value = answer.targets[0]?.plannedNow ?? null;
  const shown = last !== undefined && value !== null && answer.plannedPath.length > 0;
  const below = shown && value < last[1];
  // So close to the actual that its name would cover other numbers: the point alone is drawn, the number stands in the page's head.
  const apart = shown && Math.abs(pixels(value) - pixels(last[1])) > labelGap / 2;
  const beside = shown && before !== undefined && before[1] < value && pixels(value) - pixels(before[1]) < 1.5 * labelGap;
  return {
    type: "line",
    data: shown ? [[last[0], value]] : [],
    symbol: "circle",
    symbolSize: 7,
    itemStyle: { color: c.card, borderColor: c.ink2, borderWidth: 1.4 },
    silent: true,
    z: 4,
    label: {
      show: !small && apart,
      position: below ? "bottom" : beside ? "top" : "left",
      distance: 8,
      color: c.ink2,
      textBorderColor: c.card,
      textBorderWidth: 3,
      formatter: () => say("indicator.plannedOf", { value: numberText(value ?? 0, answer.indicator.places) }),
    },
  };
}
