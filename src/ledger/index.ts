export type { AccountDelta } from "./figures/account-book.ts";
export { figuresOf } from "./figures/figures.ts";
export { weakest } from "./figures/qualifiers.ts";
export { type DatedObservation, observationFrom } from "./observations.ts";
export type * from "./types.ts";
