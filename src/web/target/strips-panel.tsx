import type { Strip, TargetAnswer } from "#contract";
import { none, numberText, periodText, unitText } from "../format.ts";
import { ChartPanel } from "../parts/chart-panel.tsx";
import type { DataTable } from "../parts/data-table.ts";
import { TickStrip } from "../parts/tick-strip.tsx";
import { useWords, type Words } from "../words/index.ts";

type Props = { readonly strips: readonly Strip[]; readonly region: TargetAnswer["about"]["region"] };

/** The own province among all, on one line for each measure. */
export function StripsPanel({ strips, region }: Props) {
  const words = useWords();
  const { say, read } = words;
  const placed = strips.find((strip) => strip.position)?.position ?? null;
  const title = placed
    ? say("strips.sentence", { region: read(region.label), rank: placed.rank, of: placed.of, measure: read(placed.measure) })
    : say("strips.title", { region: read(region.label) });
  return (
    <ChartPanel
      title={title}
      note={placed?.group ? say("strips.say", { group: read(placed.group.label) }) : undefined}
      hasLinks
      table={stripsTable(strips, words)}
      chart={
        <div className="target-strips">
          {strips.map((strip) => (
            <TickStrip key={read(strip.label)} strip={strip} region={region.code} />
          ))}
        </div>
      }
    />
  );
}

function stripsTable(strips: readonly Strip[], { say, read, language }: Words): DataTable {
  const regions = new Map(strips.flatMap((strip) => strip.values.map((v) => [v.region, v.short] as const)));
  return {
    columns: [
      { head: say("regions.name") },
      ...strips.map((strip) => ({
        head: `${read(strip.label)} ${periodText(strip.period, language)} ${unitText(strip.unit, language)}`,
        number: true,
      })),
    ],
    rows: [...regions].map(([code, short]) => [
      read(short),
      ...strips.map((strip) => {
        const found = strip.values.find((v) => v.region === code);
        return found ? numberText(found.value, strip.places) : none;
      }),
    ]),
  };
}
