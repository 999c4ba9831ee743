import type { LightRules } from "#define";

/** The province publishes no thresholds: these are those other provinces publish for lag, until its general office confirms its own. */
export const lights: LightRules = { lag: { yellow: 10, red: 30 }, returns: { yellow: 1, red: 2 }, assumed: true };
