import type { Body, IndexResult } from "#contract";
import { openPool } from "#evaluate/composite";
import { ok, type Result, refuse } from "#kernel";
import type { Actor, Possible } from "#procedure";
import type { SchemeBasis, SchemeContext } from "#schemes";
import type { Manifest } from "../bundle/manifest.ts";
import type { Signer } from "../bundle/sign.ts";
import { bundleLimit } from "../bundle/tar.ts";
import { type Bundle, bundleOf } from "../compute/files.ts";
import { inputsOf } from "../compute/from-basis.ts";
import { type Computed, recompute } from "../compute/recompute.ts";
import { refusals } from "../refusals.ts";
import { oneOf, textOf } from "./calendar.ts";
import { publishedBundles } from "./page.ts";
import type { Desk } from "./parts.ts";
import { insertBundle, matterOf, type ReleaseMatter } from "./rows.ts";

/** Where a form says nothing: fewer than three units, or two that make up 85 per cent, are never shown. */
const usual = { frequency: 3, largest: 2, share: 85 } as const;
/** What the rest of preparing does: it never speaks against the act itself. */
const preparingMends = "release/typedByHand";

export const standing = {
  zh: "平台测算，非统计部门公布的统计数据",
  en: "This platform's own measure, no figure of the statistics bureau",
} as const;

export const isOpen = ({ seats, whyNot }: Possible): boolean => seats.length > 0 && whyNot.every(({ code }) => code === preparingMends);
export const mendsItself = (code: string): boolean => code === preparingMends;

/** What a bundle is of: of an erratum the text and period of the release it corrects. */
type Subject = {
  readonly release: ReleaseMatter;
  readonly scheme: string;
  readonly period: string | undefined;
  readonly text: string | undefined;
  readonly replaces: Manifest["replaces"];
};

/** @refuses release/notAPublishedRelease */
async function subjectOf(desk: Desk, matter: ReleaseMatter): Promise<Result<Subject>> {
  if (matter.procedure === "release") {
    const period = textOf(matter.fields.period) || undefined;
    return ok({ release: matter, scheme: textOf(matter.fields.scheme), period, text: undefined, replaces: null });
  }
  const release = await matterOf(desk.store, textOf(matter.fields.release));
  if (release?.procedure !== "release") return refuse(refusals.notAPublishedRelease({}));
  const { errata } = await oneOf(desk, release);
  const [bundle] = publishedBundles(release, errata);
  const before = bundle === undefined ? undefined : await desk.library.release(bundle);
  if (bundle === undefined || !before?.ok) return refuse(refusals.notAPublishedRelease({}));
  const { manifest, computed } = before.value;
  return ok({
    release,
    scheme: manifest.scheme.id,
    period: computed.period,
    text: manifest.scheme.checksum,
    replaces: { bundle, erratum: matter.number, reason: textOf(matter.fields.reason) },
  });
}

const wholeOf = (value: unknown, otherwise: number): number => (typeof value === "number" ? value : otherwise);

function manifestOf(desk: Desk, context: SchemeContext, subject: Subject, basis: SchemeBasis, signer: Signer): Omit<Manifest, "files"> {
  const { release, replaces } = subject;
  const { text, period, exploration } = basis;
  return {
    format: "zhixing-release/1",
    release: {
      id: release.id,
      number: release.number,
      title: { zh: release.title, en: `${text.content.label.en}, ${period}` },
      period,
      on: textOf(release.fields.on),
    },
    standing,
    scheme: {
      id: text.content.id,
      from: text.from,
      checksum: text.checksum,
      adoption: text.adoption && { matter: text.adoption.matter, number: text.adoption.number, tried: text.adoption.tried },
    },
    plan: { id: desk.plan.id, version: desk.plan.version, checksum: desk.plan.checksum },
    program: desk.version,
    cut: context.figures.cut,
    asOf: context.asOf,
    preparedOn: context.today,
    exploration: { ...exploration, factors: [...exploration.factors], spread: "sobol" },
    replaces,
    protection: {
      frequency: wholeOf(release.fields.frequency, usual.frequency),
      largest: wholeOf(release.fields.largest, usual.largest),
      share: wholeOf(release.fields.share, usual.share),
    },
    key: signer.fingerprint,
  };
}

/** What was computed from the bundle's own cells must be what everybody has seen on screen. @refuses release/otherNumbers */
function whyDiffers(computed: Computed, live: IndexResult) {
  const scores = new Map(computed.units.map(({ id }, at) => [id, computed.scores[at]]));
  const other = live.units.find(({ id }, at) => scores.get(id) !== live.scores[at]);
  return other ? [refusals.otherNumbers({ unit: other.label.zh })] : [];
}

async function made(desk: Desk, context: SchemeContext, subject: Subject, signer: Signer): Promise<Result<Bundle>> {
  const which = { id: subject.scheme, period: subject.period, text: subject.text };
  const [basis, live] = await Promise.all([desk.schemes.basis(context, which), desk.schemes.result(context, which)]);
  if (!basis.ok) return basis;
  if (!live.ok) return live;
  const cells = inputsOf(context, basis.value);
  const text = basis.value.text.content;
  const pool = openPool(2);
  try {
    const { period, exploration } = basis.value;
    const computed = await recompute({ text, cells, period, exploration }, pool);
    if (!computed.ok) return computed;
    const differs = whyDiffers(computed.value, live.value.result);
    if (differs.length > 0) return refuse(...differs);
    return ok(
      bundleOf({ manifest: manifestOf(desk, context, subject, basis.value, signer), text, cells, computed: computed.value }, signer),
    );
  } finally {
    await pool.close();
  }
}

/**
 * Makes the whole candidate at once: figures, results, tables, report, manifest and signature in one file that is kept under its digest; then the step
 * that names it.
 * @refuses release/unknown, keyMissing, otherNumbers, and what the scheme or the step refuses
 */
export async function prepare(
  desk: Desk,
  context: SchemeContext,
  actor: Actor,
  id: string,
  { revision, key }: Body<"prepareRelease">,
): Promise<Result<{ readonly bundle: string; readonly bytes: number; readonly state: string }>> {
  const { store, procedures, signer } = desk;
  const matter = await matterOf(store, id);
  if (!matter) return refuse(refusals.unknown({}));
  // Nothing is made or kept for somebody who could not prepare it.
  const possible = await procedures.possible(actor, id);
  if (!possible.ok) return possible;
  const preparing = possible.value.find(({ transition }) => transition.name === "prepare");
  if (!preparing) return refuse(refusals.unknown({}));
  if (!isOpen(preparing)) return refuse(...preparing.whyNot.filter(({ code }) => !mendsItself(code)));
  if (signer === null) return refuse(refusals.keyMissing({}));
  const subject = await subjectOf(desk, matter);
  if (!subject.ok) return subject;
  const bundle = await made(desk, context, subject.value, signer);
  if (!bundle.ok) return bundle;
  const { bytes, manifest } = bundle.value;
  const file = await store.files.write([bytes], bundleLimit);
  if (!file.ok) return file;
  await store.transaction(async (tx) => {
    await store.files.keep(tx, file.value, "application/x-tar");
    await insertBundle(tx, matter, file.value, { key: signer, person: actor.person });
  });
  const values = { bundle: file.value.digest, period: manifest.release.period };
  const stepped = await procedures.step(actor, { matter: id, transition: "prepare", values, revision, key });
  return stepped.ok ? ok({ bundle: file.value.digest, bytes: file.value.size, state: stepped.value.state }) : stepped;
}
