export { buildIndex, type Index } from "./build.ts";
export { find } from "./find.ts";
export { loadSpeech } from "./speech.ts";
export type { FoundGroup, Hit, Question, Range, SearchDocument, Speech, Way } from "./types.ts";
