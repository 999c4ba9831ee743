import { dayOf, type Instant, startOf } from "#kernel";

/** A moment as offices write it, in the plan's zone: `2026-11-23 17:30`; midnight at the end of a day is its 24:00. */
export function clockText(at: Instant): string {
  const day = dayOf(at);
  const minutes = Math.floor((Date.parse(at) - Date.parse(startOf(day))) / 60_000);
  if (minutes === 0) return `${dayOf(new Date(Date.parse(at) - 1).toISOString() as Instant)} 24:00`;
  return `${day} ${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
