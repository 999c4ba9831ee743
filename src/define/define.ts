import type { Account, Chapter, Indicator, Plan, Target } from "./words.ts";

/** Give a literal its type where it is written, so that a misspelt word does not compile. */
export const defineChapter = (chapter: Chapter): Chapter => chapter;
export const defineIndicator = (indicator: Indicator): Indicator => indicator;
export const defineTarget = (target: Target): Target => target;
export const defineAccount = (account: Account): Account => account;
export const definePlan = (plan: Plan): Plan => plan;
