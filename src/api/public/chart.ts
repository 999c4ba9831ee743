import { CustomChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { tidySvg } from "./chart-svg.ts";

use([LineChart, CustomChart, GridComponent, SVGRenderer]);

export type ChartPoint = { readonly year: number; readonly value: number; readonly text: string; readonly floor: boolean };
export type Path = readonly (readonly [number, number])[];
export type TrajectoryChart = {
  /** Distinguishes the charts of one page. */
  readonly name: string;
  /** What the picture says, for those who do not see it. */
  readonly say: string;
  readonly actual: readonly ChartPoint[];
  readonly planned: Path;
  readonly goal: { readonly year: number; readonly value: number; readonly text: string } | null;
  readonly forecast: readonly { readonly year: number; readonly value: number; readonly low: number; readonly high: number }[];
  readonly words: { readonly forecast: string };
  /** Ranks are drawn with the first on top. */
  readonly inverse: boolean;
  readonly size: { readonly width: number; readonly height: number; readonly type: number };
};

/** Colours are those of the style sheet, so that one picture serves light, dark and print. */
const colour = {
  ink: "var(--ink)",
  faint: "var(--ink-3)",
  line: "var(--line)",
  card: "var(--card)",
  data: "var(--data)",
  fan: "var(--fan)",
} as const;

const still = { silent: true, symbol: "none", animation: false, emphasis: { disabled: true } } as const;
const few = 9;

function actualSeries({ actual, size }: TrajectoryChart) {
  const last = actual.length - 1;
  const shown = (at: number): boolean => at === last || at === 0 || (actual.length <= few && size.width > 500);
  return {
    ...still,
    type: "line",
    z: 5,
    symbol: "circle",
    symbolSize: 7,
    lineStyle: { color: colour.data, width: 2.4 },
    data: actual.map((point, at) => ({
      value: [point.year, point.value],
      itemStyle: point.floor
        ? { color: colour.card, borderColor: colour.data, borderWidth: 2 }
        : { color: colour.data, borderColor: colour.card, borderWidth: 1 },
      label: {
        show: shown(at),
        position: "top",
        // The first would stand over the numbers of the axis.
        ...(at === 0 && last > 0 ? { align: "left" } : {}),
        distance: 8,
        color: colour.ink,
        fontSize: size.type,
        fontWeight: 600,
        formatter: () => point.text,
      },
    })),
  };
}

/** The interval of the forecast as one polygon from the last known point. */
function fan({ forecast, actual }: TrajectoryChart) {
  const start = actual.at(-1);
  const ring: Path = [
    ...(start ? [[start.year, start.value] as const] : []),
    ...forecast.map((p) => [p.year, p.high] as const),
    ...[...forecast].reverse().map((p) => [p.year, p.low] as const),
  ];
  return {
    type: "custom",
    silent: true,
    z: 1,
    data: forecast.length > 0 ? [[ring[0]?.[0] ?? 0, ring[0]?.[1] ?? 0]] : [],
    renderItem: (_: unknown, api: { coord: (point: readonly number[]) => number[] }) => ({
      type: "polygon",
      shape: { points: ring.map((point) => api.coord(point)) },
      style: { fill: colour.fan },
    }),
  };
}

const plainLine = (data: Path, type: "dashed" | "dotted", stroke: string) => ({
  ...still,
  type: "line",
  data,
  z: 3,
  lineStyle: { color: stroke, width: 1.4, type },
});

/** Labels at one end of the chart stand apart by a line, the higher value's above. */
function apart({ goal, forecast, size }: TrajectoryChart, of: 1 | -1): number {
  const last = forecast.at(-1);
  if (!goal || !last || size.width <= 500) return 0;
  return (goal.value >= last.value ? -of : of) * size.type * 0.7;
}

function goalMark(chart: TrajectoryChart) {
  const { goal, size } = chart;
  if (!goal) return [];
  return [
    {
      ...still,
      type: "line",
      z: 6,
      symbol: "rect",
      symbolSize: [16, 3],
      itemStyle: { color: colour.ink },
      data: [[goal.year, goal.value]],
      label: {
        show: true,
        position: size.width > 500 ? "right" : "top",
        align: size.width > 500 ? "left" : "right",
        distance: 7,
        color: colour.ink,
        fontSize: size.type,
        fontWeight: 600,
        offset: [0, apart(chart, 1)],
        formatter: () => goal.text,
      },
    },
  ];
}

function forecastLine(chart: TrajectoryChart) {
  const { forecast, actual, words, size } = chart;
  const last = forecast.at(-1);
  const start = actual.at(-1);
  if (!last || !start) return [];
  const data = [[start.year, start.value], ...forecast.map((p) => [p.year, p.value])];
  const label = {
    show: size.width > 500,
    position: "right",
    color: colour.data,
    fontSize: size.type,
    distance: 8,
    offset: [0, apart(chart, -1)],
    formatter: () => words.forecast,
  };
  return [
    {
      ...still,
      type: "line",
      z: 4,
      data: data.map((value, at) => (at === data.length - 1 ? { value, symbol: "circle", label } : { value })),
      symbolSize: 5,
      itemStyle: { color: colour.data },
      lineStyle: { color: colour.data, width: 1.6, type: "dotted" },
    },
  ];
}

/** A tick with its thousands set off; what stands behind the point is left alone. */
const tickText = (value: number): string => String(value).replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));

function optionOf(chart: TrajectoryChart): EChartsCoreOption {
  const { actual, planned, goal, forecast, inverse, size } = chart;
  const years = [
    ...actual.map((p) => p.year),
    ...planned.map(([year]) => year),
    ...forecast.map((p) => p.year),
    ...(goal ? [goal.year] : []),
  ];
  const values = [...actual.map((p) => p.value), ...forecast.map((p) => p.low), ...(goal ? [goal.value] : [])];
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years) - 0.01)];
  const label = { color: colour.faint, fontSize: size.type };
  const wide = size.width > 500;
  return {
    animation: false,
    textStyle: { fontFamily: "sans-serif" },
    grid: { left: 8, right: wide ? 150 : 24, top: 30, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: {
      type: "value",
      min: first === last ? first - 1 : first,
      max: first === last ? first + 1 : last,
      interval: Math.max(1, Math.ceil((last - first) / (wide ? 10 : 5))),
      axisLine: { show: true, lineStyle: { color: colour.line } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: { ...label, formatter: (year: number) => String(year) },
    },
    yAxis: {
      type: "value",
      inverse,
      axisLine: { show: false },
      axisTick: { show: false },
      min: inverse ? 1 : Math.min(0, ...values),
      splitNumber: 4,
      axisLabel: { ...label, formatter: tickText },
      splitLine: { lineStyle: { color: colour.line } },
    },
    series: [fan(chart), plainLine(planned, "dashed", colour.faint), ...forecastLine(chart), ...goalMark(chart), actualSeries(chart)],
  };
}

/** A trajectory as an SVG text: what was published, the way that was planned, the goal and the forecast with its interval. */
export function trajectorySvg(chart: TrajectoryChart): string {
  const { width, height } = chart.size;
  const made = init(null, undefined, { renderer: "svg", ssr: true, width, height });
  try {
    made.setOption(optionOf(chart));
    return tidySvg(made.renderToSVGString(), chart.name, chart.say);
  } finally {
    made.dispose();
  }
}
