export { type AccessOptions, openAccess } from "./access.ts";
export { callerOf } from "./network.ts";
export { checkSettings, type GivenSettings, trialSecret } from "./settings.ts";
export type * from "./types.ts";
