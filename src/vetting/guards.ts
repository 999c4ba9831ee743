import type { CheckedPlan } from "#define";
import { dayOf } from "#kernel";
import type { Figures } from "#ledger";
import type { Guard, Guards } from "#procedure";
import type { Store } from "#store";
import { findingRow } from "./findings/rows.ts";
import { refusals } from "./refusals.ts";

export type GuardParts = {
  readonly store: Pick<Store, "rows" | "today">;
  readonly plan: CheckedPlan;
  readonly figures: () => Promise<Figures>;
};

/** The rules of asking about figures, by the names its procedure calls them. */
export function vettingGuards({ store, figures }: GuardParts): Guards {
  const hasEvidence: Guard = async ({ snapshot: { matter } }) => {
    const row = await findingRow(store, matter.id);
    return row?.body && row.finding === matter.fields.finding ? [] : [refusals.noEvidence({})];
  };

  /** Said to be corrected: then one of the figures has a value that was recorded after the question, another than the one asked about. */
  const answerHolds: Guard = async ({ snapshot: { matter }, input }) => {
    if ((input.answer ?? matter.fields.answer) !== "corrected") return [];
    const row = await findingRow(store, matter.id);
    if (!row?.body) return [refusals.noEvidence({})];
    const now = await figures();
    const question = { asOf: store.today(), knownAt: null };
    const corrected = row.body.figures.some(({ indicator, region, period, value }) => {
      const reading = now.at(indicator, region, period, question);
      const last = reading.kind === "figure" ? reading.vintages.at(-1) : undefined;
      return last !== undefined && last.recordedAt > matter.openedAt && Number(last.value) !== Number(value);
    });
    return corrected ? [] : [refusals.notCorrected({ since: dayOf(matter.openedAt) })];
  };

  return { "finding-has-evidence": hasEvidence, "finding-answer-holds": answerHolds };
}
