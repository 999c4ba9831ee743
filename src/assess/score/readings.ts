import type { CheckedPlan, Indicator, SchemeSubject, Yardstick } from "#define";
import { convert, type Day, type Decimal, type Label, lastDay, type RegionCode, toDecimal, toNumber, type UnitId } from "#kernel";
import type { Figures, Reading, ReadingFigure } from "#ledger";
import type { Member } from "../parts.ts";
import type { Known } from "./points.ts";
import type { CollectedFrom, ScoredFigure } from "./types.ts";
import { whyMissing, whyUnscored } from "./words.ts";

/** The plan, all figures at one cut, and the time asked about. */
export type AssessContext = {
  readonly plan: CheckedPlan;
  readonly figures: Figures;
  readonly asOf: Day;
  readonly knownAt: Day | null;
  readonly today: Day;
  /** What was collected of units of the register, up to the same cut. */
  readonly collected?: CollectedFigures;
};

/** A figure that was handed in for a leaf and accepted by somebody else. */
type CollectedFigure = Omit<CollectedFrom, "measure"> & { readonly value: number; readonly shown: Decimal; readonly measure: string };
export type CollectedFigures = {
  readonly figures: (
    subject: SchemeSubject,
    knownAt: Day | null,
  ) => { readonly find: (leaf: string, unit: string, period: string) => CollectedFigure | undefined };
};
export type ReadCollected = (figures: Figures) => Promise<CollectedFigures>;

/** A figure with its range; `reading`: how it was published, null of one that was collected. */
export type Read = { readonly known: Known; readonly figure: ScoredFigure; readonly reading: ReadingFigure | null };
/** A figure, or why there is none. */
export type Found = Read | { readonly why: Label };

/** Half a unit of the last digit given; zeros at the end of a whole number are rounding. */
function halfStep(decimal: string): number {
  const [whole = "", fraction = ""] = decimal.replace("-", "").split(".");
  if (fraction !== "") return 0.5 * 10 ** -fraction.length;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return zeros === whole.length ? 0.5 : 0.5 * 10 ** zeros;
}

/** A figure in a unit, with its range; undefined where the units are unlike. */
export function readIn(r: ReadingFigure, unit: UnitId): Read | undefined {
  const converted = convert(r.quantity, unit);
  if (!converted.ok) return undefined;
  const { indicator, region, period, qualifier } = r;
  const note = r.vintages.at(-1)?.note ?? null;
  const [value, decimal] = [toNumber(converted.value), toDecimal(converted.value)];
  const half = qualifier === "rounded" ? halfStep(decimal) : 0;
  const high = qualifier === "at-least" ? Number.POSITIVE_INFINITY : value + half;
  return {
    known: { value, low: value - half, high, qualifier },
    figure: { indicator, region, period, value: decimal, unit, qualifier, note },
    reading: r,
  };
}

/**
 * A year's figure: that of the whole year, or, of what is no flow, the last one within it. `like` asks for the same part of its year as another figure,
 * so that a half-year is never compared with a year.
 */
export function figureOf(
  { figures, asOf, knownAt }: AssessContext,
  indicator: Indicator,
  region: RegionCode,
  year: number,
  like?: ReadingFigure,
): Reading {
  const question = { asOf, knownAt };
  const part = like?.period.slice(4);
  const whole = figures.at(indicator.id, region, `${year}${part ?? ""}`, question);
  if (whole.kind === "figure" || part !== undefined || indicator.kind === "flow") return whole;
  return figures.series(indicator.id, region, question).findLast((r) => lastDay(r).startsWith(String(year))) ?? whole;
}

/** A member's figure of a year by a yardstick: of a region what was published of it, of a unit of the register what was collected of it. */
export function foundIn(
  context: AssessContext,
  yardstick: Yardstick,
  { region, evaluatedAs }: Pick<Member, "region" | "evaluatedAs">,
  year: number,
  like?: ReadingFigure,
): Found {
  if (yardstick.kind === "collected") return collectedIn(context, yardstick, { region, evaluatedAs }, String(year));
  if (evaluatedAs !== null) return { why: whyMissing(notOfRegister) };
  const found = figureOf(context, yardstick.indicator, region, year, like);
  if (found.kind === "gap") return { why: whyMissing(found.say) };
  return readIn(found, yardstick.unit) ?? { why: whyUnscored["not-comparable"] };
}

/** Nothing that was counted in something else than the yardstick asks for now. */
function collectedIn(
  { plan, collected, knownAt }: AssessContext,
  { id, subject, leaf, unit: measure, keeper }: Extract<Yardstick, { readonly kind: "collected" }>,
  { region, evaluatedAs }: Pick<Member, "region" | "evaluatedAs">,
  period: string,
): Found {
  const found = evaluatedAs === null ? undefined : collected?.figures(subject, knownAt).find(leaf, evaluatedAs, period);
  if (!found || found.measure !== measure.zh) return { why: whyMissing(notCollected(period, plan.unitOfGovernment(keeper).label)) };
  const { value, shown, matter, number, on, keeper: from } = found;
  const figure = { indicator: id, region, period, value: shown, unit: "one", qualifier: "exact", note: null } as const;
  return {
    known: { value, low: value, high: value, qualifier: "exact" },
    figure: { ...figure, collected: { measure, matter, number, on, keeper: from } },
    reading: null,
  };
}

const notOfRegister: Label = {
  zh: "指标库没有按名录单位公布的数，所在地区的数不能代替",
  en: "The library has no figures of units of the register, and those of the region it lies in do not stand for it",
};
const notCollected = (period: string, keeper: Label): Label => ({
  zh: `${period}年的数还没有采集到，由${keeper.zh}填报、另一人接收后计分`,
  en: `The figure of ${period} is not collected yet; ${keeper.en} hands it in, and it is scored once somebody else has accepted it`,
});
