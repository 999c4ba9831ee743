import type { ZeroRule } from "#define";

/** Parts that a mean can bear, what was added to each of their values, and how many values were raised to the floor. */
type Borne = { readonly parts: readonly Float64Array[]; readonly shift: number; readonly raised: number };

/**
 * Makes the parts of a mean bearable by the rule for zeros; parts without weight are let be, since they take no part.
 * @param strict  whether zero itself is not borne
 * @returns       the parts, or how many values the rule leaves too low
 */
export function borne(
  parts: readonly Float64Array[],
  weights: readonly number[],
  rule: ZeroRule,
  strict: boolean,
): Borne | { readonly tooLow: number } {
  const counting = (columns: readonly Float64Array[]): number =>
    columns.reduce((all, part, i) => all + (weights[i] === 0 ? 0 : countLow(part, strict)), 0);
  if (rule.kind === "shift") {
    const shifted = parts.map((part) => part.map((x) => x + rule.by));
    const tooLow = counting(shifted);
    return tooLow > 0 ? { tooLow } : { parts: usable(shifted, weights), shift: rule.by, raised: 0 };
  }
  const tooLow = counting(parts);
  if (tooLow === 0 && rule.kind === "refuse") return { parts: usable(parts, weights), shift: 0, raised: 0 };
  if (rule.kind === "refuse" || rule.at < 0 || (strict && rule.at === 0)) return { tooLow: Math.max(tooLow, 1) };
  let raised = 0;
  const floored = parts.map((part) =>
    part.map((x) => {
      if (!(x < rule.at)) return x;
      raised += 1;
      return rule.at;
    }),
  );
  return { parts: floored, shift: 0, raised };
}

/** A value without weight may be anything; one is harmless in every mean. */
const usable = (parts: readonly Float64Array[], weights: readonly number[]): readonly Float64Array[] =>
  parts.map((part, i) => (weights[i] === 0 ? part.map((x) => (Number.isNaN(x) ? x : 1)) : part));

function countLow(part: Float64Array, strict: boolean): number {
  let count = 0;
  for (const x of part) if (x < 0 || (strict && x === 0)) count += 1;
  return count;
}
