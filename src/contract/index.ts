export type { alertsRoutes } from "./alerts.ts";
export * as answers from "./answers.ts";
export * from "./contract.ts";
export { attachmentBytes, type filesRoutes } from "./files.ts";
export { comparisonQuestion } from "./regions.ts";
export { type Route, type View, viewLabels, views } from "./route.ts";
export type * from "./types.ts";
export type { workRoutes } from "./work.ts";
