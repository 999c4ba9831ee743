import { Segmented } from "antd";
import { useState } from "react";
import type { IndicatorAnswer } from "#contract";
import { decimalText, none, periodText, signed, unitText } from "../format.ts";
import { ChartPanel } from "../parts/chart-panel.tsx";
import type { DataTable } from "../parts/data-table.ts";
import { Value } from "../parts/figure.tsx";
import { IndicatorLink } from "../parts/links.tsx";
import { Panel } from "../parts/panel.tsx";
import { Quote } from "../parts/quote.tsx";
import { useWords, type Words } from "../words/index.ts";
import { useFiles } from "./files.ts";

type Level = IndicatorAnswer["regions"][number];
type Row = Level["rows"][number];

/** One region alone compares with nobody. */
const fewest = 2;
const numberOf = ({ actual }: Row): number => (actual.kind === "figure" ? Number(actual.value) : 0);
const sortedRows = (level: Level): readonly Row[] =>
  level.rows.filter((row) => row.actual.kind === "figure").sort((a, b) => numberOf(b) - numberOf(a));

/** All regions of a level on one scale, highest first; the page's own one and the group stand out by weight, not by colour. */
export function RegionsPanel({ answer }: { readonly answer: IndicatorAnswer }) {
  const words = useWords();
  const { say, language } = words;
  const files = useFiles(answer.indicator.id);
  const levels = answer.regions.filter((level) => level.level !== "country" && sortedRows(level).length >= fewest);
  const [chosen, choose] = useState<Level["level"] | null>(null);
  // The level the page's own region stands in, unless another was chosen.
  const own = (one: Level) => one.rows.some((row) => row.region === answer.region.code);
  const level = levels.find((one) => one.level === chosen) ?? levels.find(own) ?? levels[0];
  if (!level)
    return (
      <Panel className="regions" title={say("regions.noneTitle")}>
        <p className="empty">{say("regions.none")}</p>
      </Panel>
    );
  const missing = level.rows.length - sortedRows(level).length;
  return (
    <ChartPanel
      className="regions"
      title={titleOf(level, answer, words)}
      note={unitText(answer.indicator.unit, language)}
      hasLinks
      files={files}
      asOf={answer.moment.asOf}
      table={regionTable(level, answer, words)}
      tools={
        levels.length > 1 && (
          <Segmented
            size="small"
            value={level.level}
            options={levels.map((one) => ({ value: one.level, label: say(`regions.${one.level}`) }))}
            onChange={(next: Level["level"]) => choose(next)}
          />
        )
      }
      chart={<RegionBars level={level} answer={answer} />}
    >
      {missing > 0 && <p className="under">{say("regions.missing", { count: missing })}</p>}
    </ChartPanel>
  );
}

/** `2023 年各省研发经费投入：山西 298.2，第 20 位`. */
function titleOf(level: Level, { indicator, region }: IndicatorAnswer, { say, read, language }: Words): string {
  const values = { period: periodText(level.period, language), level: say(`regions.${level.level}`), name: read(indicator.label) };
  const own = level.rows.find((row) => row.region === region.code);
  if (own?.actual.kind !== "figure" || own.rank === null) return say("regions.title", values);
  return say("regions.titleOwn", {
    ...values,
    own: read(own.short),
    value: decimalText(own.actual.value, indicator.places),
    rank: own.rank,
    of: sortedRows(level).length,
  });
}

function regionTable(level: Level, { indicator }: IndicatorAnswer, { say, read }: Words): DataTable {
  return {
    columns: [
      { head: say("regions.name") },
      { head: say("regions.rank"), number: true },
      { head: say("regions.value"), number: true },
      { head: say("regions.growth"), number: true },
    ],
    rows: sortedRows(level).map((row) => [
      {
        text: read(row.label),
        shown: (
          <IndicatorLink id={indicator.id} region={row.region} period={level.period} className="">
            {read(row.label)}
          </IndicatorLink>
        ),
      },
      row.rank === null ? none : String(row.rank),
      {
        text: row.actual.kind === "figure" ? row.actual.value : none,
        shown: (
          <>
            <Value actual={row.actual} places={indicator.places} />
            <Quote indicator={indicator.id} region={row.region} period={level.period} />
          </>
        ),
      },
      row.growth === null ? none : signed(row.growth * 100, 1),
    ]),
  };
}

function RegionBars({ level, answer }: { readonly level: Level; readonly answer: IndicatorAnswer }) {
  const { say } = useWords();
  const rows = sortedRows(level);
  const most = Math.max(...rows.map((row) => Math.abs(numberOf(row))), Number.EPSILON);
  return (
    <table className="region-table has-bars">
      <thead>
        <tr>
          <th scope="col" className="number rank-col">
            {say("regions.rank")}
          </th>
          <th scope="col" className="region-col">
            {say("regions.name")}
          </th>
          <th scope="col" className="bar-col">
            <span className="only-read">{say("asChart")}</span>
          </th>
          <th scope="col" className="number">
            {say("regions.value")}
          </th>
          <th scope="col" className="number">
            {say("regions.growth")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RegionBar key={row.region} row={row} level={level} answer={answer} most={most} />
        ))}
      </tbody>
    </table>
  );
}

type BarProps = { readonly row: Row; readonly level: Level; readonly answer: IndicatorAnswer; readonly most: number };
function RegionBar({ row, level, answer, most }: BarProps) {
  const { read } = useWords();
  const { indicator } = answer;
  const own = row.region === answer.region.code;
  return (
    <tr className={own ? "is-own" : row.inGroup ? "is-group" : undefined} aria-current={own || undefined}>
      <td className="number faint">{row.rank ?? ""}</td>
      <th scope="row">
        <IndicatorLink id={indicator.id} region={row.region} period={level.period}>
          {read(row.short)}
        </IndicatorLink>
      </th>
      <td className="bar-col" aria-hidden="true">
        <i style={{ width: `${(100 * Math.abs(numberOf(row))) / most}%` }} />
      </td>
      <td className="number strong">
        <Value actual={row.actual} places={indicator.places} />
      </td>
      <td className="number">{row.growth === null ? none : signed(row.growth * 100, 1)}</td>
    </tr>
  );
}
