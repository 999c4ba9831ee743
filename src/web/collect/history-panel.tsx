import "../words/collect.ts";
import { Link } from "@tanstack/react-router";
import type { Collection } from "#contract";
import { decimalText } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { useWords } from "../words/index.ts";
import { type CellAsked, useHistory } from "./use-collect.ts";

type Props = { readonly collection: Collection; readonly cell: CellAsked; readonly onClose: () => void };

/** How one collected figure came about: every accepted sheet that spoke of it, the newest first. */
export function HistoryPanel({ collection, cell, onClose }: Props) {
  const { say, read } = useWords();
  const { scheme, period, units, leaves } = collection;
  const query = useHistory(scheme.id, period, cell);
  const [unit, leaf] = [units.find(({ id }) => id === cell.unit), leaves.find(({ id }) => id === cell.leaf)];
  return (
    <section className="collect-history" aria-live="polite">
      <header>
        <h3>{say("collect.history", { unit: unit ? read(unit.label) : cell.unit, leaf: leaf ? read(leaf.label) : cell.leaf })}</h3>
        <button type="button" className="quiet" onClick={onClose}>
          {say("collect.close")}
        </button>
      </header>
      <AnswerTo query={query} skeleton={<Bones rows={2} />}>
        {({ rows }) => (
          <ol>
            {rows.map(({ value, matter, number, on, keeper, reason, holds }) => (
              <li key={`${matter} ${value ?? ""}`}>
                <strong className="num">{value === null ? say("collect.takenBack") : decimalText(value)}</strong>
                <Link to="/work/m/$id" params={{ id: matter }} className="link">
                  {say("collect.from", { number, on, keeper: read(keeper) })}
                </Link>
                {holds && <span className="tag">{say("collect.holds")}</span>}
                {reason !== "" && <span className="faint">{reason}</span>}
              </li>
            ))}
          </ol>
        )}
      </AnswerTo>
    </section>
  );
}
