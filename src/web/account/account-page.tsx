import "../words/account.ts";
import { useQuery } from "@tanstack/react-query";
import type { SessionAnswer } from "#contract";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/pages.css";
import "../styles/tables.css";
import "../styles/account.css";
import { useWords } from "../words/index.ts";
import { PasskeysPanel } from "./passkeys-panel.tsx";
import { PasswordPanel } from "./password-panel.tsx";
import { SessionsPanel } from "./sessions-panel.tsx";

/** One's own account: who one is here, where one is signed in, and by what one signs in. */
export function AccountPage() {
  const { say } = useWords();
  const query = useQuery({ queryKey: ["session"], queryFn: ({ signal }) => ask("session", {}, {}, signal) });
  const login = useQuery({ queryKey: ["sessions"], queryFn: ({ signal }) => ask("sessions", {}, {}, signal) }).data?.login ?? "";
  return (
    <Page title={say("account.title")} crumbs={<h1>{say("account.title")}</h1>} className="is-account" timed={false}>
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={8} height={28} />
          </section>
        }
      >
        {({ person }) => (
          <div className="account">
            {person && <Who person={person} login={login} />}
            <SessionsPanel />
            <div className="account-ways">
              <PasskeysPanel />
              <PasswordPanel login={login} />
            </div>
          </div>
        )}
      </AnswerTo>
    </Page>
  );
}

function Who({ person, login }: { readonly person: NonNullable<SessionAnswer["person"]>; readonly login: string }) {
  const { say, read } = useWords();
  return (
    <Panel title={person.name} note={login === "" ? say("account.who") : say("account.login", { login })}>
      {person.roles.length === 0 ? (
        <p className="empty">{say("account.noRoles")}</p>
      ) : (
        <div className="scroll-x">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say("account.role")}</th>
                <th scope="col">{say("account.unit")}</th>
                <th scope="col">{say("account.region")}</th>
                <th scope="col">{say("account.term")}</th>
              </tr>
            </thead>
            <tbody>
              {person.roles.map(({ id, role, unit, region, from, until }) => (
                <tr key={id}>
                  <th scope="row">{read(role.label)}</th>
                  <td>{unit === null ? "—" : read(unit)}</td>
                  <td>{read(region)}</td>
                  <td className="nowrap">{until === null ? say("account.open", { from }) : say("account.until", { from, until })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
