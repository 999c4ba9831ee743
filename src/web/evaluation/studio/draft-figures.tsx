import "../../words/studio.ts";
import type { SchemeDraftAnswer } from "#contract";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { useAddress } from "../../shell/use-address.ts";
import { LeafTable } from "../leaf-table.tsx";
import { useScheme } from "../use-evaluation.ts";

/** A draft's saved text, for questions about results. */
export function useSavedText(answer: SchemeDraftAnswer) {
  const { search } = useAddress();
  return { text: answer.checksum, ...(search.period ? { period: search.period } : {}) };
}

/** Figures behind the text saved last: how far they are there, how they lie, what was tamed. */
export function DraftFigures({ answer }: { readonly answer: SchemeDraftAnswer }) {
  const query = useScheme("schemeData", answer.scheme, useSavedText(answer));
  return (
    <AnswerTo
      query={query}
      skeleton={
        <section className="panel">
          <Bones rows={10} height={28} />
        </section>
      }
    >
      {(data) => <LeafTable data={data} />}
    </AnswerTo>
  );
}
