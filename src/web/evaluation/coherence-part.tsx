import "../words/evaluation.ts";
import type { SchemeAnswer, SchemeCoherence } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { CoherencePanels } from "./coherence-panels.tsx";
import { useAsked, useScheme } from "./use-evaluation.ts";

/** How the indicators hang together, and the weight that works against the weight that is written. */
export function CoherencePart({ answer }: { readonly answer: SchemeAnswer }) {
  const asked = useAsked();
  const query = useScheme("schemeCoherence", answer.head.id, asked);
  return (
    <AnswerTo
      query={query}
      skeleton={
        <section className="panel">
          <Bones rows={16} height={22} />
        </section>
      }
    >
      {(found: SchemeCoherence) => <CoherencePanels found={found} />}
    </AnswerTo>
  );
}
