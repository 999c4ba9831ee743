export { openCollecting } from "./collecting.ts";
export { collectGuards } from "./guards.ts";
export type { Collecting } from "./types.ts";
