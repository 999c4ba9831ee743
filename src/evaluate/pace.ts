import type { Day } from "#kernel";
import { byDay, type Point } from "./point.ts";
import { yearsApart } from "./years.ts";

/** `rate` is growth per year (0.097 is 9.7 %); `difference` is units per year. */
export type PaceBasis = "rate" | "difference";

export type Interval<P extends Point = Point> = { readonly from: P; readonly to: P; readonly perYear: number };
export type Pace<P extends Point = Point> = {
  readonly basis: PaceBasis;
  /** Over the last known interval: the one that decides. */
  readonly actual: Interval<P>;
  /** What every year left now has to bring; null where the goal's day has come, is reached or cannot be reached by growth. */
  readonly needed: number | null;
  /** Actual over needed; null where nothing is needed any more. */
  readonly ratio: number | null;
  /** The same over about three years, where that is another interval than the last; it never decides. */
  readonly threeYear: Interval<P> | null;
};

/** Below this a percentage says more about one laboratory than about a trend. */
const smallCount = 30;
/** Points this far from three years before the latest, in years, still make a three-year rate. */
const threeYearSlack = 0.5;

/**
 * Whether a pace is told as a rate of growth or as units per year. Small counts and ratios grow by units; so does what stands at or below zero.
 * It looks at the goal and the earlier points, never at the latest value: a better value must not switch the rule that judges it.
 */
export function paceBasis(question: {
  readonly isRatio: boolean;
  readonly isCount: boolean;
  readonly goal: number;
  readonly before: number | undefined;
}): PaceBasis {
  const { isRatio, isCount, goal, before } = question;
  if (isRatio || goal <= 0 || (before !== undefined && before <= 0)) return "difference";
  return isCount && (goal < smallCount || (before !== undefined && before < smallCount)) ? "difference" : "rate";
}

/** Growth or units per year between two values; null where growth has no meaning. `years` is positive. */
export function perYear(from: number, to: number, years: number, basis: PaceBasis): number | null {
  if (years <= 0) return null;
  if (basis === "difference") return (to - from) / years;
  return from > 0 && to > 0 ? (to / from) ** (1 / years) - 1 : null;
}

function interval<P extends Point>(from: P | undefined, to: P, basis: PaceBasis): Interval<P> | null {
  if (from === undefined) return null;
  const rate = perYear(from.value, to.value, yearsApart(from.on, to.on), basis);
  return rate === null ? null : { from, to, perYear: rate };
}

/** The point nearest to three years before the latest, not the one the last interval starts from. */
function threeYearsBefore<P extends Point>(known: readonly P[], latest: P): P | undefined {
  const distance = (p: P) => Math.abs(yearsApart(p.on, latest.on) - 3);
  const near = known.slice(0, -2).filter((p) => distance(p) <= threeYearSlack);
  return near.sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * The yearly pace of the last known interval against the pace the goal now needs.
 * @param points     same unit, any order; those after `asOf` are not looked at
 * @param goal       value and due day
 * @param published  the issuer's own growth over the last interval, from unrounded figures; used in place of the computed rate
 * @returns          null with fewer than two usable points
 * @source           r* = (T/v)^(1/(E−t)) − 1, and (T−v)/(E−t) for ratios and small counts; the last interval decides
 */
export function pace<P extends Point>(points: readonly P[], goal: Point, asOf: Day, basis: PaceBasis, published?: number): Pace<P> | null {
  const known = byDay(points.filter((p) => p.on <= asOf));
  const latest = known.at(-1);
  if (latest === undefined) return null;
  const computed = interval(known.at(-2), latest, basis);
  if (computed === null) return null;
  const actual = published !== undefined && basis === "rate" ? { ...computed, perYear: published } : computed;
  const needed = perYear(latest.value, goal.value, yearsApart(latest.on, goal.on), basis);
  return {
    basis,
    actual,
    needed,
    ratio: needed === null ? null : paceRatio(actual.perYear, needed),
    threeYear: interval(threeYearsBefore(known, latest), latest, basis),
  };
}

/** Actual over needed; null where nothing is needed. Both signs agree when a value that should fall does fall. */
export const paceRatio = (actual: number, needed: number): number | null => (needed === 0 ? null : actual / needed);
