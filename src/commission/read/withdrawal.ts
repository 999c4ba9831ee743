import { z } from "zod";
import type { Answer } from "#contract";
import type { CheckedPlan } from "#define";
import { deskAnswer } from "#procedure";
import type { Happened } from "./events.ts";

type Withdrawal = NonNullable<Answer<"commission">["withdrawal"]>;
/** How often each act was done, as a matter has it. */
export const countsRow = z.object({ done: z.record(z.string(), z.number()) });
export type Done = { readonly counts: { readonly done: Readonly<Record<string, number>> } };
type Counted = Done & { readonly state: string };

/** Somebody asked for a withdrawal, and nobody has signed it or decided against it. */
export const withdrawalWaits = ({ state, counts: { done } }: Counted): boolean =>
  state !== "withdrawn" && (done["ask-withdrawal"] ?? 0) > (done["keep-published"] ?? 0);

/** Ratings are all in, or the time for them is over; that stays so when it is withdrawn later. */
export const isRated = ({ counts: { done } }: Done): boolean => (done.close ?? 0) + (done["ratings-lapse"] ?? 0) > 0;

const said = (value: unknown): string => (typeof value === "string" ? value : "");

/** A withdrawal that was asked for, signed or not; null where none was asked for or it was decided against. */
export function withdrawalIn(plan: CheckedPlan, matter: Counted, events: readonly Happened[]): Withdrawal | null {
  const last = (transition: string) => events.findLast((event) => event.transition === transition);
  const asked = last("ask-withdrawal");
  if (!asked || !(matter.state === "withdrawn" || withdrawalWaits(matter))) return null;
  const by = ({ desk }: Happened) => deskAnswer(plan, desk ?? "", plan.regions.home).label;
  const [signed, spoken] = [last("withdraw"), last("speak-to-withdrawal")];
  return {
    reason: said(asked.input.reason),
    askedAt: asked.at,
    askedBy: by(asked),
    signed: signed ? { at: signed.at, by: by(signed) } : null,
    statement: spoken ? { at: spoken.at, says: said(spoken.input.statement) } : null,
  };
}
