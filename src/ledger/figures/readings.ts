import type { Account, CheckedPlan, Formula, Indicator, Measure } from "#define";
import { convert, type Day, lastDay, type Period, parseQuantity, type RegionCode } from "#kernel";
import type { Reading, ReadingFigure } from "../types.ts";
import { type AccountBook, isWholeMonths, regularPeriods } from "./account-book.ts";
import { computed, operandsFor } from "./formula.ts";
import { gaps } from "./gaps.ts";
import type { ObservationIndex } from "./observation-index.ts";

export type At = { readonly text: string; readonly period: Period };
/** What the three measures read from; `read` and `periods` lead back to the whole for formulas. */
export type Readings = {
  readonly plan: CheckedPlan;
  readonly index: ObservationIndex;
  readonly book: AccountBook;
  /** The day of the cut: balances of periods that had not ended by then do not exist yet. */
  readonly today: Day;
  /** Nothing can have been published later, whatever a row says; the day of the cut where the clock has been set back behind it. */
  readonly latestKnown: Day;
  readonly read: (id: string, region: RegionCode, period: string, knownAt: Day | null) => Reading;
  readonly latest: (id: string, region: RegionCode, asOf: Day) => Reading;
  readonly periods: (id: string, region: RegionCode) => readonly string[];
  readonly regionsOf: (id: string) => readonly RegionCode[];
};
export type Readers = {
  readonly read: (measure: Measure, indicator: Indicator, region: RegionCode, at: At, knownAt: Day | null) => Reading;
  readonly periodsOf: (measure: Measure, indicator: Indicator, region: RegionCode) => readonly string[];
  /** Regions worth asking; some may turn out to have no figure. */
  readonly regionsOf: (measure: Measure) => readonly RegionCode[];
  readonly whyNone: (indicator: Indicator, region: RegionCode, asOf: Day) => Reading;
};

/** How each kind of measure answers: observations by look-up, balances by summing whole months, formulas from their operands. */
export function readers(from: Readings): Readers {
  const account = (id: string): Account | undefined => from.plan.accounts.find((a) => a.id === id);

  function read(measure: Measure, indicator: Indicator, region: RegionCode, at: At, knownAt: Day | null): Reading {
    switch (measure.kind) {
      case "observed":
        return observed(from, measure.code, indicator, region, at, knownAt);
      case "entries":
        return balance(from, account(measure.account), indicator, region, at, knownAt);
      case "formula":
        return formula(from, measure.formula, indicator, region, at, knownAt);
    }
  }

  function periodsOf(measure: Measure, indicator: Indicator, region: RegionCode): readonly string[] {
    if (measure.kind === "observed") return [...from.index.cells(measure.code, region).keys()];
    if (measure.kind === "formula") return from.periods(firstOperand(measure.formula), region);
    const first = from.book.firstMonth(measure.account, region);
    return first ? regularPeriods(first, from.today, indicator.release.everyMonths).map((p) => p.text) : [];
  }

  function regionsOf(measure: Measure): readonly RegionCode[] {
    if (measure.kind === "observed") return from.index.regionsOf(measure.code);
    if (measure.kind === "formula") return from.regionsOf(firstOperand(measure.formula));
    return from.book.regionsOf(measure.account);
  }

  function whyNone(indicator: Indicator, region: RegionCode, asOf: Day): Reading {
    const where = { indicator: indicator.id, region, period: null };
    const { measure } = indicator.versions.at(-1) ?? indicator.versions[0];
    if (measure.kind === "observed") return gaps.noSource(where, indicator);
    if (measure.kind === "entries") return gaps.nothingPosted(where);
    const operands = operandsFor(measure.formula, "").map((o) => from.latest(o.indicator, region, asOf));
    return missing(from, where, operands) ?? gaps.noneForPeriod(where);
  }

  return { read, periodsOf, regionsOf, whyNone };
}

