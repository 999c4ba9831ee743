export { schemeGuards } from "./guards.ts";
export { openSchemes } from "./schemes.ts";
export type { SchemeContext, Schemes, Which } from "./types.ts";
