import "../words/commission.ts";
import { Link } from "@tanstack/react-router";
import type { Answer } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/commission.css";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { BeginCommission } from "./begin-commission.tsx";
import { EvaluatorRecordCard } from "./record-panel.tsx";
import { useCommissions } from "./use-commission.ts";

/** Every evaluation by a third party that the reader has to do with, and how evaluators were rated before. */
export function CommissionsPage() {
  const { say } = useWords();
  const query = useCommissions();
  return (
    <Page title={say("commission.title")} crumbs={<h1>{say("commission.title")}</h1>} timed={false}>
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={4} height={28} />
          </section>
        }
      >
        {(list) => (
          <div className="commissions">
            <Panel title={say("commission.list")} tools={list.mayBegin && <BeginCommission />}>
              <CommissionRows rows={list.rows} to="/third-party/$id" />
            </Panel>
            <Panel title={say("commission.record")} note={say("commission.recordNote")}>
              {list.evaluators.length === 0 && <p className="empty">{say("commission.recordNone")}</p>}
              <div className="commission-records">
                {list.evaluators.map((record) => (
                  <EvaluatorRecordCard key={record.code} record={record} />
                ))}
              </div>
            </Panel>
          </div>
        )}
      </AnswerTo>
    </Page>
  );
}

type Rows = Answer<"commissions">["rows"];

/** Evaluations in a line each; the same for the office and for an evaluator. */
export function CommissionRows({ rows, to }: { readonly rows: Rows; readonly to: "/third-party/$id" | "/evaluator/$id" }) {
  const { say, read } = useWords();
  if (rows.length === 0) return <p className="empty">{say(to === "/evaluator/$id" ? "visit.none" : "commission.none")}</p>;
  return (
    <ul className="commission-list">
      {rows.map((row) => (
        <li key={row.id}>
          <Link to={to} params={{ id: row.id }} className="strong-link">
            {row.title}
          </Link>
          <span className="commission-state">{read(row.stateLabel)}</span>
          <span className="faint">
            {row.number} · {row.evaluator.name} · {row.evaluated.map(read).join(read({ zh: "、", en: ", " }))} · {row.from} – {row.until}
          </span>
        </li>
      ))}
    </ul>
  );
}
