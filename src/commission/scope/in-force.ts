import type { Day, Refusal } from "#kernel";
import { refusals } from "../refusals.ts";
import type { Grant } from "../types.ts";

/** States of a commission in which an evaluator reads what was opened: from accepting it to handing in the final report. */
export const atWork: ReadonlySet<string> = new Set(["working", "commenting", "finishing"]);
/** States in which it is not accepted yet. */
export const beforeWork: ReadonlySet<string> = new Set(["prepared", "signing", "offered"]);

/** States in which something is still taken back: afterwards nothing that was opened is read any more. */
export const mayTakeBack: ReadonlySet<string> = new Set([...beforeWork, ...atWork]);

/**
 * Why what a grant opens is not shown now; nothing where it is. All of it is asked anew each time: a grant that ran out or was taken back shows nothing
 * from that moment on.
 * @param today  a day in the plan's zone; the first and the last day of a grant both count
 */
export function whyNotRead(grant: Grant | undefined, state: string, today: Day): readonly Refusal[] {
  if (!grant) return [refusals.notOpened({})];
  const { from, until, ended } = grant;
  return [
    ...(atWork.has(state) ? [] : [refusals.notReading({ state })]),
    ...(ended ? [refusals.takenBack({ says: ended.says })] : []),
    ...(today < from ? [refusals.notYetOpen({ from })] : []),
    ...(today > until ? [refusals.openNoMore({ until })] : []),
  ];
}
