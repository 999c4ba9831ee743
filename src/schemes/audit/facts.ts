import type { SchemeCoherence, SchemeComparison, SchemeData, SchemeUncertainty } from "#contract";
import type { Pool } from "#evaluate/composite";
import { ok, type Refusal, type Result } from "#kernel";
import { coherenceOf } from "../live/coherence.ts";
import { comparisonOf } from "../live/comparison.ts";
import { dataOf } from "../live/figures-behind.ts";
import { indexOf, type Live, liveOf } from "../live/live.ts";
import { namedRemarks } from "../live/named.ts";
import { uncertaintyOf } from "../live/uncertainty.ts";
import type { HeldText } from "../texts.ts";
import type { SchemeContext } from "../types.ts";
import { type Link, linksOf } from "./links.ts";

/** Everything the audit tells, computed once. */
export type AuditFacts = {
  readonly text: HeldText;
  readonly live: Live;
  readonly period: string;
  readonly data: Pick<SchemeData, "leaves" | "availability" | "toCollect" | "units">;
  readonly coherence: Omit<SchemeCoherence, "moment" | "head">;
  readonly comparison: Omit<SchemeComparison, "moment" | "head">;
  /** What kept the runs from being done, where they were not. */
  readonly uncertainty: Result<Omit<SchemeUncertainty, "moment" | "head">>;
  readonly filled: number;
  readonly leftOut: number;
  readonly scores: readonly (number | null)[];
  readonly links: readonly Link[];
  readonly remarks: readonly Refusal["say"][];
};

/** @refuses what keeps the text from being computed */
export async function auditFacts(
  context: SchemeContext,
  text: HeldText,
  asked: string | undefined,
  pool: Pool,
): Promise<Result<AuditFacts>> {
  const live = liveOf(context, text.content, text.checksum);
  if (!live.ok) return live;
  const period = asked ?? live.value.periods.at(-1) ?? "";
  const run = live.value.run(period);
  if (!run.ok) return run;
  const [data, hang, others] = [
    dataOf(context, live.value, period),
    coherenceOf(live.value, period),
    comparisonOf(context, live.value, period),
  ];
  if (!data.ok) return data;
  if (!hang.ok) return hang;
  if (!others.ok) return others;
  const { built, at } = run.value;
  const own = new Set(at.filter((row) => row >= 0));
  const scores = indexOf(run.value);
  return ok({
    text,
    live: live.value,
    period,
    data: data.value,
    coherence: hang.value,
    comparison: others.value,
    uncertainty: await uncertaintyOf(context, live.value, period, pool),
    filled: built.state.filled.filter(({ row }) => own.has(row)).length,
    leftOut: at.filter((row) => row < 0).length,
    scores,
    links: linksOf(context, live.value, period, scores),
    remarks: namedRemarks(built.state.remarks, live.value.name).map(({ say }) => say),
  });
}
