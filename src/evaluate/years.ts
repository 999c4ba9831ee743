import { type Day, yearsBetween } from "#kernel";

/** Years from one day to another, as the kernel counts them; the same day of two years, by far the commonest pair, needs no calendar. */
export const yearsApart = (from: Day, to: Day): number =>
  from.slice(4) === to.slice(4) ? Number(to.slice(0, 4)) - Number(from.slice(0, 4)) : yearsBetween(from, to);
