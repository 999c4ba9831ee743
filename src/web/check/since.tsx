import "../words/brief.ts";
import type { BriefDifference, BriefFound } from "#contract";
import { RowStatus } from "../brief/tables.tsx";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";

/** Which figures were revised or have come out since a brief was issued, and which statuses moved. */
export function Since({ found: { since, sheet } }: { readonly found: BriefFound }) {
  const { say } = useWords();
  const before = sheet.content.moment.planVersion;
  return (
    <Panel className="check-since" title={say("check.since", { day: since.asOf })}>
      {!since.samePlan && <p>{say("check.otherPlan", { before, after: since.planVersion })}</p>}
      {since.differences.length === 0 ? <p className="empty">{say("check.sinceNone")}</p> : <Differences differences={since.differences} />}
    </Panel>
  );
}

/** A figure was and is missing: only what is said of it moved with the calendar. */
const isEmpty = ({ before, after, what }: BriefDifference): boolean =>
  before.zh === after.zh && what.every((w) => w === "status-moved") && !/\d/.test(after.zh);

/** What a figure stands behind comes first; the rest, often as long as the plan, folds away. */
function Differences({ differences }: { readonly differences: readonly BriefDifference[] }) {
  const { say } = useWords();
  const [rest, told] = [differences.filter(isEmpty), differences.filter((row) => !isEmpty(row))];
  if (told.length === 0 || rest.length < 2) return <Rows differences={differences} />;
  return (
    <>
      <Rows differences={told} />
      <details className="since-rest">
        <summary>{say("check.sinceRest", { count: rest.length })}</summary>
        <Rows differences={rest} />
      </details>
    </>
  );
}

function Rows({ differences }: { readonly differences: readonly BriefDifference[] }) {
  const { say, read } = useWords();
  return (
    <table className="since-table">
      <thead>
        <tr>
          <th scope="col">{say("check.col.target")}</th>
          <th scope="col">{say("check.col.what")}</th>
          <th scope="col" className="number">
            {say("check.col.before")}
          </th>
          <th scope="col" className="number">
            {say("check.col.after")}
          </th>
          <th scope="col">{say("check.col.status")}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((row) => (
          <tr key={row.target}>
            <th scope="row">{read(row.label)}</th>
            <td data-head={say("check.col.what")}>{row.what.map((what) => say(`check.what.${what}`)).join(" · ")}</td>
            <td className="number" data-head={say("check.col.before")}>
              {read(row.before)}
            </td>
            <td className="number" data-head={say("check.col.after")}>
              {read(row.after)}
            </td>
            <td>
              <RowStatus status={row.statusBefore} />
              {row.statusBefore.id !== row.statusAfter.id && (
                <>
                  {" → "}
                  <RowStatus status={row.statusAfter} />
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
