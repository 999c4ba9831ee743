export { type Briefs, type Issued, openBriefs } from "./briefs.ts";
export { type BriefState, composeBrief } from "./compose.ts";
export { changedSince } from "./differences.ts";
export { briefDocument } from "./document.ts";
