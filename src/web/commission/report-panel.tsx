import "../words/commission.ts";
import type { CommissionAnswer } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { FileLinks } from "../work/matter/file-links.tsx";
import { momentOf } from "../work/moments.ts";

const shown = 16;

/** Reports as they were handed in, each with its digest, and what evaluated units said of their facts. */
export function ReportsPanel({ page }: { readonly page: CommissionAnswer }) {
  const { say, read } = useWords();
  if (page.reports.length === 0) return null;
  return (
    <Panel title={say("commission.reports")} note={say("commission.untouched")}>
      <ul className="commission-scope">
        {page.reports.map((report) => (
          <li key={`${report.kind} ${report.at}`}>
            <p>
              <strong>{say(`commission.report.${report.kind}`)}</strong>{" "}
              <span className="faint">{`${report.by} · ${momentOf(report.at)}`}</span>
            </p>
            <FileLinks files={report.files} />
            <p className="faint commission-digest">
              {report.files.map(({ digest }) => say("commission.digest", { digest: digest.slice(0, shown) })).join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      {page.comments.length > 0 && (
        <>
          <h3>{say("commission.comments")}</h3>
          <ul className="commission-scope">
            {page.comments.map((comment) => (
              <li key={`${comment.unit.zh} ${comment.at}`}>
                <p>
                  <strong>{read(comment.unit)}</strong> {say(`commission.stance.${comment.stance}`)}{" "}
                  <span className="faint">{momentOf(comment.at)}</span>
                </p>
                {comment.comment !== "" && <p className="commission-question">{comment.comment}</p>}
                <FileLinks files={comment.files} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

/** What both sides say of the result, once it is published. */
export function StatementsPanel({ page }: { readonly page: CommissionAnswer }) {
  const { say } = useWords();
  const final = page.reports.filter(({ kind }) => kind === "final").at(-1);
  if (!page.publication) return null;
  const { at, statement, use } = page.publication;
  return (
    <Panel title={say("commission.statements")} note={say("commission.published", { at: momentOf(at) })}>
      <dl className="commission-statements">
        <dt>{say("commission.statement.evaluator")}</dt>
        <dd>{final?.says}</dd>
        <dt>{say("commission.statement.office")}</dt>
        <dd>{statement}</dd>
        {use !== "" && (
          <>
            <dt>{say("commission.use")}</dt>
            <dd>{use}</dd>
          </>
        )}
      </dl>
    </Panel>
  );
}
