import type { Formula, Id, Indicator, Qualifier } from "#define";
import { add, convert, divide, negate, ok, type Quantity, type Result, subtract, type UnitId } from "#kernel";
import { yearsBefore } from "./period-text.ts";
import { opposed, weakest } from "./qualifiers.ts";

/** What a formula reads: an indicator, and for growth the same period some years before. */
export type Operand = { readonly indicator: Id; readonly period: string };

/** The operands in the order in which `computed` takes them. All are of the same period, but for growth's base. */
export function operandsFor(formula: Formula, period: string): readonly Operand[] {
  const here = (indicator: Id): Operand => ({ indicator, period });
  switch (formula.kind) {
    case "ratio":
    case "share":
      return [here(formula.of), here(formula.to)];
    case "per-head":
      return [here(formula.of), here(formula.population)];
    case "growth":
      return [here(formula.of), { indicator: formula.of, period: yearsBefore(period, formula.years) }];
    case "sum":
      return formula.of.map(here);
    case "difference":
      return [here(formula.of), here(formula.less)];
  }
}

type Term = { readonly quantity: Quantity; readonly qualifier: Qualifier };
type Terms = readonly [Term, ...Term[]];

/** Places kept beyond those shown, so that the one rounding, when shown, is not a second one. */
const guardPlaces = 4;

/**
 * A formula over exact quantities; quotients carry the indicator's places and four more. Growth is over the whole span, not per year.
 * The result's qualifier is the weakest of the operands'; a floor that is subtracted or divided by counts as provisional (see `opposed`).
 * @refuses kernel/divisionByZero; kernel/unlikeUnits cannot happen in a checked plan
 */
export function computed(formula: Formula, { unit, places }: Indicator, [first, ...rest]: Terms): Result<Term> {
  const second = rest[0];
  if (formula.kind === "sum")
    return qualified(
      sumOf(first.quantity, rest, unit),
      [first, ...rest].map((t) => t.qualifier),
    );
  if (!second) throw new Error(`a formula of kind ${formula.kind} has two operands`);
  const scale = places + guardPlaces;
  const [a, b] = [first.quantity, second.quantity];
  const qualifier = opposed(first.qualifier, second.qualifier, formula.kind !== "difference" && b.digits < 0n);
  if (formula.kind === "difference") return qualified(sumOf(a, [{ quantity: negate(b) }], unit), [qualifier]);
  const dividend = formula.kind === "growth" ? subtract(a, b) : ok(a);
  return dividend.ok ? qualified(divide(dividend.value, b, unit, scale), [qualifier]) : dividend;
}

function sumOf(first: Quantity, rest: readonly { readonly quantity: Quantity }[], unit: UnitId): Result<Quantity> {
  return rest.reduce<Result<Quantity>>((sum, term) => (sum.ok ? add(sum.value, term.quantity) : sum), convert(first, unit));
}

const qualified = (result: Result<Quantity>, qualifiers: readonly Qualifier[]): Result<Term> =>
  result.ok ? { ok: true, value: { quantity: result.value, qualifier: weakest(qualifiers) } } : result;
