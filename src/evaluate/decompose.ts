/** A part's value before and after. */
export type PartValues = { readonly id: string; readonly before: number; readonly after: number };
export type PartChange = PartValues & { readonly change: number };

/** Changes are kept as whole multiples of 10^-9 of the unit, so that sums are exact and not nearly exact. */
const grain = 1e9;
const whole = (value: number): number => Math.round(value * grain);

/**
 * The change of a whole by its parts. What the parts leave over is a part of its own, named by the caller, so the parts always sum to the whole.
 * @returns the parts, and the rest where it is not nothing
 */
export function decompose(
  before: number,
  after: number,
  parts: readonly PartValues[],
): { readonly total: number; readonly parts: readonly PartChange[]; readonly rest: PartChange | null } {
  const total = whole(after) - whole(before);
  const made = parts.map((p) => ({ ...p, change: (whole(p.after) - whole(p.before)) / grain }));
  const sum = (of: "before" | "after") => parts.reduce((s, p) => s + whole(p[of]), 0);
  const [restBefore, restAfter] = [whole(before) - sum("before"), whole(after) - sum("after")];
  const rest = { id: "rest", before: restBefore / grain, after: restAfter / grain, change: (restAfter - restBefore) / grain };
  return { total: total / grain, parts: made, rest: restBefore === 0 && restAfter === 0 ? null : rest };
}

/**
 * The change of a ratio by its numerator and its denominator: each one's effect averaged over both orders of change.
 * Same unit as the ratio `scale · numerator / denominator`; denominators are not zero.
 * @source two-factor Shapley value
 */
export function shapleyOfRatio(
  before: { readonly numerator: number; readonly denominator: number },
  after: { readonly numerator: number; readonly denominator: number },
  scale: number,
): { readonly total: number; readonly numerator: number; readonly denominator: number } {
  const inverse = { before: scale / before.denominator, after: scale / after.denominator };
  const total = whole(after.numerator * inverse.after - before.numerator * inverse.before);
  const numerator = whole(((after.numerator - before.numerator) * (inverse.after + inverse.before)) / 2);
  return { total: total / grain, numerator: numerator / grain, denominator: (total - numerator) / grain };
}

/**
 * Parts rounded so that, as shown, they still add up to the rounded whole: what rounding leaves over goes to the parts it was taken from most.
 * @param places  decimals shown
 */
export function roundToSum(parts: readonly number[], total: number, places: number): readonly number[] {
  const unit = 10 ** places;
  const rounded = parts.map((p) => Math.round(p * unit));
  const missing = Math.round(total * unit) - rounded.reduce((s, p) => s + p, 0);
  const step = Math.sign(missing);
  const order = parts.map((p, i) => ({ i, left: (p * unit - (rounded[i] ?? 0)) * step })).sort((a, b) => b.left - a.left || a.i - b.i);
  const extra = new Map<number, number>();
  for (let k = 0; k < Math.abs(missing) && order.length > 0; k++) {
    const at = order[k % order.length]?.i ?? 0;
    extra.set(at, (extra.get(at) ?? 0) + step);
  }
  return rounded.map((p, i) => (p + (extra.get(i) ?? 0)) / unit + 0); // never −0
}
