import "../words/planning.ts";
import type { DocumentAnswer, PlanItem } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { LeadName } from "./item-parts.tsx";
import { titleOf } from "./items.ts";

type Props = Pick<DocumentAnswer, "units"> & { readonly items: readonly PlanItem[]; readonly onTake: (item: PlanItem) => void };

/** Tasks of the document above that nobody has taken over yet. */
export function AbovePanel({ items, units, onTake }: Props) {
  const { say, language } = useWords();
  return (
    <Panel title={say("planning.aboveTitle")} note={items.length}>
      <details className="planning-above">
        <summary>{say("planning.tasks", { count: items.length })}</summary>
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <span className="faint nowrap">{item.id}</span>
              <span>
                {titleOf(item, language)}
                <span className="under">
                  <LeadName item={{ ...item, support: [] }} units={units} />
                </span>
              </span>
              <button type="button" className="act" onClick={() => onTake(item)}>
                {say("planning.take")}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </Panel>
  );
}
