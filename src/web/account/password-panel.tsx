import "../words/account.ts";
import { type FormEvent, useState } from "react";
import { act } from "../api.ts";
import { Panel } from "../parts/panel.tsx";
import { useWords, type Word } from "../words/index.ts";
import { Outcome } from "./outcome.tsx";
import { useAct } from "./use-act.ts";

const blank = { old: "", next: "", again: "" };
type Field = keyof typeof blank;
const fields: readonly { readonly name: Field; readonly word: Word; readonly complete: string }[] = [
  { name: "old", word: "account.password.old", complete: "current-password" },
  { name: "next", word: "account.password.next", complete: "new-password" },
  { name: "again", word: "account.password.again", complete: "new-password" },
];

/** A new password in place of the present one; every fault of it is told at once. */
export function PasswordPanel({ login }: { readonly login: string }) {
  const { say } = useWords();
  const acting = useAct(["sessions", "session"]);
  const [given, setGiven] = useState(blank);
  const change = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { old, next, again } = given;
    if (next !== again) return acting.tell("account.password.differ");
    const done = await acting.run(() => act("changePassword", {}, { old, next }), "account.password.done");
    if (done) setGiven(blank);
  };
  return (
    <Panel title={say("account.password")}>
      <p className="account-say">{say("account.password.say")}</p>
      <form className="account-form" onSubmit={(event) => void change(event)}>
        {/* A browser that keeps passwords learns whose this is. */}
        <input type="text" name="username" value={login} autoComplete="username" readOnly hidden />
        {fields.map(({ name, word, complete }) => (
          <label key={name}>
            {say(word)}
            <input
              type="password"
              name={name}
              value={given[name]}
              maxLength={200}
              autoComplete={complete}
              required
              onChange={(event) => setGiven({ ...given, [name]: event.target.value })}
            />
          </label>
        ))}
        <button type="submit" className="act is-first" disabled={acting.busy}>
          {say("account.password.change")}
        </button>
      </form>
      <Outcome said={acting.said} />
    </Panel>
  );
}
