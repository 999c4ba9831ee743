import { twoSided } from "../composite/analyse/student.ts";
import type { Dated } from "./breaks.ts";
import type { TooFew } from "./digits.ts";
import { binomialAtLeast } from "./tails.ts";

export type Outcome = { readonly value: number; readonly goal: number };
/**
 * Of results close to what was asked for, how many just reach it. Close is a share of the goal on either side; without chasing as many fall just short
 * as just reach it, or fewer where goals are set to be reached: the even chance is the stricter assumption only while goals are not set with hindsight.
 */
export function justReached(outcomes: readonly Outcome[], { within, least }: { readonly within: number; readonly least: number }) {
  const close = outcomes.filter(({ value, goal }) => goal !== 0 && Math.abs(value - goal) <= Math.abs(goal) * within);
  if (close.length < least) return { kind: "too-few", count: close.length, needed: least } satisfies TooFew;
  const reached = close.filter(({ value, goal }) => value >= goal).length;
  return { kind: "tested", close: close.length, reached, chance: binomialAtLeast(reached, close.length, 0.5) } as const;
}

export type Pair = { readonly reported: number; readonly needed: number };
/**
 * Whether reported growth equals the growth that was needed, to the printed digit, more often than chance allows. The chance of one meeting is that of a
 * figure falling into one printed step when it may stand anywhere within the usual distance of the two.
 * @param step  the printed step, such as 0.1 of a percentage point
 */
export function meetsNeed(pairs: readonly Pair[], step: number, least: number) {
  if (pairs.length < least) return { kind: "too-few", count: pairs.length, needed: least } satisfies TooFew;
  const apart = pairs.map(({ reported, needed }) => Math.abs(reported - needed)).sort((a, b) => a - b);
  const met = apart.filter((d) => d < step / 2 + 1e-9).length;
  // Distances of those that do not meet: what meets must not make meeting look likely.
  const others = apart.slice(met);
  const usual = Math.max(step * 10, others[Math.floor(others.length / 2)] ?? step * 10);
  return {
    kind: "tested",
    count: pairs.length,
    met,
    chance: binomialAtLeast(met, pairs.length, Math.min(0.5, step / (2 * usual))),
  } as const;
}

/**
 * Whether a series jumps in the period in which something fell due and falls back in the next. Both steps are held against the unit's other steps; their
 * chances are multiplied, which is right where steps are independent and too bold where a jump must be followed by a fall.
 */
export function jumpAndFall(points: readonly Dated[], due: string, least: number, freedom: number) {
  const steps = points.flatMap(({ period, value }, n) => {
    const before = points[n - 1];
    return before && before.value > 0 && value > 0 ? [{ period, growth: Math.log(value / before.value) }] : [];
  });
  const at = steps.findIndex(({ period }) => period === due);
  const [jump, fall] = [steps[at], steps[at + 1]];
  const rest = steps.filter((_, n) => n !== at && n !== at + 1).map(({ growth }) => growth);
  if (!jump || at < 0 || !fall || rest.length < least) return { kind: "too-few", count: rest.length, needed: least } satisfies TooFew;
  const mean = rest.reduce((sum, g) => sum + g, 0) / rest.length;
  const usual = Math.max(0.01, Math.sqrt(rest.reduce((sum, g) => sum + (g - mean) ** 2, 0) / (rest.length - 1)));
  const [up, down] = [(jump.growth - mean) / usual, (fall.growth - mean) / usual];
  // A fall is only one where the figure itself goes down.
  const chance = up > 0 && down < 0 && fall.growth < 0 ? (twoSided(up, freedom) / 2) * (twoSided(down, freedom) / 2) : 1;
  return { kind: "tested", jump: jump.growth, fall: fall.growth, usual: mean, chance } as const;
}
