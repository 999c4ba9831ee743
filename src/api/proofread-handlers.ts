import { type Result, refuse } from "#kernel";
import { checkedText, type Draft, draftOfDocx, proofread, proofreadRefusals } from "#proofread";
import type { Handlers } from "./parts.ts";

/** A draft held against what is published. Nothing of it is stored or logged, the audit holds counts alone. */
export const proofreadHandlers: Handlers<"proofread"> = {
  proofread: async (context, _, __, { body, viewer, desk }) => {
    const draft = await draftFrom(body);
    if (!draft.ok) return draft;
    const value = proofread(context, draft.value);
    const counts = Object.fromEntries(value.counts.map(({ mark, count }) => [mark, count]));
    await desk?.access.noteExport(viewer, { what: "proofread", ...counts });
    return { ok: true, value };
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
