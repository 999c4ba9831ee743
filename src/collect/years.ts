import type { CheckedPlan } from "#define";

/** The plan's first and last year, and the year before it from which growth is counted. */
export function yearsOf({ period }: Pick<CheckedPlan, "period">): { readonly base: string; readonly first: string; readonly last: string } {
  const first = Number(period.from.slice(0, 4));
  const past = Number(period.until.slice(0, 4));
  // Until the first day that is not in it any more.
  const last = period.until.endsWith("-01-01") ? past - 1 : past;
  return { base: String(first - 1), first: String(first), last: String(last) };
}

/** Years figures are collected for that have ended by today, newest first; the base year comes last. */
export function yearsEnded(plan: Pick<CheckedPlan, "period">, today: string): readonly string[] {
  const { base, last } = yearsOf(plan);
  const newest = Math.min(Number(last), Number(today.slice(0, 4)) - 1);
  return Array.from({ length: Math.max(0, newest - Number(base) + 1) }, (_, i) => String(newest - i));
}
