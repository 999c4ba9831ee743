import { defineRefusals, ok, type Result, refuse } from "./result.ts";
import { overDims, sameDims, type UnitId, unitOf } from "./unit.ts";

/** Exact: `digits · 10^-scale` in `unit`. In JSON a decimal string beside the unit's id. */
export type Quantity = { readonly digits: bigint; readonly scale: number; readonly unit: UnitId };
/** A decimal number as text: `-12.50`. No exponent, no thousands separator. */
export type Decimal = string;

const refusals = defineRefusals("kernel", {
  notADecimal: {
    kind: "invalid",
    say: ({ text }: { text: string }) => ({
      zh: `“${text}”不是十进制数。请写成 298.2 这样的数字，不带千分位、单位或空格。`,
      en: `"${text}" is not a decimal number. Write it like 298.2, without separators, unit or blanks.`,
    }),
  },
  unlikeUnits: {
    kind: "invalid",
    say: ({ a, b }: { a: UnitId; b: UnitId }) => ({
      zh: `“${unitOf(a).label.zh || a}”与“${unitOf(b).label.zh || b}”不是同一类量，不能相加、比较或换算。请先统一口径。`,
      en: `"${unitOf(a).label.en || a}" and "${unitOf(b).label.en || b}" measure different things; they cannot be added, compared or converted. Bring them to one scope first.`,
    }),
  },
  quotientUnlike: {
    kind: "invalid",
    say: ({ a, b, unit }: { a: UnitId; b: UnitId; unit: UnitId }) => ({
      zh: `“${unitOf(a).label.zh || a}”除以“${unitOf(b).label.zh || b}”得不到“${unitOf(unit).label.zh || unit}”。请改用相应的单位。`,
      en: `"${unitOf(a).label.en || a}" divided by "${unitOf(b).label.en || b}" does not give "${unitOf(unit).label.en || unit}". Ask for a unit that fits.`,
    }),
  },
  divisionByZero: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "除数为零，比值无意义。请先核对分母的数据。",
      en: "The divisor is zero; the ratio has no meaning. Check the figure below the line first.",
    }),
  },
});

const pow10 = (n: number): bigint => 10n ** BigInt(n);
const decimalPattern = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** @refuses kernel/notADecimal */
export function parseQuantity(text: Decimal, unit: UnitId): Result<Quantity> {
  const match = decimalPattern.exec(text);
  if (!match) return refuse(refusals.notADecimal({ text }));
  const [, sign, whole = "", fraction = ""] = match;
  const digits = BigInt(whole + fraction);
  return ok({ digits: sign === "-" ? -digits : digits, scale: fraction.length, unit });
}

/** For a literal that is known to be a decimal; throws on anything else. */
export function quantity(text: Decimal, unit: UnitId): Quantity {
  const made = parseQuantity(text, unit);
  if (!made.ok) throw new Error(made.refusals[0]?.say.en);
  return made.value;
}

export function toDecimal({ digits, scale }: Quantity): Decimal {
  const sign = digits < 0n ? "-" : "";
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

/** For `evaluate` and drawing only: a float leaves the exact world. */
export const toNumber = (q: Quantity): number => Number(toDecimal(q));

const atScale = (q: Quantity, scale: number): bigint => q.digits * pow10(scale - q.scale);

/** The same amount in another unit of the same dimension; always exact. @refuses kernel/unlikeUnits */
export function convert(q: Quantity, to: UnitId): Result<Quantity> {
  const [a, b] = [unitOf(q.unit), unitOf(to)];
  if (!sameDims(a.dims, b.dims)) return refuse(refusals.unlikeUnits({ a: q.unit, b: to }));
  const shift = a.exponent - b.exponent;
  if (shift <= 0) return ok({ digits: q.digits, scale: q.scale - shift, unit: to });
  const scale = Math.max(0, q.scale - shift);
  return ok({ digits: q.digits * pow10(scale - q.scale + shift), scale, unit: to });
}

/** The sum in the first one's unit. @refuses kernel/unlikeUnits */
export function add(a: Quantity, b: Quantity): Result<Quantity> {
  const other = convert(b, a.unit);
  if (!other.ok) return other;
  const scale = Math.max(a.scale, other.value.scale);
  return ok({ digits: atScale(a, scale) + atScale(other.value, scale), scale, unit: a.unit });
}

export const negate = (q: Quantity): Quantity => ({ ...q, digits: -q.digits });
/** @refuses kernel/unlikeUnits */
export const subtract = (a: Quantity, b: Quantity): Result<Quantity> => add(a, negate(b));

/** -1, 0 or 1. @refuses kernel/unlikeUnits */
export function compare(a: Quantity, b: Quantity): Result<-1 | 0 | 1> {
  const difference = subtract(a, b);
  if (!difference.ok) return difference;
  const { digits } = difference.value;
  return ok(digits < 0n ? -1 : digits > 0n ? 1 : 0);
}

/** Half away from zero, as statistics are rounded. Done once, when a figure is shown. */
export function round(q: Quantity, scale: number): Quantity {
  if (q.scale <= scale) return { ...q, digits: atScale(q, scale), scale };
  const unit = pow10(q.scale - scale);
  const half = unit / 2n;
  const digits = q.digits < 0n ? -((-q.digits + half) / unit) : (q.digits + half) / unit;
  return { digits, scale, unit: q.unit };
}

export const times = (q: Quantity, factor: bigint): Quantity => ({ ...q, digits: q.digits * factor });

/**
 * a ÷ b in the unit asked for, to `scale` places, rounded half away from zero: the one inexact step, with its scale stated.
 * @refuses kernel/quotientUnlike, kernel/divisionByZero
 */
export function divide(a: Quantity, b: Quantity, unit: UnitId, scale: number): Result<Quantity> {
  const [ua, ub, uc] = [unitOf(a.unit), unitOf(b.unit), unitOf(unit)];
  if (!sameDims(overDims(ua.dims, ub.dims), uc.dims)) return refuse(refusals.quotientUnlike({ a: a.unit, b: b.unit, unit }));
  if (b.digits === 0n) return refuse(refusals.divisionByZero({}));
  const shift = ua.exponent - ub.exponent - uc.exponent + b.scale - a.scale + scale + 1;
  const numerator = shift >= 0 ? a.digits * pow10(shift) : a.digits;
  const denominator = shift >= 0 ? b.digits : b.digits * pow10(-shift);
  return ok(round({ digits: numerator / denominator, scale: scale + 1, unit }, scale));
}
