import type { CollectedKind } from "#define";
import type { Decimal, Label } from "#kernel";

type Bounds = { readonly least: number | null; readonly most: number | null; readonly whole: boolean; readonly say: Label };

/** What figures of a kind can be, in their leaf's own unit. */
const bounds: Readonly<Record<CollectedKind, Bounds>> = {
  share: { least: 0, most: 100, whole: false, say: { zh: "0至100", en: "0 to 100" } },
  score: { least: 0, most: 100, whole: false, say: { zh: "0至100", en: "0 to 100" } },
  count: { least: 0, most: null, whole: true, say: { zh: "整数，不小于0", en: "whole, 0 or more" } },
  amount: { least: 0, most: null, whole: false, say: { zh: "不小于0", en: "0 or more" } },
  balance: { least: null, most: null, whole: false, say: { zh: "可为负数", en: "may be negative" } },
  // Nothing can lose more than all of itself.
  change: { least: -100, most: null, whole: false, say: { zh: "不小于-100", en: "-100 or more" } },
};

/** What a figure of a kind may be, in words; null where the scheme does not say. */
export const allowedFor = (kind: CollectedKind | null): Label | null => (kind === null ? null : bounds[kind].say);

/** What a figure would have to be, where it is not; null where it can stand. */
export function notPossible(value: Decimal, kind: CollectedKind | null): Label | null {
  if (kind === null) return null;
  const { least, most, whole, say } = bounds[kind];
  const number = Number(value);
  return (least !== null && number < least) || (most !== null && number > most) || (whole && !Number.isInteger(number)) ? say : null;
}
