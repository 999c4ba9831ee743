import type { Deadline, ScorePart, ScoreRules } from "#define";
import { addDays, addMonths, type Day, dayOf, type Instant, startOf } from "#kernel";
import type { Item, ItemClock } from "../items/types.ts";

/** Of a part's points, the share an item earned; null where nothing can be said of it, which is neither good nor bad. */
export type Points = Readonly<Record<ScorePart, number | null>>;

type Told = { readonly inTime: number; readonly of: number };
const nothing: Told = { inTime: 0, of: 0 };
const together = (a: Told, b: Told): Told => ({ inTime: a.inTime + b.inTime, of: a.of + b.of });
const shareOf = ({ inTime, of }: Told): number | null => (of === 0 ? null : inTime / of);

/** Answered in time, late, or not due yet. One that ended unanswered (the matter was withdrawn) says nothing. */
function told({ state, dueAt, answeredAt }: ItemClock, now: Instant): Told {
  if (answeredAt !== null) return { inTime: answeredAt <= dueAt ? 1 : 0, of: 1 };
  return state === "running" && dueAt <= now ? { inTime: 0, of: 1 } : nothing;
}

/** A clock that starts again each month keeps its present round only: the earlier ones are told from the answers given. */
function rounds(item: Item, { due, starts, id }: Deadline, { answeredBy, frozen }: Scored, now: Instant): Told {
  const answering = answeredBy(id);
  const clock = item.events.find(({ transition }) => starts.includes(transition) && !answering.includes(transition));
  if (due.kind !== "day-of-month" || !clock) return nothing;
  const until = item.closedAt ?? now;
  const answers = item.events.filter(({ transition }) => answering.includes(transition)).map(({ at }) => at);
  let before: Instant = clock.at;
  let sum = nothing;
  for (const moment of monthlyMoments(dayOf(clock.at), due.day, until)) {
    const [from, to] = [before, moment];
    if (!isFrozenAt(item, to, frozen)) sum = together(sum, { inTime: answers.some((at) => at > from && at <= to) ? 1 : 0, of: 1 });
    before = moment;
  }
  return sum;
}

/** Ends of that day of every month after `from`, up to a moment; at most ten years of them. */
function monthlyMoments(from: Day, number: number, until: Instant): readonly Instant[] {
  const first = `${from.slice(0, 7)}-01` as Day;
  const all = Array.from({ length: 120 }, (_, i) => {
    const [begin, next] = [addMonths(first, i), addMonths(first, i + 1)];
    const wanted = addDays(begin, number - 1);
    return wanted < next ? wanted : addDays(next, -1);
  });
  return all
    .filter((day) => day > from)
    .map((day) => startOf(addDays(day, 1)))
    .filter((moment) => moment <= until);
}

/** Whether its clocks stood still at a moment. */
const isFrozenAt = ({ events }: Item, at: Instant, frozen: ReadonlySet<string>): boolean =>
  frozen.has(events.findLast((event) => event.at <= at)?.to ?? "");

type Names = Readonly<Record<"acceptance" | "feedback" | "result", readonly string[]>>;
export type Scored = {
  readonly rules: ScoreRules;
  readonly deadlines: readonly Deadline[];
  /** Transitions that answer a deadline. */
  readonly answeredBy: (deadline: string) => readonly string[];
  /** States in which clocks stand still. */
  readonly frozen: ReadonlySet<string>;
};

function toldOf(item: Item, names: readonly string[], scored: Scored, now: Instant): Told {
  return names
    .map((name) => {
      const deadline = scored.deadlines.find(({ id }) => id === name);
      if (deadline?.due.kind === "day-of-month")
        return item.clocks.some((c) => c.name === name) ? rounds(item, deadline, scored, now) : nothing;
      const clock = item.clocks.find((c) => c.name === name);
      return clock ? told(clock, now) : nothing;
    })
    .reduce(together, nothing);
}

/** By weight, of the milestones that were reported or fell due. */
function milestonesTold(item: Item, now: Instant): Told {
  return item.milestones
    .map(({ weight, clock }) => {
      const { inTime, of } = told(clock, now);
      return { inTime: inTime * weight, of: of * weight };
    })
    .reduce(together, nothing);
}

const gradeOf = (item: Item, { fields, grades }: ScoreRules): number | null => {
  const given = item.fields[fields.grade];
  return item.closedAt !== null && typeof given === "string" ? (grades[given] ?? null) : null;
};

/** What an item earned in each part, told from its clocks, its timeline and the grade it was closed with. */
export function pointsOf(item: Item, scored: Scored, now: Instant): Points {
  const names: Names = scored.rules.deadlines;
  const redone = item.returns + item.reopenings > 0;
  const own = toldOf(item, names.result, scored, now);
  return {
    acceptance: shareOf(toldOf(item, names.acceptance, scored, now)),
    feedback: shareOf(toldOf(item, names.feedback, scored, now)),
    result: shareOf(own.of > 0 ? own : milestonesTold(item, now)),
    grade: gradeOf(item, scored.rules),
    "no-rework": redone ? 0 : item.closedAt === null ? null : 1,
  };
}

/** Out of a hundred, over the parts of which something can be said; null where that is none. */
export function scoreOf(points: Points, weights: ScoreRules["weights"]): number | null {
  const known = (Object.keys(weights) as ScorePart[]).flatMap((part) => {
    const share = points[part];
    return share === null ? [] : [{ share, weight: weights[part] }];
  });
  const all = known.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? null : (known.reduce((sum, { share, weight }) => sum + share * weight, 0) / all) * 100;
}

/** How much an item weighs among the others of its unit: difficulty times the level that decided on it. */
export function weightOf(item: Item, { fields, levels }: ScoreRules): number {
  const [difficulty, level] = [item.fields[fields.difficulty], item.fields[fields.level]];
  const factor = typeof level === "string" ? (levels[level] ?? 1) : 1;
  return (typeof difficulty === "number" && difficulty > 0 ? difficulty : 1) * factor;
}
