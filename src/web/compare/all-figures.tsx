import { Fragment } from "react";
import type { ComparedIndicator, Comparison } from "#contract";
import { unitText } from "../format.ts";
import { IndicatorLink } from "../parts/links.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { RegionLink } from "../regions/region-link.tsx";
import { useWords } from "../words/index.ts";
import { shownText } from "./compared-panel.tsx";

/** All that is compared in one table: a block for each indicator, a row for each region, a column for each period. */
export function AllFigures({ answer }: { readonly answer: Comparison }) {
  const { say, read, language } = useWords();
  const shown = answer.indicators.filter((i) => i.periods.length > 0);
  const ends = new Map(shown.flatMap((i) => i.series.flatMap((s) => s.points.map((p) => [p.period, p.on] as const))));
  const periods = [...ends].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([period]) => period);
  if (periods.length === 0) return null;
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{say("compare.all", { indicators: shown.length, regions: answer.regions.length })}</h2>
        <span className="panel-note">{say(`measure.${answer.measure}`)}</span>
      </header>
      <ScrollX label={say("compare.all", { indicators: shown.length, regions: answer.regions.length })}>
        <table className="plain-table all-table">
          <thead>
            <tr>
              <th scope="col">{say("regions.name")}</th>
              {periods.map((period) => (
                <th key={period} scope="col" className="number">
                  {period}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((indicator) => (
              <Fragment key={indicator.asked}>
                <tr className="head-row">
                  <th colSpan={periods.length + 1} scope="colgroup">
                    <IndicatorLink id={indicator.id}>{read(indicator.label)}</IndicatorLink>{" "}
                    <span className="faint">{unitText(indicator.shownUnit, language)}</span>
                  </th>
                </tr>
                {answer.regions.map((region) => (
                  <tr key={region.code}>
                    <th scope="row">
                      <RegionLink code={region.code}>{read(region.short)}</RegionLink>
                    </th>
                    {periods.map((period) => (
                      <Cell key={period} indicator={indicator} region={region.code} period={period} measure={answer.measure} />
                    ))}
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </section>
  );
}

type CellProps = {
  readonly indicator: ComparedIndicator;
  readonly region: string;
  readonly period: string;
  readonly measure: Comparison["measure"];
};

function Cell({ indicator, region, period, measure }: CellProps) {
  const { read } = useWords();
  const point = indicator.series.find((s) => s.region === region)?.points.find((p) => p.period === period);
  if (!point || point.shown === null)
    return (
      <td className="number missing" title={point?.actual.kind === "gap" ? read(point.actual.say) : undefined}>
        —
      </td>
    );
  return (
    <td className="number">
      <IndicatorLink id={indicator.id} region={region} period={period}>
        {point.actual.kind === "figure" && point.actual.qualifier === "at-least" ? "≥" : ""}
        {shownText(point.shown, indicator, measure)}
      </IndicatorLink>
    </td>
  );
}
