import "../words/evaluation.ts";
import type { UnitCard } from "#contract";
import { CollectedLink } from "../collect/collected-link.tsx";
import { periodText, withUnit } from "../format.ts";
import { IndicatorLink } from "../parts/links.tsx";
import { Panel } from "../parts/panel.tsx";
import { useWords, type Word } from "../words/index.ts";
import { cellText } from "./cell-text.ts";
import { measureText } from "./measure-text.ts";

/** Indicators on which the unit stands best and worst, each with its figure. */
export function BestWorst({ card }: { readonly card: UnitCard }) {
  const { say } = useWords();
  return (
    <Panel title={say("evaluation.bestWorst")} note={say("evaluation.bestWorstNote")} className="best-worst">
      <div className="best-worst-lists">
        <Side card={card} of={card.strengths} word="evaluation.strengths" />
        <Side card={card} of={card.weaknesses} word="evaluation.weaknesses" />
      </div>
    </Panel>
  );
}

function Side({ card, of, word }: { readonly card: UnitCard; readonly of: UnitCard["strengths"]; readonly word: Word }) {
  const words = useWords();
  const { say, read, language } = words;
  return (
    <section>
      <h3>{say(word)}</h3>
      <ol>
        {of.map(({ leaf, label, rank }) => {
          const cell = card.cells.find((one) => one.leaf === leaf);
          const [ref] = cell?.refs ?? [];
          return (
            <li key={leaf}>
              <b>{say("evaluation.place", { rank })}</b>
              <span>
                {ref ? (
                  <IndicatorLink id={ref.indicator} region={ref.region} period={ref.period}>
                    {read(label)}
                  </IndicatorLink>
                ) : cell?.collected ? (
                  <CollectedLink from={cell.collected} text={read(label)} />
                ) : (
                  read(label)
                )}
                <span className="under">
                  {cell ? withUnit(cellText(cell), cell.measure ?? "", language) : ""}
                  {cell?.measure === "one" && ` ${measureText("one", null, words)}`}
                  {cell?.counted && ` ${read(cell.counted)}`}
                  {cell?.period ? ` · ${periodText(cell.period, language)}` : ""}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
