import type { Deadline, LightRules } from "#define";
import { dayOf, type Instant } from "#kernel";
import { shifted } from "../clocks/due.ts";
import type { Child, Clock, Light, Matter, Party, Rules } from "../types.ts";

/** Share of the milestones' weight, in percentage points: due by the day before, accepted, and how far acceptance lags. */
export type Progress = { readonly planned: number; readonly accepted: number; readonly lag: number };

/** Null where there is no milestone with a planned day. Only accepted milestones count: what somebody typed never does. */
export function progressOf(children: readonly Child[], now: Instant): Progress | null {
  const today = dayOf(now);
  const milestones = children.filter((child) => child.plannedOn !== null && child.final !== "ended");
  const whole = milestones.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return null;
  const share = (which: (child: Child) => boolean): number =>
    (milestones.filter(which).reduce((sum, { weight }) => sum + weight, 0) * 100) / whole;
  const planned = share((child) => (child.plannedOn ?? today) < today);
  const accepted = share((child) => child.final === "done");
  return { planned, accepted, lag: planned - accepted };
}

/** What a light is decided from. */
export type Lit = {
  readonly matter: Pick<Matter, "state" | "revision" | "counts" | "enteredAt" | "closedAt" | "lead">;
  readonly parties: readonly Pick<Party, "part" | "desk">[];
  readonly clocks: readonly Clock[];
  readonly children: readonly Child[];
  readonly before: Light | null;
};

type Found = Pick<Light, "colour" | "rule" | "facts"> & { readonly since?: Instant };

/**
 * The light of a matter at a moment: the first rule that fits. It follows from due moments, accepted milestones and what was returned; nothing
 * that a person types changes it.
 * @source clause 9.6.3; thresholds are parameters of the plan
 */
export function lightOf({ version, lights }: Pick<Rules, "version" | "lights">, lit: Lit, now: Instant): Light {
  const { matter, children, before } = lit;
  const clocks = lit.clocks.filter((clock) => runsAgainstLead(version.deadlines, clock, lit));
  const state = version.states.find(({ id }) => id === matter.state);
  const found =
    standing(state, matter) ??
    late(clocks, now) ??
    behind(lights, children, now, "red") ??
    troubled(lights, matter, "red") ??
    soon(version.deadlines, clocks, now) ??
    behind(lights, children, now, "yellow") ??
    troubled(lights, matter, "yellow") ??
    (matter.revision === 1 && matter.state === version.start
      ? { colour: "grey", rule: "not-started", facts: {} }
      : { colour: "green", rule: "in-order", facts: {} });
  const since = found.since ?? (before?.rule === found.rule ? before.since : now);
  return { colour: found.colour, rule: found.rule, facts: found.facts, since };
}

/** What somebody else owes does not light the matter of its lead. */
function runsAgainstLead(deadlines: readonly Deadline[], { name }: Clock, { matter, parties }: Lit): boolean {
  const against = deadlines.find(({ id }) => id === name)?.against;
  return against === undefined || parties.some(({ part, desk }) => part === against && desk === matter.lead);
}

function standing(state: Rules["version"]["states"][number] | undefined, { enteredAt, closedAt }: Lit["matter"]): Found | undefined {
  if (state?.final) return { colour: "blue", rule: "final", facts: {}, since: closedAt ?? enteredAt };
  return state?.frozen ? { colour: "grey", rule: "frozen", facts: {}, since: enteredAt } : undefined;
}

function late(clocks: readonly Clock[], now: Instant): Found | undefined {
  const overdue = clocks
    .filter((clock) => clock.state === "running" && clock.dueAt <= now)
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const [first] = overdue;
  return first && { colour: "red", rule: "overdue", facts: { deadline: first.name, count: overdue.length }, since: first.dueAt };
}

function behind({ lag }: LightRules, children: readonly Child[], now: Instant, colour: "red" | "yellow"): Found | undefined {
  const progress = progressOf(children, now);
  const over = progress !== null && (colour === "red" ? progress.lag > lag.red : progress.lag >= lag.yellow);
  return over ? { colour, rule: `lag-${colour}`, facts: { lag: Math.round(progress.lag), limit: lag[colour] } } : undefined;
}

function troubled({ returns }: LightRules, { counts }: Lit["matter"], colour: "red" | "yellow"): Found | undefined {
  if (colour === "red") {
    if (counts.returns >= returns.red) return { colour, rule: "returns-red", facts: { returns: counts.returns } };
    return counts.reopenings > 0 ? { colour, rule: "rebound", facts: { times: counts.reopenings } } : undefined;
  }
  if (counts.returns >= returns.yellow) return { colour, rule: "returned", facts: { returns: counts.returns } };
  return counts.extensions > 0 ? { colour, rule: "extended", facts: { times: counts.extensions } } : undefined;
}

function soon(deadlines: readonly Deadline[], clocks: readonly Clock[], now: Instant): Found | undefined {
  for (const clock of clocks) {
    const window = deadlines.find(({ id }) => id === clock.name)?.window;
    if (clock.state !== "running" || !window) continue;
    const begins = shifted(clock.dueAt, { ...window, days: -window.days });
    if (begins.ok && begins.value <= now && window.days > 0)
      return { colour: "yellow", rule: "due-soon", facts: { deadline: clock.name }, since: begins.value };
  }
  return undefined;
}
