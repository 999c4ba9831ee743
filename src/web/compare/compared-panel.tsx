import type { ComparedIndicator, Comparison } from "#contract";
import { numberText, periodText, signed, unitText, withUnit } from "../format.ts";
import { ChartPanel } from "../parts/chart-panel.tsx";
import type { DataTable } from "../parts/data-table.ts";
import { LineChart } from "../parts/line-chart.tsx";
import { useWords, type Words } from "../words/index.ts";
import { fileAddress } from "./file-address.ts";
import { Notes } from "./notes.tsx";

type Props = { readonly indicator: ComparedIndicator; readonly answer: Comparison; readonly asked: Readonly<Record<string, string>> };
type Measure = Comparison["measure"];
const [chartHeight, nameRoom, hundred] = [300, { zh: 60, en: 112 }, 100];

/** What is drawn as words: growth with its sign. */
export const shownText = (value: number | null, indicator: ComparedIndicator, measure: Measure): string =>
  value === null ? "—" : measure === "growth" ? signed(value, indicator.shownPlaces) : numberText(value, indicator.shownPlaces);

/** One indicator of the comparison: a line for each region on one scale, or a row for each. */
export function ComparedPanel({ indicator, answer, asked }: Props) {
  const words = useWords();
  const { say, read, language } = words;
  const empty = indicator.series.every((s) => s.points.every((p) => p.shown === null));
  const unit = unitText(indicator.shownUnit, language);
  const measure = answer.measure === "value" ? "" : say(`measure.${answer.measure}`);
  return (
    <ChartPanel
      title={read(indicator.sentence)}
      hasLinks
      asOf={answer.moment.asOf}
      note={[measure, indicator.base ? say("compare.base", { year: indicator.base }) : "", unit].filter((part) => part !== "").join(" · ")}
      files={[
        { name: "CSV", href: fileAddress(answer, asked, "csv", indicator.asked) },
        { name: "Excel (XLSX)", href: fileAddress(answer, asked, "xlsx", indicator.asked) },
      ]}
      table={tableOf(indicator, answer, words)}
      chart={
        empty ? (
          <p className="empty">{say("compare.empty")}</p>
        ) : (
          <LineChart
            name={read(indicator.sentence)}
            height={chartHeight}
            nameRoom={nameRoom[language]}
            fromZero={answer.measure !== "index"}
            base={answer.measure === "index" ? hundred : answer.measure === "growth" ? 0 : undefined}
            lines={linesOf(indicator, answer, words)}
          />
        )
      }
    >
      <Notes notes={indicator.notes} />
    </ChartPanel>
  );
}

function linesOf(indicator: ComparedIndicator, answer: Comparison, { read, language }: Words) {
  return indicator.series.flatMap((s) => {
    const region = answer.regions.find((r) => r.code === s.region);
    if (!region || s.points.every((p) => p.shown === null)) return [];
    const points = s.points.map((p) => ({
      x: Number(p.on.slice(0, 4)),
      value: p.shown,
      title: `${read(region.short)} ${periodText(p.period, language)} ${withUnit(shownText(p.shown, indicator, answer.measure), indicator.shownUnit, language)}`,
    }));
    return [{ key: s.region, name: read(region.short), role: "plain" as const, points }];
  });
}

function tableOf(indicator: ComparedIndicator, answer: Comparison, { say, read }: Words): DataTable {
  return {
    columns: [{ head: say("regions.name") }, ...indicator.periods.map((period) => ({ head: period, number: true }))],
    rows: indicator.series.map((s) => {
      const region = answer.regions.find((r) => r.code === s.region);
      return [
        region ? read(region.label) : s.region,
        ...s.points.map(
          (p) =>
            `${p.actual.kind === "figure" && p.actual.qualifier === "at-least" && p.shown !== null ? "≥" : ""}${shownText(p.shown, indicator, answer.measure)}`,
        ),
      ];
    }),
  };
}
