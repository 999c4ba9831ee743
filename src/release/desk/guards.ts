import type { Label, Refusal } from "#kernel";
import type { Guard, Guards, Matter } from "#procedure";
import type { Store } from "#store";
import { refusals } from "../refusals.ts";
import { bundlesOf, errataOf, isOpenErratum, matterOf, type ReleaseMatter } from "./rows.ts";

/** A figure that may have been asked about: all regions and periods where none is named. */
export type FigureUsed = { readonly indicator: string; readonly region?: string; readonly period?: string };
/** What was asked about a figure when figures were looked over. */
export type Finding = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly indicator: string | null;
  /** Nobody has decided it yet. */
  readonly open: boolean;
  /** Its owner has said what there is to say; whether that is enough is for whoever approves. */
  readonly answered: boolean;
  readonly state: Label;
  /** What it came to; null while it is open. */
  readonly outcome: string | null;
};
/** Whether whoever asks may read a matter. */
export type MayRead = (matter: string) => Promise<boolean>;
/** What was asked about any of some figures, open and closed; the room of vetting provides it. */
export type Findings = (figures: readonly FigureUsed[]) => Promise<readonly Finding[]>;

export type GuardParts = {
  readonly store: Pick<Store, "rows" | "today">;
  /** Figures a prepared bundle rests on, of counts those of the whole one; none where there is no such bundle. */
  readonly figuresOf: (digest: string) => Promise<readonly FigureUsed[]>;
  /** Null where there is no such bundle. */
  readonly periodOf: (digest: string) => Promise<string | null>;
  readonly findings: Findings;
};

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** The rules of a release, by the names its procedures call them. Asked without values (what may be done at all?) nothing is said of what would be typed. */
export function releaseGuards({ store, figuresOf, periodOf, findings }: GuardParts): Guards {
  /** Bundles kept for a matter, the newest first. */
  const keptFor = async ({ id, subject }: Pick<ReleaseMatter, "id" | "subject">): Promise<readonly string[]> =>
    (await bundlesOf(store, subject)).filter(({ matter }) => matter === id).map(({ digest }) => digest);

  const whyHeld = async ({ id, procedure, fields }: Matter): Promise<readonly Refusal[]> => {
    if (procedure !== "erratum") return [];
    const release = await matterOf(store, textOf(fields.release));
    if (release?.state !== "published") return [refusals.notAPublishedRelease({})];
    const first = (await errataOf(store, release)).findLast(isOpenErratum);
    return first === undefined || first.id === id ? [] : [refusals.beingCorrected({ number: first.number })];
  };

  /** Only the act of preparing names a bundle, the newest that is kept for this very matter, and the period it is of. */
  const isMade = async (matter: Matter, { bundle, period }: Readonly<Record<string, unknown>>): Promise<boolean> => {
    if (bundle === undefined) return false;
    const [newest] = await keptFor(matter);
    return newest !== undefined && newest === bundle && (await periodOf(newest)) === period;
  };
  const isKept: Guard = async ({ snapshot: { matter }, input }) => [
    ...(await whyHeld(matter)),
    ...((await isMade(matter, input)) ? [] : [refusals.typedByHand({})]),
  ];
  /**
   * What is consulted on, approved and published is a bundle that was kept for this matter. A newer one that no step names does not count: it was left
   * by a preparing that came too late, or that was cut off before its step.
   */
  const isIntact: Guard = async ({ snapshot: { matter } }) => {
    const held = await whyHeld(matter);
    if (held.length > 0) return held;
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
    const asked = await findings(await figuresOf(bundle));
    return asked
      .filter(({ open, answered }) => open && !answered)
      .map(({ number, title }) => refusals.findingUnanswered({ number, title }));
  };
  return {
    "release-is-kept": isKept,
    "release-is-intact": isIntact,
    "release-day-has-come": dayHasCome,
    "findings-looked-at": findingsAnswered,
  };
}
