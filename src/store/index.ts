export { newUuid7, type RandomBytes } from "./ids.ts";
export type { JobPayload, Jobs } from "./jobs.ts";
export { type OpenOptions, type OpenStore, openStore } from "./open.ts";
export { StoreRefused } from "./refusals.ts";
export * from "./sql.ts";
export type * from "./types.ts";
