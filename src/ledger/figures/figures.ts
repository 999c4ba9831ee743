import type { CheckedPlan } from "#define";
import { type Day, dayOf, type Instant, lastDay, type Period, periodOf, type RegionCode } from "#kernel";
import type { Figures, Observation, Question, Reading, ReadingFigure } from "../types.ts";
import { type AccountDelta, bookOf } from "./account-book.ts";
import { gaps } from "./gaps.ts";
import { indexObservations } from "./observation-index.ts";
import { byEnd } from "./period-text.ts";
import { type Readings, readers } from "./readings.ts";

/** Series of one (indicator, region, knownAt) kept; past this the memory is emptied and starts again. */
const memoBound = 50_000;

/**
 * All observations and balances of one cut, in memory. Series are made when first asked for and kept: a question costs microseconds.
 * `asOf` only chooses periods, so a series is made for all periods and cut; `knownAt` decides which values are visible.
 * @param deltas  what was posted to the accounts that indicators read, up to the cut; none where no indicator reads entries
 * @param today   balances are given for periods that have ended by this day
 */
export function figuresOf(
  plan: CheckedPlan,
  observations: readonly Observation[],
  cut: Instant,
  deltas: readonly AccountDelta[] = [],
  today: Day = dayOf(cut),
): Figures {
  const index = indexObservations(observations);
  const memo = new Map<string, readonly ReadingFigure[]>();

  const readings: Readings = {
    plan,
    index,
    book: bookOf(deltas),
    today,
    latestKnown: dayOf(cut) > today ? dayOf(cut) : today,
    read: (id, region, period, knownAt) => read(id, region, period, knownAt),
    latest: (id, region, asOf) => latest(id, region, { asOf, knownAt: null }),
    regionsOf: (id) => regionsOf(id),
    periods: (id, region) => candidates(id, region).map(([period]) => period),
  };
  const measures = readers(readings);

  /** Periods the indicator may have a figure for: those of each version's own measure that the version answers for. */
  function candidates(id: string, region: RegionCode): readonly (readonly [string, Period])[] {
    const indicator = plan.findIndicator(id);
    if (!indicator) return [];
    const found = new Map<string, Period>();
    for (const version of indicator.versions)
      for (const text of measures.periodsOf(version.measure, indicator, region)) {
        const period = periodOf(text);
        if (period && plan.versionOn(indicator, lastDay(period)) === version) found.set(text, period);
      }
    return [...found].sort(([, a], [, b]) => byEnd(a, b));
  }

  function read(id: string, region: RegionCode, text: string, knownAt: Day | null): Reading {
    const where = { indicator: id, region, period: text };
    const [indicator, period] = [plan.findIndicator(id), periodOf(text)];
    if (!indicator) return gaps.unknownIndicator(where);
    if (!period) return gaps.unreadablePeriod(where);
    return measures.read(plan.versionOn(indicator, lastDay(period)).measure, indicator, region, { text, period }, knownAt);
  }

  function everything(id: string, region: RegionCode, knownAt: Day | null): readonly ReadingFigure[] {
    const key = `${id} ${region} ${knownAt ?? ""}`;
    const kept = memo.get(key);
    if (kept) return kept;
    const made = candidates(id, region)
      .map(([period]) => read(id, region, period, knownAt))
      .filter((r) => r.kind === "figure");
    if (memo.size >= memoBound) memo.clear();
    memo.set(key, made);
    return made;
  }

  const series = (id: string, region: RegionCode, { asOf, knownAt }: Question): readonly ReadingFigure[] =>
    upTo(everything(id, region, knownAt), asOf);

  function latest(id: string, region: RegionCode, question: Question): Reading {
    const last = series(id, region, question).at(-1);
    if (last) return last;
    const indicator = plan.findIndicator(id);
    if (!indicator) return gaps.unknownIndicator({ indicator: id, region, period: null });
    const where = { indicator: indicator.id, region, period: null };
    const tried = candidates(id, region).findLast(([, period]) => lastDay(period) <= question.asOf);
    if (tried) return read(id, region, tried[0], question.knownAt);
    if (regionsOf(id).length === 0) return measures.whyNone(indicator, region, question.asOf);
    return candidates(id, region).length === 0 ? gaps.noneInRegion(where) : gaps.notEnded(where, question.asOf);
  }

  function at(id: string, region: RegionCode, text: string, { asOf, knownAt }: Question): Reading {
    const found = everything(id, region, knownAt).find((r) => r.period === text);
    const reading = found ?? read(id, region, text, knownAt);
    const period = periodOf(text);
    const ended = !period || lastDay(period) <= asOf || !plan.findIndicator(id);
    return ended ? reading : gaps.notEnded({ indicator: reading.indicator, region, period: text }, asOf);
  }

  const regionMemo = new Map<string, readonly RegionCode[]>();
  function regionsOf(id: string): readonly RegionCode[] {
    const kept = regionMemo.get(id);
    if (kept) return kept;
    const indicator = plan.findIndicator(id);
    const possible = new Set(indicator?.versions.flatMap(({ measure }) => measures.regionsOf(measure)) ?? []);
    const made = [...possible].filter((region) => everything(id, region, null).length > 0).sort();
    regionMemo.set(id, made);
    return made;
  }

  return {
    cut,
    series,
    latest,
    at,
    regionsOf,
    countOf: (id) => regionsOf(id).reduce((sum, region) => sum + everything(id, region, null).length, 0),
    countBySource: index.countBySource,
  };
}

/** The part of a series that had ended by a day: its ends only grow, so the cut is found by halving. */
function upTo(series: readonly ReadingFigure[], asOf: Day): readonly ReadingFigure[] {
  const last = series.at(-1);
  // Most questions are about today: a period that ended before it needs no calendar.
  if (!last || last.until <= asOf || lastDay(last) <= asOf) return series;
  let [low, high] = [0, series.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = series[middle];
    if (candidate && lastDay(candidate) <= asOf) low = middle + 1;
    else high = middle;
  }
  return series.slice(0, low);
}
