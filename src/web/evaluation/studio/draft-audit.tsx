import type { SchemeDraftAnswer } from "#contract";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { PaperView } from "../../parts/paper-view.tsx";
import { useScheme } from "../use-evaluation.ts";
import { useSavedText } from "./draft-figures.tsx";

/** The ten-step audit of the text saved last. */
export function DraftAudit({ answer }: { readonly answer: SchemeDraftAnswer }) {
  const query = useScheme("schemeAudit", answer.scheme, useSavedText(answer));
  return (
    <AnswerTo
      query={query}
      skeleton={
        <section className="panel">
          <Bones rows={16} />
        </section>
      }
    >
      {(audit) => (
        <section className="panel audit-sheet">
          <PaperView sheet={audit.sheet} />
        </section>
      )}
    </AnswerTo>
  );
}
