import type { Day, Label } from "#kernel";
import type { ClauseId, Id } from "./ids.ts";

/** A step on the way of a task, whose end can be checked. */
export type TaskMilestone = { readonly label: Label; readonly due: Day };

/**
 * One act of the starting action plan: what a clause orders, put as work that a unit does and somebody can check. Adopted action plans begin from these and
 * go their own way in the store.
 */
export type TaskTemplate = {
  /** `A21-112`: the year the action plan begins, and a running number. */
  readonly id: Id;
  readonly label: Label;
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  readonly lead: Id;
  /** `plan`: the plan's own sentence names who does it; `assumed`: read from the subject matter, shown as 待确认. */
  readonly leadFrom: "plan" | "assumed";
  readonly support: readonly Id[];
  /** What is there when it is done, put so that anybody can say whether it is. */
  readonly output: Label;
  /** The figure it is to move, and the target it serves, where the plan has one. */
  readonly indicator?: Id;
  readonly target?: Id;
  /** First and last day. */
  readonly from: Day;
  readonly until: Day;
  readonly milestones: readonly TaskMilestone[];
};
