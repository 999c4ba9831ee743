import { type Components, principalComponents } from "../analyse/components.ts";
import { conflictsAmong } from "./conflicts.ts";

/** Weights that sum to one, or null where the data give none: nothing varies. */
type Found<T> = (T & { readonly weights: readonly number[] }) | null;

/**
 * Entropy weights: p = z / Σ z, e = −Σ p ln p / ln n over the rows that have a value, w = (1 − e) / Σ (1 − e). A column where all are alike, or with
 * fewer than two values, tells nothing apart and weighs nothing.
 * @param columns  normalised, at least zero
 */
export function entropy(columns: readonly Float64Array[]): Found<{ readonly entropies: readonly number[] }> {
  const entropies = columns.map((column) => {
    const there = column.filter((z) => !Number.isNaN(z));
    const total = there.reduce((sum, z) => sum + z, 0);
    if (there.length < 2 || total <= 0) return 1;
    const sum = there.reduce((all, z) => (z > 0 ? all - (z / total) * Math.log(z / total) : all), 0);
    return Math.min(1, sum / Math.log(there.length));
  });
  const weights = toOne(entropies.map((e) => (1 - e > 1e-12 ? 1 - e : 0)));
  return weights && { weights, entropies };
}

/**
 * CRITIC weights: standard deviation times Σ (1 − r) against the others, over the rows that both have; w = C / Σ C. A column that does not vary weighs
 * nothing and is no conflict to the others. Where none conflicts with another (a column alone, or all saying the same) the spread decides.
 */
export function critic(columns: readonly Float64Array[]): Found<{
  readonly deviations: readonly number[];
  readonly conflicts: readonly number[];
}> {
  const deviations = columns.map(deviation);
  const varied = [...columns.keys()].filter((i) => (deviations[i] ?? 0) > 0);
  const found = conflictsAmong(varied.map((i) => columns[i] ?? new Float64Array()));
  const conflicts = columns.map((_, i) => found[varied.indexOf(i)] ?? 0);
  const none = conflicts.every((conflict) => conflict === 0);
  const weights = toOne(deviations.map((sd, i) => (none ? sd : sd * (conflicts[i] ?? 0))));
  return weights && { weights, deviations, conflicts };
}

/**
 * The first principal component's loadings as they come, turned so that their sum is positive; single ones may be negative. Relative: they do not sum
 * to one, so that they can be compared with the component.
 */
export function firstComponent(columns: readonly Float64Array[]): (Components & { readonly weights: readonly number[] }) | null {
  const found = principalComponents(columns);
  const weights = found?.loadings[0];
  return found && weights ? { ...found, weights } : null;
}

function deviation(column: Float64Array): number {
  const there = column.filter((x) => !Number.isNaN(x));
  if (there.length < 2) return 0;
  const mean = there.reduce((sum, x) => sum + x, 0) / there.length;
  const sd = Math.sqrt(there.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (there.length - 1));
  return sd > 1e-13 * Math.abs(mean) ? sd : 0;
}

/** The same proportions, summing to one; null where all are zero. */
export function toOne(weights: readonly number[]): readonly number[] | null {
  const total = weights.reduce((sum, w) => sum + w, 0);
  return total > 0 ? weights.map((w) => w / total) : null;
}
