import type { ClockAnswer } from "#contract";

/** How a clock stands, as the bar marks it. */
export type ClockStanding = "answered" | "answeredLate" | "late" | "running" | "frozen" | "ended";

export function standingOf(clock: ClockAnswer): ClockStanding {
  if (clock.state === "answered") return clock.isLate ? "answeredLate" : "answered";
  if (clock.state === "running") return clock.isLate ? "late" : "running";
  return clock.state;
}

/** Clocks in the order in which they fall due. */
export const inOrder = (clocks: readonly ClockAnswer[]): readonly ClockAnswer[] =>
  [...clocks].sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt) || a.name.localeCompare(b.name));

/** What lies behind the last node, for a bar that has been passed: part of one step, so that it stays within the bar. */
const tail = 0.5;

/**
 * Where a moment stands on a bar whose nodes are set at equal distances, however long the times between them are: names never cover each other.
 * @param moments  of the nodes, the assignment first, in order; ms
 * @returns        share of the bar's width, 0 at the first node; each node is one step wide
 */
export function placeOnBar(moments: readonly number[], now: number): number {
  const steps = moments.length;
  const passed = moments.reduce((last, moment, at) => (moment <= now ? at : last), -1);
  if (passed < 0) return 0;
  const [from, to] = [moments[passed] ?? now, moments[passed + 1]];
  if (to === undefined) return (passed + tail) / steps;
  return (passed + (now - from) / Math.max(1, to - from)) / steps;
}
