export type { SchemeContext, Schemes, Which } from "./types.ts";
