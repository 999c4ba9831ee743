export { openAlerts } from "./alerts/alerts.ts";
export { budgetPerWeek, mayBecome, mondayOf, precisionOf, standOf } from "./alerts/state.ts";
export type { Alerts, Arisen, Decider, Deed, Kept, Recorded, Stand, Verdict } from "./alerts/types.ts";
export { type AssistanceParts, assistanceGuards } from "./assistance/guards.ts";
export { findLeading, type LeadingParts, type LeadingStanding, leadingCount, leadingStanding } from "./assistance/leading.ts";
export { supervisionGuards } from "./guards.ts";
