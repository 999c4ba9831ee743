export { schemeGuards } from "./guards.ts";
export { schemesOn } from "./in-force.ts";
export type { BasisCell, SchemeBasis } from "./live/basis.ts";
export { openSchemes } from "./schemes.ts";
export type { SchemeContext, Schemes, Which } from "./types.ts";
