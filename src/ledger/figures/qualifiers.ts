import type { Qualifier } from "#define";

/** Strongest first. A sample is weakest: it carries an interval; a floor next: it says nothing about how far above it the truth lies. */
const byStrength: readonly Qualifier[] = ["exact", "rounded", "provisional", "at-least", "sample"];

export const weakest = (qualifiers: readonly Qualifier[]): Qualifier =>
  byStrength[Math.max(0, ...qualifiers.map((q) => byStrength.indexOf(q)))] ?? "sample";

const noFloor = (qualifier: Qualifier): Qualifier => (qualifier === "at-least" ? "provisional" : qualifier);

/**
 * The qualifier of a difference or a quotient. A floor above keeps it a floor only while what is subtracted or divided by is no floor itself
 * and does not turn the result round; otherwise the result is neither floor nor ceiling, and only provisional.
 */
export const opposed = (of: Qualifier, by: Qualifier, turnsRound: boolean): Qualifier =>
  weakest([by === "at-least" || turnsRound ? noFloor(of) : of, noFloor(by)]);
