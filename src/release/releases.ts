import type { Answer, Body, PaperSheet } from "#contract";
import { ok, type Result, refuse } from "#kernel";
import type { Actor } from "#procedure";
import type { SchemeContext } from "#schemes";
import { contentOf } from "./compute/content.ts";
import { readRelease } from "./compute/read.ts";
import { reportOf } from "./compute/report.ts";
import { type ReleaseTables, tablesOf } from "./compute/tables.ts";
import { byDay, deskList, deskOf, deskSeen, figuresOf } from "./desk/at-work.ts";
import { announcedOf, calendarOf, keysSaid } from "./desk/calendar.ts";
import type { GuardParts, MayRead } from "./desk/guards.ts";
import { openLibrary } from "./desk/library.ts";
import { metadataOf } from "./desk/metadata.ts";
import { indicatorPageOf, pageOf, publicSeen, type Seen, unitPageOf } from "./desk/page.ts";
import type { Desk, ReleaseParts } from "./desk/parts.ts";
import { planRelease } from "./desk/plan.ts";
import { prepare } from "./desk/prepare.ts";
import { errataOf, isOpenErratum, matterOf } from "./desk/rows.ts";
import { refusals } from "./refusals.ts";

/** Which release, and which of its published bundles; the newest where nothing is said. `atWork`: the candidate under embargo, too. */
export type WhichRelease = { readonly id: string; readonly bundle?: string | undefined; readonly atWork?: boolean };

/** Releases of composite indices: planned, prepared as one signed bundle, consulted on, approved, public on their day, corrected in the open. */
export type Releases = {
  /** The calendar and what is published. */
  readonly list: () => Promise<Result<Answer<"openReleases">>>;
  /** @refuses release/notPublished, unknownBundle — as all that read one */
  readonly page: (which: WhichRelease) => Promise<Result<Answer<"openRelease">>>;
  /** @refuses release/unknownUnit */
  readonly unit: (which: WhichRelease, unit: string) => Promise<Result<Answer<"openReleaseUnit">>>;
  /** @refuses release/unknownIndicator */
  readonly indicator: (which: WhichRelease, indicator: string) => Promise<Result<Answer<"openReleaseIndicator">>>;
  /** The bundle's file. */
  readonly file: (which: WhichRelease) => Promise<Result<{ readonly digest: string; readonly bytes: Buffer }>>;
  /** Of a release of counts the bundle they follow from, for those who work on it alone. @refuses release/noWhole */
  readonly wholeFile: (which: WhichRelease) => Promise<Result<{ readonly digest: string; readonly bytes: Buffer }>>;
  /** Ranks, scores and figures as tables of one workbook. */
  readonly tables: (which: WhichRelease) => Promise<Result<ReleaseTables>>;
  /** Reference metadata of the bundle with what came after it was made: consultation, publication, errata. */
  readonly metadata: (which: WhichRelease) => Promise<Result<string>>;
  /** The report as a document. */
  readonly report: (which: WhichRelease) => Promise<Result<PaperSheet>>;
  readonly desks: (context: SchemeContext, actor: Actor) => Promise<Result<Answer<"releases">>>;
  /** @refuses release/unknown */
  readonly desk: (actor: Actor, id: string, mayRead: MayRead) => Promise<Result<Answer<"release">>>;
  /** @refuses release/titleShort, schemeNotReady, noSuchPeriod, dayPassed, surveyNumberBlank, and whatever the opening refuses */
  readonly plan: (context: SchemeContext, actor: Actor, given: Body<"planRelease">) => Promise<Result<Answer<"planRelease">>>;
  readonly prepare: (
    context: SchemeContext,
    actor: Actor,
    id: string,
    given: Body<"prepareRelease">,
  ) => Promise<Result<Answer<"prepareRelease">>>;
  /** @refuses release/notAPublishedRelease, release/beingCorrected, and whatever the opening refuses */
  readonly correct: (actor: Actor, id: string, given: Body<"correctRelease">) => Promise<Result<Answer<"correctRelease">>>;
};

const longestTitle = 80;

