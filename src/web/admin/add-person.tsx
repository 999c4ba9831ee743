import "../words/admin.ts";
import { Drawer } from "antd";
import { useState } from "react";
import { Outcome } from "../account/outcome.tsx";
import { useAct } from "../account/use-act.ts";
import { act } from "../api.ts";
import { useFocusBack } from "../parts/use-focus-back.ts";
import { useWords } from "../words/index.ts";
import type { Given } from "./one-password.tsx";
import { blankPost, PostFields } from "./post-fields.tsx";

const wide = 560;
type Props = { readonly close: () => void; readonly added: (given: Given) => void };

/** A new person with their first post; the one-time password is shown when it is done. */
export function AddPerson({ close, added }: Props) {
  useFocusBack();
  const { say } = useWords();
  const acting = useAct(["admin-people"]);
  const [who, setWho] = useState({ name: "", login: "" });
  const [post, setPost] = useState(blankPost);
  const add = async (): Promise<void> => {
    const { login, password } = await act("addPerson", {}, { ...who, appointments: post.role === "" ? [] : [post] });
    if (password !== null) added({ login, password });
    close();
  };
  return (
    <Drawer open title={say("people.add")} size={wide} onClose={close} className="drawer">
      <form
        className="admin-form"
        onSubmit={(event) => {
          event.preventDefault();
          void acting.run(add);
        }}
      >
        <label className="field">
          {say("people.name")}
          <input value={who.name} maxLength={64} required onChange={({ target }) => setWho({ ...who, name: target.value })} />
        </label>
        <label className="field">
          {say("people.login")}
          <input
            value={who.login}
            maxLength={32}
            required
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => setWho({ ...who, login: target.value })}
          />
          <span className="under">{say("people.login.say")}</span>
        </label>
        <PostFields draft={post} change={setPost} />
        <button type="submit" className="act is-first" disabled={acting.busy}>
          {say("people.add")}
        </button>
        <Outcome said={acting.said} />
      </form>
    </Drawer>
  );
}
