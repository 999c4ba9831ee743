import "../words/alerts.ts";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ClauseLink } from "../parts/links.tsx";
import { StatusShape } from "../parts/status-mark.tsx";
import { useWords } from "../words/index.ts";
import { momentOf } from "../work/moments.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { LightShape } from "../work/parts/light-mark.tsx";
import { AlertActs } from "./alert-acts.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { ProposeButton } from "./propose-button.tsx";
import type { Alert, Warning } from "./use-alerts.ts";

const looks = {
  fired: { shape: "triangle-up", tone: "warn" },
  confirmed: { shape: "square", tone: "bad" },
  matter: { shape: "disc", tone: "good" },
  explained: { shape: "diamond", tone: "none" },
  "false-alarm": { shape: "circle", tone: "none" },
} as const;

/** What a rule found, in facts: the sentence, the numbers, the clause, whose it is, and what would be asked first. */
function Facts({ warning, children }: { readonly warning: Warning; readonly children?: ReactNode }) {
  const { say, read } = useWords();
  return (
    <>
      <p className="alert-say">{read(warning.say)}</p>
      <EvidenceList evidence={warning.evidence} />
      <p className="alert-whose">
        {warning.clauses.map((clause) => (
          <ClauseLink key={clause.id} id={clause.id}>
            §{clause.id} {read(clause.title)}
          </ClauseLink>
        ))}
        <span>
          {say("alert.lead")}{" "}
          <Link to="/units/$desk" params={{ desk: warning.lead.id }} className="plain">
            {read(warning.lead.short)}
          </Link>
        </span>
        <span className="faint">
          {say("alert.question")} {read(warning.question)}
        </span>
      </p>
      {children}
    </>
  );
}

/** One kept alert with what became of it and what the reader may do. */
export function AlertCard({ alert }: { readonly alert: Alert }) {
  const { say, read } = useWords();
  const { shape, tone } = looks[alert.state];
  return (
    <article className="panel alert-card" aria-labelledby={`alert-${alert.id}`}>
      <header className="alert-head">
        <h2 id={`alert-${alert.id}`}>
          <Link
            to={alert.target ? "/targets/$id" : "/indicators/$id"}
            params={{ id: (alert.target ?? alert.indicator).id }}
            className="strong-link"
          >
            {read((alert.target ?? alert.indicator).label)}
          </Link>
        </h2>
        <span className="alert-rule">{read(alert.ruleLabel)}</span>
        <span className={`alert-state tone-${tone}`}>
          <StatusShape shape={shape} tone={tone} />
          {read(alert.stateLabel)}
        </span>
        <span className="faint alert-when">
          {say("alert.firedAt", { at: momentOf(alert.firedAt) })}
          {alert.releasedAt === null && alert.state === "fired" && ` · ${say("alert.waits")}`}
          {!alert.stands && ` · ${say("alert.over")}`}
          {alert.explanationLapsed && ` · ${say("alert.lapsed")}`}
        </span>
      </header>
      <Facts warning={alert}>
        <History alert={alert} />
        <Matters alert={alert} />
        <AlertActs alert={alert} />
      </Facts>
    </article>
  );
}

function History({ alert }: { readonly alert: Alert }) {
  const { say, read } = useWords();
  const acts = alert.history.filter(({ who }) => who !== null);
  if (acts.length === 0) return null;
  return (
    <ol className="alert-history" aria-label={say("alert.history")}>
      {acts.map((one) => (
        <li key={`${one.kind} ${one.at}`}>
          <span className="faint">
            {momentOf(one.at)} {one.who}
            {one.role && `（${read(one.role)}）`} {say(`alert.did.${one.kind}`)}
            {one.until !== null && ` · ${say("alert.until", { day: one.until })}`}
          </span>
          {one.says !== "" && <p>{one.says}</p>}
        </li>
      ))}
    </ol>
  );
}

function Matters({ alert }: { readonly alert: Alert }) {
  const { read } = useWords();
  if (alert.matters.length === 0) return null;
  return (
    <ul className="alert-matters">
      {alert.matters.map((matter) => (
        <li key={matter.id}>
          <LightShape colour={matter.light} />
          <Link to="/work/m/$id" params={{ id: matter.id }} className="strong-link">
            {matter.number} {matter.title}
          </Link>
          <span className="faint">
            {read(matter.stateLabel)} · <DeskName desk={matter.lead} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the rules find on a day that is past: read, and taken up from the target, but not kept. */
export function FoundCard({ warning }: { readonly warning: Warning }) {
  const { read } = useWords();
  const about = warning.target ?? warning.indicator;
  return (
    <article className="panel alert-card">
      <header className="alert-head">
        <h2>
          <Link to={warning.target ? "/targets/$id" : "/indicators/$id"} params={{ id: about.id }} className="strong-link">
            {read(about.label)}
          </Link>
        </h2>
        <span className="alert-rule">{read(warning.ruleLabel)}</span>
      </header>
      <Facts warning={warning}>
        <div className="alert-buttons">
          <ProposeButton about={warning.target ? `target:${warning.target.id}` : `indicator:${warning.indicator.id}:${warning.region}`} />
        </div>
      </Facts>
    </article>
  );
}
