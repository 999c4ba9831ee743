export { type AttachedFinding, type FigureKey, findingsOf, type MayRead } from "./findings/rows.ts";
export { vettingGuards } from "./guards.ts";
export { openVetting, type Vetting } from "./vetting.ts";
