import type { PaperSheet } from "#contract";
import type { Language } from "#kernel";

export { type CodeFault, codeOf, codesOfDigest, readCode } from "./check-code.ts";
export { composed } from "./draft.ts";
export { hei, mm, page, song } from "./measures.ts";
export { type IssuedPaper, openPapers, type Papers } from "./papers.ts";
export { dayInWords, filled } from "./text.ts";

/** The Word file; the library that writes it is loaded with the first one, for most processes never write any. */
export const paperDocument = async (sheet: PaperSheet, language: Language): Promise<Buffer> =>
  (await import("./word.ts")).paperDocument(sheet, language);
