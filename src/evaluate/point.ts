import type { Day } from "#kernel";

/** A dated value in some unit; a year's flow stands on the year's last day. */
export type Point = { readonly on: Day; readonly value: number };

/** The same points, oldest first. */
export const byDay = <P extends { readonly on: Day }>(points: readonly P[]): readonly P[] =>
  [...points].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
