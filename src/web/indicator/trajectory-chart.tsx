import { CustomChart, LineChart } from "echarts/charts";
import { GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { IndicatorAnswer } from "#contract";
import { phone, useMedia } from "../parts/use-width.ts";
import { themeOf } from "../preferences.ts";
import { useAddress } from "../shell/use-address.ts";
import { colours } from "../tokens.ts";
import { useWords } from "../words/index.ts";
import { trajectoryOption } from "./trajectory-option.ts";

echarts.use([LineChart, CustomChart, GridComponent, MarkLineComponent, MarkAreaComponent, TooltipComponent, SVGRenderer]);

/** The drawing itself, in its own chunk: charts are loaded only where one is shown. */
export function TrajectoryChart({ answer, sentence }: { readonly answer: IndicatorAnswer; readonly sentence: string }) {
  const words = useWords();
  const { search } = useAddress();
  const small = useMedia(phone);
  const place = useRef<HTMLDivElement | null>(null);
  const theme = themeOf(search);
  const { language, say } = words;
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const chart = echarts.init(element, null, { renderer: "svg" });
    chart.setOption(trajectoryOption(answer, colours[theme], { language, say }, small));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [answer, theme, language, say, small]);
  return <div ref={place} className="chart" role="img" aria-label={sentence} />;
}
