import { CustomChart, LineChart } from "echarts/charts";
import { GridComponent, MarkAreaComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { IndicatorAnswer } from "#contract";
import { phone, useMedia } from "../parts/use-width.ts";
import { themeOf } from "../preferences.ts";
import { useAddress } from "../shell/use-address.ts";
import { colours } from "../tokens.ts";
import { useWords } from "../words/index.ts";
import { type Drawing, trajectoryOption } from "./trajectory-option.ts";

echarts.use([LineChart, CustomChart, GridComponent, MarkAreaComponent, TooltipComponent, SVGRenderer]);

type Props = Omit<Drawing, "small"> & { readonly answer: IndicatorAnswer };

/** The drawing itself, in its own chunk: charts are loaded only where one is shown. */
export function TrajectoryChart({ answer, marks, first, plannedPerYear }: Props) {
  const { search } = useAddress();
  const { language, say } = useWords();
  const small = useMedia(phone);
  const place = useRef<HTMLDivElement | null>(null);
  const theme = themeOf(search);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const chart = echarts.init(element, null, { renderer: "svg" });
    chart.setOption(trajectoryOption(answer, colours[theme], { language, say }, { marks, first, plannedPerYear, small }));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [answer, marks, first, plannedPerYear, theme, language, say, small]);
  return <div ref={place} className="chart" />;
}
