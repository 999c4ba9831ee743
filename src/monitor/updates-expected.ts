import type { UpdatesAnswer } from "#contract";
import type { Indicator } from "#define";
import { addDays, addMonths, type Day, lastDay, type Period, periodName } from "#kernel";
import type { ReadingFigure } from "#ledger";
import { homeOf, type ReadingContext, targetsOf } from "./context.ts";
import { seriesOf } from "./figure.ts";

type Expected = UpdatesAnswer["expected"][number];

/** The next ones, and of those that should have come the ones a target waits for. */
const mostAhead = 8;
const mostOverdue = 8;

/** The period after the last one, as long as the usual interval, and the day it usually comes out. */
function nextOf({ release }: Indicator, last: ReadingFigure): { readonly period: Period; readonly on: Day } {
  const period = { from: last.until, until: addMonths(last.until, release.everyMonths) };
  return { period, on: addDays(addMonths(period.until, release.lagMonths), -1) };
}

/**
 * What should come out next, read off each published indicator's own interval and lag in the home region: the nearest first, and before
 * them what is overdue and a target waits for.
 */
export function expectedReleases(context: ReadingContext, from: Day): Expected[] {
  const home = homeOf(context);
  const all = context.plan.indicators.flatMap((indicator): readonly (Expected & { readonly target: boolean })[] => {
    const series = seriesOf({ ...context, knownAt: null }, indicator.id, home);
    const last = series.at(-1);
    // What came out once may have been counted once: two figures make a series.
    if (!last || series.length < 2 || last.source === null) return [];
    const { period, on } = nextOf(indicator, last);
    const target = targetsOf(context, indicator.id).some((t) => lastDay(last) < t.due);
    return [{ indicator: indicator.id, label: indicator.label, period: periodName(period), on, overdue: on < from, target }];
  });
  const sorted = all.sort((a, b) => (a.on === b.on ? (a.indicator < b.indicator ? -1 : 1) : a.on < b.on ? -1 : 1));
  const late = sorted.filter((e) => e.overdue && e.target).slice(0, mostOverdue);
  const ahead = sorted.filter((e) => !e.overdue).slice(0, mostAhead);
  return [...late, ...ahead].map(({ target: _, ...e }) => e);
}
