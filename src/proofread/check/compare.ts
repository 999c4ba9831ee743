import type { Indicator } from "#define";
import type { ReadingFigure } from "#ledger";
import { factorTo } from "../read/binding.ts";
import type { Written } from "../types.ts";
import { figureValue, halfOf } from "./context.ts";

/** A written number in an indicator's unit. */
export type Stated = { readonly value: number; readonly upper: number | null; readonly half: number; readonly n: Written };
export function statedIn(n: Written, indicator: Indicator): Stated | null {
  const factor = factorTo(n, indicator);
  return factor === null ? null : scaled(n, factor);
}
export const scaled = (n: Written, factor: number): Stated => ({
  value: n.value * factor,
  upper: n.upper === null ? null : n.upper * factor,
  half: n.half * factor,
  n,
});

/** `floor`: what is known is a lower bound, written as if it were the figure; `open`: a bound does not decide. */
export type Fit = "yes" | "no" | "floor" | "open";

const slack = (a: number, b: number): number => 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);

/**
 * Whether a written number says what a value is, by the digits written: 298 亿元 says 298.2, 299 does not.
 * @param reach  how far the true value may lie from `value` either way, because it is rounded itself
 */
export function says({ value: x, upper, half, n }: Stated, value: number, reach = 0): boolean {
  const near = half + reach + slack(x, value);
  if (upper !== null) return value >= Math.min(x, upper) - near && value <= Math.max(x, upper) + near;
  const [low, high] = [x - near, x + near];
  switch (n.sense) {
    case "exact":
      return value >= low && value <= high;
    case "about": {
      const loose = Math.max(near, roundHalf(n) * (half === 0 ? 1 : half / n.half), Math.abs(value) * 0.005);
      return Math.abs(value - x) <= loose + slack(x, value);
    }
    case "over":
      return value >= low && value <= x * 1.5 + near;
    case "under":
      return value <= high && value >= x * 0.88 - near;
  }
}

/** Half of the last digit that is not a rounding zero: 约3,200 lies within 50. */
function roundHalf(n: Written): number {
  if (n.digits.includes(".")) return n.half;
  const zeros = /0*$/.exec(n.digits)?.[0].length ?? 0;
  return n.half * 10 ** Math.min(zeros, 3);
}

/** The same against a published figure with its qualifier. A floor proves nothing above it. */
export function fit(stated: Stated, r: ReadingFigure, indicator: Indicator): Fit {
  const value = figureValue(r, indicator);
  if (r.qualifier !== "at-least") return says(stated, value, r.qualifier === "rounded" ? halfOf(r, indicator) : 0) ? "yes" : "no";
  const { value: x, half, n } = stated;
  if (Math.abs(x - value) <= half) return n.sense === "over" ? "yes" : "floor";
  if (x < value) return n.sense === "over" ? "yes" : "no";
  return "open";
}

/** Numbers of one or two figures agree with many things by chance. */
export const isTelling = ({ digits, value }: Written): boolean =>
  digits.replaceAll(/\D/g, "").replace(/^0+/, "").replace(/0+$/, "").length >= 3 ||
  (digits.includes(".") && value !== Math.round(value) && digits.length >= 3);
