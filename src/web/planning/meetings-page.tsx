import "../words/planning.ts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { MeetingRow } from "#contract";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/pages.css";
import "../styles/planning.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { useProcedures } from "../work/list/use-list.ts";
import { LightMark } from "../work/parts/light-mark.tsx";
import { planningKey } from "./use-planning.ts";

/** Consultations with ministries and cities, and how many of their lines are done on both sides. */
export function MeetingsPage() {
  const { say } = useWords();
  const query = useQuery({
    queryKey: [planningKey, "meetings"],
    queryFn: ({ signal }) => ask("meetings", {}, {}, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={say("meeting.title")}
      timed={false}
      crumbs={
        <nav aria-label={say("clause.place")}>
          <Link to="/plan">{say("plan.title")}</Link> / <h1>{say("meeting.title")}</h1>
        </nav>
      }
    >
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={6} height={40} />
          </section>
        }
      >
        {({ rows }) => <Meetings rows={rows} />}
      </AnswerTo>
    </Page>
  );
}

function Meetings({ rows }: { readonly rows: readonly MeetingRow[] }) {
  const { say } = useWords();
  const mayOpen = useProcedures().data?.some(({ id, mayOpen: may }) => id === "consultation" && may) ?? false;
  const sum = (of: (row: MeetingRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return (
    <div className="planning">
      <section className="panel planning-head">
        <p className="planning-title sentence">
          {say("meeting.sentence", { count: rows.length, lines: sum(({ lines }) => lines), done: sum(({ done }) => done) })}
        </p>
        {mayOpen && (
          <Link to="/work/new/$procedure" params={{ procedure: "consultation" }} className="act is-first">
            {say("meeting.new")}
          </Link>
        )}
      </section>
      <section className="panel">
        {rows.length === 0 ? <p className="empty">{say("meeting.none")}</p> : <MeetingTable rows={rows} />}
      </section>
    </div>
  );
}

function MeetingTable({ rows }: { readonly rows: readonly MeetingRow[] }) {
  const { say, read } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={say("meeting.title")}>
      <table className="plain-table planning-table">
        <thead>
          <tr>
            <th scope="col">{say("meeting.name")}</th>
            <th scope="col">{say("meeting.kind")}</th>
            <th scope="col">{say("meeting.counterpart")}</th>
            <th scope="col">{say("meeting.on")}</th>
            <th scope="col">{say("planning.state")}</th>
            <th scope="col">{say("meeting.lines")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="planning-task">
                <Link to="/plan/meetings/$id" params={{ id: row.id }}>
                  {row.title}
                </Link>
                <span className="under">{row.number}</span>
              </th>
              <td className="nowrap">{say(`meeting.kind.${row.kind}`)}</td>
              <td>{read(row.counterpart)}</td>
              <td className="nowrap">{row.on}</td>
              <td>
                <LightMark light={row.light} /> {read(row.stateLabel)}
              </td>
              <td className="nowrap">{row.lines === 0 ? "—" : say("meeting.done", { done: row.done, lines: row.lines })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
