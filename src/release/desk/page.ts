import type { ReleaseBundle, ReleaseErratum, ReleaseIndicatorPage, ReleasePage, ReleaseUnitPage } from "#contract";
import { dayOf, ok, type Result, refuse } from "#kernel";
import { cellsOf, contentOf, type Release } from "../compute/content.ts";
import { refusals } from "../refusals.ts";
import { erratumOf, keysSaid, oneOf, textOf } from "./calendar.ts";
import type { Desk } from "./parts.ts";
import { bundlesOf, type KeptBundle, type ReleaseEvent, type ReleaseMatter } from "./rows.ts";

/** A release at one of its bundles: everything a page about it begins with. */
export type Seen = Omit<ReleasePage, "content"> & { readonly release: Release };

const isPublic = ({ state }: ReleaseMatter): boolean => state === "published" || state === "withdrawn";

/** Bundles that were published for a release, the newest first: its own, then one for each erratum that holds. */
export function publishedBundles(matter: ReleaseMatter, errata: readonly ReleaseMatter[]): readonly string[] {
  if (!isPublic(matter)) return [];
  const later = errata.filter(({ state }) => state === "published").map(({ fields }) => textOf(fields.bundle));
  return [...later, textOf(matter.fields.bundle)].filter((digest) => digest !== "");
}

function consultationOf(events: readonly ReleaseEvent[], { id }: ReleaseMatter, desk: Desk): ReleasePage["consultation"] {
  const last = events.findLast((event) => event.matter === id && event.transition === "consult");
  if (!last) return null;
  const { who, consultedOn, opinion, says } = last.input;
  const field = desk.plan.form("release-consultation@1").fields.find((one) => one.id === "opinion");
  const found = field?.kind === "choice" ? field.of.find((one) => one.id === opinion) : undefined;
  return {
    who: textOf(who),
    on: textOf(consultedOn) || dayOf(last.at),
    opinion: textOf(opinion),
    opinionLabel: found?.label ?? { zh: textOf(opinion), en: textOf(opinion) },
    says: textOf(says),
  };
}

function withdrawnOf(events: readonly ReleaseEvent[], { id, fields, state }: ReleaseMatter): ReleasePage["withdrawn"] {
  const last = events.findLast((event) => event.matter === id && event.transition === "withdraw");
  return last && state === "withdrawn" ? { on: dayOf(last.at), reason: textOf(fields.reason) } : null;
}

type Wanted = {
  /** The bundle to show. */
  readonly digest: string;
  readonly embargo: boolean;
};

/** @refuses release/unknownBundle */
export async function seenOf(desk: Desk, matter: ReleaseMatter, { digest, embargo }: Wanted): Promise<Result<Seen>> {
  const [{ row, events, errata }, kept, keys] = await Promise.all([
    oneOf(desk, matter),
    bundlesOf(desk.store, matter.subject),
    keysSaid(desk),
  ]);
  const found = await desk.library.release(digest);
  if (!found.ok) return found;
  const shown = publishedBundles(matter, errata);
  const [current] = shown;
  const said = ({ digest: of, size, at, fingerprint }: KeptBundle): ReleaseBundle => ({
    digest: of,
    bytes: size,
    madeAt: at,
    fingerprint,
    current: of === (current ?? digest),
  });
  const named = kept.find((one) => one.digest === digest);
  if (!named) return refuse(refusals.unknownBundle({}));
  return ok({
    row: { ...row, period: found.value.computed.period, scheme: { id: found.value.text.id, label: found.value.text.label } },
    release: found.value,
    bundle: said(named),
    bundles: shown.flatMap((of) => kept.find((one) => one.digest === of) ?? []).map(said),
    key: keys.find(({ fingerprint }) => fingerprint === named.fingerprint) ?? null,
    consultation: consultationOf(events, matter, desk),
    errata: errataSaid(desk, matter, errata, events).filter(({ state }) => state === "published"),
    withdrawn: withdrawnOf(events, matter),
    embargo,
    replacedBy: current !== undefined && current !== digest && shown.includes(digest) ? current : null,
  });
}

/** Each erratum with the bundle that stood before it. */
export function errataSaid(
  { plan }: Desk,
  matter: ReleaseMatter,
  errata: readonly ReleaseMatter[],
  events: readonly ReleaseEvent[],
): ReleaseErratum[] {
  const published = publishedBundles(matter, errata);
  return errata.map((one) => {
    const at = published.indexOf(textOf(one.fields.bundle));
    return erratumOf(plan, one, events, (at < 0 ? published[0] : published[at + 1]) ?? null);
  });
}

/** What the public reads: the newest bundle, or an earlier one that is asked for by its digest. @refuses release/notPublished, unknownBundle */
export async function publicSeen(desk: Desk, matter: ReleaseMatter | undefined, asked: string | undefined): Promise<Result<Seen>> {
  if (matter?.procedure !== "release" || !isPublic(matter)) return refuse(refusals.notPublished({}));
  const { errata } = await oneOf(desk, matter);
  const shown = publishedBundles(matter, errata);
  const digest = asked ?? shown[0];
  if (digest === undefined || !shown.includes(digest)) return refuse(refusals.unknownBundle({}));
  return seenOf(desk, matter, { digest, embargo: false });
}

export function pageOf({ release, ...rest }: Seen): ReleasePage {
  return { ...rest, content: contentOf(release) };
}

const headOf = ({ row, embargo, bundle, replacedBy, release }: Seen) => ({
  row,
  embargo,
  bundle,
  replacedBy,
  title: release.manifest.release.title,
  period: release.computed.period,
});

/** @refuses release/unknownUnit, unitsNotPublished */
export function unitPageOf(seen: Seen, unit: string): Result<ReleaseUnitPage> {
  if (seen.release.manifest.holds.kind === "counts") return refuse(refusals.unitsNotPublished({}));
  const { units, nodes } = contentOf(seen.release);
  const at = units.findIndex(({ id }) => id === unit);
  const own = units[at];
  if (!own) return refuse(refusals.unknownUnit({ unit: unit.slice(0, 60) }));
  return ok({
    ...headOf(seen),
    unit: own,
    of: units.filter(({ rank }) => rank !== null).length,
    tied: units.filter(({ id, group }) => id !== unit && group !== null && group === own.group),
    nodes: nodes.map(({ id, label, parent, level, leaf, share, scores, ranks }) => ({
      id,
      label,
      parent,
      level,
      leaf,
      share,
      score: scores[at] ?? null,
      rank: ranks[at] ?? null,
    })),
    cells: cellsOf(seen.release, { unit }),
  });
}

/** @refuses release/unknownIndicator, unitsNotPublished */
export function indicatorPageOf(seen: Seen, indicator: string): Result<ReleaseIndicatorPage> {
  if (seen.release.manifest.holds.kind === "counts") return refuse(refusals.unitsNotPublished({}));
  const node = contentOf(seen.release).nodes.find(({ id, leaf }) => id === indicator && leaf);
  const leaf = seen.release.text.tree.find(({ id }) => id === indicator)?.leaf;
  if (!node || !leaf) return refuse(refusals.unknownIndicator({ indicator: indicator.slice(0, 60) }));
  const { scores: _, ranks: __, ...head } = node;
  const cells = cellsOf(seen.release, { leaf: indicator });
  return ok({
    ...headOf(seen),
    node: head,
    better: leaf.better,
    basis: leaf.basis ?? null,
    cells: cells.toSorted((a, b) => (a.rank ?? cells.length + 1) - (b.rank ?? cells.length + 1)),
  });
}
