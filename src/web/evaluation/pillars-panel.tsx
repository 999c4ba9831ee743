import "../words/evaluation.ts";
import { Link } from "@tanstack/react-router";
import type { NodeScores, SchemeResult, SchemeUncertainty } from "#contract";
import { numberText, percentText, periodText } from "../format.ts";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords } from "../words/index.ts";
import { childrenOf, placesOf, rootOf, rowsOf } from "./ranked.ts";

type Props = { readonly found: SchemeResult; readonly spread: SchemeUncertainty | undefined };

/** Every unit with its score, its rank and those of the nodes just below the index. */
export function PillarsPanel({ found, spread }: Props) {
  const { say, read, language } = useWords();
  const { result, head } = found;
  const root = rootOf(result.nodes);
  const pillars = root ? childrenOf(result.nodes, root.id) : [];
  const rows = rowsOf(result, read, spread);
  const places = placesOf(result.scores);
  const at = new Map(result.units.map(({ id }, i) => [id, i]));
  const { before } = result;
  const title = say("evaluation.pillars", { count: pillars.length });
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{title}</h2>
        <span className="panel-note">
          {before ? say("evaluation.pillarsNote", { period: periodText(before.period, language) }) : say("evaluation.pillarsNoteAlone")}
        </span>
      </header>
      <ScrollX label={title}>
        <table className="plain-table pillar-table">
          <thead>
            <tr>
              <th scope="col">{say("evaluation.unit")}</th>
              <th scope="col" className="number">
                {say("evaluation.rank")}
              </th>
              <th scope="col" className="number">
                {say("evaluation.interval")}
              </th>
              <th scope="col" className="number">
                {say("evaluation.score")}
              </th>
              {before && (
                <th scope="col" className="number">
                  {say("evaluation.sinceBefore")}
                </th>
              )}
              {pillars.map((pillar) => (
                <th key={pillar.id} scope="col" className="number">
                  <Link to="." search={(now) => ({ ...now, node: pillar.id })} resetScroll={false} className="plain">
                    {read(pillar.label)}
                  </Link>
                  <span className="under">{percentText(pillar.share, 0)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const i = at.get(row.unit) ?? -1;
              return (
                <tr key={row.unit} className={row.own ? "is-own" : undefined}>
                  <th scope="row">
                    <Link to="/evaluation/schemes/$id/units/$unit" params={{ id: head.id, unit: row.unit }} className="name">
                      {row.name}
                    </Link>
                  </th>
                  <td className="number strong">{row.rank ?? "—"}</td>
                  <td className="number faint">{row.low === null || row.high === null ? "" : `${row.low}–${row.high}`}</td>
                  <td className="number">{row.score === null ? "—" : numberText(row.score, places)}</td>
                  {before && <td className="number faint">{before.ranks[i] ?? "—"}</td>}
                  {pillars.map((pillar) => (
                    <Pillar key={pillar.id} pillar={pillar} at={i} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollX>
    </section>
  );
}

function Pillar({ pillar, at }: { readonly pillar: NodeScores; readonly at: number }) {
  const score = pillar.scores[at] ?? null;
  return (
    <td className="number">
      {score === null ? <span className="missing">—</span> : numberText(score, placesOf(pillar.scores))}
      <span className="rank-beside">{pillar.ranks[at] ?? ""}</span>
    </td>
  );
}
