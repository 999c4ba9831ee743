import type { RegionProfile } from "#contract";
import { numberText, periodText, unitText, withUnit } from "../format.ts";
import { ChartPanel } from "../parts/chart-panel.tsx";
import type { DataTable } from "../parts/data-table.ts";
import { LineChart } from "../parts/line-chart.tsx";
import { useWords, type Words } from "../words/index.ts";

type Multiple = RegionProfile["multiples"][number];
const [chartHeight, nameRoom] = [128, { zh: 34, en: 62 }];

/** The key figures over the years, the region's own line among those of its group, each figure on one scale. */
export function RegionMultiples({ answer }: { readonly answer: RegionProfile }) {
  const words = useWords();
  const { say, read } = words;
  const group = answer.peers.group ?? answer.peers.label;
  return (
    <ChartPanel
      title={read(answer.multiplesSentence)}
      asOf={answer.moment.asOf}
      note={say("region.multiplesNote", { group: read(group) })}
      table={tableOf(answer, words)}
      chart={
        <div className="multiples">
          {answer.multiples.map((m) => (
            <One key={m.id} multiple={m} />
          ))}
        </div>
      }
    />
  );
}

function One({ multiple }: { readonly multiple: Multiple }) {
  const { read, language } = useWords();
  const told = (value: number) => withUnit(numberText(value, multiple.places), multiple.unit, language);
  return (
    <div className="multiple">
      <h3 title={read(multiple.sentence)}>
        {read(multiple.label)} <span className="faint">{unitText(multiple.unit, language)}</span>
      </h3>
      <LineChart
        isSmall
        fromZero
        height={chartHeight}
        nameRoom={nameRoom[language]}
        lines={multiple.lines
          .map((line) => ({
            key: line.region,
            name: read(line.short),
            role: line.own ? ("own" as const) : ("company" as const),
            points: line.points.map((p) => ({
              x: Number(p.on.slice(0, 4)),
              value: p.value,
              title: `${read(line.short)} ${periodText(p.period, language)} ${p.atLeast ? "≥" : ""}${told(p.value)}`,
            })),
          }))
          .sort((a, b) => Number(a.role === "own") - Number(b.role === "own"))}
      />
    </div>
  );
}

function tableOf(answer: RegionProfile, { say, read, language }: Words): DataTable {
  return {
    columns: [
      { head: say("region.indicator") },
      { head: say("regions.name") },
      { head: say("indicator.period") },
      { head: say("regions.value"), number: true },
      { head: say("region.unit") },
    ],
    rows: answer.multiples.flatMap((m) =>
      m.lines.flatMap((line) =>
        line.points.map((p) => [
          read(m.label),
          read(line.short),
          periodText(p.period, language),
          `${p.atLeast ? "≥" : ""}${numberText(p.value, m.places)}`,
          unitText(m.unit, language),
        ]),
      ),
    ),
  };
}
