import type { CheckedPlan, Qualifier } from "#define";
import { type Day, divide, isDay, parseQuantity, type Quantity, subtract, toDecimal, toNumber, unitOf } from "#kernel";
import type { Figures, Reading } from "#ledger";
import { type Claim, type Explanation, lineOf } from "../read/fields.ts";

/** One figure of a report beside ours, both as of the same day; decimal text in the indicator's unit. */
export type ComparedFigure = {
  readonly line: string;
  readonly claim: Claim;
  readonly unit: string;
  /** Ours; null where we had none by that day. */
  readonly ours: {
    readonly value: string;
    readonly source: string | null;
    readonly publishedOn: Day;
    readonly qualifier: Qualifier;
  } | null;
  /** Theirs less ours; null where there is nothing to hold it against. */
  readonly difference: string | null;
  /** The difference as a share of ours; null where ours is zero or absent. */
  readonly share: number | null;
  readonly differs: boolean;
  readonly explanation: Explanation | null;
};

const isZero = ({ digits }: Quantity): boolean => digits === 0n;

/** @param asOf  ours are the figures published by this day, so that the table reads the same whenever it is made again */
function oursOf(figures: Figures, { indicator, region, period }: Claim, asOf: Day): Reading {
  return figures.at(indicator, region, period, { asOf, knownAt: asOf });
}

function compared(
  plan: CheckedPlan,
  figures: Figures,
  claim: Claim,
  asOf: Day,
  explained: ReadonlyMap<string, Explanation>,
): ComparedFigure {
  const line = lineOf(claim);
  const unit = plan.findIndicator(claim.indicator)?.unit ?? "one";
  const reading = oursOf(figures, claim, asOf);
  const theirs = parseQuantity(claim.value, unit);
  const base = { line, claim, unit, explanation: explained.get(line) ?? null };
  if (reading.kind === "gap" || !theirs.ok) return { ...base, ours: null, difference: null, share: null, differs: false };
  const { quantity, source, publishedOn, qualifier } = reading;
  const ours = { value: toDecimal(quantity), source, publishedOn, qualifier };
  const difference = subtract(theirs.value, quantity);
  if (!difference.ok) return { ...base, ours, difference: null, share: null, differs: false };
  const ratio = isZero(quantity) ? undefined : divide(difference.value, quantity, "one", 6);
  return {
    ...base,
    ours,
    difference: toDecimal(difference.value),
    share: ratio?.ok ? toNumber(ratio.value) : null,
    differs: !isZero(difference.value),
  };
}

/** Every figure of a report beside ours as of the day the report names. */
export function compareFigures(
  { plan, figures }: { readonly plan: CheckedPlan; readonly figures: Figures },
  given: { readonly claims: readonly Claim[]; readonly dataDay: string; readonly explanations: readonly Explanation[] },
): readonly ComparedFigure[] {
  const { claims, dataDay, explanations } = given;
  if (!isDay(dataDay)) return [];
  const explained = new Map(explanations.map((one) => [one.line, one]));
  return claims.map((claim) => compared(plan, figures, claim, dataDay, explained));
}

export const unitLabelOf = (unit: string) => unitOf(unit as Parameters<typeof unitOf>[0]).label;
