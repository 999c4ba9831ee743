export { collectGuards } from "./guards.ts";
