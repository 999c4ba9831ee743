import "../words/oversee.ts";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Answer } from "#contract";
import type { Refusal } from "#kernel";
import { act } from "../api.ts";
import { useWords } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { WhyRefused } from "../work/act/refused.tsx";
import { useMe } from "../work/act/use-me.ts";
import { type Failed, failedBy } from "../work/act/use-step.ts";
import type { FormValues } from "../work/form/form-values.ts";
import { FormView } from "../work/form/form-view.tsx";
import { workKey } from "../work/use-work.ts";
import { askedOf, minutesForm, valuesFrom } from "./minutes-form.ts";

type Read = Answer<"readMinutes">;
type Outcome = Answer<"proposeAll">;

/** Pasted minutes, read line by line, settled by a person, proposed together or not at all. */
export function FromMinutes() {
  const [read, setRead] = useState<Read | null>(null);
  return read === null ? <Paste onRead={setRead} /> : <Settle read={read} again={() => setRead(null)} />;
}

const longest = 20_000;

function Paste({ onRead }: { readonly onRead: (read: Read) => void }) {
  const { say } = useWords();
  const [text, setText] = useState("");
  const [failed, setFailed] = useState<Failed | null>(null);
  const send = async (): Promise<void> => {
    setFailed(null);
    try {
      onRead(await act("readMinutes", {}, { text }));
    } catch (fault) {
      setFailed(failedBy(fault));
    }
  };
  return (
    <form
      className="panel oversee-line"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label htmlFor="minutes">{say("oversee.minutes.paste")}</label>
      <textarea
        id="minutes"
        rows={12}
        maxLength={longest}
        value={text}
        onChange={({ target }) => setText(target.value)}
        aria-describedby="minutes-say"
      />
      <p id="minutes-say" className="under">
        {say("oversee.minutes.pasteSay")}
      </p>
      <WhyRefused failed={failed} reload={() => setFailed(null)} />
      <button type="submit" className="act is-first" disabled={text.trim() === ""}>
        {say("oversee.minutes.read")}
      </button>
    </form>
  );
}

function Settle({ read, again }: { readonly read: Read; readonly again: () => void }) {
  const { say } = useWords();
  const me = useMe();
  const queries = useQueryClient();
  const [value, setValue] = useState<FormValues>(() => valuesFrom(read.lines));
  const [outcome, setOutcome] = useState<(Outcome & { readonly dryRun: boolean }) | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (dryRun: boolean): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      const asked = askedOf(value);
      setOutcome({ ...(await act("proposeAll", {}, { ...asked, dryRun, key: actKey(me, asked) })), dryRun });
      if (!dryRun) void queries.invalidateQueries({ queryKey: [workKey] });
    } catch (fault) {
      setOutcome(null);
      setFailed(failedBy(fault));
    } finally {
      setBusy(false);
    }
  };
  if (outcome?.done) return <Done outcome={outcome} />;
  return (
    <form
      className="panel oversee-settle"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(false);
      }}
    >
      <h2>{say("oversee.minutes.found", { count: read.lines.length })}</h2>
      <Notes read={read} />
      <FormView
        form={minutesForm}
        prefilled={{}}
        value={value}
        onChange={(next) => {
          setValue(next);
          setOutcome(null);
        }}
        disabled={busy}
        errors={outcome ? faultsOf(outcome) : []}
      />
      <WhyRefused failed={failed} reload={() => setFailed(null)} />
      {outcome && <Tried outcome={outcome} />}
      <div className="act-buttons">
        <button type="submit" className="act is-first" disabled={busy}>
          {say("oversee.minutes.send")}
        </button>
        <button type="button" className="act" disabled={busy} onClick={() => void send(true)}>
          {say("oversee.minutes.try")}
        </button>
        <button type="button" className="act" disabled={busy} onClick={again}>
          {say("oversee.minutes.again")}
        </button>
      </div>
    </form>
  );
}

/** A fault of a line is shown at the line: the service names the field of the matter, which stands in the row. */
const faultsOf = ({ each }: Outcome): readonly Refusal[] =>
  each.flatMap(({ refusals }, at) =>
    (refusals as readonly Refusal[]).map((refusal) => ({
      ...refusal,
      facts: { ...refusal.facts, ...(typeof refusal.facts.field === "string" ? { field: `lines/${at}/${refusal.facts.field}` } : {}) },
    })),
  );

function Notes({ read }: { readonly read: Read }) {
  const { say } = useWords();
  const dated = read.lines.filter(({ due }) => due !== null);
  return (
    <>
      {dated.length > 0 && (
        <ul className="under">
          {dated.map(({ line, due }) => (
            <li key={line}>{say("oversee.minutes.due", { line, due: due ?? "" })}</li>
          ))}
        </ul>
      )}
      {read.passedOver.length > 0 && (
        <details className="under">
          <summary>{say("oversee.minutes.passed", { count: read.passedOver.length })}</summary>
          <ol className="oversee-passed">
            {read.passedOver.map(({ line, text }) => (
              <li key={line} value={line}>
                {text}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function Tried({ outcome }: { readonly outcome: Outcome }) {
  const { say } = useWords();
  const wrong = outcome.each.filter(({ refusals }) => refusals.length > 0).length;
  return (
    <p role="status" className={wrong > 0 ? "act-fault" : "oversee-passed-ok"}>
      {wrong > 0 ? say("oversee.minutes.failed", { count: wrong }) : say("oversee.minutes.tried", { count: outcome.each.length })}
    </p>
  );
}

function Done({ outcome }: { readonly outcome: Outcome }) {
  const { say } = useWords();
  return (
    <section className="panel notice" role="status">
      <h2>{say("oversee.minutes.done", { count: outcome.each.length })}</h2>
      <ul className="oversee-found">
        {outcome.each.map(({ id, number, title }) => (
          <li key={id}>
            <Link to="/work/m/$id" params={{ id: id ?? "" }}>
              {number} {title}
            </Link>
          </li>
        ))}
      </ul>
      <Link to="/supervision" search={{ state: "proposed" }} className="act is-first">
        {say("oversee.minutes.toList")}
      </Link>
    </section>
  );
}
