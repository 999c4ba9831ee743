import "../words/releases.ts";
import "../words/evaluation.ts";
import type { ReleasePage } from "#contract";
import { RankChart, type RankedRow } from "../evaluation/parts/rank-chart.tsx";
import { outward } from "../evaluation/ranked.ts";
import { Panel } from "../parts/panel.tsx";
import "../styles/evaluation.css";
import { useWords } from "../words/index.ts";
import type { Desk } from "./use-releases.ts";

/** Ranks and intervals of the candidate as its bundle states them; each unit leads to its page as it will be public. */
export function ReleaseRanks({ desk, page }: { readonly desk: Desk; readonly page: ReleasePage }) {
  const { say, read, language } = useWords();
  const { units, period, scheme } = page.content;
  const shared = new Set(units.map(({ group }) => group).filter((group) => units.filter((unit) => unit.group === group).length > 1));
  const rows = units.map((unit): RankedRow => {
    return {
      unit: unit.id,
      name: read(unit.label),
      own: unit.id === desk.home,
      score: unit.score,
      rank: unit.rank,
      ...outward(unit),
      group: unit.group !== null && shared.has(unit.group) ? unit.group : null,
    };
  });
  const to = `/open/releases/${page.row.id}/units`;
  return (
    <Panel
      className="release-ranks"
      title={say("releases.ranking", { name: read(scheme.label), period })}
      note={`${say("releases.ours")} · ${desk.row.number}`}
    >
      <RankChart
        rows={rows}
        places={1}
        linked={({ unit, name }) => (
          <a href={`${to}/${unit}${language === "en" ? "?lang=en" : ""}`} className="plain" target="_blank" rel="noopener">
            {name}
          </a>
        )}
      />
    </Panel>
  );
}
