import type { CheckedPlan, Procedure, ProcedureVersion } from "#define";
import type { Instant } from "#kernel";
import type { Reader, Store } from "#store";
import type { ReportPeriod } from "../items/period.ts";
import { itemsOf } from "../items/rows.ts";
import type { Item } from "../items/types.ts";
import type { Judged } from "../scores/exclusions.ts";
import { judgedIn } from "../scores/judged-rows.ts";
import type { Scored } from "../scores/points.ts";

export type SituationParts = { readonly store: Pick<Store, "rows" | "snapshot" | "now" | "today">; readonly plan: CheckedPlan };

/** All that a period of supervision is told from, read at one moment. */
export type PeriodFacts = {
  readonly plan: CheckedPlan;
  readonly period: ReportPeriod;
  readonly now: Instant;
  readonly items: readonly Item[];
  readonly more: boolean;
  readonly judged: Judged;
  readonly scored: Scored;
  readonly version: ProcedureVersion;
};

/** The kind of matter that is supervised, as its present version says. */
export function supervisedProcedure(plan: CheckedPlan): { readonly procedure: Procedure; readonly version: ProcedureVersion } {
  const procedure = plan.procedure(plan.supervisionRules.scores.procedure);
  const version = procedure.versions.at(-1) ?? procedure.versions[0];
  return { procedure, version };
}

export function scoredBy(plan: CheckedPlan): Scored {
  const { version } = supervisedProcedure(plan);
  return {
    rules: plan.supervisionRules.scores,
    deadlines: version.deadlines,
    answeredBy: (deadline) => version.transitions.filter((t) => t.answers?.includes(deadline)).map(({ name }) => name),
    frozen: new Set(version.states.filter(({ frozen }) => frozen).map(({ id }) => id)),
  };
}

/** Reads what a period is told from in one snapshot, so that its numbers agree with each other. */
export function periodFacts({ store, plan }: SituationParts, period: ReportPeriod, lead?: string): Promise<PeriodFacts> {
  const { procedure, version } = supervisedProcedure(plan);
  const { milestones } = plan.supervisionRules.scores;
  const wanted = { procedure: procedure.id, milestone: milestones, span: period.span, ...(lead === undefined ? {} : { lead }) };
  return store.snapshot(async (reader: Reader) => {
    const { items, more } = await itemsOf(reader, wanted);
    const judged = await judgedIn(reader, plan.supervisionRules.scores, version);
    return { plan, period, now: store.now(), items, more, judged, scored: scoredBy(plan), version };
  });
}
