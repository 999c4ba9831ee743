export { type AccessOptions, openAccess } from "./access.ts";
export { callerOf } from "./network.ts";
export { personNames } from "./people/names.ts";
export { sitsAt } from "./people/sits-at.ts";
export { type ActRight, rightsOf } from "./rights.ts";
export { deskOfAppointment, dutyOf, mayReadRecord, type ReadingScope, type RecordPlace, readingScopeOf } from "./scope.ts";
export { checkSettings, type GivenSettings, trialSecret } from "./settings.ts";
export { turnsOf } from "./turns.ts";
export type * from "./types.ts";
