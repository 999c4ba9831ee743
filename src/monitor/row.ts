import type { Pace, TargetRow } from "#contract";
import { type Pace as PaceOf, valueOnPath, yearsApart } from "#evaluate";
import { type Day, subtract, toDecimal } from "#kernel";
import type { Assessment } from "./assess.ts";
import { clauseRef, homeOf, questionOf, type ReadingContext, unitRef } from "./context.ts";
import { figureOrGap, noFigure } from "./figure.ts";
import type { Known } from "./known.ts";
import { outlookOf } from "./outlook.ts";
import { positionOf } from "./position.ts";
import { inWords } from "./words.ts";

export function paceAnswer(p: PaceOf<Known>, published: boolean): Pace {
  const { actual, threeYear } = p;
  return {
    basis: p.basis,
    actual: actual.perYear,
    actualPublished: published,
    from: actual.from.period,
    to: actual.to.period,
    needed: p.needed,
    ratio: p.ratio,
    threeYear: threeYear && { actual: threeYear.perYear, from: threeYear.from.period, to: threeYear.to.period },
  };
}

/** A published growth differs from the computed one only in the digits lost to rounding; where it was used, the pace says so. */
function usesPublished(context: ReadingContext, a: Assessment): boolean {
  const growth = a.indicator.publishedGrowth;
  if (growth === undefined || a.pace === null || a.pace.basis !== "rate") return false;
  const { from, to } = a.pace.actual;
  if (Math.abs(yearsApart(from.on, to.on) - 1) > 0.02) return false;
  return context.figures.at(growth, homeOf(context), to.period, questionOf(context)).kind === "figure";
}

const reached = (a: Assessment): boolean => a.status.id === "reached" || a.status.id === "reached-early";

/** A stage or a yes is no amount: nothing is left over, attained in part or planned between. */
const isAmount = ({ indicator }: Assessment): boolean => indicator.kind !== "stage" && indicator.kind !== "flag";

function completionOf(context: ReadingContext, a: Assessment): TargetRow["completion"] {
  const { goal, base, latest, target } = a;
  if (!goal || !latest || !isAmount(a)) return null;
  const gone = (from: Day) => Math.min(1, Math.max(0, yearsApart(from, latest.on) / yearsApart(from, target.due)));
  if (!base) return reached(a) ? { done: 1, timeGone: gone(planStart(context)), atLeast: true } : null;
  if (latest.on <= base.on || goal.value === base.value) return null;
  const done = (latest.value - base.value) / (goal.value - base.value);
  return { done, timeGone: gone(base.on), atLeast: latest.qualifier === "at-least" };
}
const planStart = ({ plan }: ReadingContext): Day => `${Number(plan.period.from.slice(0, 4)) - 1}-12-31` as Day;

/** Share of the time from the base to the due day that has gone by, whatever figures exist. */
function timeGoneOf(context: ReadingContext, a: Assessment): number {
  const from = a.base?.on ?? planStart(context);
  return Math.min(1, Math.max(0, yearsApart(from, context.asOf) / Math.max(0.01, yearsApart(from, a.target.due))));
}

function gapOf(a: Assessment, actual: TargetRow["actual"]): string | null {
  if (!a.goal || actual.kind === "gap" || !a.latest || !isAmount(a)) return null;
  const exact = a.exact && subtract(a.goal.exact, a.exact);
  return exact?.ok ? toDecimal(exact.value) : null;
}

/** One target as every page shows it. */
export function rowOf(context: ReadingContext, a: Assessment): TargetRow {
  const { target, indicator, goal, base, latest } = a;
  const shownFigure = a.reading ? figureOrGap(a.reading) : null;
  const actual = shownFigure ?? figureOrGapOf(context, a);
  const planned =
    goal && base && isAmount(a) ? valueOnPath(base, { on: target.due, value: goal.value }, latest?.on ?? context.asOf, a.basis) : null;
  return {
    id: target.id,
    label: target.label,
    group: target.group,
    clauses: target.clauses.map((id) => clauseRef(context, id)),
    owner: unitRef(context, target.owner),
    unit: target.unit,
    places: target.unit === indicator.unit ? indicator.places : (goal?.exact.scale ?? indicator.places),
    indicator: indicator.id,
    wording: target.wording.say,
    due: target.due,
    dueInferred: target.dueInferred ?? false,
    goal: goal && { value: toDecimal(goal.exact), upper: goal.upper, say: goal.say, words: inWords(goal.value, target.unit) },
    base: base && { value: toDecimal(base.exact), on: base.on, from: base.from, say: base.say },
    actual,
    status: a.status,
    lastStatus: a.lastStatus,
    gap: gapOf(a, actual),
    plannedNow: planned,
    completion: completionOf(context, a),
    timeGone: timeGoneOf(context, a),
    attained:
      goal && latest && goal.value > 0 && isAmount(a)
        ? { share: latest.value / goal.value, atLeast: latest.qualifier === "at-least" }
        : null,
    pace: a.pace && paceAnswer(a.pace, usesPublished(context, a)),
    forecast: outlookOf(context, a),
    position: positionOf(context, indicator),
    openQuestions: [...(target.openQuestions ?? [])],
    settledBy: target.settledBy
      ? {
          figure: target.settledBy.figure,
          keeper: unitRef(context, target.settledBy.keeper),
          expectedOn: target.settledBy.expectedOn ?? null,
        }
      : null,
    reachedFirst: a.reachedFirst && { period: a.reachedFirst.period, value: String(a.reachedFirst.value) },
  };
}

function figureOrGapOf(context: ReadingContext, a: Assessment): TargetRow["actual"] {
  const r = context.figures.latest(a.indicator.id, homeOf(context), questionOf(context));
  return r.kind === "gap" ? figureOrGap(r) : noFigure(null);
}
