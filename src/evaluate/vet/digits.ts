import { type Drawing, drawnChance } from "./tails.ts";

/** Too little to tell anything from: how much there is and how much it takes. */
export type TooFew = { readonly kind: "too-few"; readonly count: number; readonly needed: number };
/** The figures lie too close together for the law of first digits to say anything; `decades` is the tenth powers they span. */
export type TooNarrow = { readonly kind: "too-narrow"; readonly decades: number; readonly needed: number };
export type DigitTest = {
  readonly kind: "tested";
  readonly count: number;
  /** How often each digit was seen, and would be on average: 1 to 9 for first digits, 0 to 9 for last ones. */
  readonly seen: readonly number[];
  readonly expected: readonly number[];
  readonly chance: number;
};

const benford = Array.from({ length: 9 }, (_, d) => Math.log10(1 + 1 / (d + 1)));
const distance = (seen: readonly number[], expected: readonly number[]): number =>
  seen.reduce((sum, n, digit) => sum + (n - (expected[digit] ?? 1)) ** 2 / (expected[digit] ?? 1), 0);

/**
 * First digits against Benford's law. The figures of one unit grow out of each other and are not independent: the reference multiplies the whole series of
 * each unit by a random power of ten below 10, which keeps that and makes its first digits follow the law.
 * @param series   positive values, a list for each unit
 * @param least    figures it takes; `decades`: tenth powers that the middle nine tenths of them must span
 */
export function firstDigits(
  series: readonly (readonly number[])[],
  name: string,
  { least, decades }: { readonly least: number; readonly decades: number },
  drawing: Drawing,
): DigitTest | TooFew | TooNarrow {
  const logs = series.map((values) => values.filter((v) => v > 0).map(Math.log10)).filter((values) => values.length > 0);
  const all = logs.flat().sort((a, b) => a - b);
  if (all.length < least) return { kind: "too-few", count: all.length, needed: least };
  const spanned = (all[Math.ceil(all.length * 0.95) - 1] ?? 0) - (all[Math.floor(all.length * 0.05)] ?? 0);
  if (spanned < decades) return { kind: "too-narrow", decades: spanned, needed: decades };
  const expected = benford.map((share) => share * all.length);
  const counted = (shift: () => number): number[] => {
    const seen = new Array<number>(9).fill(0);
    for (const unit of logs) {
      const by = shift();
      // A hair is added because the logarithm of 3000 over that of 3 may fall a hair short.
      for (const log of unit) add(seen, Math.floor(10 ** (log + by - Math.floor(log + by + 1e-12)) + 1e-9) - 1);
    }
    return seen;
  };
  const seen = counted(() => 0);
  const chance = drawnChance(distance(seen, expected), `first ${name}`, drawing, (stream) => distance(counted(stream.even), expected));
  return { kind: "tested", count: all.length, seen, expected, chance };
}

function add(seen: number[], at: number): void {
  const place = Math.min(8, Math.max(0, at));
  seen[place] = (seen[place] ?? 0) + 1;
}

/**
 * Last digits against an even spread over ten; the reference is drawn from exactly that, so it holds for small counts, too.
 * @param digits  0 to 9
 */
export function lastDigits(digits: readonly number[], name: string, least: number, drawing: Drawing): DigitTest | TooFew {
  if (digits.length < least) return { kind: "too-few", count: digits.length, needed: least };
  const expected = new Array<number>(10).fill(digits.length / 10);
  const seen = new Array<number>(10).fill(0);
  for (const digit of digits) seen[digit] = (seen[digit] ?? 0) + 1;
  const drawnOnce = (stream: { readonly below: (count: number) => number }): number => {
    const drawn = new Array<number>(10).fill(0);
    for (let n = 0; n < digits.length; n += 1) {
      const digit = stream.below(10);
      drawn[digit] = (drawn[digit] ?? 0) + 1;
    }
    return distance(drawn, expected);
  };
  return {
    kind: "tested",
    count: digits.length,
    seen,
    expected,
    chance: drawnChance(distance(seen, expected), `last ${name}`, drawing, drawnOnce),
  };
}

/** A figure as printed: its digits without sign, point and leading zeros, and how many of them stand behind the point. */
export type Printed = { readonly digits: string; readonly places: number };
export function printed(text: string): Printed {
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  return { digits: (whole + fraction).replace(/^0+/, ""), places: fraction.length };
}

/**
 * Last digits at the precision that a table is printed in: as many places as at least half of its figures have. A shorter figure ends in the noughts that
 * printing left out; a longer one is not of the table's kind and is left out, and so is one of fewer than three digits, whose last digit is not free.
 */
export function lastDigitsOf(table: readonly Printed[]): readonly (number | null)[] {
  const places = [...table].map((p) => p.places).sort((a, b) => b - a)[Math.ceil(table.length / 2) - 1] ?? 0;
  return table.map((figure) => {
    const digits = figure.digits + "0".repeat(Math.max(0, places - figure.places));
    return figure.places > places || digits.length < 3 ? null : Number(digits.at(-1));
  });
}
