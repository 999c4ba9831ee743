import "../../words/admin.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Answer } from "#contract";
import { Outcome } from "../../account/outcome.tsx";
import { useAct } from "../../account/use-act.ts";
import { HandoverForm } from "../../admin/handover-form.tsx";
import { PostName } from "../../admin/post-words.tsx";
import { act, ask } from "../../api.ts";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { Panel } from "../../parts/panel.tsx";
import { Page } from "../../shell/page.tsx";
import "../../styles/account.css";
import "../../styles/admin.css";
import "../../styles/pages.css";
import "../../styles/tables.css";
import { useWords } from "../../words/index.ts";
import { NewDelegation } from "./new-delegation.tsx";

type Delegations = Answer<"delegations">;
type Delegation = Delegations["given"][number];
const changes = ["delegations", "session"];

/** Who acts in my place, in whose place I act, and, for a unit's manager, the posts of the unit. */
export function DelegationsPage() {
  const { say } = useWords();
  const query = useQuery({ queryKey: ["delegations"], queryFn: ({ signal }) => ask("delegations", {}, {}, signal) });
  const skeleton = (
    <section className="panel">
      <Bones rows={8} height={28} />
    </section>
  );
  return (
    <Page title={say("delegation.title")} crumbs={<h1>{say("delegation.title")}</h1>} className="is-admin" timed={false}>
      <AnswerTo query={query} skeleton={skeleton}>
        {(answer) => (
          <div className="delegations">
            <Panel title={say("delegation.new")} className="admin-panel">
              <NewDelegation answer={answer} />
            </Panel>
            <div className="admin-stack">
              <Listed which="given" rows={answer.given} />
              <Listed which="received" rows={answer.received} />
              {answer.managed && <Managed people={answer.managed} />}
            </div>
          </div>
        )}
      </AnswerTo>
    </Page>
  );
}

function Listed({ which, rows }: { readonly which: "given" | "received"; readonly rows: readonly Delegation[] }) {
  const { say } = useWords();
  const acting = useAct(changes);
  return (
    <Panel title={say(`delegation.${which}`)} className="admin-panel">
      {rows.length === 0 ? (
        <p className="empty">{say(`delegation.${which}.none`)}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say("delegation.post")}</th>
              <th scope="col">{say(which === "given" ? "delegation.delegate" : "delegation.giver")}</th>
              <th scope="col">{say("delegation.term")}</th>
              <th scope="col">
                <span className="only-read">{say("delegation.revoke")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} which={which} acting={acting} />
            ))}
          </tbody>
        </table>
      )}
      <Outcome said={acting.said} />
    </Panel>
  );
}

type RowProps = { readonly row: Delegation; readonly which: "given" | "received"; readonly acting: ReturnType<typeof useAct> };

function Row({ row: { id, post, giver, delegate, from, until, state }, which, acting }: RowProps) {
  const { say, read } = useWords();
  const other = which === "given" ? delegate : giver;
  const word = which === "given" ? "delegation.revoke" : "delegation.return";
  return (
    <tr className={state === "running" ? undefined : "is-past"}>
      <th scope="row">
        <PostName post={post} />
      </th>
      <td>
        {other.name}
        <span className="under">{other.login}</span>
      </td>
      <td>
        {say("people.post.term", { from, until })}
        <span className="under">{say(`delegation.state.${state}`)}</span>
      </td>
      <td className="account-act">
        {state === "running" && (
          <button
            type="button"
            className="quiet"
            disabled={acting.busy}
            aria-label={say(`${word}.say`, { name: other.name, role: read(post.role.label) })}
            onClick={() => void acting.run(() => act("revokeDelegation", { id }, {}), "delegation.revoked")}
          >
            {say(word)}
          </button>
        )}
      </td>
    </tr>
  );
}

function Managed({ people }: { readonly people: NonNullable<Delegations["managed"]> }) {
  const { say } = useWords();
  const [login, setLogin] = useState("");
  const person = people.find((one) => one.login === login);
  return (
    <Panel title={say("delegation.managed")} className="admin-panel">
      <label className="field">
        {say("delegation.person")}
        <select value={login} onChange={({ target }) => setLogin(target.value)}>
          <option value="">{say("delegation.person.choose")}</option>
          {people
            .filter(({ own }) => !own)
            .map((one) => (
              <option key={one.login} value={one.login}>{`${one.name} · ${one.login}`}</option>
            ))}
        </select>
      </label>
      {person && (
        <HandoverForm key={login} login={login} posts={person.posts} send={(body) => act("handOverOwnUnit", {}, body)} changes={changes} />
      )}
    </Panel>
  );
}
