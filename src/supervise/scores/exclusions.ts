import type { ScoreRules } from "#define";
import type { Item } from "../items/types.ts";
import type { Scored } from "./points.ts";

/** Why an item is in nobody's score; the reason stands beside it. */
export type Exclusion = "suspended" | "excused" | "misassigned" | "cancelled" | "objection" | "not-judged";
export type Judged = {
  /** Items whose conclusion was revoked upon an objection. */
  readonly revoked: ReadonlySet<string>;
  /** Grades as objections changed them, by item. */
  readonly regraded: ReadonlyMap<string, string>;
  /** States in which a matter ended without what it asked for. */
  readonly ended: ReadonlySet<string>;
};

const hourMs = 3_600_000;

/** The reason that takes an item out, if there is one; the first of several that hold. */
export function exclusionOf(item: Item, { rules, frozen }: Pick<Scored, "rules" | "frozen">, { revoked, ended }: Judged): Exclusion | null {
  if (ended.has(item.state)) return "cancelled";
  if (revoked.has(item.id)) return "objection";
  if (isExcused(item, rules)) return "excused";
  return frozen.has(item.state) ? "suspended" : null;
}

const isExcused = ({ events }: Item, { excusing }: ScoreRules): boolean =>
  events.some(
    ({ transition, input }) => transition === excusing.transition && excusing.grounds.some((ground) => ground === input[excusing.field]),
  );

/** Desks it was given to first that handed it back as not theirs, corrected in time: shown there, and counted for nobody there. */
export function misassignedTo({ events, lead }: Item, { misassigned, misassignedHours }: ScoreRules): readonly string[] {
  return events.flatMap(({ transition, at, desk }, i) => {
    if (transition !== misassigned.back || desk === null || desk === lead) return [];
    const anew = events.slice(i + 1).find((event) => event.transition === misassigned.anew);
    return anew && Date.parse(anew.at) - Date.parse(at) <= misassignedHours * hourMs ? [desk] : [];
  });
}
