import type { BriefSheet } from "#contract";
import type { Language } from "#kernel";

export { type Briefs, type Issued, openBriefs } from "./briefs.ts";
export { type BriefState, composeBrief } from "./compose.ts";
export { changedSince } from "./differences.ts";

/** The Word file; the library that writes it is loaded with the first one, for most processes never write any. */
export const briefDocument = async (sheet: BriefSheet, language: Language): Promise<Buffer> =>
  (await import("./document.ts")).briefDocument(sheet, language);
