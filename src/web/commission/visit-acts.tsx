import "../words/commission.ts";
import { type ReactNode, useState } from "react";
import type { Body, CommissionAnswer } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { Refusals } from "../planning/refusals.tsx";
import { useWords, type Word } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { useMe } from "../work/act/use-me.ts";
import { TextField, WordsField } from "./fields.tsx";
import { claimLines, scoreLines } from "./lines.ts";
import { ReportChooser } from "./report-chooser.tsx";
import { useCommissionAct } from "./use-commission.ts";

type Transition = Body<"visitStep">["transition"];
type Values = Record<string, unknown>;
const words: Readonly<Record<Transition, Word>> = {
  accept: "visit.accept",
  "hand-in-draft": "visit.draft",
  "hand-in-final": "visit.final",
  "ask-more": "visit.ask",
  decline: "visit.decline",
  "speak-to-withdrawal": "visit.speak",
};
const order = Object.keys(words) as Transition[];

/** What an evaluator may do now, one form at a time. */
export function VisitActs({ page }: { readonly page: CommissionAnswer }) {
  const { say } = useWords();
  const [chosen, choose] = useState<Transition | null>(null);
  const possible = order.filter((name) => page.acts.some(({ transition, whyNot }) => transition === name && whyNot.length === 0));
  if (possible.length === 0) return null;
  return (
    <Panel title={say("commission.acts")}>
      <p className="commission-line">
        {possible.map((name) => (
          <button
            key={name}
            type="button"
            className={name === "decline" || name === "ask-more" ? "act" : "act is-first"}
            aria-expanded={chosen === name}
            onClick={() => choose(chosen === name ? null : name)}
          >
            {say(words[name])}
          </button>
        ))}
      </p>
      {chosen !== null && possible.includes(chosen) && <Act key={chosen} page={page} name={chosen} done={() => choose(null)} />}
    </Panel>
  );
}

function Act({ page, name, done }: { readonly page: CommissionAnswer; readonly name: Transition; readonly done: () => void }) {
  const me = useMe();
  const step = useCommissionAct("visitStep");
  const send = (values: Values) => {
    const body = { transition: name, values, revision: page.revision, key: actKey(me, page.id, name, page.revision, values) };
    step.mutate({ params: { id: page.id }, body }, { onSuccess: done });
  };
  const Form = forms[name];
  return (
    <div className="commission-form">
      <Form page={page} send={send} busy={step.isPending} />
      <Refusals fault={step.error} />
    </div>
  );
}

type FormProps = { readonly page: CommissionAnswer; readonly send: (values: Values) => void; readonly busy: boolean };

function Send({ busy, onSend }: { readonly busy: boolean; readonly onSend: () => void }) {
  const { say } = useWords();
  return (
    <button type="button" className="act is-first" disabled={busy} onClick={onSend}>
      {say("commission.confirm")}
    </button>
  );
}

function Tick({
  checked,
  onChange,
  children,
}: {
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <label className="commission-tick">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} /> {children}
    </label>
  );
}

function AcceptForm({ send, busy }: FormProps) {
  const { say } = useWords();
  const [interests, setInterests] = useState<"none" | "some">("none");
  const [relations, setRelations] = useState("");
  const [undertaking, setUndertaking] = useState(false);
  return (
    <>
      <fieldset className="commission-kinds">
        <legend>{say("commission.declaration")}</legend>
        {(["none", "some"] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="interests" checked={interests === one} onChange={() => setInterests(one)} />{" "}
            {say(`commission.interests.${one}`)}
          </label>
        ))}
      </fieldset>
      {interests === "some" && <WordsField word="visit.relations" value={relations} onChange={setRelations} longest={1000} />}
      <Tick checked={undertaking} onChange={setUndertaking}>
        {say("visit.undertaking")}
      </Tick>
      <Send busy={busy} onSend={() => send({ interests, undertaking, ...(interests === "some" ? { relations } : {}) })} />
    </>
  );
}

