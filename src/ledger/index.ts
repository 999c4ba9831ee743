export type { AccountDelta } from "./account-book.ts";
export { figuresOf } from "./figures.ts";
export { type DatedObservation, observationFrom } from "./observations.ts";
export { weakest } from "./qualifiers.ts";
export type * from "./types.ts";
