import "../words/admin.ts";
import { useQuery } from "@tanstack/react-query";
import type { Answer } from "#contract";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/admin.css";
import "../styles/library.css";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { ActsPanel } from "./acts-panel.tsx";
import { GuardPanel } from "./guard-panel.tsx";
import { HoldersPanel } from "./holders-panel.tsx";

export type Rights = Answer<"rights">;

/** Who may what, read from the plan, and who holds it today: for checking, not for changing. */
export function RightsPage() {
  const { say } = useWords();
  const query = useQuery({ queryKey: ["admin-rights"], queryFn: ({ signal }) => ask("rights", {}, {}, signal) });
  const skeleton = (
    <section className="panel">
      <Bones rows={12} height={28} />
    </section>
  );
  return (
    <Page title={say("rights.title")} crumbs={<h1>{say("rights.title")}</h1>} className="is-admin" timed={false}>
      <AnswerTo query={query} skeleton={skeleton}>
        {(rights) => (
          <div className="admin-stack">
            <RolesPanel rights={rights} />
            <ActsPanel rights={rights} />
            <HoldersPanel rights={rights} />
            <GuardPanel rights={rights} />
          </div>
        )}
      </AnswerTo>
    </Page>
  );
}

/** What everybody has says nothing about anybody. */
const common: ReadonlySet<string> = new Set(["open", "self"]);

function RolesPanel({ rights: { roles, views } }: { readonly rights: Rights }) {
  const { say, read } = useWords();
  const shown = views.filter(({ id }) => !common.has(id));
  return (
    <Panel title={say("rights.roles")} note={say("rights.roles.say")} className="admin-panel">
      <ScrollX label={say("rights.roles")}>
        <table className="plain-table rights-table">
          <thead>
            <tr>
              <th scope="col">{say("rights.role")}</th>
              <th scope="col">{say("rights.duty")}</th>
              <th scope="col">{say("rights.reads")}</th>
              {shown.map(({ id, label }) => (
                <th key={id} scope="col" className="rights-view">
                  {read(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {roles.map(({ id, label, duty, alone, reads, views: own }) => (
              <tr key={id}>
                <th scope="row">
                  {read(label)}
                  {alone && <span className="tag">{say("rights.alone")}</span>}
                </th>
                <td className="nowrap">{say(`rights.duty.${duty}`)}</td>
                <td className="nowrap">{say(`rights.reads.${reads ?? (own.includes("work") ? "part" : "none")}`)}</td>
                {shown.map((view) => (
                  <td key={view.id} className="rights-cell">
                    {own.includes(view.id) && (
                      <>
                        <span aria-hidden="true">●</span>
                        <span className="only-read">{say("rights.has")}</span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}
