import type { CheckedPlan, Target } from "#define";
import { valueOnPath } from "#evaluate";
import { convert, type Day, lastDay, parseQuantity, periodOf, toNumber, type UnitId } from "#kernel";
import { attained, type Bounds, decided, type Points } from "./points.ts";
import type { Rest } from "./provisional.ts";
import { type AssessContext, figureOf, type Read, readIn } from "./readings.ts";
import type { TargetPart } from "./types.ts";
import { whyMissing, whyUnscored } from "./words.ts";

/** Targets a unit answers for that are numbers: what is issued or passes stages is followed elsewhere. */
export const ownedTargets = (plan: CheckedPlan, unit: string): readonly Target[] =>
  plan.targets.filter((target) => {
    const { kind, better } = plan.indicator(target.indicator);
    const numeric = target.value.kind !== "none" && target.comparator !== "issued" && kind !== "stage" && kind !== "flag";
    return target.owner === unit && numeric && better !== "neither" && target.notMeasurable === undefined;
  });

function inUnit(text: string, from: UnitId, to: UnitId): number | null {
  const read = parseQuantity(text, from);
  const converted = read.ok ? convert(read.value, to) : read;
  return converted.ok ? toNumber(converted.value) : null;
}

type Point = { readonly on: Day; readonly value: number };

/** Where the way to a target begins: the plan's own statement before it began, else the published figure of the year before. */
function baseOf(context: AssessContext, target: Target): Point | null {
  const { plan } = context;
  const indicator = plan.indicator(target.indicator);
  const stated = plan.baselines
    .flatMap((baseline) => {
      const period = baseline.indicator === indicator.id ? periodOf(baseline.period) : undefined;
      return period && period.until <= plan.period.from ? [{ value: baseline.value, on: lastDay(period) }] : [];
    })
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
  if (stated) {
    const value = inUnit(stated.value, indicator.unit, target.unit);
    return value === null ? null : { on: stated.on, value };
  }
  const year = Number(plan.period.from.slice(0, 4)) - 1;
  const read = figureOf(context, indicator, plan.regions.home, year);
  const known = read.kind === "figure" ? readIn(read, target.unit) : undefined;
  return known && read.kind === "figure" ? { on: lastDay(read), value: known.known.value } : null;
}

function goalOf(context: AssessContext, { value, indicator, unit }: Target): number | null {
  if (value.kind === "number") return Number(value.value);
  if (value.kind === "none") return null;
  const { plan } = context;
  const base = figureOf(context, plan.indicator(indicator), plan.regions.home, value.baseYear);
  const known = base.kind === "figure" ? readIn(base, unit) : undefined;
  return known ? known.known.value * Number(value.factor) : null;
}

/** What a year asks for: its place on the steady way from the base to the goal, the goal itself from the due year on. */
function askedIn(context: AssessContext, target: Target, year: number): number | null {
  const goal = goalOf(context, target);
  if (goal === null || goal <= 0) return null;
  if (year >= Number(target.due.slice(0, 4))) return goal;
  const base = baseOf(context, target);
  const on = `${year}-12-31` as Day;
  const { kind } = context.plan.indicator(target.indicator);
  const asked = base && valueOnPath(base, { on: target.due, value: goal }, on, kind === "ratio" || kind === "rate" ? "difference" : "rate");
  return asked !== null && asked > 0 ? asked : null;
}

const noGoal = {
  zh: "没有基数或基期数，算不出该年度应达到的数；不计入平均。",
  en: "There is no base, so what the year asks for cannot be told; left out of the mean.",
};

/** A target's part in an item, its points with their range, and the figure they rest on. */
type TargetScore = { readonly part: TargetPart; readonly points: Points | null; readonly rest: Rest | null };

/** One target's attainment in a year. */
export function targetPart(context: AssessContext, target: Target, year: number, bounds: Bounds, isTolerated: boolean): TargetScore {
  const { plan } = context;
  const indicator = plan.indicator(target.indicator);
  const read = figureOf(context, indicator, plan.regions.home, year);
  const found: Read | undefined = read.kind === "figure" ? readIn(read, target.unit) : undefined;
  const goal = askedIn(context, target, year);
  const base = { target: target.id, figure: found?.figure ?? null, goal: goal === null ? "" : String(Math.round(goal * 1000) / 1000) };
  const without = (say: TargetPart["say"]): TargetScore => ({ part: { ...base, points: null, say }, points: null, rest: null });
  if (isTolerated) return without(whyUnscored.tolerated);
  if (read.kind === "gap") return without(whyMissing(read.say));
  if (!found) return without(whyUnscored["not-comparable"]);
  if (goal === null) return without(noGoal);
  const better = indicator.better === "lower" ? "lower" : "higher";
  const points = decided(found.known, better, bounds, (value) => attained(value, goal, better));
  if (typeof points === "string") return without(whyUnscored[points]);
  return { part: { ...base, points: points.points, say: null }, points, rest: { as: "own", reading: found.reading } };
}
