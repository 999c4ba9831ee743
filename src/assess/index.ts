export { assessGuards } from "./guards.ts";
