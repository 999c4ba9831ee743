import type { Label, UnitId } from "#kernel";
import type { ClauseId, Id } from "./ids.ts";

/**
 * A figure that whoever answers for a target can really move within the clock of a task: applications helped, certificates renewed, contracts
 * registered. It is a balance of entries that procedures post, never a statistic that somebody reports.
 */
export type LeadingFigure = {
  readonly id: Id;
  readonly label: Label;
  /** What counts as one. */
  readonly scope: Label;
  readonly clauses: readonly ClauseId[];
  /** Whose own figures are judged later, at look-back. */
  readonly targets: readonly [Id, ...Id[]];
  readonly account: Id;
  /** Only entries with these values count. */
  readonly dims?: Readonly<Record<Id, Id>>;
  /** The account's own. */
  readonly unit: UnitId;
  /** Not settled by a published rule: shown as 待确认. */
  readonly assumed?: true;
};

export const defineLeadingFigure = (figure: LeadingFigure): LeadingFigure => figure;
