import type { Warning } from "#contract";
import type { Indicator } from "#define";
import { type Assessment, assess } from "../assess.ts";
import { type ReadingContext, targetsOf } from "../context.ts";
import { forecastWarnings } from "./outlook.ts";
import { paceWarnings } from "./pace.ts";
import { heraldWarnings, levelWarnings, outlierWarnings, staleWarnings } from "./signals.ts";

const ofTarget = (context: ReadingContext, a: Assessment): readonly Warning[] => [
  ...paceWarnings(context, a),
  ...forecastWarnings(context, a),
  ...heraldWarnings(context, a),
  ...staleWarnings(context, a),
];

/** Only what targets are judged by, or what moves before it, is watched for odd values: the rest of the library is nobody's task. */
function watched(context: ReadingContext): readonly Indicator[] {
  const ids = context.plan.targets.flatMap((t) => [t.indicator, ...(t.heralds ?? [])]);
  return [...new Set(ids)].map((id) => context.plan.indicator(id));
}

const ofIndicator = (context: ReadingContext, indicator: Indicator): readonly Warning[] => {
  const target = targetsOf(context, indicator.id)[0] ?? null;
  return [...outlierWarnings(context, indicator, target), ...levelWarnings(context, indicator, target)];
};

/** Everything the rules of early warning find on the day asked about, the most urgent first; the same facts have the same keys on every day. */
export function warningsOf(context: ReadingContext): readonly Warning[] {
  const found = [
    ...context.plan.targets.flatMap((target) => ofTarget(context, assess(context, target))),
    ...watched(context).flatMap((indicator) => ofIndicator(context, indicator)),
  ];
  return found.sort((a, b) => b.urgency - a.urgency || (a.key < b.key ? -1 : 1));
}