export function openReleases(parts: ReleaseParts): Releases {
  const { store, procedures } = parts;
  const desk: Desk = { ...parts, library: openLibrary(store.files) };

  async function seen({ id, bundle, atWork }: WhichRelease): Promise<Result<Seen>> {
    const matter = await matterOf(store, id);
    if (!atWork || !matter) return publicSeen(desk, matter, bundle);
    const found = await deskSeen(desk, matter);
    if (!found.ok) return found;
    return found.value ? ok(found.value) : refuse(refusals.notPrepared({}));
  }
  async function of<T>(which: WhichRelease, make: (found: Seen) => Result<T> | Promise<Result<T>>): Promise<Result<T>> {
    const found = await seen(which);
    return found.ok ? make(found.value) : found;
  }

  return {
    list: async () => {
      const [calendar, keys] = await Promise.all([calendarOf(desk), keysSaid(desk)]);
      const { rows } = calendar;
      const isPlanned = ({ state }: { readonly state: string }) => ["planned", "prepared", "consulted", "approved"].includes(state);
      return ok({
        planned: byDay(rows.filter(isPlanned)).map((row) => announcedOf(calendar, row)),
        published: rows.filter(({ state }) => state === "published" || state === "withdrawn"),
        keys,
      });
    },
    page: (which) => of(which, (found) => ok(pageOf(found))),
    unit: (which, unit) => of(which, (found) => unitPageOf(found, unit)),
    indicator: (which, indicator) => of(which, (found) => indicatorPageOf(found, indicator)),
    file: (which) =>
      of(which, async ({ bundle: { digest } }) => {
        const bytes = await desk.library.bytes(digest);
        return bytes.ok ? ok({ digest, bytes: bytes.value }) : bytes;
      }),
    wholeFile: (which) =>
      of({ ...which, atWork: true }, async ({ release: { manifest } }) => {
        if (manifest.holds.kind === "everything") return refuse(refusals.noWhole({}));
        const { whole: digest } = manifest.holds;
        const bytes = await desk.library.bytes(digest);
        return bytes.ok ? ok({ digest, bytes: bytes.value }) : bytes;
      }),
    tables: (which) => of(which, ({ release }) => ok(tablesOf(release))),
    metadata: (which) => of(which, (found) => ok(metadataOf(found))),
    report: (which) =>
      of(which, ({ release, embargo }) => {
        const paper = reportOf(contentOf(release), release.manifest);
        const mark = embargo ? { zh: "未公开，不得外传", en: "Under embargo" } : null;
        return ok({ paper, issued: null, mark });
      }),
    desks: (context, actor) => deskList(desk, context, actor),
    desk: (actor, id, mayRead) => deskOf(desk, actor, id, mayRead),
    plan: (context, actor, given) => planRelease(desk, context, actor, given),
    prepare: (context, actor, id, given) => prepare(desk, context, actor, id, given),
    correct: async (actor, id, { reason, key }) => {
      const matter = await matterOf(store, id);
      if (matter?.procedure !== "release" || matter.state !== "published") return refuse(refusals.notAPublishedRelease({}));
      const open = (await errataOf(store, matter)).find(isOpenErratum);
      if (open) return refuse(refusals.beingCorrected({ number: open.number }));
      const values = { title: `更正：${matter.title}`.slice(0, longestTitle), release: matter.id, reason };
      const opened = await procedures.open(actor, {
        procedure: "erratum",
        values,
        key,
        origin: { kind: "matter", id },
        subject: matter.subject,
      });
      return opened.ok ? ok({ id: opened.value.id }) : opened;
    },
  };
}

/** What the rules of a release ask of a kept bundle. */
export function readBundles(files: ReleaseParts["store"]["files"]): Pick<GuardParts, "figuresOf" | "periodOf"> {
  const library = openLibrary(files);
  return {
    figuresOf: async (digest) => {
      const found = await library.release(digest);
      if (!found.ok) return [];
      const { holds } = found.value.manifest;
      const whole = holds.kind === "counts" ? await library.release(holds.whole) : found;
      return figuresOf(whole.ok ? whole.value : found.value);
    },
    periodOf: async (digest) => {
      const found = await library.release(digest);
      return found.ok ? found.value.computed.period : null;
    },
  };
}

/** The tables a bundle gives, as they are handed out beside it. @refuses what reading a bundle refuses */
export function bundleTables(bytes: Uint8Array): Result<ReleaseTables> {
  const found = readRelease(bytes);
  return found.ok ? ok(tablesOf(found.value)) : found;
}
