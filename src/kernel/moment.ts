import { type Day, dayOf, type Instant, startOf } from "./day.ts";

const minuteMs = 60_000;
const two = (n: number): string => String(n).padStart(2, "0");

/**
 * A moment by the calendar and clock on the plan's walls: `{ day: "2026-11-23", time: "17:30" }`. Midnight is the end of the day before, its 24:00:
 * what is due then may be done all that day.
 */
export function wallOf(at: Instant): { readonly day: Day; readonly time: string } {
  const day = dayOf(at);
  const minutes = Math.floor((Date.parse(at) - Date.parse(startOf(day))) / minuteMs);
  if (minutes === 0) return { day: dayOf(new Date(Date.parse(at) - minuteMs).toISOString() as Instant), time: "24:00" };
  return { day, time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}

/** The same as text: `2026-11-23 17:30`. */
export function clockText(at: Instant): string {
  const { day, time } = wallOf(at);
  return `${day} ${time}`;
}
