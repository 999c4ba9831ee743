import "../words/paper.ts";
import "../words/closing.ts";
import { Link } from "@tanstack/react-router";
import { WhyNot } from "../alerts/alert-acts.tsx";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { ClauseLink } from "../parts/links.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/alerts.css";
import "../styles/closing.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { dayOf } from "../work/moments.ts";
import { type EvaluationList, useDrafting, useEvaluations, useNextTargets } from "./use-closing.ts";

/** Final evaluations of the plan, and what their verdicts leave for the next plan. */
export function ClosingPage() {
  const { say } = useWords();
  const query = useEvaluations();
  return (
    <Page title={say("closing.title")} crumbs={<h1>{say("closing.title")}</h1>}>
      <div className="closing-page">
        <AnswerTo
          query={query}
          skeleton={
            <section className="panel">
              <Bones rows={3} height={32} />
            </section>
          }
        >
          {(list) => <Evaluations list={list} />}
        </AnswerTo>
        <Seeds />
      </div>
    </Page>
  );
}

function Evaluations({ list }: { readonly list: EvaluationList }) {
  const { say, read } = useWords();
  const drafting = useDrafting();
  const hasOpen = list.rows.some(({ state }) => state !== "issued" && state !== "withdrawn");
  return (
    <Panel title={say("closing.list")}>
      {list.rows.length === 0 && <p className="empty">{say("closing.none", { day: list.end })}</p>}
      <ul className="closing-list">
        {list.rows.map((row) => (
          <li key={row.id}>
            <Link to="/closing/$id" params={{ id: row.id }} className="strong-link">
              {row.title}
            </Link>
            <span className="faint">
              {row.number} · {read(row.stateLabel)} · {say("closing.asOf", { day: row.asOf })} · {dayOf(row.openedAt)}
              {row.code && ` · ${say("paper.code")} ${row.code}`}
            </span>
          </li>
        ))}
      </ul>
      {list.mayDraft && !hasOpen && (
        <button
          type="button"
          className="act is-first"
          disabled={drafting.isPending}
          onClick={() => drafting.mutate({ asOf: list.end, count: list.rows.length })}
        >
          {say("closing.draft")}
        </button>
      )}
      <WhyNot fault={drafting.error} />
    </Panel>
  );
}

/** What each verdict suggests: raise, carry on, settle the data, or define. Proposals alone; people decide. */
function Seeds() {
  const { say, read } = useWords();
  const query = useNextTargets();
  return (
    <Panel title={say("closing.seeds")} note={say("closing.seedsSay")}>
      <AnswerTo query={query} skeleton={<Bones rows={8} height={28} />}>
        {({ seeds }) => (
          <div className="closing-scroll">
            <table className="plain-table closing-seeds">
              <thead>
                <tr>
                  <th scope="col">{say("closing.col.target")}</th>
                  <th scope="col">{say("closing.col.what")}</th>
                  <th scope="col">{say("closing.col.why")}</th>
                  <th scope="col">{say("closing.col.owner")}</th>
                </tr>
              </thead>
              <tbody>
                {seeds.map((seed) => (
                  <tr key={seed.target}>
                    <th scope="row">
                      <Link to="/targets/$id" params={{ id: seed.target }} className="strong-link">
                        {read(seed.label)}
                      </Link>{" "}
                      {seed.clauses.map((clause) => (
                        <ClauseLink key={clause.id} id={clause.id} className="plain faint" />
                      ))}
                    </th>
                    <td>{read(seed.whatLabel)}</td>
                    <td>{read(seed.why)}</td>
                    <td>
                      <Link to="/units/$desk" params={{ desk: seed.owner.id }} className="plain">
                        {read(seed.owner.short)}
                      </Link>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </AnswerTo>
    </Panel>
  );
}
