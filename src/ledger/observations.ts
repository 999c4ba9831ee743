import type { CheckedPlan, Indicator } from "#define";
import { addDays, addMonths, type Day, dayOf, ok, type Period, periodOf, type Result, refuse } from "#kernel";
import { refusals } from "./refusals.ts";
import type { Observation, ObservationDraft } from "./types.ts";

/** An observation before the store gives it an id and the moment it was recorded. */
export type DatedObservation = Omit<Observation, "id" | "recordedAt">;

/** The day a figure is taken to have come out where its source does not say: the last day of the usual lag. */
export const assumedPublication = (period: Period, { release }: Indicator): Day => addDays(addMonths(period.until, release.lagMonths), -1);

/**
 * Resolves the period and the publication day: the draft's own, else its source's, else assumed from the indicator's lag and marked so.
 * @refuses ledger/unknownCode, ledger/badPeriod
 */
export function observationFrom(draft: ObservationDraft, plan: CheckedPlan): Result<DatedObservation> {
  const indicator = plan.findIndicator(draft.code);
  const period = periodOf(draft.period);
  if (!indicator || !period)
    return refuse(
      ...(indicator ? [] : [refusals.unknownCode({ code: draft.code })]),
      ...(period ? [] : [refusals.badPeriod({ period: draft.period })]),
    );
  const published = draft.publishedOn ?? plan.source(draft.source)?.publishedOn;
  return ok({
    ...draft,
    from: period.from,
    until: period.until,
    publishedOn: published ?? assumedPublication(period, indicator),
    publishedAssumed: published === undefined,
  });
}

/** The day from which a figure was visible. One that is held already has been published, whatever the usual lag says. */
export function visibleFrom({ publishedOn, publishedAssumed, recordedAt }: Observation): Day {
  const recordedOn = dayOf(recordedAt);
  return publishedAssumed && recordedOn < publishedOn ? recordedOn : publishedOn;
}
