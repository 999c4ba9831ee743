export { planningGuards } from "./guards.ts";
export { checkNightly, scheduleChecks } from "./nightly.ts";
export { openPlanning, type Planning } from "./planning.ts";
export { startingClause, startingCoverage } from "./read/coverage.ts";
export type { Part as SplitPartOf } from "./types.ts";