function observed(from: Readings, code: string, indicator: Indicator, region: RegionCode, at: At, knownAt: Day | null): Reading {
  const where = { indicator: indicator.id, region, period: at.text };
  const cells = from.index.cells(code, region);
  const all = cells.get(at.text)?.vintages ?? [];
  const known = knownAt === null || knownAt > from.latestKnown ? from.latestKnown : knownAt;
  const vintages = all.filter((o) => o.publishedOn <= known);
  const shown = vintages.at(-1);
  if (!shown) {
    if (all.length > 0) return gaps.notPublishedBy(where, known);
    if (cells.size > 0) return gaps.noneForPeriod(where);
    return from.index.regionsOf(code).length > 0 ? gaps.noneInRegion(where) : gaps.noSource(where, indicator);
  }
  const given = parseQuantity(shown.value, shown.unit);
  const quantity = given.ok ? convert(given.value, indicator.unit) : given;
  if (!quantity.ok) return gaps.scopeDiffers(where);
  const { qualifier, publishedOn, publishedAssumed, source } = shown;
  return {
    ...figureAt(indicator, region, at),
    quantity: quantity.value,
    qualifier,
    publishedOn,
    publishedAssumed,
    source,
    vintages,
    operands: [],
  };
}

/** A balance is known for a period once it has ended, and as known on a day counts what was recorded by then. */
function balance(
  from: Readings,
  account: Account | undefined,
  indicator: Indicator,
  region: RegionCode,
  at: At,
  knownAt: Day | null,
): Reading {
  const where = { indicator: indicator.id, region, period: at.text };
  const end = lastDay(at.period);
  if (!isWholeMonths(at.period)) return gaps.notWholeMonths(where);
  if (end > from.today) return gaps.notEnded(where, from.today);
  if (knownAt !== null && end > knownAt) return gaps.notPublishedBy(where, knownAt);
  if (!account || !from.book.has(account.id)) return gaps.nothingPosted(where);
  const found = from.book.balance(account, region, at.period, knownAt);
  const quantity = found && convert(found.quantity, indicator.unit);
  if (!found || !quantity) return gaps.noneForPeriod(where);
  if (!quantity.ok) return gaps.scopeDiffers(where);
  return {
    ...figureAt(indicator, region, at),
    quantity: quantity.value,
    qualifier: "exact",
    publishedOn: found.recordedOn > end ? found.recordedOn : end,
    publishedAssumed: false,
    source: null,
    vintages: [],
    operands: [],
  };
}

function formula(from: Readings, rule: Formula, indicator: Indicator, region: RegionCode, at: At, knownAt: Day | null): Reading {
  const where = { indicator: indicator.id, region, period: at.text };
  const operands = operandsFor(rule, at.text).map((o) => from.read(o.indicator, region, o.period, knownAt));
  const gap = missing(from, where, operands);
  if (gap) return gap;
  const [first, ...rest] = operands.filter((o) => o.kind === "figure");
  if (!first) return gaps.noneForPeriod(where);
  const result = computed(rule, indicator, [first, ...rest]);
  if (!result.ok) {
    if (result.refusals.some((r) => r.code === "kernel/divisionByZero")) return gaps.divisionByZero(where, operands);
    return gaps.scopeDiffers(where);
  }
  const last = rest.reduce((a, b) => (b.publishedOn > a.publishedOn ? b : a), first);
  return {
    ...figureAt(indicator, region, at),
    ...result.value,
    publishedOn: last.publishedOn,
    publishedAssumed: [first, ...rest].some((o) => o.publishedAssumed),
    source: null,
    vintages: [],
    operands,
  };
}

function missing(from: Readings, where: Parameters<typeof gaps.noneForPeriod>[0], operands: readonly Reading[]): Reading | undefined {
  const gap = operands.find((o) => o.kind === "gap");
  if (!gap) return undefined;
  const label = from.plan.findIndicator(gap.indicator)?.label ?? { zh: gap.indicator, en: gap.indicator };
  return gaps.operandMissing(where, gap, label, operands);
}

const firstOperand = (rule: Formula): string => operandsFor(rule, "")[0]?.indicator ?? "";

const figureAt = (indicator: Indicator, region: RegionCode, { text, period }: At) =>
  ({
    kind: "figure",
    indicator: indicator.id,
    region,
    period: text,
    from: period.from,
    until: period.until,
  }) as const satisfies Partial<ReadingFigure>;
