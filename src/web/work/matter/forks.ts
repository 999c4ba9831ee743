import type { TimelineEvent } from "#contract";

/** What stands together on the timeline: one event, or several units signing side by side in one state. */
export type Knot = { readonly id: string; readonly events: readonly TimelineEvent[] };

const isBeside = (one: TimelineEvent, other: TimelineEvent): boolean =>
  one.asks === "sign" && one.fromState !== null && one.transition === other.transition && one.fromState.zh === one.toState.zh;

/** Events in their order, those that units signed side by side as one knot. */
export function knotsOf(events: readonly TimelineEvent[]): readonly Knot[] {
  const knots: { id: string; events: TimelineEvent[] }[] = [];
  for (const event of events) {
    const last = knots.at(-1);
    const before = last?.events.at(-1);
    if (last && before && isBeside(event, before)) last.events.push(event);
    else knots.push({ id: event.id, events: [event] });
  }
  return knots;
}
