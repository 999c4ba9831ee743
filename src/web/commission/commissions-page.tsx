import "../words/commission.ts";
import { Link } from "@tanstack/react-router";
import type { Answer } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { BeginCommission } from "./begin-commission.tsx";
import { EvaluationFrame } from "./evaluation-frame.tsx";
import { EvaluatorRecordCard } from "./record-panel.tsx";
import { useCommissions } from "./use-commission.ts";

/** Every evaluation by a third party that the reader has to do with, and how evaluators were rated before. */
export function CommissionsPage() {
  const { say } = useWords();
  return (
    <EvaluationFrame home="/third-party" query={useCommissions()} bones={[4, 3]}>
      {(list) => (
        <>
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
        </>
      )}
    </EvaluationFrame>
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
          {row.withdrawalWaits && <span className="commission-state is-waiting">▲ {say("commission.withdrawalWaits")}</span>}
          <span className="faint">
            {row.number} · {row.evaluator.name} · {row.evaluated.map(read).join(read({ zh: "、", en: ", " }))} ·{" "}
            <span className="nowrap">{`${row.from} – ${row.until}`}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
