import "../words/paper.ts";
import "../words/closing.ts";
import "../words/alerts.ts";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { WhyNot } from "../alerts/alert-acts.tsx";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { PaperView } from "../parts/paper-view.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/alerts.css";
import "../styles/closing.css";
import { useWords } from "../words/index.ts";
import { BlockEditor } from "./block-editor.tsx";
import { type Evaluation, useEvaluation, useEvaluationAct } from "./use-closing.ts";

/** One final evaluation: read as it will be printed, edited block by block, handed in, decided, issued. */
export function EvaluationPage() {
  const { id } = useParams({ from: "/closing/$id" });
  const { say, read } = useWords();
  const query = useEvaluation(id);
  const name = query.data ? read(query.data.sheet.paper.title) : say("closing.title");
  return (
    <Page
      className="is-paper"
      timed={false}
      title={name}
      crumbs={
        <nav aria-label={say("crumbs")}>
          <Link to="/closing">{say("closing.title")}</Link>
        </nav>
      }
    >
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={12} height={28} />
          </section>
        }
      >
        {(evaluation) => <Body evaluation={evaluation} />}
      </AnswerTo>
    </Page>
  );
}

function Body({ evaluation }: { readonly evaluation: Evaluation }) {
  const [editing, edit] = useState(false);
  const isEditing = editing && evaluation.mayEdit;
  return (
    <div className="evaluation-page">
      <Tools evaluation={evaluation} isEditing={isEditing} toggle={() => edit(!editing)} />
      {isEditing ? <BlockEditor evaluation={evaluation} done={() => edit(false)} /> : <PaperView sheet={evaluation.sheet} />}
    </div>
  );
}

type ToolsProps = { readonly evaluation: Evaluation; readonly isEditing: boolean; readonly toggle: () => void };

function Tools({ evaluation, isEditing, toggle }: ToolsProps) {
  const { say, read, language } = useWords();
  const acting = useEvaluationAct(evaluation);
  const [asked, ask] = useState<string | null>(null);
  return (
    <section className="panel not-on-paper evaluation-tools">
      <p>
        {evaluation.number} · {read(evaluation.stateLabel)} · {say("closing.asOf", { day: evaluation.asOf })}
        {evaluation.differences.some(({ moved }) => moved) && <strong className="tone-warn"> {say("closing.moved")}</strong>}
        {evaluation.intact === false && <strong className="tone-bad"> {say("closing.broken")}</strong>}
      </p>
      <div className="alert-buttons">
        {evaluation.mayEdit && (
          <button type="button" className="act" aria-pressed={isEditing} onClick={toggle}>
            {say(isEditing ? "closing.read" : "closing.edit")}
          </button>
        )}
        {!isEditing &&
          evaluation.acts.map((one, at) => (
            <button
              key={one.transition}
              type="button"
              className={at === 0 ? "act is-first" : "act"}
              disabled={acting.isPending}
              aria-expanded={one.form === null ? undefined : asked === one.transition}
              onClick={() => (one.form === null ? acting.mutate({ transition: one.transition, values: {} }) : ask(one.transition))}
            >
              {read(one.label)}
            </button>
          ))}
        <button type="button" className="act" onClick={() => window.print()}>
          {say("paper.print")}
        </button>
        <a className="act" href={`/api/closing/${evaluation.id}/docx?lang=${language}`} download>
          {say("paper.word")}
        </a>
        <Link to="/work/m/$id" params={{ id: evaluation.id }} className="act">
          {say("closing.matter")}
        </Link>
      </div>
      {asked !== null && (
        <Opinion
          busy={acting.isPending}
          send={(reason) => acting.mutate({ transition: asked, values: { reason } }, { onSuccess: () => ask(null) })}
          close={() => ask(null)}
        />
      )}
      <WhyNot fault={acting.error} />
    </section>
  );
}

type OpinionProps = { readonly busy: boolean; readonly send: (reason: string) => void; readonly close: () => void };

function Opinion({ busy, send, close }: OpinionProps) {
  const { say } = useWords();
  const [text, setText] = useState("");
  return (
    <form
      className="alert-reason"
      onSubmit={(event) => {
        event.preventDefault();
        send(text);
      }}
    >
      <label htmlFor="evaluation-opinion">{say("closing.opinion")}</label>
      <textarea id="evaluation-opinion" rows={3} maxLength={800} required value={text} onChange={({ target }) => setText(target.value)} />
      <div className="alert-buttons">
        <button type="submit" className="act is-first" disabled={busy}>
          {say("closing.send")}
        </button>
        <button type="button" className="act" onClick={close}>
          {say("alert.cancel")}
        </button>
      </div>
    </form>
  );
}
