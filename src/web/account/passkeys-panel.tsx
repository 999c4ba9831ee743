import "../words/account.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { PasskeySummary } from "#contract";
import { act, ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { enrolPasskey } from "./enrol.ts";
import { momentText } from "./moment.ts";
import { Outcome } from "./outcome.tsx";
import { type Acting, useAct } from "./use-act.ts";

/** The keys one confirms with: listed, added, removed. */
export function PasskeysPanel() {
  const { say } = useWords();
  const query = useQuery({ queryKey: ["passkeys"], queryFn: ({ signal }) => ask("passkeys", {}, {}, signal) });
  const acting = useAct(["passkeys", "session"]);
  return (
    <Panel title={say("account.keys")}>
      <p className="account-say">{say("account.keys.say")}</p>
      <AnswerTo query={query} skeleton={<Bones rows={2} height={28} />}>
        {({ passkeys }) => <Keys passkeys={passkeys} acting={acting} />}
      </AnswerTo>
      <NewKey acting={acting} />
      <Outcome said={acting.said} />
    </Panel>
  );
}

function Keys({ passkeys, acting }: { readonly passkeys: readonly PasskeySummary[]; readonly acting: Acting }) {
  const { say } = useWords();
  if (passkeys.length === 0) return <p className="empty">{say("account.keys.none")}</p>;
  return (
    <table className="plain-table account-table">
      <thead>
        <tr>
          <th scope="col">{say("account.key.name")}</th>
          <th scope="col">{say("account.key.since")}</th>
          <th scope="col">{say("account.key.used")}</th>
          <th scope="col">
            <span className="only-read">{say("account.key.remove")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {passkeys.map(({ id, name, since, lastUsed }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{momentText(since)}</td>
            <td>{lastUsed === null ? say("account.key.never") : momentText(lastUsed)}</td>
            <td className="account-act">
              <button
                type="button"
                className="quiet"
                disabled={acting.busy}
                aria-label={say("account.key.remove.say", { name })}
                onClick={() => void acting.run(() => act("removePasskey", { id }, {}))}
              >
                {say("account.key.remove")}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NewKey({ acting }: { readonly acting: Acting }) {
  const { say } = useWords();
  const [name, setName] = useState("");
  return (
    <form
      className="account-form is-row"
      onSubmit={(event) => {
        event.preventDefault();
        void acting
          .run(() => enrolPasskey(name.trim() || say("account.key.usual")), "account.key.added")
          .then((done) => done && setName(""));
      }}
    >
      <label>
        {say("account.key.newName")}
        <input value={name} maxLength={60} placeholder={say("account.key.usual")} onChange={(event) => setName(event.target.value)} />
      </label>
      <button type="submit" className="act" disabled={acting.busy}>
        {say("account.key.add")}
      </button>
    </form>
  );
}
