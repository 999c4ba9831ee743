import type { AlertState } from "#contract";
import { addDays, type Day, dayOf } from "#kernel";
import type { Deed, Kept, Stand, Verdict } from "./types.ts";

const decisive = (deed: Deed): boolean => deed.kind !== "released";

/**
 * What an alert is on a day. A matter that arose from it counts before all that was said; an explanation holds to its last day and is then
 * looked at again.
 */
export function standOf({ deeds, matters }: Pick<Kept, "deeds" | "matters">, today: Day): Stand {
  const last = deeds.findLast(decisive);
  const lapsed = last?.kind === "explained" && last.until !== null && last.until < today;
  const state: AlertState = matters.length > 0 ? "matter" : lapsed || !last ? "fired" : (last.kind as AlertState);
  return { state, releasedAt: deeds.find(({ kind }) => kind === "released")?.at ?? null, explanationLapsed: lapsed && state === "fired" };
}

const allowed: Readonly<Record<AlertState, readonly Verdict["kind"][]>> = {
  fired: ["confirmed", "explained", "false-alarm"],
  confirmed: ["explained", "false-alarm"],
  matter: [],
  explained: ["confirmed"],
  "false-alarm": ["confirmed"],
};
export const mayBecome = (state: AlertState, kind: Verdict["kind"]): boolean => allowed[state].includes(kind);

/** Of the alerts a person has judged, those that were right: confirmed, or under supervision. */
export function precisionOf(all: readonly Pick<Kept, "deeds" | "matters">[]): {
  readonly fired: number;
  readonly judged: number;
  readonly right: number;
} {
  const verdicts = all.map((kept) => (kept.matters.length > 0 ? "matter" : (kept.deeds.findLast(decisive)?.kind ?? null)));
  const judged = verdicts.filter((verdict) => verdict !== null);
  return {
    fired: all.length,
    judged: judged.length,
    right: judged.filter((verdict) => verdict === "matter" || verdict === "confirmed").length,
  };
}

/** Monday of the week a day lies in. */
export function mondayOf(day: Day): Day {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/**
 * How many new alerts a leader is shown in a week. The plan names nobody for each unit, so the leading group is shown the same ones; the rest
 * wait with the office.
 */
export const budgetPerWeek = 5;

/** Which of those that wait are shown next: the most urgent, as many as the week still allows. */
export function releasable(all: readonly Pick<Kept, "id" | "warning" | "deeds" | "matters">[], today: Day): readonly string[] {
  const monday = mondayOf(today);
  const released = all.flatMap(({ deeds }) => deeds.filter(({ kind, at }) => kind === "released" && dayOf(at) >= monday)).length;
  return all
    .filter((kept) => {
      const { state, releasedAt } = standOf(kept, today);
      return releasedAt === null && (state === "fired" || state === "confirmed");
    })
    .sort((a, b) => b.warning.urgency - a.warning.urgency || (a.warning.key < b.warning.key ? -1 : 1))
    .slice(0, Math.max(0, budgetPerWeek - released))
    .map(({ id }) => id);
}
