import { idsOf, type Need, type Transition } from "#define";
import { clockText, dayOf, type Instant, type Refusal } from "#kernel";
import { dueOf } from "../clocks/due.ts";
import { valueIs } from "../forms/asked.ts";
import { dutyLabels, refusals } from "../refusals.ts";
import type { Party, Rules, Seat, Snapshot } from "../types.ts";

export type Asked = { readonly rules: Rules; readonly snapshot: Snapshot; readonly transition: Transition; readonly now: Instant };

const stateOf = ({ version }: Rules, id: string) => {
  const state = version.states.find((one) => one.id === id);
  if (!state) throw new Error(`no state ${id}`);
  return state;
};
const partiesOf = ({ parties }: Snapshot, part: string): readonly Party[] => parties.filter((party) => party.part === part);

/** Everything but who asks, what is filled in and what guards say: state and needs. */
export function whyNotNow(asked: Asked): readonly Refusal[] {
  const { rules, snapshot, transition } = asked;
  const { state } = snapshot.matter;
  const inState = transition.from.includes(state);
  const wrongState = refusals.notInState({
    act: transition.label,
    state: stateOf(rules, state).label,
    from: transition.from.map((id) => stateOf(rules, id).label),
  });
  return [...(inState ? [] : [wrongState]), ...(transition.needs ?? []).flatMap((need) => whyNotMet(need, asked))];
}

/** Needs that follow from the matter alone: where one of them fails, the act waits for nobody yet. */
const knowable: ReadonlySet<Need["kind"]> = new Set([
  "field-is",
  "at-most",
  "owed",
  "answered",
  "signed",
  "children-final",
  "children-none",
]);
export const isTimely = (asked: Asked): boolean =>
  (asked.transition.needs ?? []).every((need) => !knowable.has(need.kind) || whyNotMet(need, asked).length === 0);

function whyNotMet(need: Need, asked: Asked): readonly Refusal[] {
  const { rules, snapshot, transition: act, now } = asked;
  const { matter, children, clocks } = snapshot;
  const transitionNamed = (name: string) => rules.version.transitions.find((one) => one.name === name);
  switch (need.kind) {
    case "signed": {
      const waiting = partiesOf(snapshot, need.part).filter(({ signedAt }) => signedAt === null).length;
      return waiting > 0 ? [refusals.notAllSigned({ part: rules.part(need.part).label, waiting })] : [];
    }
    case "children-final": {
      const open = children.filter((child) => child.final === null && (!need.procedure || child.procedure === need.procedure)).length;
      return open > 0 ? [refusals.childrenOpen({ open })] : [];
    }
    case "children-none": {
      const there = children.filter((child) => !need.procedure || child.procedure === need.procedure).length;
      return there > 0 ? [refusals.childrenThere({ act: act.label, there })] : [];
    }
    case "field-is": {
      if (valueIs(matter.fields[need.field], need.is)) return [];
      return [refusals.fieldIs({ act: act.label, field: rules.fieldLabel(need.field), is: [need.is].flat().join("/") })];
    }
    case "unopened": {
      const next = nextParts(rules, matter.state, act);
      const opened = snapshot.parties.find(({ part, openedAt }) => openedAt !== null && next.has(part));
      return opened?.openedAt ? [refusals.wasOpened({ at: clockText(opened.openedAt) })] : [];
    }
    case "at-most":
      return (matter.counts.done[need.transition] ?? 0) >= need.times
        ? [refusals.tooOften({ act: transitionNamed(need.transition)?.label ?? act.label, times: need.times })]
        : [];
    case "answered": {
      const named = idsOf(need.deadline);
      const done = clocks.some(({ name, state }) => named.includes(name) && state === "answered");
      return done ? [] : [refusals.notAnswered({ deadline: rules.deadline(named[0] ?? "").label })];
    }
    case "in-time": {
      const named = idsOf(need.deadline);
      const running = clocks.filter(({ name, state }) => named.includes(name) && (state === "running" || state === "frozen"));
      const late = running.find(({ state, dueAt }) => state === "running" && dueAt <= now);
      const [name = named[0] ?? ""] = [late?.name];
      const deadline = rules.deadline(name).label;
      if (running.length === 0) return [refusals.notRunning({ act: act.label, deadline })];
      return late ? [refusals.pastDeadline({ act: act.label, deadline, due: clockText(late.dueAt) })] : [];
    }
    case "owed": {
      const times = (name: string): number => matter.counts.done[name] ?? 0;
      const [owed, by] = [transitionNamed(need.for)?.label ?? act.label, transitionNamed(need.by)?.label ?? act.label];
      return times(need.for) > times(need.by) ? [] : [refusals.nothingOwed({ act: act.label, for: owed, by })];
    }
    case "waited": {
      const from = dueOf(need.span, matter.enteredAt, rules.offices);
      if (!from.ok) return from.refusals;
      return now < from.value ? [refusals.tooEarly({ act: act.label, from: dayOf(from.value) })] : [];
    }
  }
}

