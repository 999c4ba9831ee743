import "../words/evaluation.ts";
import { Link } from "@tanstack/react-router";
import type { UnitCard, UnitUncertainty } from "#contract";
import { numberText, percentText } from "../format.ts";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { placesOf } from "./ranked.ts";

/** Units this one cannot be told from, with the probability that it stands before each. */
export function TiedPanel({ card, spread }: { readonly card: UnitCard; readonly spread: UnitUncertainty }) {
  const { say, read } = useWords();
  const own = read(card.unit.short);
  return (
    <Panel title={say("evaluation.tiedWith", { count: spread.tied.length })} note={say("evaluation.tiedWithNote", { unit: own })}>
      <table className="plain-table tied-table">
        <thead>
          <tr>
            <th scope="col">{say("evaluation.unit")}</th>
            <th scope="col" className="number">
              {say("evaluation.rank")}
            </th>
            <th scope="col" className="number">
              {say("evaluation.score")}
            </th>
            <th scope="col">{say("evaluation.aheadOf", { unit: own })}</th>
          </tr>
        </thead>
        <tbody>
          {[...spread.tied]
            .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
            .map(({ unit, score, rank, ahead }) => (
              <tr key={unit.id}>
                <th scope="row">
                  <Link to="/evaluation/schemes/$id/units/$unit" params={{ id: card.head.id, unit: unit.id }} className="name">
                    {read(unit.short)}
                  </Link>
                </th>
                <td className="number">{rank ?? "—"}</td>
                <td className="number">{score === null ? "—" : numberText(score, placesOf([score, card.score]))}</td>
                <td>
                  {ahead === null ? (
                    "—"
                  ) : (
                    <span className="ahead">
                      <span className="share-track" aria-hidden="true">
                        <i className="is-alone" style={{ width: `${ahead * 100}%` }} />
                        <b />
                      </span>
                      {percentText(ahead, Math.abs(ahead - 0.5) > 0.44 ? 1 : 0)}
                    </span>
                  )}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </Panel>
  );
}
