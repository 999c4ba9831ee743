import "../words/admin.ts";
import { useState } from "react";
import type { Answer, Body } from "#contract";
import { Outcome } from "../account/outcome.tsx";
import { useAct } from "../account/use-act.ts";
import { useWords } from "../words/index.ts";
import { type Post, PostName } from "./post-words.tsx";

type Answered = Answer<"handOverPosts">;
type Props = {
  readonly login: string;
  readonly posts: readonly Post[];
  readonly send: (body: Body<"handOverPosts">) => Promise<Answered>;
  /** What is asked anew when it is done. */
  readonly changes: readonly string[];
};

/** Handing posts over: choose which and to whom, see what would move, then do it in one act. */
export function HandoverForm({ login, posts, send, changes }: Props) {
  const { say } = useWords();
  const present = posts.filter(({ state, unit }) => state === "now" && unit !== null);
  const [chosen, choose] = useState<readonly string[]>(() => present.map(({ id }) => id));
  const [to, setTo] = useState("");
  const [would, setWould] = useState<Answered | null>(null);
  const acting = useAct(changes);
  // Whoever has handed over everything still reads that it is done.
  if (present.length === 0) return acting.said ? <Outcome said={acting.said} /> : <p className="empty">{say("handover.nothing")}</p>;
  const body = (dryRun: boolean) => ({ from: login, to: to.trim(), appointments: [...chosen], dryRun });
  const look = () =>
    acting.run(async () => {
      setWould(null);
      setWould(await send(body(true)));
    });
  const hand = () => acting.run(() => send(body(false)), "handover.done").then((done) => done && setWould(null));
  return (
    <form
      className="admin-form"
      onSubmit={(event) => {
        event.preventDefault();
        void (would ? hand() : look());
      }}
    >
      <p className="account-say">{say("handover.say")}</p>
      <fieldset className="post-picks">
        <legend>{say("handover.which")}</legend>
        {present.map((post) => (
          <label key={post.id}>
            <input
              type="checkbox"
              checked={chosen.includes(post.id)}
              onChange={({ target }) => {
                setWould(null);
                choose(target.checked ? [...chosen, post.id] : chosen.filter((id) => id !== post.id));
              }}
            />
            <span>
              <PostName post={post} />
            </span>
          </label>
        ))}
      </fieldset>
      <label className="field">
        {say("handover.to")}
        <input
          value={to}
          maxLength={80}
          required
          autoCapitalize="none"
          spellCheck={false}
          onChange={({ target }) => {
            setWould(null);
            setTo(target.value);
          }}
        />
      </label>
      {would && <Would answer={would} />}
      <button type="submit" className={would ? "act is-first" : "act"} disabled={acting.busy}>
        {say(would ? "handover.do" : "handover.look")}
      </button>
      <Outcome said={acting.said} />
    </form>
  );
}

const mostShown = 20;

function Would({ answer: { posts, matters, delegations } }: { readonly answer: Answered }) {
  const { say } = useWords();
  return (
    <div className="would" role="status">
      <p>
        {say("handover.would", { posts: posts.length, matters: matters.length })}
        {delegations > 0 && ` ${say("handover.delegations", { count: delegations })}`}
      </p>
      {matters.length > 0 && (
        <ul>
          {matters.slice(0, mostShown).map(({ id, number, title }) => (
            <li key={id}>
              <span className="faint">{number}</span> {title}
            </li>
          ))}
          {matters.length > mostShown && <li>…</li>}
        </ul>
      )}
    </div>
  );
}
