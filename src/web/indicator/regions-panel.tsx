import { Segmented } from "antd";
import { useState } from "react";
import type { IndicatorAnswer } from "#contract";
import { periodText, signed, unitText } from "../format.ts";
import { Value } from "../parts/figure.tsx";
import { IndicatorLink } from "../parts/links.tsx";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { Downloads } from "./downloads.tsx";

type Level = IndicatorAnswer["regions"][number];
type View = "chart" | "table";

/** One region alone compares with nobody. */
const fewest = 2;

/** All regions of a level on one scale, highest first; the own one and its group stand out by weight, not by colour. */
export function RegionsPanel({ answer }: { readonly answer: IndicatorAnswer }) {
  const { say, read, language } = useWords();
  const levels = answer.regions.filter(
    (level) => level.level !== "country" && level.rows.filter((row) => row.actual.kind === "figure").length >= fewest,
  );
  const [chosen, choose] = useState<Level["level"] | null>(null);
  const [view, setView] = useState<View>("chart");
  // The level the page's own region stands in, unless another was chosen.
  const level = levels.find((one) => one.level === chosen) ?? levels.find((one) => one.rows.some((row) => row.own)) ?? levels[0];
  if (!level)
    return (
      <Panel title={read(answer.indicator.label)}>
        <p className="empty">{say("regions.none")}</p>
      </Panel>
    );
  const title = say("regions.title", {
    period: periodText(level.period, language),
    level: say(`regions.${level.level}`),
    name: read(answer.indicator.label),
  });
  return (
    <Panel
      className="regions"
      title={title}
      note={unitText(answer.indicator.unit, language)}
      tools={
        <>
          {levels.length > 1 && (
            <Segmented
              size="small"
              value={level.level}
              options={levels.map((one) => ({ value: one.level, label: say(`regions.${one.level}`) }))}
              onChange={(next: Level["level"]) => choose(next)}
            />
          )}
          <Segmented
            size="small"
            value={view}
            options={[
              { value: "chart", label: say("asChart") },
              { value: "table", label: say("asTable") },
            ]}
            onChange={(next: View) => setView(next)}
          />
          <Downloads indicator={answer.indicator.id} />
        </>
      }
    >
      <RegionRows level={level} answer={answer} bars={view === "chart"} />
    </Panel>
  );
}

function RegionRows({ level, answer, bars }: { readonly level: Level; readonly answer: IndicatorAnswer; readonly bars: boolean }) {
  const { say, read } = useWords();
  const { indicator } = answer;
  const known = level.rows.filter((row) => row.actual.kind === "figure");
  const missing = level.rows.length - known.length;
  const most = Math.max(...known.map((row) => (row.actual.kind === "figure" ? Math.abs(Number(row.actual.value)) : 0)), Number.EPSILON);
  const sorted = [...known].sort(
    (a, b) => Number(b.actual.kind === "figure" ? b.actual.value : 0) - Number(a.actual.kind === "figure" ? a.actual.value : 0),
  );
  return (
    <>
      <table className={bars ? "region-table has-bars" : "region-table"}>
        <thead>
          <tr>
            <th scope="col" className="number rank-col">
              {say("regions.rank")}
            </th>
            <th scope="col" className="region-col">
              {say("regions.name")}
            </th>
            {bars && (
              <th scope="col" className="bar-col">
                <span className="only-read">{say("asChart")}</span>
              </th>
            )}
            <th scope="col" className="number">
              {say("regions.value")}
            </th>
            <th scope="col" className="number">
              {say("regions.growth")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.region} className={row.own ? "is-own" : row.inGroup ? "is-group" : undefined}>
              <td className="number faint">{row.rank ?? ""}</td>
              <th scope="row">
                <IndicatorLink id={indicator.id} region={row.region} period={level.period}>
                  {read(bars ? row.short : row.label)}
                </IndicatorLink>
              </th>
              {bars && (
                <td className="bar-col" aria-hidden="true">
                  <i style={{ width: `${(100 * Math.abs(row.actual.kind === "figure" ? Number(row.actual.value) : 0)) / most}%` }} />
                </td>
              )}
              <td className="number strong">
                <Value actual={row.actual} places={indicator.places} />
              </td>
              <td className="number">{row.growth === null ? "—" : signed(row.growth * 100, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {missing > 0 && <p className="under">{say("regions.missing", { count: missing })}</p>}
    </>
  );
}
