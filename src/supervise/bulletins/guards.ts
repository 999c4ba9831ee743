import type { Papers } from "#paper";
import type { Guard, Guards } from "#procedure";
import { refusals } from "./refusals.ts";

/** A bulletin is issued under the code of a document that is kept for it: whoever types another code gets no further. */
const isKept =
  (papers: Pick<Papers, "find">): Guard =>
  async ({ snapshot, input }) => {
    const found = await papers.find(String(input.code ?? ""));
    return found.ok && found.value.intact && found.value.about === snapshot.matter.id ? [] : [refusals.notKept({})];
  };

export const bulletinGuards = (papers: Pick<Papers, "find">): Guards => ({ "bulletin-is-kept": isKept(papers) });
