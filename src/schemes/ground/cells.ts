import type { FigureRef } from "#contract";
import type { Qualifier, SchemeNode, SchemeSubject } from "#define";
import { type Gap, type Label, type Quantity, type RegionCode, toDecimal, toNumber } from "#kernel";
import { type Reading, type ReadingFigure, weakest } from "#ledger";
import type { SchemeContext } from "../types.ts";
import { type CollectedFigure, figuresFor } from "./collected.ts";
import { isYear, yearsBefore } from "./period.ts";

export type Leaf = NonNullable<SchemeNode["leaf"]>;

/** What a leaf says of a unit in a period: a number with the figures behind it, or why there is none. */
export type Cell =
  | {
      readonly kind: "value";
      readonly value: number;
      /** The figure's own digits, where it is read as it is. */
      readonly shown: string | null;
      readonly qualifier: Qualifier;
      /** The period the figure is of, and how many years back that is. */
      readonly period: string;
      readonly reached: number;
      readonly refs: readonly FigureRef[];
      /** Standard error that comes from rounding alone; null where the figure is a count. */
      readonly error: number | null;
      /** Where it was handed in by hand and accepted; null where it was published. */
      readonly collected: CollectedFigure | null;
    }
  /** Why is looked up when somebody asks: most gaps are only counted. */
  | { readonly kind: "gap"; readonly why: () => Why };
export type Why = { readonly reason: Gap["gap"]; readonly say: Label };
export type CellAt = (unit: string, period: string) => Cell;
type Value = Extract<Cell, { readonly kind: "value" }>;
type Missing = Extract<Cell, { readonly kind: "gap" }>;

/** Reads one leaf for units of a kind, going back so many years where a period has no figure. What is published goes before what was collected. */
export function cellReader(
  context: SchemeContext,
  node: SchemeNode & { readonly leaf: Leaf },
  reachBack: number,
  subject: SchemeSubject,
): CellAt {
  const { leaf } = node;
  const handed = handedIn(context, node, subject);
  const published = leaf.indicator === undefined ? undefined : reading(context, leaf, leaf.indicator);
  const read: CellAt = (unit, period) => {
    const found = published?.(unit, period);
    return found?.kind === "value" ? found : (handed(unit, period) ?? found ?? notCollected(leaf));
  };
  return (unit, period) => {
    const first = read(unit, period);
    if (first.kind === "value") return first;
    for (let back = 1; back <= reachBack; back += 1) {
      const earlier = read(unit, yearsBefore(period, back));
      if (earlier.kind === "value") return { ...earlier, reached: back };
    }
    return first;
  };
}

/** What was collected for a leaf; a figure that was counted in something else is none of this leaf. */
function handedIn(context: SchemeContext, { id, leaf }: SchemeNode & { readonly leaf: Leaf }, subject: SchemeSubject) {
  const figures = figuresFor(context, subject);
  return (unit: string, period: string): Value | undefined => {
    const found = figures.find(id, unit, period);
    if (!found || found.measure !== leaf.collected?.unit.zh) return undefined;
    const { value, shown } = found;
    return { kind: "value", value, shown, qualifier: "exact", period, reached: 0, refs: [], error: null, collected: found };
  };
}

const notCollected = (leaf: Leaf): Missing => ({ kind: "gap", why: () => ({ reason: "not-reported", say: toCollect(leaf) }) });

const toCollect = ({ collected }: Leaf): Label => ({
  zh: `尚未采集：${collected?.say.zh ?? "没有指定指标"}。`,
  en: `Not collected yet: ${collected?.say.en ?? "no indicator is named"}.`,
});

function reading(context: SchemeContext, { reading: how = { kind: "value" } }: Leaf, indicator: string): CellAt {
  const at = figureAt(context);
  switch (how.kind) {
    case "value":
      return (unit, period) => at(indicator, unit, period);
    case "growth":
      return (unit, period) => grown(at(indicator, unit, period), at(indicator, unit, yearsBefore(period, how.years)));
    case "over":
      return (unit, period) => divided(at(indicator, unit, period), at(how.indicator, unit, period), how.scale ?? 1);
  }
}

