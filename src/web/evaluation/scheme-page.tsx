import "../words/evaluation.ts";
import { Link, useParams } from "@tanstack/react-router";
import { Segmented } from "antd";
import type { SchemeAnswer } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../shell/use-address.ts";
import "../styles/evaluation.css";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { AuditPart } from "./audit-part.tsx";
import { CoherencePart } from "./coherence-part.tsx";
import { FiguresPart } from "./figures-part.tsx";
import { MethodPart } from "./method-part.tsx";
import { MethodsPart } from "./methods-part.tsx";
import { ResultPart } from "./result-part.tsx";
import { SchemeHeadPanel } from "./scheme-head.tsx";
import { TrendsPart } from "./trends-part.tsx";
import { useAsked, useScheme } from "./use-evaluation.ts";

const parts = ["result", "trends", "methods", "coherence", "data", "method", "audit"] as const;
type Part = (typeof parts)[number];
const isPart = (text: string | undefined): text is Part => parts.some((part) => part === text);

/** One scheme: its result with honest ranks, and everything the result rests on. The address says which part, period and node. */
export function SchemePage() {
  const { id = "" } = useParams({ strict: false });
  const { say, read } = useWords();
  const asked = useAsked();
  const query = useScheme("scheme", id, asked);
  const label = query.data ? read(query.data.head.label) : say("evaluation.scheme");
  return (
    <Page
      title={label}
      crumbs={
        <nav aria-label={say("crumbs")}>
          <Link to="/evaluation">{say("evaluation.title")}</Link> / <h1>{label}</h1>
        </nav>
      }
    >
      <AnswerTo query={query} skeleton={<SchemeBones />}>
        {(answer) => <SchemeBody answer={answer} />}
      </AnswerTo>
    </Page>
  );
}

const SchemeBones = () => (
  <div className="scheme">
    <section className="panel">
      <Bones rows={2} height={24} />
    </section>
    <div className="scheme-columns">
      <section className="panel">
        <Bones rows={20} height={14} />
      </section>
      <section className="panel">
        <Bones rows={8} />
      </section>
    </div>
  </div>
);

function SchemeBody({ answer }: { readonly answer: SchemeAnswer }) {
  const { say } = useWords();
  const { search, change } = useAddress();
  const hasResult = answer.periods.length > 0;
  const shown = parts.filter((part) => hasResult || part === "data" || part === "method");
  const asked: Part = isPart(search.part) ? search.part : "result";
  const part = shown.includes(asked) ? asked : "data";
  return (
    <div className="scheme">
      <SchemeHeadPanel answer={answer} />
      <nav className="scheme-parts" aria-label={say("evaluation.parts")}>
        <Segmented
          value={part}
          aria-label={say("evaluation.parts")}
          options={shown.map((value) => ({ value, label: say(`evaluation.part.${value}`) }))}
          onChange={(next: Part) => change({ part: next === "result" ? undefined : next })}
        />
      </nav>
      {part === "result" && <ResultPart answer={answer} />}
      {part === "trends" && <TrendsPart answer={answer} />}
      {part === "methods" && <MethodsPart answer={answer} />}
      {part === "coherence" && <CoherencePart answer={answer} />}
      {part === "data" && <FiguresPart answer={answer} />}
      {part === "method" && <MethodPart answer={answer} />}
      {part === "audit" && <AuditPart answer={answer} />}
    </div>
  );
}
