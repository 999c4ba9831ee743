import { type Deadline, idsOf, type OfficeHours, type State, type Transition } from "#define";
import { all, type Day, type Instant, isDay, ok, type Result, startOf } from "#kernel";
import { valueIs } from "../forms/asked.ts";
import type { Clock, Values } from "../types.ts";
import { dueOf, endOf, lastDayOf, momentsOf } from "./due.ts";

/** What happens to the clocks of a matter in one step. */
export type Turned = {
  readonly deadlines: readonly Deadline[];
  readonly clocks: readonly Clock[];
  /** Name of the transition, or `open`. */
  readonly by: string;
  readonly transition: Transition | null;
  /** The state after it. */
  readonly state: State;
  /** The matter's own values after it, and what was filled in for it. */
  readonly fields: Values;
  readonly input: Values;
  readonly now: Instant;
  readonly offices: OfficeHours;
};

/**
 * The clocks after a step: answered ones stop, those whose states were left end, those it starts begin, a frozen state holds all that run.
 * @refuses kernel/holidaysUnknown
 */
export function turnClocks(turned: Turned): Result<readonly Clock[]> {
  const { clocks, deadlines } = turned;
  const begun = deadlines.filter((deadline) => startsNow(deadline, turned));
  const kept = clocks.filter(({ name }) => !begun.some(({ id }) => id === name)).map((clock) => carriedOn(clock, turned));
  return all([...kept, ...begun.map((deadline) => begin(deadline, turned))]);
}

function startsNow({ starts, in: lives, when, due }: Deadline, { by, state, fields }: Turned): boolean {
  if (!starts.includes(by) || !lives.includes(state.id)) return false;
  if (when && !valueIs(fields[when.field], when.is)) return false;
  return due.kind !== "field" || typeof fields[due.field] === "string";
}

function begin(deadline: Deadline, { fields, now, offices, state, clocks, transition }: Turned): Result<Clock> {
  const { due: span, id } = deadline;
  // A monthly report that is early answers the month it is for: the next one is counted from there.
  const answered = transition?.answers?.includes(id) ? clocks.find(({ name }) => name === id)?.dueAt : undefined;
  const from = span.kind === "day-of-month" && answered !== undefined && answered > now ? startOf(lastDayOf(answered)) : now;
  const due = span.kind === "field" ? ok(endOf(fields[span.field] as Day)) : dueOf(span, from, offices);
  if (!due.ok) return due;
  const clock: Clock = {
    name: id,
    startedAt: now,
    dueAt: due.value,
    state: "running",
    frozenAt: null,
    answeredAt: null,
    rung: 0,
    firesAt: null,
  };
  return state.frozen ? ok(frozen(clock, now)) : aimed(clock, deadline, 0);
}

function carriedOn(clock: Clock, turned: Turned): Result<Clock> {
  const { transition, state, now, input, deadlines } = turned;
  const deadline = deadlines.find(({ id }) => id === clock.name);
  if (!deadline || clock.state === "answered" || clock.state === "ended") return ok(clock);
  if (transition?.answers?.includes(clock.name)) return ok({ ...clock, state: "answered", answeredAt: now, frozenAt: null, firesAt: null });
  if (!deadline.in.includes(state.id) && !state.frozen) return ok({ ...clock, state: "ended", frozenAt: null, firesAt: null });
  const moved = transition?.moves && idsOf(transition.moves.deadline).includes(clock.name) ? input[transition.moves.to] : undefined;
  const at = typeof moved === "string" && isDay(moved) ? { ...clock, dueAt: endOf(moved) } : clock;
  if (state.frozen) return ok(at.state === "frozen" ? at : frozen(at, now));
  if (at.state === "frozen") return aimed(thawed(at, now), deadline, at.rung);
  return at === clock ? ok(clock) : aimed(at, deadline, passed(at, deadline, now));
}

const frozen = (clock: Clock, now: Instant): Clock => ({ ...clock, state: "frozen", frozenAt: now, firesAt: null });

/** What was left when it stood still is left again. */
function thawed(clock: Clock, now: Instant): Clock {
  const stood = Date.parse(now) - Date.parse(clock.frozenAt ?? now);
  return { ...clock, state: "running", frozenAt: null, dueAt: new Date(Date.parse(clock.dueAt) + stood).toISOString() as Instant };
}

/** How many moments of a moved deadline lie behind: they have been, and do not come again. */
function passed({ dueAt }: Clock, deadline: Deadline, now: Instant): number {
  const moments = momentsOf(deadline, dueAt);
  return moments.ok ? moments.value.filter(({ at }) => at <= now).length : 0;
}

/** Sets when it is next looked at. @refuses kernel/holidaysUnknown */
export function aimed(clock: Clock, deadline: Deadline, rung: number): Result<Clock> {
  const moments = momentsOf(deadline, clock.dueAt);
  return moments.ok ? ok({ ...clock, rung, firesAt: moments.value[rung]?.at ?? null }) : moments;
}
