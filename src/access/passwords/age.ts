import type { Instant } from "#kernel";

const dayMs = 86_400_000;
/** A password is changed after this many days; a first one is worth nothing after that many. */
export const changeAfterDays = 90;
export const oneTimeDays = 7;
/** The password in use and those before it that may not be used again. */
export const remembered = 5;

const isOlder = (setAt: Instant, now: Instant, days: number): boolean => Date.parse(now) - Date.parse(setAt) >= days * dayMs;

export const isExpired = (setAt: Instant, now: Instant): boolean => isOlder(setAt, now, changeAfterDays);
export const isOneTimeExpired = (setAt: Instant, now: Instant): boolean => isOlder(setAt, now, oneTimeDays);
