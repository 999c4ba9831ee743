import { dayOf, type Instant, startOf } from "#kernel";

/** From nine in the evening until half past seven nothing is sent but what cannot wait. */
const [begins, ends] = [21 * 60, 7 * 60 + 30];

const minuteOf = (now: Instant): number => (Date.parse(now) - Date.parse(startOf(dayOf(now)))) / 60_000;
export const isQuiet = (now: Instant): boolean => minuteOf(now) >= begins || minuteOf(now) < ends;