function DeclineForm({ send, busy }: FormProps) {
  const [reason, setReason] = useState("");
  return (
    <>
      <WordsField word="commission.reason" value={reason} onChange={setReason} longest={600} />
      <Send busy={busy} onSend={() => send({ reason })} />
    </>
  );
}

function SpeakForm({ send, busy }: FormProps) {
  const [statement, setStatement] = useState("");
  return (
    <>
      <WordsField word="visit.speakWords" value={statement} onChange={setStatement} longest={3000} />
      <Send busy={busy || statement.trim() === ""} onSend={() => send({ statement })} />
    </>
  );
}

function AskForm({ send, busy }: FormProps) {
  const [said, setSaid] = useState({ what: "", why: "" });
  return (
    <>
      <WordsField word="visit.askWhat" value={said.what} onChange={(what) => setSaid({ ...said, what })} longest={800} />
      <WordsField word="visit.askWhy" value={said.why} onChange={(why) => setSaid({ ...said, why })} longest={800} />
      <Send busy={busy} onSend={() => send(said)} />
    </>
  );
}

function DraftForm({ page, send, busy }: FormProps) {
  const [files, setFiles] = useState<readonly string[]>([]);
  const [note, setNote] = useState("");
  return (
    <>
      <ReportChooser id={page.id} onFiles={setFiles} />
      <WordsField word="visit.note" value={note} onChange={setNote} longest={1000} />
      <Send busy={busy || files.length === 0} onSend={() => send({ files, ...(note.trim() === "" ? {} : { note }) })} />
    </>
  );
}

function FinalForm({ page, send, busy }: FormProps) {
  const { say } = useWords();
  const [files, setFiles] = useState<readonly string[]>([]);
  const [said, setSaid] = useState({ dataDay: "", claims: "", scores: "", scorePeriod: "", statement: "" });
  const [signed, setSigned] = useState(false);
  const text = (name: keyof typeof said) => ({ value: said[name], onChange: (value: string) => setSaid({ ...said, [name]: value }) });
  const [claims, scores] = [claimLines(said.claims), scoreLines(said.scores)];
  const bad = [...claims.bad, ...scores.bad];
  const values = {
    files,
    signed,
    statement: said.statement,
    ...(said.dataDay === "" ? {} : { dataDay: said.dataDay }),
    ...(claims.rows.length === 0 ? {} : { claims: claims.rows }),
    ...(scores.rows.length === 0 ? {} : { scores: scores.rows, scorePeriod: said.scorePeriod }),
  };
  return (
    <>
      <ReportChooser id={page.id} onFiles={setFiles} />
      <TextField word="visit.dataDay" type="date" {...text("dataDay")} />
      <WordsField word="visit.claims" {...text("claims")} longest={20_000} />
      <p className="faint">{say("visit.claimsSay")}</p>
      {page.scheme && (
        <>
          <TextField word="visit.scorePeriod" {...text("scorePeriod")} longest={20} />
          <WordsField word="visit.scores" {...text("scores")} longest={10_000} />
        </>
      )}
      {bad.map((line) => (
        <p key={line} className="planning-fault" role="alert">
          {say("visit.badLine", { line })}
        </p>
      ))}
      <WordsField word="visit.statement" {...text("statement")} />
      <Tick checked={signed} onChange={setSigned}>
        {say("visit.signed")}
      </Tick>
      <Send busy={busy || files.length === 0 || bad.length > 0} onSend={() => send(values)} />
    </>
  );
}

const forms: Readonly<Record<Transition, (props: FormProps) => ReactNode>> = {
  accept: AcceptForm,
  decline: DeclineForm,
  "ask-more": AskForm,
  "hand-in-draft": DraftForm,
  "hand-in-final": FinalForm,
  "speak-to-withdrawal": SpeakForm,
};
