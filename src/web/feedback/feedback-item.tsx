import "../words/feedback.ts";
import { useState } from "react";
import { dayOf, type Instant } from "#kernel";
import { Refused } from "../api.ts";
import { StatusShape } from "../parts/status-mark.tsx";
import { useWords } from "../words/index.ts";
import { type FeedbackItem, useActs } from "./use-feedback.ts";

const shapes = {
  open: { shape: "triangle-up", tone: "warn" },
  answered: { shape: "disc", tone: "good" },
  closed: { shape: "square", tone: "none" },
} as const;
const day = (at: string): string => dayOf(at as Instant);

/** One feedback: what was written, what was answered, and what may be done. */
export function FeedbackCard({ item }: { readonly item: FeedbackItem }) {
  const { say } = useWords();
  const { shape, tone } = shapes[item.state];
  return (
    <article className="panel feedback-card" aria-labelledby={item.number}>
      <header className="feedback-head">
        <h2 id={item.number}>{item.number}</h2>
        <span className={`feedback-state tone-${tone}`}>
          <StatusShape shape={shape} tone={tone} />
          {say(`feedback.${item.state}`)}
        </span>
        <span className="faint">
          {say("feedback.got")} {day(item.at)}
        </span>
        <span className="feedback-about">
          {say("feedback.about")} <a href={item.about}>{item.about}</a>
        </span>
        <a href={`/open/feedback/${item.number}`}>{say("feedback.receipt")}</a>
      </header>
      <p className="feedback-text" lang={item.language === "zh" ? "zh-CN" : "en"}>
        {item.body}
      </p>
      <History item={item} />
      <Contact item={item} />
      {item.state !== "closed" && <Reply item={item} />}
    </article>
  );
}

function History({ item }: { readonly item: FeedbackItem }) {
  const { say } = useWords();
  if (item.acts.length === 0) return null;
  return (
    <ol className="feedback-acts" aria-label={say("feedback.history")}>
      {item.acts.map((done) => (
        <li key={`${done.kind} ${done.at}`}>
          <span className="faint">{say(done.kind === "closed" ? "feedback.closedOn" : "feedback.answerOn", { day: day(done.at) })}</span>
          {done.body !== "" && <p className="feedback-text">{done.body}</p>}
        </li>
      ))}
    </ol>
  );
}

/** Personal: asked for by itself, one look at a time, each look audited. */
function Contact({ item }: { readonly item: FeedbackItem }) {
  const { say } = useWords();
  const { see, erase } = useActs(item);
  if (!item.hasContact) return <p className="faint feedback-contact">{say("feedback.contact.none")}</p>;
  return (
    <div className="feedback-contact">
      {see.data ? (
        <strong>{see.data.contact}</strong>
      ) : (
        <button type="button" className="act" disabled={see.isPending} onClick={() => see.mutate()}>
          {say("feedback.contact.see")}
        </button>
      )}
      <button type="button" className="quiet" disabled={erase.isPending} onClick={() => erase.mutate()}>
        {say("feedback.contact.erase")}
      </button>
      <span className="faint">{say("feedback.contact.say")}</span>
      <Why fault={see.error ?? erase.error} />
    </div>
  );
}

function Reply({ item }: { readonly item: FeedbackItem }) {
  const { say } = useWords();
  const { answer, close } = useActs(item);
  const [text, setText] = useState("");
  const busy = answer.isPending || close.isPending;
  const sent = { onSuccess: () => setText("") };
  return (
    <div className="feedback-reply">
      <label htmlFor={`reply-${item.number}`}>{say("feedback.write")}</label>
      <textarea id={`reply-${item.number}`} rows={3} maxLength={2000} value={text} onChange={({ target }) => setText(target.value)} />
      <Why fault={answer.error ?? close.error} />
      <div className="feedback-buttons">
        <button type="button" className="act is-first" disabled={busy} onClick={() => answer.mutate(text, sent)}>
          {busy ? say("feedback.sending") : say("feedback.send")}
        </button>
        <button type="button" className="act" disabled={busy} onClick={() => close.mutate(text, sent)}>
          {say("feedback.close")}
        </button>
        <span className="faint">{say("feedback.closeSay")}</span>
      </div>
    </div>
  );
}

/** Why an act was not done, in the rules' own words. */
function Why({ fault }: { readonly fault: Error | null }) {
  const { say, read } = useWords();
  if (fault === null) return null;
  const reasons = fault instanceof Refused ? fault.refusals.map((refusal) => read(refusal.say)) : [say("error.network")];
  return (
    <p className="tone-bad" role="alert">
      {reasons.join(" ")}
    </p>
  );
}
