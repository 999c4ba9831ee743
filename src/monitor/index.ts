export type { Asked } from "./asked.ts";
export { cockpit, targetList, targetRows } from "./cockpit.ts";
export type { ReadingContext } from "./context.ts";
export { indicatorAnswer } from "./indicator.ts";
export { indicatorList } from "./indicator-list.ts";
export { clauseAnswer, outlineAnswer } from "./outline.ts";
export { passportAnswer } from "./passport.ts";
export { quoteAnswer } from "./quote.ts";
export { sourceList } from "./sources.ts";
