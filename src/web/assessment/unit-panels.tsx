import "../words/assessment.ts";
import type { AssessmentIndicator, AssessmentUnit } from "#contract";
import { decimalText, none, numberText, percentText, signed } from "../format.ts";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords } from "../words/index.ts";
import { dayOf } from "../work/moments.ts";

type Props = { readonly unit: AssessmentUnit };

/** Last year by the same indicators, weights and rules; the parts sum to the difference. */
export function ComparisonPanel({ unit }: Props) {
  const { say, read } = useWords();
  const { now, before, parts, leftOut } = unit.comparison;
  return (
    <Panel title={say("assess.compare")}>
      {now === null || before === null ? (
        <p className="empty">{say("assess.compare.none")}</p>
      ) : (
        <>
          <p>
            {say("assess.compare.say", {
              count: parts.length,
              before: numberText(before, 1),
              now: numberText(now, 1),
              moved: signed(now - before, 1),
              left: leftOut,
            })}
          </p>
          <table className="plain-table">
            <tbody>
              {parts.map((part) => (
                <tr key={part.id}>
                  <th scope="row">{read(part.label)}</th>
                  <td className="number nowrap">
                    {numberText(part.before, 1)} → {numberText(part.now, 1)}
                  </td>
                  <td className="number strong">{signed(part.moved, 1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Panel>
  );
}

function Rows({ rows }: { readonly rows: readonly AssessmentIndicator[] }) {
  const { say, read } = useWords();
  return (
    <ul className="assess-rows">
      {rows.map(({ id, label, scoring, weight, measure, why }) => (
        <li key={id}>
          {read(label)}{" "}
          <span className="faint">
            {read(scoring.label)} · {weight}
            {scoring.goal !== null &&
              ` · ${say("assess.set.goal", { goal: `${decimalText(scoring.goal)}${scoring.kind === "growth" ? "%" : measure ? ` ${read(measure)}` : ""}`.trim() })}`}
            {why !== null && ` · ${why}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Individual indicators as they hold, and how they came to be so: nothing is overwritten. */
export function SetPanel({ unit }: Props) {
  const { say } = useWords();
  const { rows, changes, weight } = unit.individual;
  return (
    <Panel title={say("assess.set")} note={String(weight)}>
      {rows.length === 0 ? <p className="empty">{say("assess.set.none", { weight })}</p> : <Rows rows={rows} />}
      {changes.length > 1 && (
        <details>
          <summary>{say("assess.set.changes")}</summary>
          {changes.map(({ at, by, reason, rows: then }) => (
            <div key={at} className="assess-change">
              <p className="faint">
                {dayOf(at)} {by ?? ""} {reason === null ? say("assess.set.offered") : say("assess.set.amended", { reason })}
              </p>
              <Rows rows={then} />
            </div>
          ))}
        </details>
      )}
    </Panel>
  );
}

/** What the unit reported of public money, with the spot checks of each (clause 9.3.3). */
export function FundsPanel({ unit }: Props) {
  const { say, read } = useWords();
  return (
    <Panel title={say("assess.funds")} note={say("assess.funds.note")}>
      {unit.funds.length === 0 ? (
        <p className="empty">{say("assess.funds.none")}</p>
      ) : (
        <ScrollX label={say("assess.funds")}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say("assess.funds.fund")}</th>
                <th scope="col" className="number">
                  {say("assess.funds.budget")}
                </th>
                <th scope="col" className="number">
                  {say("assess.funds.spent")}
                </th>
                <th scope="col" className="number">
                  {say("assess.funds.rate")}
                </th>
                <th scope="col">{say("assess.funds.outcome")}</th>
                <th scope="col">{say("assess.funds.checks")}</th>
              </tr>
            </thead>
            <tbody>
              {unit.funds.map(({ fund, budget, executed, rate, outcome, self, checks }) => (
                <tr key={fund}>
                  <th scope="row">{fund}</th>
                  <td className="number">{decimalText(budget)}</td>
                  <td className="number">{decimalText(executed)}</td>
                  <td className="number">{rate === null ? none : percentText(rate)}</td>
                  <td>
                    {outcome}
                    <span className="under">{self}</span>
                  </td>
                  <td>
                    {checks.length === 0 && say("assess.funds.unchecked")}
                    {checks.map(({ at, conclusion, found }) => (
                      <span key={at} className="assess-driver">
                        {read(conclusion)}
                        <span className="under">{found}</span>
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollX>
      )}
    </Panel>
  );
}

/** What was found, objected to, answered and decided, oldest first. */
export function CoursePanel({ unit }: Props) {
  const { say, read } = useWords();
  const { findings, comment } = unit;
  return (
    <Panel title={say("assess.course")}>
      {comment !== null && (
        <p className="assess-comment">
          <span className="faint">{say("assess.comment")}</span> {comment}
        </p>
      )}
      {findings.length === 0 && <p className="empty">{say("assess.course.none")}</p>}
      <ol className="assess-course">
        {findings.map(({ at, what, by, lines }) => (
          <li key={`${at} ${what.en}`}>
            <b>{read(what)}</b>{" "}
            <span className="faint">
              {dayOf(at)} {by ?? ""}
            </span>
            {lines.map((line) => (
              <span key={line} className="under">
                {line}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
