import type { Body, IndexResult } from "#contract";
import { openPool } from "#evaluate/composite";
import { type Label, ok, type Result, refuse } from "#kernel";
import type { Actor, Possible } from "#procedure";
import type { SchemeBasis, SchemeContext } from "#schemes";
import type { Manifest } from "../bundle/manifest.ts";
import type { Signer } from "../bundle/sign.ts";
import { bundleLimit } from "../bundle/tar.ts";
import { countedOf } from "../compute/counted.ts";
import { type Bundle, bundleOf, countsOfWhole } from "../compute/files.ts";
import { inputsOf } from "../compute/from-basis.ts";
import { type Computed, recompute } from "../compute/recompute.ts";
import { namesUnits } from "../compute/sdmx.ts";
import { refusals } from "../refusals.ts";
import { figuresOf } from "./at-work.ts";
import { oneOf, textOf } from "./calendar.ts";
import type { Finding } from "./guards.ts";
import { publishedBundles } from "./page.ts";
import type { Desk } from "./parts.ts";
import { insertBundle, matterOf, type ReleaseMatter } from "./rows.ts";

/** Where a form says nothing: fewer than three units, or two that make up 85 per cent, are never shown. */
export const usual = { frequency: 3, largest: 2, share: 85 } as const;
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
  if (release?.procedure !== "release" || release.state !== "published") return refuse(refusals.notAPublishedRelease({}));
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

/** Approval numbers as they were typed: one a line, or set apart by a mark. */
export const surveysOf = ({ fields }: Pick<ReleaseMatter, "fields">): readonly string[] =>
  fields.survey === "yes"
    ? textOf(fields.surveyNumbers)
        .split(/[\n；;、]+/)
        .map((number) => number.trim())
        .filter((number) => number !== "")
    : [];

/** Whoever releases answers for it. */
const contactOf = ({ plan }: Desk, { seats }: Actor): Label => {
  const opensBy = plan.procedure("release").versions.at(-1)?.opensBy ?? [];
  const unit = seats.find(({ role, unit: of }) => of !== null && opensBy.includes(role))?.unit;
  return unit ? plan.unitOfGovernment(unit).label : standing;
};

export const protectionOf = ({ fields }: Pick<ReleaseMatter, "fields">): Manifest["protection"] => ({
  frequency: wholeOf(fields.frequency, usual.frequency),
  largest: wholeOf(fields.largest, usual.largest),
  share: wholeOf(fields.share, usual.share),
});

type Facts = { readonly subject: Subject; readonly basis: SchemeBasis; readonly findings: readonly Finding[] };

function manifestOf(desk: Desk, context: SchemeContext, actor: Actor, signer: Signer, facts: Facts): Omit<Manifest, "files"> {
  const { subject, basis, findings } = facts;
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
    holds: { kind: "everything" },
    surveys: [...surveysOf(release)],
    contact: contactOf(desk, actor),
    findings: findings.map(({ number, title, state, outcome }) => ({ number, title, state, outcome })),
    protection: protectionOf(release),
    key: signer.fingerprint,
  };
}

/** What was computed from the bundle's own cells must be what everybody has seen on screen. @refuses release/otherNumbers */
function whyDiffers(computed: Computed, live: IndexResult) {
  const scores = new Map(computed.units.map(({ id }, at) => [id, computed.scores[at]]));
  const other = live.units.find(({ id }, at) => scores.get(id) !== live.scores[at]);
  return other ? [refusals.otherNumbers({ unit: other.label.zh })] : [];
}

/** What will be public, and the bundle with every unit that it follows from where it gives counts alone. */
type Made = { readonly open: Bundle; readonly whole: Bundle | null };
type Asked = { readonly actor: Actor; readonly subject: Subject; readonly signer: Signer };

/** @refuses release/unitsNamed, tooFewUnits, otherNumbers, and what the scheme refuses */
async function made(desk: Desk, context: SchemeContext, { actor, subject, signer }: Asked): Promise<Result<Made>> {
  const which = { id: subject.scheme, period: subject.period, text: subject.text };
  const [basis, live] = await Promise.all([desk.schemes.basis(context, which), desk.schemes.result(context, which)]);
  if (!basis.ok) return basis;
  if (!live.ok) return live;
  const text = basis.value.text.content;
  const isCounts = !namesUnits(text);
  if (isCounts && text.units !== undefined) return refuse(refusals.unitsNamed({ count: text.units.length }));
  const cells = inputsOf(context, basis.value);
  const pool = openPool(2);
  try {
    const { period, exploration } = basis.value;
    const computed = await recompute({ text, cells, period, exploration }, pool);
    if (!computed.ok) return computed;
    const differs = whyDiffers(computed.value, live.value.result);
    if (differs.length > 0) return refuse(...differs);
    const findings = await desk.findings(figuresOf({ cells, text }));
    const manifest = manifestOf(desk, context, actor, signer, { subject, basis: basis.value, findings });
    const counted = isCounts ? countedOf(computed.value, cells, manifest.protection) : ok(null);
    if (!counted.ok) return counted;
    const whole = bundleOf({ manifest, text, cells, computed: computed.value, counted: counted.value }, signer);
    if (counted.value === null) return ok({ open: whole, whole: null });
    return ok({ open: bundleOf(countsOfWhole({ manifest, text, counted: counted.value }, whole.digest), signer), whole });
  } finally {
    await pool.close();
  }
}

async function keep(
  { store }: Desk,
  matter: ReleaseMatter,
  bundles: readonly Bundle[],
  given: { readonly key: Signer; readonly person: string },
) {
  for (const { bytes } of bundles) {
    const file = await store.files.write([bytes], bundleLimit);
    if (!file.ok) return file;
    await store.transaction(async (tx) => {
      await store.files.keep(tx, file.value, "application/x-tar");
      await insertBundle(tx, matter, file.value, given);
    });
  }
  return ok(null);
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
  const bundles = await made(desk, context, { actor, subject: subject.value, signer });
  if (!bundles.ok) return bundles;
  const { open, whole } = bundles.value;
  // The one that will be public comes last: it is what the step names.
  const kept = await keep(desk, matter, whole ? [whole, open] : [open], { key: signer, person: actor.person });
  if (!kept.ok) return kept;
  const values = { bundle: open.digest, period: open.manifest.release.period };
  const stepped = await procedures.step(actor, { matter: id, transition: "prepare", values, revision, key });
  return stepped.ok ? ok({ bundle: open.digest, bytes: open.bytes.length, state: stepped.value.state }) : stepped;
}
