import "../words/admin.ts";
import { useQuery } from "@tanstack/react-query";
import { Drawer } from "antd";
import { useState } from "react";
import type { Answer, Body } from "#contract";
import { Outcome } from "../account/outcome.tsx";
import { type Acting, useAct } from "../account/use-act.ts";
import { act, ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { useFocusBack } from "../parts/use-focus-back.ts";
import { useWords } from "../words/index.ts";
import { HandoverForm } from "./handover-form.tsx";
import type { Given } from "./one-password.tsx";
import { blankPost, PostFields } from "./post-fields.tsx";
import { type Post, PostName, Term } from "./post-words.tsx";

type Person = Answer<"adminPeople">["people"][number];
type Props = { readonly login: string; readonly close: () => void; readonly gave: (given: Given) => void };
const wide = 560;
const changes = ["admin-people", "admin-person"];

/** One person: their posts, new ones, handing over, and what can be done about the account. */
export function PersonSheet({ login, close, gave }: Props) {
  useFocusBack();
  const { say } = useWords();
  const query = useQuery({
    queryKey: ["admin-person", login],
    queryFn: ({ signal }) => ask("adminPeople", {}, { q: login }, signal),
  });
  const person = query.data?.people.find((one) => one.login === login);
  return (
    <Drawer open title={person ? `${person.name} · ${login}` : login} size={wide} onClose={close} className="drawer">
      <AnswerTo query={query} skeleton={<Bones rows={6} height={32} />}>
        {() => (person ? <Sheet person={person} gave={gave} /> : <p className="empty">{say("people.none")}</p>)}
      </AnswerTo>
    </Drawer>
  );
}

function Sheet({ person, gave }: { readonly person: Person; readonly gave: (given: Given) => void }) {
  const { say } = useWords();
  const mayAct = !person.trial && !person.own;
  return (
    <div className="person-sheet">
      {person.trial && <p className="account-say">{say("people.trial.say")}</p>}
      {person.own && <p className="account-say">{say("people.own.say")}</p>}
      <Posts person={person} mayAct={mayAct && !person.closed} />
      {mayAct && !person.closed && <Appoint login={person.login} />}
      {mayAct && !person.closed && (
        <details className="sheet-part">
          <summary>{say("handover.title")}</summary>
          <HandoverForm login={person.login} posts={person.posts} send={(body) => act("handOverPosts", {}, body)} changes={changes} />
        </details>
      )}
      {mayAct && <AccountActs person={person} gave={gave} />}
    </div>
  );
}

function Posts({ person: { posts }, mayAct }: { readonly person: Person; readonly mayAct: boolean }) {
  const { say } = useWords();
  const acting = useAct(changes);
  return (
    <section>
      <h3>{say("people.posts")}</h3>
      {posts.length === 0 && <p className="empty">{say("people.noPosts")}</p>}
      <ul className="post-list">
        {posts.map((post) => (
          <li key={post.id} className={post.state === "past" ? "is-past" : undefined}>
            <div>
              <PostName post={post} />
            </div>
            <div className="post-term">
              <span className="tag">{say(`people.post.${post.state}`)}</span>
              <span className="under">
                <Term {...post} />
              </span>
            </div>
            {mayAct && post.state !== "past" && <EndPost post={post} acting={acting} />}
          </li>
        ))}
      </ul>
      <Outcome said={acting.said} />
    </section>
  );
}

function EndPost({ post: { id, role }, acting }: { readonly post: Post; readonly acting: Acting }) {
  const { say, read } = useWords();
  const [until, setUntil] = useState<string | null>(null);
  if (until === null)
    return (
      <button
        type="button"
        className="quiet"
        aria-label={say("people.post.end.say", { role: read(role.label) })}
        onClick={() => setUntil("")}
      >
        {say("people.post.end")}
      </button>
    );
  return (
    <form
      className="end-post"
      onSubmit={(event) => {
        event.preventDefault();
        void acting.run(() => act("endAppointment", { id }, { until }), "people.post.ended");
      }}
    >
      <label>
        {say("people.post.lastDay")}
        <input type="date" required value={until} onChange={({ target }) => setUntil(target.value)} />
      </label>
      <button type="submit" className="act" disabled={acting.busy}>
        {say("people.post.end")}
      </button>
    </form>
  );
}

function Appoint({ login }: { readonly login: string }) {
  const { say } = useWords();
  const [draft, setDraft] = useState(blankPost);
  const acting = useAct(changes);
  return (
    <details className="sheet-part">
      <summary>{say("people.appoint")}</summary>
      <form
        className="admin-form"
        onSubmit={(event) => {
          event.preventDefault();
          void acting.run(() => act("appointPerson", { login }, draft), "people.appointed").then((done) => done && setDraft(blankPost));
        }}
      >
        <p className="account-say">{say("people.appoint.say")}</p>
        <PostFields draft={draft} change={setDraft} />
        <button type="submit" className="act is-first" disabled={acting.busy || draft.role === ""}>
          {say("people.appoint")}
        </button>
        <Outcome said={acting.said} />
      </form>
    </details>
  );
}

type AccountAct = Body<"actOnPerson">["act"];
const ofOpen: readonly AccountAct[] = ["reset-password", "reset-passkeys", "reset-single-sign-on", "unlock", "close"];

function AccountActs({ person, gave }: { readonly person: Person; readonly gave: (given: Given) => void }) {
  const { say } = useWords();
  const acting = useAct(changes);
  const possible = person.closed ? (["reopen"] as const) : ofOpen.filter((one) => one !== "unlock" || person.locked);
  const doIt = (what: AccountAct) =>
    acting.run(async () => {
      const { login, password } = await act("actOnPerson", { login: person.login }, { act: what });
      if (password !== null) gave({ login, password });
    }, "people.act.done");
  return (
    <section className="sheet-part">
      <h3>{say("people.acts")}</h3>
      <div className="account-acts">
        {possible.map((what) => (
          <button
            key={what}
            type="button"
            className={what === "close" ? "act is-adverse" : "act"}
            disabled={acting.busy}
            onClick={() => void doIt(what)}
          >
            {say(`people.act.${what}`)}
          </button>
        ))}
      </div>
      <Outcome said={acting.said} />
    </section>
  );
}
