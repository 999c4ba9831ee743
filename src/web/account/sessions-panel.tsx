import "../words/account.ts";
import { useQuery } from "@tanstack/react-query";
import type { SessionSummary } from "#contract";
import { act, ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { momentText } from "./moment.ts";
import { Outcome } from "./outcome.tsx";
import { useAct } from "./use-act.ts";

/** Where one is signed in; any but this one can be ended from here. */
export function SessionsPanel() {
  const { say } = useWords();
  const query = useQuery({ queryKey: ["sessions"], queryFn: ({ signal }) => ask("sessions", {}, {}, signal) });
  return (
    <Panel title={say("account.sessions")} note={say("account.sessions.say")}>
      <AnswerTo query={query} skeleton={<Bones rows={3} height={28} />}>
        {({ sessions }) => <Sessions sessions={sessions} />}
      </AnswerTo>
    </Panel>
  );
}

function Sessions({ sessions }: { readonly sessions: readonly SessionSummary[] }) {
  const { say } = useWords();
  const ending = useAct(["sessions"]);
  return (
    <>
      <div className="scroll-x">
        <table className="plain-table account-table">
          <thead>
            <tr>
              <th scope="col">{say("account.browser")}</th>
              <th scope="col" className="wide-only">
                {say("account.by")}
              </th>
              <th scope="col" className="wide-only">
                {say("account.network")}
              </th>
              <th scope="col" className="wide-only">
                {say("account.since")}
              </th>
              <th scope="col">{say("account.lastSeen")}</th>
              <th scope="col" className="wide-only">
                {say("account.expires")}
              </th>
              <th scope="col">
                <span className="only-read">{say("account.end")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ id, by, since, lastSeen, expires, network, browser, own }) => (
              <tr key={id}>
                <th scope="row" className="nowrap">
                  {browser}
                  {own && <span className="tag">{say("account.own")}</span>}
                </th>
                <td className="nowrap wide-only">{say(`account.by.${by}`)}</td>
                <td className="nowrap wide-only">{network}</td>
                <td className="nowrap wide-only">{momentText(since)}</td>
                <td className="nowrap">{momentText(lastSeen)}</td>
                <td className="nowrap wide-only">{momentText(expires)}</td>
                <td className="account-act">
                  {!own && (
                    <button
                      type="button"
                      className="quiet"
                      disabled={ending.busy}
                      aria-label={say("account.end.say", { browser })}
                      onClick={() => void ending.run(() => act("endSession", { id }, {}))}
                    >
                      {say("account.end")}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Outcome said={ending.said} />
    </>
  );
}
