export { type Alerting, openAlerting, scheduleAlerts } from "./alerts/alerting.ts";
export { summed } from "./alerts/standing.ts";
export { budgetPerWeek, mayBecome, mondayOf, precisionOf, standOf } from "./alerts/state.ts";
export type { Arisen, Deed, Kept } from "./alerts/types.ts";
export { assistanceGuards } from "./assistance/guards.ts";
export { bulletinGuards } from "./bulletins/guards.ts";
export { supervisionGuards } from "./guards.ts";
