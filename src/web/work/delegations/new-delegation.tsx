import "../../words/admin.ts";
import { useState } from "react";
import type { Answer } from "#contract";
import { Outcome } from "../../account/outcome.tsx";
import { useAct } from "../../account/use-act.ts";
import { act } from "../../api.ts";
import { useWords } from "../../words/index.ts";

const changes = ["delegations"];

/** Which post, to whom, until when. */
export function NewDelegation({ answer: { posts, colleagues, longest } }: { readonly answer: Answer<"delegations"> }) {
  const { say, read, language } = useWords();
  const acting = useAct(changes);
  const [typed, setTyped] = useState({ appointment: posts[0]?.id ?? "", to: "", until: "" });
  if (posts.length === 0) return <p className="empty">{say("delegation.noPosts")}</p>;
  const nameOf = (post: (typeof posts)[number]): string => [post.role.label, post.unit?.label ?? post.region.label].map(read).join(" · ");
  return (
    <form
      className="admin-form"
      onSubmit={(event) => {
        event.preventDefault();
        void acting
          .run(() => act("addDelegation", {}, typed), "delegation.done")
          .then((done) => done && setTyped({ ...typed, to: "", until: "" }));
      }}
    >
      <p className="account-say">{say("delegation.new.say")}</p>
      <label className="field">
        {say("delegation.post")}
        <select value={typed.appointment} onChange={({ target }) => setTyped({ ...typed, appointment: target.value })}>
          {posts.map((post) => (
            <option key={post.id} value={post.id}>
              {nameOf(post)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {say("delegation.to")}
        <input
          list="colleagues"
          value={typed.to}
          maxLength={80}
          required
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setTyped({ ...typed, to: target.value })}
        />
        <datalist id="colleagues">
          {colleagues.map(({ login, name, roles }) => (
            <option key={login} value={login}>
              {`${name} · ${roles.map(read).join(language === "zh" ? "、" : ", ")}`}
            </option>
          ))}
        </datalist>
        <span className="under">{say("delegation.to.say")}</span>
      </label>
      <label className="field">
        {say("delegation.until")}
        <input
          type="date"
          value={typed.until}
          max={longest}
          required
          onChange={({ target }) => setTyped({ ...typed, until: target.value })}
        />
        <span className="under">{say("delegation.until.say", { longest })}</span>
      </label>
      <button type="submit" className="act is-first" disabled={acting.busy}>
        {say("delegation.do")}
      </button>
      <Outcome said={acting.said} />
    </form>
  );
}
