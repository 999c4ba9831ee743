import type { SchemeDraftAnswer } from "#contract";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { CoherencePanels } from "../coherence-panels.tsx";
import { useScheme } from "../use-evaluation.ts";
import { useSavedText } from "./draft-figures.tsx";

/** How the indicators of the text saved last hang together. */
export function DraftCoherence({ answer }: { readonly answer: SchemeDraftAnswer }) {
  const query = useScheme("schemeCoherence", answer.scheme, useSavedText(answer));
  return (
    <AnswerTo
      query={query}
      skeleton={
        <section className="panel">
          <Bones rows={12} height={24} />
        </section>
      }
    >
      {(found) => <CoherencePanels found={found} />}
    </AnswerTo>
  );
}
