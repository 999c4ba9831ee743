import "../words/evaluation.ts";
import type { SchemeAnswer } from "#contract";
import { addressOf } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { PaperView } from "../parts/paper-view.tsx";
import { useWords } from "../words/index.ts";
import { useAsked, useScheme } from "./use-evaluation.ts";

/** The ten steps a composite index is judged by, made from the text and its result; nobody writes it. */
export function AuditPart({ answer }: { readonly answer: SchemeAnswer }) {
  const { say, language } = useWords();
  const asked = useAsked();
  const query = useScheme("schemeAudit", answer.head.id, asked);
  return (
    <AnswerTo
      query={query}
      skeleton={
        <section className="panel">
          <Bones rows={20} />
        </section>
      }
    >
      {(audit) => (
        <section className="panel audit-sheet" aria-label={say("evaluation.part.audit")}>
          <p className="audit-tools">
            <a
              className="act"
              href={addressOf("/api/evaluation/schemes/{id}/audit/docx", { id: answer.head.id }, { ...asked, lang: language })}
            >
              {say("evaluation.auditWord")}
            </a>
          </p>
          <PaperView sheet={audit.sheet} />
        </section>
      )}
    </AnswerTo>
  );
}
