import type { LightRules, OfficeHours } from "#define";

/** The province publishes no thresholds: these are those other provinces publish for lag, until its general office confirms its own. */
export const lights: LightRules = { lag: { yellow: 10, red: 30 }, returns: { yellow: 1, red: 2 }, assumed: true };

/** 08:30-12:00 and 14:00-17:30: hours of offices are not part of any published rule of supervision. */
export const officeHours: OfficeHours = {
  spans: [
    { from: 8 * 60 + 30, until: 12 * 60 },
    { from: 14 * 60, until: 17 * 60 + 30 },
  ],
  assumed: true,
};
