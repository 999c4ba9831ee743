import type { EChartsCoreOption } from "echarts/core";
import type { CityComparison, Geometry } from "#contract";
import { type Colours, fontFamily } from "../tokens.ts";

type Row = CityComparison["rows"][number];
type Told = { readonly name: (row: Row) => string; readonly value: (row: Row) => string; readonly missing: string };

const steps = ["map1", "map2", "map3", "map4", "map5"] as const;
/** Which of the five tones a step has: fewer steps are spread over all of them, so that neighbours stay apart. */
export const toneOf = (step: number, count: number): number => (count < 2 ? 2 : Math.round((step * (steps.length - 1)) / (count - 1)));

/** A degree of longitude is so much shorter than one of latitude in the middle of the map. */
function aspectOf({ features }: Geometry): number {
  const latitudes = features.map((f) => f.properties.label[1]);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  return Math.cos((middle * Math.PI) / 180);
}

/** The map of the cities: a step's colour each, name and value written on it with a halo, hatched where nothing is published. */
export function mapOption(answer: CityComparison, geometry: Geometry, c: Colours, told: Told): EChartsCoreOption {
  const label = { show: true, color: c.ink, fontSize: 12, lineHeight: 16, fontFamily, textBorderColor: c.card, textBorderWidth: 3 };
  return {
    animation: false,
    textStyle: { fontFamily },
    tooltip: { trigger: "item", backgroundColor: c.card, borderColor: c.line, textStyle: { color: c.ink, fontSize: 12 } },
    series: [
      {
        type: "map",
        map: geometry.id,
        aspectScale: aspectOf(geometry),
        roam: false,
        selectedMode: false,
        left: "center",
        top: 6,
        bottom: 6,
        label,
        itemStyle: { areaColor: c.card, borderColor: c.border, borderWidth: 0.8 },
        emphasis: { label, itemStyle: { areaColor: c.chosen } },
        data: answer.rows.map((row) => ({
          name: row.code,
          value: row.actual.kind === "figure" ? Number(row.actual.value) : Number.NaN,
          tooltip: { formatter: `${told.name(row)} ${row.step === null ? told.missing : told.value(row)}` },
          label: { ...label, formatter: `${told.name(row)}\n${row.step === null ? told.missing : told.value(row)}` },
          ...(row.step === null
            ? {
                itemStyle: {
                  areaColor: c.card,
                  borderColor: c.border,
                  decal: { symbol: "rect", color: c.border, dashArrayX: [1, 0], dashArrayY: [1, 6], rotation: -Math.PI / 4 },
                },
              }
            : { itemStyle: { areaColor: c[steps[toneOf(row.step, answer.steps.length)] ?? "map5"], borderColor: c.border } }),
        })),
      },
    ],
  };
}
