import "../words/port.ts";
import "../words/work.ts";
import "../words/oversee.ts";
import { Link } from "@tanstack/react-router";
import type { PortDesk } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/pages.css";
import "../styles/work.css";
import "../styles/oversee.css";
import "../styles/tables.css";
import "../styles/port.css";
import { useWords } from "../words/index.ts";
import { momentOf } from "../work/moments.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { IntakePanel } from "./intake-panel.tsx";
import { PackagePanel } from "./package-panel.tsx";
import { usePortDesk } from "./use-port.ts";

/** What goes to and fro between here and the province's own system, by files: packages out, answers in after a dry run, every bound matter, the record. */
export function ExchangePage() {
  const { say } = useWords();
  const query = usePortDesk();
  return (
    <Page
      title={say("port.title")}
      timed={false}
      crumbs={
        <nav aria-label={say("work.where")}>
          <Link to="/supervision">{say("oversee.title")}</Link> / <h1>{say("port.title")}</h1>
        </nav>
      }
    >
      <div className="work-list port">
        <p className="port-rule">{say("port.rule")}</p>
        <AnswerTo
          query={query}
          skeleton={
            <section className="panel">
              <Bones rows={8} height={30} />
            </section>
          }
        >
          {(desk) => (
            <div className="port-parts">
              {desk.mayAct ? (
                <div className="port-sides">
                  <PackagePanel desk={desk} />
                  <IntakePanel />
                </div>
              ) : (
                <p className="faint">{say("port.read")}</p>
              )}
              <BoundPanel bound={desk.bound} />
              <RecordsPanel history={desk.history} />
            </div>
          )}
        </AnswerTo>
      </div>
    </Page>
  );
}

function BoundPanel({ bound }: { readonly bound: PortDesk["bound"] }) {
  const { say, read } = useWords();
  return (
    <Panel title={say("port.bound", { count: bound.length })}>
      {bound.length === 0 ? (
        <p className="faint">{say("port.outNone")}</p>
      ) : (
        <ScrollX label={say("port.bound", { count: bound.length })}>
          <table className="plain-table port-table">
            <thead>
              <tr>
                {(["number", "matter", "lead", "state", "where", "by"] as const).map((column) => (
                  <th key={column} scope="col">
                    {say(`port.col.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {bound.map((row) => (
                <tr key={row.number}>
                  <td className="number-cell">{row.number}</td>
                  <td className="port-title">
                    <Link to="/work/m/$id" params={{ id: row.matter }}>
                      {row.ourNumber} {row.title}
                    </Link>
                  </td>
                  <td className="number-cell">
                    <DeskName desk={row.lead} />
                  </td>
                  <td className="number-cell">{read(row.state)}</td>
                  <td className="number-cell">{say(`port.${row.answered}`)}</td>
                  <td className="number-cell">
                    {row.by ?? say("port.command")} <span className="faint">{momentOf(row.at)}</span>
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

function RecordsPanel({ history }: { readonly history: PortDesk["history"] }) {
  const { say } = useWords();
  return (
    <Panel title={say("port.records")}>
      {history.length === 0 ? (
        <p className="faint">{say("port.recordsNone")}</p>
      ) : (
        <ul className="port-records">
          {history.map((row) => (
            <li key={`${row.at} ${row.direction} ${row.name}`}>
              <strong>
                {row.direction === "out"
                  ? say("port.went.out", { count: row.records })
                  : say("port.went.in", { taken: row.taken ?? 0, refused: row.refused ?? 0 })}
              </strong>
              <span className="port-name">{row.name}</span>
              <span className="faint">
                {row.by ?? say("port.command")} · {say(`port.adapter.${row.adapter}`)} · {momentOf(row.at)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
