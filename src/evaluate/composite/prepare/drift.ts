import type { Times } from "./times.ts";

/** Variance of a change over one period: of a unit itself, or relative to the value, as known from all units; null where nothing is known. */
export type Rate = { readonly own: number } | { readonly relative: number } | null;
/** How far a unit's values move: whole changes (for a value carried on), and changes around their mean (for a value between two others). */
export type Drift = { readonly whole: Rate; readonly around: Rate };

type Moves = { readonly count: number; readonly whole: number; readonly around: number; readonly level: number };

/**
 * The drift of every unit in one indicator. A change over several periods counts as that many steps of a random walk.
 * @param histories  rows of each unit in order of the periods
 */
export function driftsOf(column: Float64Array, histories: readonly Int32Array[], times: Times): readonly Drift[] {
  const moves = histories.map((history) => movesOf(column, history, times));
  const all = { whole: pooled(moves, "whole", 1), around: pooled(moves, "around", 2) };
  return moves.map((of) => ({
    whole: of.count >= 2 ? { own: of.whole } : all.whole,
    around: of.count >= 2 ? { own: of.around } : all.around,
  }));
}

function movesOf(column: Float64Array, history: Int32Array, { place, time }: Times): Moves {
  const [steps, spans]: [number[], number[]] = [[], []];
  let [value, at, level, there] = [Number.NaN, 0, 0, 0];
  for (const row of history) {
    const [x, now] = [column[row] ?? Number.NaN, time[place[row] ?? 0] ?? 0];
    if (Number.isNaN(x)) continue;
    if (!Number.isNaN(value) && now > at) {
      steps.push(x - value);
      spans.push(now - at);
    }
    level += Math.abs(x);
    there += 1;
    [value, at] = [x, now];
  }
  const count = steps.length;
  const mean = sum(steps) / sum(spans);
  const whole = sum(steps.map((step, i) => step ** 2 / (spans[i] ?? 1))) / count;
  const around = sum(steps.map((step, i) => (step - mean * (spans[i] ?? 1)) ** 2 / (spans[i] ?? 1))) / Math.max(1, count - 1);
  return { count, whole, around, level: level / there };
}

/** Over all units with enough changes, each in proportion to its own level. */
function pooled(moves: readonly Moves[], which: "whole" | "around", least: number): Rate {
  const known = moves.filter((of) => of.count >= least && of.level > 0);
  const weight = sum(known.map((of) => of.count));
  return weight > 0 ? { relative: sum(known.map((of) => (of.count * of[which]) / of.level ** 2)) / weight } : null;
}

/** The deviation after so many periods, for a value. */
export function spreadOf(rate: Rate, value: number, periods: number): number | null {
  if (rate === null) return null;
  return Math.sqrt(("own" in rate ? rate.own : rate.relative * value * value) * periods);
}

const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);
