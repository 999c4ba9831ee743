export { type Index, makeIndex } from "./build.ts";
export { find } from "./find.ts";
export type { FoundGroup, Hit, Question, Range, SearchDocument, Speech, Way } from "./types.ts";
