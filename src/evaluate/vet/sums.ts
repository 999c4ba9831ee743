export type Sum = {
  readonly whole: number;
  readonly parts: readonly number[] /** What rounding alone can make of it. */;
  readonly rounding: number;
};

/** What a whole and its parts differ by, and whether that is more than rounding and a stated share of the whole. */
export function sumFault(
  { whole, parts, rounding }: Sum,
  tolerance: number,
): { readonly sum: number; readonly apart: number; readonly differs: boolean } {
  const sum = parts.reduce((a, b) => a + b, 0);
  const apart = sum - whole;
  return { sum, apart, differs: Math.abs(apart) > rounding + Math.abs(whole) * tolerance + 1e-9 };
}

/** A part above its whole, or a share outside its bounds, by more than rounding. */
export const beyond = (
  value: number,
  { least, most, rounding }: { readonly least?: number; readonly most?: number; readonly rounding: number },
): boolean => (least !== undefined && value < least - rounding - 1e-9) || (most !== undefined && value > most + rounding + 1e-9);
