import type { Papers } from "#paper";
import type { Guards } from "#procedure";
import { refusals } from "./refusals.ts";

/** The evaluation is issued under the code of a document that is kept for it: whoever types another code gets no further. */
export const closingGuards = (papers: Pick<Papers, "find">): Guards => ({
  "evaluation-is-kept": async ({ snapshot, input }) => {
    const found = await papers.find(String(input.code ?? ""));
    return found.ok && found.value.intact && found.value.about === snapshot.matter.id ? [] : [refusals.notKept({})];
  },
});
