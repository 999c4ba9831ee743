import { type Result, refuse } from "#kernel";
import { checkedText, type Draft, draftOfDocx, proofread, proofreadRefusals } from "#proofread";
import type { Handlers } from "./handlers.ts";

/** A draft held against what is published. Nothing of it is stored or logged: it is read, answered and forgotten. */
export const proofreadHandlers: Handlers<"proofread"> = {
  proofread: async (context, _, __, { body }) => {
    const draft = await draftFrom(body);
    return draft.ok ? { ok: true, value: proofread(context, draft.value) } : draft;
  },
};

/** @refuses proofread/nothingGiven where neither or both are given */
async function draftFrom({
  text,
  document,
}: {
  readonly text?: string | undefined;
  readonly document?: string | undefined;
}): Promise<Result<Draft>> {
  if (text !== undefined && document === undefined) return checkedText(text);
  if (document !== undefined && text === undefined) return draftOfDocx(Buffer.from(document, "base64"));
  return refuse(proofreadRefusals.nothingGiven({}));
}
