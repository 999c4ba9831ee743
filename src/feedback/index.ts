export { openFeedback } from "./feedback.ts";
export type { Feedback } from "./types.ts";
