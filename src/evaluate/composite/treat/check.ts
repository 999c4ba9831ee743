import { momentsOf } from "../prepare/moments.ts";
import type { Check } from "../state.ts";

export type Limits = { readonly skew?: number | undefined; readonly kurtosis?: number | undefined };

/** A column passes unless its skewness and its kurtosis both reach their limits (2 and 3.5). A column too short or too even to tell passes. */
export function checkOf(column: Float64Array, limits: Limits = {}): Check {
  const { skew, kurtosis } = momentsOf(column);
  return { passes: passes(skew, kurtosis, limits), skew, kurtosis };
}

export const passes = (skew: number | null, kurtosis: number | null, limits: Limits): boolean =>
  skew === null || kurtosis === null || Math.abs(skew) < (limits.skew ?? 2) || kurtosis < (limits.kurtosis ?? 3.5);
