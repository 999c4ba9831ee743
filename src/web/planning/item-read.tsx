import "../words/planning.ts";
import type { DocumentAnswer, PlanItem } from "#contract";
import { useWords } from "../words/index.ts";
import { ClauseLinks, LeadName } from "./item-parts.tsx";
import { outputOf, titleOf } from "./items.ts";

/** Everything a task says. */
export function ItemRead({ answer, item }: { readonly answer: DocumentAnswer; readonly item: PlanItem }) {
  const { say, read, language } = useWords();
  const target = answer.targets.find(({ id }) => id === item.target);
  const indicator = answer.indicators.find(({ id }) => id === item.indicator);
  return (
    <div className="planning-read">
      <h3>{titleOf(item, language)}</h3>
      <dl className="plain-list">
        <dt>{say("planning.col.output")}</dt>
        <dd>{outputOf(item, language)}</dd>
        <dt>{say("planning.col.lead")}</dt>
        <dd>
          <LeadName item={item} units={answer.units} />
        </dd>
        <dt>{say("planning.col.clauses")}</dt>
        <dd>
          <ClauseLinks clauses={item.clauses} />
        </dd>
        <dt>{say("planning.col.due")}</dt>
        <dd>
          {item.from} — {item.due}
        </dd>
        {target && <dt>{say("planning.col.target")}</dt>}
        {target && <dd>{read(target.label)}</dd>}
        {indicator && <dt>{say("planning.col.indicator")}</dt>}
        {indicator && <dd>{read(indicator.label)}</dd>}
        {item.above !== "" && <dt>{say("planning.col.above")}</dt>}
        {item.above !== "" && <dd>{item.above}</dd>}
      </dl>
      {item.milestones.length > 0 && (
        <>
          <h4>{say("planning.col.milestones")}</h4>
          <ol className="planning-nodes">
            {item.milestones.map((row) => (
              <li key={`${row.due} ${row.title}`}>
                <span className="nowrap faint">{row.due}</span> {row.title}
                {row.output !== row.title && <span className="under">{row.output}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
