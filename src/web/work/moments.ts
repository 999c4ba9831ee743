import "../words/work.ts";
import { clockText, type Instant } from "#kernel";
import { none } from "../format.ts";
import type { Words } from "../words/index.ts";

const zone = { timeZone: "Asia/Shanghai" } as const;
const dayAndTime = new Intl.DateTimeFormat("sv-SE", { ...zone, dateStyle: "short", timeStyle: "short" });
const parts = new Intl.DateTimeFormat("en-GB", {
  ...zone,
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** From this length on a reader counts days, below it hours. */
const countDaysFrom = 2 * day;

/** An instant on the plan's wall: `2026-03-01 09:05`; a dash for none. */
export const momentOf = (instant: string | null): string => (instant === null ? none : dayAndTime.format(new Date(instant)));
export const dayOf = (instant: string | null): string => momentOf(instant).slice(0, 10);

/** A due moment: midnight is the end of the day before, as people count days. */
export const dueOf = (instant: string): string => clockText(instant as Instant);

/** The same without the year, where the year is plain: `3-01 09:05`. */
export function shortMomentOf(instant: string): string {
  const part = Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${part.month}-${(part.day ?? "").padStart(2, "0")} ${part.hour}:${part.minute}`;
}

/** A length of time as people say it: `3 天`, `5 小时`. */
export function spanText(ms: number, say: Words["say"]): string {
  const length = Math.abs(ms);
  if (length >= countDaysFrom) return say("work.span.days", { count: Math.floor(length / day) });
  if (length >= hour) return say("work.span.hours", { count: Math.floor(length / hour) });
  return say("work.span.minutes", { count: Math.max(1, Math.round(length / minute)) });
}

/** How long is left until an instant, or by how long it has passed. */
export function leftText(dueAt: string, now: string, say: Words["say"]): string {
  const ms = Date.parse(dueAt) - Date.parse(now);
  return say(ms < 0 ? "work.left.over" : "work.left.still", { span: spanText(ms, say) });
}
