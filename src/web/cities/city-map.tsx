import { useQuery } from "@tanstack/react-query";
import { MapChart } from "echarts/charts";
import { AriaComponent, GeoComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { CityComparison, Geometry } from "#contract";
import { ask } from "../api.ts";
import { numberText } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { themeOf } from "../preferences.ts";
import { useAddress } from "../shell/use-address.ts";
import { colours } from "../tokens.ts";
import { useWords } from "../words/index.ts";
import { cityValue } from "./cities-panel.tsx";
import { mapOption, toneOf } from "./map-option.ts";

echarts.use([MapChart, GeoComponent, TooltipComponent, AriaComponent, SVGRenderer]);

/** The cities as a map. The outlines come on their own, when a map is first asked for, and say what they may be used for. */
export function CityMap({ answer }: { readonly answer: CityComparison }) {
  const query = useQuery({
    queryKey: ["geometry"],
    queryFn: ({ signal }) => ask("geometry", {}, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <AnswerTo query={query} skeleton={<Bones rows={1} height={520} />}>
      {(geometry) => (
        <>
          <Drawing answer={answer} geometry={geometry} />
          <Legend answer={answer} />
          <Standing geometry={geometry} />
        </>
      )}
    </AnswerTo>
  );
}

function Drawing({ answer, geometry }: { readonly answer: CityComparison; readonly geometry: Geometry }) {
  const words = useWords();
  const { search } = useAddress();
  const place = useRef<HTMLDivElement | null>(null);
  const theme = themeOf(search);
  const { read, say } = words;
  const option = mapOption(answer, geometry, colours[theme], {
    name: (row) => read(row.short),
    value: (row) => cityValue(row, answer, words),
    missing: say("map.missing"),
  });
  const key = JSON.stringify(option);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the option is new at every drawing; its text says whether anything changed
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    echarts.registerMap(geometry.id, forECharts(geometry) as Parameters<typeof echarts.registerMap>[1]);
    const chart = echarts.init(element, null, { renderer: "svg" });
    chart.setOption(option);
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [key, geometry]);
  return <div ref={place} className="map" />;
}

/** ECharts takes a place's name from `name` and its label's point from `cp`. */
const forECharts = ({ features }: Geometry): unknown => ({
  type: "FeatureCollection",
  features: features.map((f) => ({ ...f, properties: { name: f.id, cp: f.properties.label } })),
});

/** The steps with their values and how many cities fall in each. */
function Legend({ answer }: { readonly answer: CityComparison }) {
  const words = useWords();
  const { say } = words;
  const { steps, rows, indicator } = answer;
  const told = (value: number): string => {
    const row = rows.find((r) => r.actual.kind === "figure" && Number(r.actual.value) === value);
    return row ? cityValue(row, answer, words) : numberText(value, indicator.places);
  };
  return (
    <div className="map-legend">
      {steps.map((step, n) => (
        <span key={step.low}>
          <i className={`step-${toneOf(n, steps.length) + 1}`} />
          {step.low === step.high ? told(step.low) : `${told(step.low)}–${told(step.high)}`} (
          {say("cityPage.count", { count: step.cities })})
        </span>
      ))}
      {rows.some((row) => row.step === null) && (
        <span>
          <i className="is-missing" />
          {say("map.missing")}
        </span>
      )}
    </div>
  );
}

/** What the outlines are and may be used for; the review number once they have one. */
function Standing({ geometry }: { readonly geometry: Geometry }) {
  const { say, read } = useWords();
  return (
    <p className="map-sketch">
      <strong>{geometry.reviewNumber ? say("map.reviewed", { number: geometry.reviewNumber }) : say("map.sketch")}</strong>{" "}
      {say("map.source", { source: read(geometry.source), licence: geometry.licence, asOf: geometry.asOf })}
    </p>
  );
}
