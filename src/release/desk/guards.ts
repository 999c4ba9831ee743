import type { Guard, Guards } from "#procedure";
import type { Store } from "#store";
import { refusals } from "../refusals.ts";
import { bundlesOf, type ReleaseMatter } from "./rows.ts";

/** What was found when the figures were vetted, and is still open. */
export type Finding = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly indicator: string | null;
  /** Its owner has said what there is to say; whether that is enough is for whoever approves. */
  readonly answered: boolean;
};
/** Open findings on any of some indicators; the room of vetting provides it. */
export type OpenFindings = (indicators: readonly string[]) => Promise<readonly Finding[]>;

export type GuardParts = {
  readonly store: Pick<Store, "rows" | "today">;
  /** Indicators a prepared bundle rests on. */
  readonly indicatorsOf: (digest: string) => Promise<readonly string[]>;
  readonly findings: OpenFindings;
};

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** The rules of a release, by the names its procedures call them. Asked without values (what may be done at all?) nothing is said of what would be typed. */
export function releaseGuards({ store, indicatorsOf, findings }: GuardParts): Guards {
  /** Bundles kept for a matter, the newest first. */
  const keptFor = async ({ id, subject }: Pick<ReleaseMatter, "id" | "subject">): Promise<readonly string[]> =>
    (await bundlesOf(store, subject)).filter(({ matter }) => matter === id).map(({ digest }) => digest);

  /** Only the act of preparing names a bundle: the newest that is kept for this very matter. */
  const isKept: Guard = async ({ snapshot: { matter }, input }) => {
    if (input.bundle === undefined) return [refusals.typedByHand({})];
    const [newest] = await keptFor(matter);
    return newest === input.bundle ? [] : [refusals.typedByHand({})];
  };
  /**
   * What is consulted on, approved and published is a bundle that was kept for this matter. A newer one that no step names does not count: it was left
   * by a preparing that came too late, or that was cut off before its step.
   */
  const isIntact: Guard = async ({ snapshot: { matter } }) => {
    const kept = await keptFor(matter);
    if (kept.length === 0) return [refusals.notPrepared({})];
    return kept.includes(textOf(matter.fields.bundle)) ? [] : [refusals.otherBundle({})];
  };
  const dayHasCome: Guard = ({ snapshot: { matter } }) => {
    const on = textOf(matter.fields.on);
    return on <= store.today() ? [] : [refusals.beforeItsDay({ on })];
  };
  const findingsAnswered: Guard = async ({ snapshot: { matter } }) => {
    const bundle = textOf(matter.fields.bundle);
    if (bundle === "") return [];
    const open = await findings(await indicatorsOf(bundle));
    return open.filter(({ answered }) => !answered).map(({ number, title }) => refusals.findingUnanswered({ number, title }));
  };
  return {
    "release-is-kept": isKept,
    "release-is-intact": isIntact,
    "release-day-has-come": dayHasCome,
    "findings-looked-at": findingsAnswered,
  };
}
