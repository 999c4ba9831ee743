export { openCollecting } from "./collecting.ts";
export { collectGuards } from "./guards.ts";
export { mostLines } from "./sheet/template.ts";
export type { Collecting } from "./types.ts";
