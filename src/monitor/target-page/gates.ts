import type { TargetAnswer } from "#contract";
import { stages } from "#define";
import type { Assessment } from "../assess.ts";
import type { ReadingContext } from "../context.ts";

type Gate = NonNullable<TargetAnswer["gates"]>[number];

/** The gates of a large facility, each with its planned day where the plan names one and the first period whose figure had passed it. */
export function gatesOf(context: ReadingContext, { target, series }: Assessment): Gate[] | null {
  const { gates } = target;
  if (!gates) return null;
  return stages.map(({ stage, label }): Gate => {
    const planned = gates.planned.find((g) => g.stage === stage)?.on ?? null;
    const passed = series.find((p) => p.value >= stage);
    const due = planned !== null && planned <= context.asOf;
    const early = passed !== undefined && planned !== null && passed.on < planned;
    return {
      stage,
      label,
      plannedOn: planned,
      passedIn: passed?.period ?? null,
      counts: stage >= gates.reachedFrom,
      state: passed ? (early ? "ahead" : "passed") : due ? "late" : "open",
    };
  });
}
