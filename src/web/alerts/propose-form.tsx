import "../words/alerts.ts";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { ClauseLink } from "../parts/links.tsx";
import { useWords } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { useMe } from "../work/act/use-me.ts";
import { WhyNot } from "./alert-acts.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { type Proposal, useOpening } from "./use-alerts.ts";

type Props = { readonly about: string; readonly proposal: Proposal; readonly close: () => void };
type Draft = { readonly requirement: string; readonly lead: string; readonly kind: string; readonly figure: string; readonly goal: string };

/** The form takes a unit; where it governs follows from it. */
const unitAt = (desk: string): string => desk.split("@")[0] ?? desk;
const textIn = (value: unknown): string => (typeof value === "string" ? value : "");
const draftFrom = ({ values, lead }: Proposal): Draft => ({
  requirement: textIn(values.requirement),
  lead: lead.desk,
  kind: textIn(values.kind) || "ordinary",
  figure: textIn(values.leadingFigure),
  goal: "",
});

/** Values of the opening form: what was proposed, with what the person changed; a leading figure goes with its number or not at all. */
function valuesOf({ values }: Proposal, draft: Draft): Record<string, unknown> {
  const { leadingFigure: _, leadingGoal: __, ...rest } = values;
  const led = draft.figure !== "" && draft.goal !== "" ? { leadingFigure: draft.figure, leadingGoal: Number(draft.goal) } : {};
  return { ...rest, requirement: draft.requirement, lead: unitAt(draft.lead), kind: draft.kind, ...led };
}

/** The short form: facts first, then what is asked of whom, and which figure closes it. */
export function ProposeForm({ about, proposal, close }: Props) {
  const { say, read } = useWords();
  const [draft, setDraft] = useState(() => draftFrom(proposal));
  const opening = useOpening();
  const me = useMe();
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const send = () => {
    const { origin, clauses, target, indicator } = proposal;
    const values = valuesOf(proposal, draft);
    opening.mutate({
      procedure: "supervision",
      values,
      key: actKey(me, origin, values),
      origin,
      clauses: clauses.map(({ id }) => id),
      ...(target ? { target: target.id } : {}),
      ...(indicator ? { indicator: indicator.id } : {}),
    });
  };
  if (opening.data)
    return (
      <div className="propose-done" role="status">
        <p className="alert-say">{say("propose.done", { number: opening.data.number })}</p>
        <div className="alert-buttons">
          <Link to="/work/m/$id" params={{ id: opening.data.id }} className="act is-first">
            {say("propose.see")}
          </Link>
          <button type="button" className="act" onClick={close}>
            {say("propose.close")}
          </button>
        </div>
      </div>
    );
  return (
    <form
      className="propose-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className="alert-say">{read(proposal.say)}</p>
      <EvidenceList evidence={proposal.facts} />
      <Split proposal={proposal} />
      <p className="alert-whose">
        {proposal.clauses.map((clause) => (
          <ClauseLink key={clause.id} id={clause.id}>
            §{clause.id} {read(clause.title)}
          </ClauseLink>
        ))}
      </p>
      <Fields proposal={proposal} draft={draft} change={change} />
      <WhyNot fault={opening.error} />
      <div className="alert-buttons">
        <button type="submit" className="act is-first" disabled={opening.isPending}>
          {say(opening.isPending ? "propose.sending" : "propose.send")}
        </button>
        <Link to="/work/new/$procedure" params={{ procedure: "supervision" }} search={{ proposal: about }} className="act">
          {say("propose.full")}
        </Link>
      </div>
      <p className="faint">{say("propose.factsOnly")}</p>
    </form>
  );
}

/** Where the number is made, folded away. */
function Split({ proposal }: { readonly proposal: Proposal }) {
  const { say, read } = useWords();
  if (proposal.split.length === 0) return null;
  return (
    <details className="propose-split">
      <summary>{say("propose.split", { count: proposal.split.length })}</summary>
      <dl className="evidence">
        {proposal.split.map((part) => (
          <div key={part.region}>
            <dt>{read(part.label)}</dt>
            <dd>{read(part.value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

type FieldsProps = { readonly proposal: Proposal; readonly draft: Draft; readonly change: (part: Partial<Draft>) => void };

function Fields({ proposal, draft, change }: FieldsProps) {
  const { say, read } = useWords();
  const id = useId();
  return (
    <div className="propose-fields">
      <div className="field">
        <label htmlFor={`${id}-requirement`}>{say("propose.requirement")}</label>
        <textarea
          id={`${id}-requirement`}
          rows={4}
          maxLength={2000}
          required
          value={draft.requirement}
          onChange={({ target }) => change({ requirement: target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-lead`}>{say("propose.lead")}</label>
        <select id={`${id}-lead`} value={draft.lead} onChange={({ target }) => change({ lead: target.value })}>
          {proposal.leads.map((desk) => (
            <option key={desk.desk} value={desk.desk}>
              {read(desk.label)}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="field">
        <legend>{say("propose.kind")}</legend>
        <div className="field-choices">
          {(["ordinary", "major"] as const).map((kind) => (
            <label key={kind}>
              <input type="radio" name={`${id}-kind`} checked={draft.kind === kind} onChange={() => change({ kind })} />
              {say(`propose.kind.${kind}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {proposal.leadingFigures.length > 0 && <LeadingFields proposal={proposal} draft={draft} change={change} />}
    </div>
  );
}

/** Which figure the lead can move within the clock, and how much of it closes the matter. */
function LeadingFields({ proposal, draft, change }: FieldsProps) {
  const { say, read } = useWords();
  const id = useId();
  const chosen = proposal.leadingFigures.find((figure) => figure.id === draft.figure);
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-figure`}>{say("propose.figure")}</label>
        <select id={`${id}-figure`} value={draft.figure} onChange={({ target }) => change({ figure: target.value })}>
          <option value="">{say("propose.noFigure")}</option>
          {proposal.leadingFigures.map((figure) => (
            <option key={figure.id} value={figure.id}>
              {read(figure.label)}
            </option>
          ))}
        </select>
        {chosen && (
          <p className="field-help">
            {read(chosen.scope)} {say("propose.thisYear", { count: chosen.thisYear })}
            {chosen.assumed && ` ${say("propose.assumed")}`}
          </p>
        )}
      </div>
      {chosen && (
        <div className="field">
          <label htmlFor={`${id}-goal`}>{say("propose.goal")}</label>
          <input
            id={`${id}-goal`}
            type="text"
            inputMode="numeric"
            pattern="[1-9][0-9]{0,5}"
            required
            value={draft.goal}
            onChange={({ target }) => change({ goal: target.value })}
          />
        </div>
      )}
    </>
  );
}
