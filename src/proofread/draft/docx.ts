import { ok, type Result, refuse } from "#kernel";
import { refusals } from "../refusals.ts";
import { type Draft, draftOfText } from "./draft.ts";
import { draftOfHtml } from "./html.ts";
import { limits } from "./limits.ts";
import { checkedZip } from "./zip.ts";

/**
 * The paragraphs and tables of a Word document with their places. Pictures, comments and revisions are left aside.
 * @refuses proofread/tooLarge, proofread/notADocument, proofread/swollen, proofread/tooLong
 */
export async function draftOfDocx(bytes: Buffer): Promise<Result<Draft>> {
  if (bytes.length > limits.bytes) return refuse(refusals.tooLarge({ most: limits.bytes }));
  const checked = checkedZip(bytes);
  if (!checked.ok) return checked;
  const html = await htmlOf(bytes);
  return html === undefined ? refuse(refusals.notADocument({})) : withinLimits(draftOfHtml(html));
}

/** @refuses proofread/nothingGiven, proofread/tooLong */
export const checkedText = (text: string): Result<Draft> =>
  text.trim() === "" ? refuse(refusals.nothingGiven({})) : withinLimits(draftOfText(text));

const withinLimits = (draft: Draft): Result<Draft> =>
  draft.text.length > limits.characters ? refuse(refusals.tooLong({ count: draft.text.length, most: limits.characters })) : ok(draft);

async function htmlOf(buffer: Buffer): Promise<string | undefined> {
  // Loaded with the first document: most processes never read one.
  const { default: mammoth } = await import("mammoth");
  try {
    const made = await mammoth.convertToHtml(
      { buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: "" })), externalFileAccess: false },
    );
    return made.value;
  } catch {
    return undefined; // a broken document is its sender's, not a fault of ours
  }
}
