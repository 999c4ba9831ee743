import { type Day, isDay, type Refusal } from "#kernel";
import { statusOf, type Times, timesOf } from "../refusals.ts";
import type { Asked } from "./visit.ts";

/** The day looked at, where the address names one that exists; else today. */
export function datesIn({ asOf, ...others }: Asked, today: Day): { readonly asked: Asked; readonly times: Times } {
  const dated = asOf !== undefined && isDay(asOf) ? { asOf } : {};
  return { asked: { ...others, ...dated }, times: timesOf(dated, today) };
}

/** A page that cannot be shown is one that is not there, whatever was wrong with its address. */
export const statusFor = (list: readonly Refusal[]): number => (statusOf(list) === 400 ? 404 : statusOf(list));
