export { openFeedback } from "./feedback.ts";
export type { Feedback, Receipt } from "./types.ts";
