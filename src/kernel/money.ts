import { formatQuantity } from "./format.ts";
import type { Language } from "./label.ts";
import { parseQuantity } from "./quantity.ts";
import { defineRefusals, ok, type Result, refuse } from "./result.ts";

/** An amount of money in fen (分), always whole. */
export type Fen = bigint;
/** Units money is shown in. */
export type MoneyUnit = "CNY" | "CNY-10k" | "CNY-100m";

const refusals = defineRefusals("kernel", {
  moneyTooFine: {
    kind: "invalid",
    say: ({ text }: { text: string }) => ({
      zh: `金额“${text}”小于一分的部分无法入账。请以元为单位，最多保留两位小数。`,
      en: `The amount "${text}" holds a part of a fen, which cannot be booked. Give yuan with two decimals at most.`,
    }),
  },
  noWeights: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "没有大于零的权重，无法分配金额。请至少给出一个大于零的权重。",
      en: "No weight is above zero, so the sum cannot be allocated. Give at least one weight above zero.",
    }),
  },
  negativeWeight: {
    kind: "invalid",
    say: ({ place }: { place: number }) => ({
      zh: `第 ${place} 个权重小于零。请改为零或正数。`,
      en: `Weight number ${place} is below zero. Make it zero or positive.`,
    }),
  },
});

/** Yuan as text to fen: `1234.5` is 123450. @refuses kernel/notADecimal, kernel/moneyTooFine */
export function parseYuan(text: string): Result<Fen> {
  const parsed = parseQuantity(text, "CNY");
  if (!parsed.ok) return parsed;
  const { digits, scale } = parsed.value;
  if (scale <= 2) return ok(digits * 10n ** BigInt(2 - scale));
  const part = 10n ** BigInt(scale - 2);
  return digits % part === 0n ? ok(digits / part) : refuse(refusals.moneyTooFine({ text }));
}

/** An amount in 元, 万元 or 亿元, rounded once to `places`: `1.23亿元`. */
export const formatMoney = (fen: Fen, unit: MoneyUnit, places: number, language: Language): string =>
  // Fen are 10^-2 yuan, so each unit only moves the decimal point.
  formatQuantity({ digits: fen, scale: { CNY: 2, "CNY-10k": 6, "CNY-100m": 10 }[unit], unit }, places, language);

/**
 * Shares a sum by weights so that the parts add up to it exactly: each gets its share cut to whole fen, and the fen left over go
 * to the largest remainders, the earlier first where they are equal. A negative sum is shared like its opposite.
 * @refuses kernel/noWeights, kernel/negativeWeight
 */
export function allocate(sum: Fen, weights: readonly bigint[]): Result<readonly Fen[]> {
  const negative = weights.flatMap((weight, at) => (weight < 0n ? [refusals.negativeWeight({ place: at + 1 })] : []));
  if (negative.length > 0) return refuse(...negative);
  const total = weights.reduce((a, b) => a + b, 0n);
  if (total === 0n) return refuse(refusals.noWeights({}));
  const size = sum < 0n ? -sum : sum;
  const shares = weights.map((weight, at) => ({ at, fen: (size * weight) / total, remainder: (size * weight) % total }));
  const left = size - shares.reduce((taken, { fen }) => taken + fen, 0n);
  const favoured = [...shares].sort((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1));
  const extra = new Set(favoured.slice(0, Number(left)).map(({ at }) => at));
  return ok(shares.map(({ at, fen }) => (fen + (extra.has(at) ? 1n : 0n)) * (sum < 0n ? -1n : 1n)));
}
