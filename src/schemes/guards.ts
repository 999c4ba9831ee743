import { isDay } from "#kernel";
import type { Guard, Guards } from "#procedure";
import { evidenceOf } from "./drafts/adoption.ts";
import { textFaults } from "./drafts/faults.ts";
import { latestText } from "./drafts/rows.ts";
import { triedFor } from "./drafts/trials.ts";
import type { Parts } from "./parts.ts";
import { refusals } from "./refusals.ts";
import { contentFrom } from "./texts.ts";

/** The rules of adopting a scheme, by the names its procedure calls them. Asked without a text (what may be done at all?) nothing is said of it. */
export function schemeGuards({ store, plan }: Pick<Parts, "store" | "plan">): Guards {
  /** Only the text saved last is proposed, without a fault, with its effect and audit as they were worked out for it. */
  const isWhole: Guard = async ({ snapshot: { matter }, input }) => {
    const latest = await latestText(store, matter);
    if (!latest) return [refusals.unknownDraft({})];
    const faults = textFaults(plan, contentFrom(latest.body), store.today());
    if (input.checksum === undefined) return faults;
    const evidence = await evidenceOf(store, matter, String(input.evidence ?? ""));
    const counted = (await triedFor(store, matter)).all;
    return [
      ...(input.checksum === latest.checksum ? [] : [refusals.otherText({})]),
      ...(evidence?.text === latest.checksum && input.tried === counted ? [] : [refusals.noEvidence({})]),
      ...faults,
    ];
  };

  /** What is signed is what was proposed, from today on at the earliest: results of the past keep the scheme they were made with. */
  const isSame: Guard = async ({ snapshot: { matter }, input }) => {
    const latest = await latestText(store, matter);
    if (!latest) return [refusals.unknownDraft({})];
    const given = input.checksum ?? latest.checksum;
    const from = String(input.from ?? store.today());
    return [
      ...(given === latest.checksum && matter.fields.checksum === latest.checksum ? [] : [refusals.otherText({})]),
      ...(isDay(from) && from < store.today() ? [refusals.fromInPast({ from, today: store.today() })] : []),
    ];
  };

  return { "scheme-is-whole": isWhole, "scheme-is-same": isSame };
}