/** One figure of the ledger, in its indicator's own unit; each series is fetched once. */
function figureAt({ plan, figures, asOf, knownAt }: SchemeContext) {
  const question = { asOf, knownAt };
  const held = new Map<string, Map<string, ReadonlyMap<string, Value>>>();
  const seriesOf = (indicator: string, unit: string): ReadonlyMap<string, Value> => {
    const units = held.get(indicator) ?? new Map<string, ReadonlyMap<string, Value>>();
    held.set(indicator, units);
    const known = units.get(unit);
    if (known) return known;
    const places = plan.findIndicator(indicator)?.places ?? 0;
    const years = figures.series(indicator, unit as RegionCode, question).filter(({ period }) => isYear(period));
    const made = new Map(years.map((figure) => [figure.period, figureCell(figure, places)]));
    units.set(unit, made);
    return made;
  };
  return (indicator: string, unit: string, period: string): Cell =>
    seriesOf(indicator, unit).get(period) ?? {
      kind: "gap",
      why: () => {
        const found: Reading = figures.at(indicator, unit as RegionCode, period, question);
        if (found.kind === "figure") throw new Error(`${indicator} of ${unit} has a figure for ${period} that its series has not`);
        return { reason: found.gap, say: found.say };
      },
    };
}

function figureCell({ indicator, region, period, quantity, qualifier }: ReadingFigure, places: number): Value {
  return {
    kind: "value",
    value: toNumber(quantity),
    shown: toDecimal(quantity),
    qualifier,
    period,
    reached: 0,
    refs: [{ indicator, region, period }],
    error: roundingOf(quantity, places),
    collected: null,
  };
}

/** A figure given to so many places is even between half a unit of the last below and above it; whole counts are exact. */
const roundingOf = ({ scale }: Quantity, places: number): number | null => (places > 0 ? 10 ** -scale / Math.sqrt(12) : null);

/** Per cent against an earlier figure; none where that is not above zero. */
function grown(now: Cell, before: Cell): Cell {
  const missing = firstGap(now, before);
  if (missing) return missing;
  const [a, b] = [now as Value, before as Value];
  if (!(b.value > 0)) return notAbove(b);
  const value = (100 * (a.value - b.value)) / b.value;
  return { ...joined(a, b), value, error: relative(a, b, (100 * a.value) / b.value) };
}

function divided(above: Cell, below: Cell, scale: number): Cell {
  const missing = firstGap(above, below);
  if (missing) return missing;
  const [a, b] = [above as Value, below as Value];
  if (b.value === 0) return byZero;
  const value = (a.value / b.value) * scale;
  return { ...joined(a, b), value, error: relative(a, b, value) };
}

const firstGap = (...cells: readonly Cell[]): Missing | undefined => cells.find((cell) => cell.kind === "gap");
const byZero: Missing = {
  kind: "gap",
  why: () => ({ reason: "division-by-zero", say: { zh: "除数为零，无法计算。", en: "The divisor is zero; nothing can be computed." } }),
};
const notAbove = ({ period, value }: Value): Missing => ({
  kind: "gap",
  why: () => ({
    reason: "not-defined",
    say: {
      zh: `${period} 年的数为 ${value}，不大于零，不能计算增长。`,
      en: `The figure of ${period} is ${value}, not above zero; no growth can be computed from it.`,
    },
  }),
});
const joined = (a: Value, b: Value): Omit<Value, "value" | "error"> => ({
  kind: "value",
  shown: null,
  qualifier: weaker(a.qualifier, b.qualifier),
  period: a.period,
  reached: 0,
  refs: [...a.refs, ...b.refs],
  collected: null,
});
/** Rounding of both sides carried on, to first order. */
function relative(a: Value, b: Value, result: number): number | null {
  if (a.error === null && b.error === null) return null;
  return Math.abs(result) * Math.hypot((a.error ?? 0) / (a.value || 1), (b.error ?? 0) / (b.value || 1));
}

/** A quotient of a floor is no floor any more. */
function weaker(a: Qualifier, b: Qualifier): Qualifier {
  const found = weakest([a, b]);
  return found === "at-least" ? "provisional" : found;
}
