import "../words/releases.ts";
import { Link } from "@tanstack/react-router";
import type { ReleaseRow } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/releases.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { PlanRelease } from "./plan-release.tsx";
import { ReleaseDay } from "./release-day.tsx";
import { type DeskList, useReleases } from "./use-releases.ts";

/** Everything planned, prepared and public, what corrects it, and the keys it is signed with. */
export function ReleasesPage() {
  const { say } = useWords();
  const query = useReleases();
  return (
    <Page title={say("releases.title")} timed={false} crumbs={<h1>{say("releases.title")}</h1>}>
      <div className="releases-page">
        <AnswerTo
          query={query}
          skeleton={
            <section className="panel">
              <Bones rows={6} height={32} />
            </section>
          }
        >
          {(list) => <Lists list={list} />}
        </AnswerTo>
      </div>
    </Page>
  );
}

function Lists({ list }: { readonly list: DeskList }) {
  const { say } = useWords();
  return (
    <div className="releases-stack">
      <Panel
        title={say("releases.calendar")}
        note={say("releases.calendarSay")}
        tools={list.mayPlan && list.keys.length > 0 ? <PlanRelease list={list} /> : undefined}
      >
        <Table rows={list.planned} empty={say("releases.none")} />
      </Panel>
      <Panel title={say("releases.published")}>
        <Table rows={list.published} empty={say("releases.publishedNone")} />
      </Panel>
      {list.corrections.length > 0 && <Corrections list={list} />}
      <Keys list={list} />
    </div>
  );
}

function Table({ rows, empty }: { readonly rows: readonly ReleaseRow[]; readonly empty: string }) {
  const { say, read } = useWords();
  if (rows.length === 0) return <p className="empty">{empty}</p>;
  return (
    <div className="releases-scroll">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say("releases.col.title")}</th>
            <th scope="col">{say("releases.col.scheme")}</th>
            <th scope="col">{say("releases.col.period")}</th>
            <th scope="col">{say("releases.col.day")}</th>
            <th scope="col">{say("releases.col.state")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to="/releases/$id" params={{ id: row.id }} className="strong-link">
                  {row.title}
                </Link>
                <span className="under">{row.number}</span>
              </th>
              <td>{read(row.scheme.label)}</td>
              <td>{row.period ?? "—"}</td>
              <td>
                <ReleaseDay row={row} />
              </td>
              <td>{read(row.stateLabel)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Corrections({ list }: { readonly list: DeskList }) {
  const { say, read } = useWords();
  return (
    <Panel title={say("releases.corrections")}>
      <ul className="releases-list">
        {list.corrections.map((one) => (
          <li key={one.id}>
            <Link to="/releases/$id" params={{ id: one.id }} className="strong-link">
              {one.number}
            </Link>
            <span>{one.title}</span>
            <span className="faint">
              {read(one.stateLabel)} · {one.publishedOn ?? "—"} · {one.reason}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Keys({ list }: { readonly list: DeskList }) {
  const { say } = useWords();
  return (
    <Panel title={say("releases.keys")}>
      {list.keys.length === 0 && <p className="empty">{say("releases.keysNone")}</p>}
      <ul className="releases-list">
        {list.keys.map(({ fingerprint, since, current }) => (
          <li key={fingerprint}>
            <code>{fingerprint}</code>
            <span className="faint">
              {say("releases.since", { day: since })}
              {current && ` · ${say("releases.inUse")}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