/** Parts whose turn it is in a state, other than those of the act itself. */
function nextParts({ version }: Rules, state: string, act: Transition): ReadonlySet<string> {
  const own: readonly string[] = act.by === "clock" ? [] : act.by;
  const of = version.transitions
    .filter((one) => one.from.includes(state) && one.by !== "clock")
    .flatMap(({ by }) => (by === "clock" ? [] : by));
  return new Set(of.filter((part) => !own.includes(part)));
}

/** Seats from which somebody may do it, or why none of theirs will do. */
export type Seating = { readonly seats: readonly Seat[]; readonly whyNot: readonly Refusal[] };

export function seatsFor(
  { rules, snapshot, transition }: Asked,
  seats: readonly Seat[],
  roleLabel: (role: string) => { zh: string; en: string },
): Seating {
  if (transition.by === "clock") return { seats: [], whyNot: [refusals.byClockOnly({ act: transition.label })] };
  const parts = transition.by.map(rules.part);
  const fitting = seats.filter((seat) => parts.some((part) => part.roles.includes(seat.role) && sits(snapshot, part.id, seat)));
  if (fitting.length === 0) {
    const roles = [...new Set(parts.flatMap((part) => part.roles))].map(roleLabel);
    return { seats: [], whyNot: [refusals.notYourPart({ act: transition.label, parts: parts.map(({ label }) => label), roles })] };
  }
  const free = fitting.filter((seat) => whyDutiesMeet(snapshot, seat).length === 0);
  if (free.length === 0) return { seats: [], whyNot: fitting.slice(0, 1).flatMap((seat) => whyDutiesMeet(snapshot, seat)) };
  const others = free.filter((seat) => whoDidTheOther(snapshot, transition, seat, rules).length === 0);
  if (others.length === 0)
    return { seats: [], whyNot: free.slice(0, 1).flatMap((seat) => whoDidTheOther(snapshot, transition, seat, rules)) };
  const unsigned = transition.signs ? others.filter((seat) => isUnsigned(snapshot, transition, seat)) : others;
  return unsigned.length > 0 ? { seats: unsigned, whyNot: [] } : { seats: [], whyNot: [refusals.alreadySigned({})] };
}

const sits = (snapshot: Snapshot, part: string, seat: Seat): boolean => partiesOf(snapshot, part).some(({ desk }) => desk === seat.desk);
const isUnsigned = (snapshot: Snapshot, { by }: Transition, seat: Seat): boolean =>
  by !== "clock" && by.some((part) => partiesOf(snapshot, part).some(({ desk, signedAt }) => desk === seat.desk && signedAt === null));

/** Neither who acts nor, where it is delegated, in whose place: both have one duty in the whole tree. */
export function whyDutiesMeet({ duties }: Snapshot, { person, behalfOf, duty }: Seat): readonly Refusal[] {
  if (duty === null) return [];
  const has = [person, behalfOf].flatMap((one) => (one === null ? [] : [duties[one]])).find((one) => one !== undefined && one !== duty);
  return has
    ? [refusals.dutiesMeet({ has: dutyLabels[has] ?? { zh: has, en: has }, wants: dutyLabels[duty] ?? { zh: duty, en: duty } })]
    : [];
}

/** Four eyes are two people: neither who acts nor in whose place may have done the other act, nor had it done in their name. */
function whoDidTheOther(
  { doneBy }: Snapshot,
  { notBy = [], label }: Transition,
  { person, behalfOf }: Seat,
  { version }: Rules,
): readonly Refusal[] {
  const done = notBy.filter((name) => doneBy.some((one) => one.transition === name && (one.person === person || one.person === behalfOf)));
  return done.map((name) => {
    const other = version.transitions.find((one) => one.name === name)?.label ?? { zh: name, en: name };
    return refusals.didTheOther({ act: label, other });
  });
}
