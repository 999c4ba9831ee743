import type { RegionProfile } from "#contract";
import { numberText, periodText, unitText } from "../format.ts";
import { ChartPanel } from "../parts/chart-panel.tsx";
import type { DataTable } from "../parts/data-table.ts";
import { positionText } from "../parts/position.tsx";
import { TickStrip } from "../parts/tick-strip.tsx";
import { useWords, type Words } from "../words/index.ts";

/** The region among all its peers, one line for each key figure. */
export function RegionDots({ answer }: { readonly answer: RegionProfile }) {
  const words = useWords();
  const { say, read } = words;
  return (
    <ChartPanel
      title={read(answer.dotsSentence)}
      asOf={answer.moment.asOf}
      note={[read(answer.peers.label), answer.peers.group ? say("region.dotsNote", { group: read(answer.peers.group) }) : ""]
        .filter((part) => part !== "")
        .join(" · ")}
      hasLinks
      table={tableOf(answer, words)}
      chart={
        <div className="dot-list">
          {answer.dots.map((d) => (
            <TickStrip
              key={d.id}
              region={answer.region.code}
              strip={{
                ...d,
                indicator: d.id,
                label: d.label,
                values: d.values.map((v) => ({ ...v, inGroup: answer.peers.group !== null && v.inGroup })),
              }}
            />
          ))}
        </div>
      }
    />
  );
}

function tableOf(answer: RegionProfile, words: Words): DataTable {
  const { say, read, language } = words;
  return {
    columns: [
      { head: say("region.indicator") },
      { head: say("indicator.period") },
      { head: say("regions.name") },
      { head: say("regions.value"), number: true },
      { head: say("region.unit") },
      { head: say("region.place") },
    ],
    rows: answer.dots.flatMap((d) =>
      d.values.map((v) => [
        read(d.label),
        periodText(d.period, language),
        read(v.short),
        numberText(v.value, d.places),
        unitText(d.unit, language),
        v.own ? positionText(d.position, words) : "",
      ]),
    ),
  };
}
