import { useQuery } from "@tanstack/react-query";
import type { SchemeDraftAnswer } from "#contract";
import { ask } from "../../api.ts";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { PaperView } from "../../parts/paper-view.tsx";
import { evaluationKey } from "../use-evaluation.ts";

/** The ten-step audit of the text saved last; once proposed, the one that was kept with the proposal. */
export function DraftAudit({ answer }: { readonly answer: SchemeDraftAnswer }) {
  const query = useQuery({
    queryKey: [evaluationKey, "draft-audit", answer.id, answer.checksum],
    queryFn: ({ signal }) => ask("schemeDraftAudit", { draft: answer.id }, {}, signal),
  });
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
