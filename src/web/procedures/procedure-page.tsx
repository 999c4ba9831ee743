import "../words/procedures.ts";
import { PrinterOutlined } from "@ant-design/icons";
import { useQueries, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { ProcedureAnswer } from "#contract";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/tables.css";
import "../styles/procedures.css";
import { useWords } from "../words/index.ts";
import { formOf } from "../work/form/form-values.ts";
import { Drawing } from "./drawing.tsx";
import { DeadlineTable, PartTable, TransitionTable } from "./procedure-tables.tsx";
import { reading, versionOf } from "./read-version.ts";

/** One procedure: its drawing, who takes part, what can be done and by when; what is drawn is also said. */
export function ProcedurePage() {
  const { id = "" } = useParams({ strict: false });
  const { say, read } = useWords();
  const query = useQuery({ queryKey: ["procedure", id], queryFn: ({ signal }) => ask("procedure", { id }, {}, signal) });
  const name = query.data ? read(query.data.label) : say("procedures.title");
  return (
    <Page
      title={name}
      timed={false}
      crumbs={
        <nav aria-label={say("list.more")}>
          <Link to="/procedures">{say("procedures.title")}</Link> / <h1>{name}</h1>
        </nav>
      }
    >
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={14} height={28} />
          </section>
        }
      >
        {(answer) => <ProcedureBody answer={answer} />}
      </AnswerTo>
    </Page>
  );
}

function useForms(refs: readonly string[]) {
  return useQueries({
    queries: refs.map((ref) => ({
      queryKey: ["form", ref],
      queryFn: ({ signal }: { signal: AbortSignal }) => ask("form", { ref }, {}, signal),
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (results) => results.flatMap(({ data }) => (data ? [{ ref: data.ref, form: formOf(data) }] : [])),
  });
}

function ProcedureBody({ answer }: { readonly answer: ProcedureAnswer }) {
  const words = useWords();
  const { say } = words;
  const version = versionOf(answer);
  const acts = version.transitions.flatMap(({ form }) => form ?? []);
  const forms = useForms([...new Set([version.form, ...acts])]);
  const read = reading(
    version,
    forms.flatMap(({ form }) => form.fields),
    words,
  );
  const formLabels = new Map(forms.map(({ ref, form }) => [ref, words.read(form.label)]));
  return (
    <div className="procedure">
      <p className="procedure-head">
        <span>
          {say("procedures.prefix")} <strong>{answer.prefix}</strong>
        </span>
        <span>{say("procedures.since", { day: answer.version })}</span>
        <span>
          {say("procedures.clauses")}{" "}
          {answer.clauses.map((clause) => (
            <Link key={clause} to="/plan/c/$id" params={{ id: clause }} className="link">
              §{clause}
            </Link>
          ))}
        </span>
        {answer.mayOpen && (
          <Link to="/work/new/$procedure" params={{ procedure: answer.id }} className="act is-first">
            {say("procedures.open")}
          </Link>
        )}
      </p>
      <DrawingPanel answer={answer} name={words.read(answer.label)} />
      <Panel title={say("procedure.transitions")}>
        <ScrollX label={say("procedure.transitions")}>
          <TransitionTable read={read} formLabels={formLabels} />
        </ScrollX>
      </Panel>
      <Panel title={say("procedure.deadlines")}>
        <ScrollX label={say("procedure.deadlines")}>
          <DeadlineTable read={read} />
        </ScrollX>
      </Panel>
      <Panel title={say("procedure.parts")}>
        <ScrollX label={say("procedure.parts")}>
          <PartTable read={read} roleLabels={answer.roleLabels} />
        </ScrollX>
      </Panel>
    </div>
  );
}

function DrawingPanel({ answer, name }: { readonly answer: ProcedureAnswer; readonly name: string }) {
  const { say } = useWords();
  const [isFull, setFull] = useState(false);
  return (
    <Panel
      title={say("procedure.drawing")}
      className="drawing-panel"
      tools={
        <>
          <button type="button" className="quiet" aria-pressed={isFull} onClick={() => setFull(!isFull)}>
            {say(isFull ? "procedure.fit" : "procedure.full")}
          </button>
          <button type="button" className="quiet" onClick={() => window.print()}>
            <PrinterOutlined aria-hidden /> {say("procedure.print")}
          </button>
        </>
      }
    >
      <p className="drawing-note">{say("procedure.drawing.note")}</p>
      <ScrollX label={say("procedure.drawing")} className={isFull ? "drawing-scroll is-full" : "drawing-scroll"}>
        <Drawing diagram={answer.diagram} version={versionOf(answer)} name={name} />
      </ScrollX>
    </Panel>
  );
}
