import type { OpenFinding, ReleaseDesk, ReleaseDeskList, ReleaseRow } from "#contract";
import { all, ok, type Refusal, type Result, refuse } from "#kernel";
import type { Actor, Possible } from "#procedure";
import type { SchemeContext } from "#schemes";
import { countsOf, wholeCounts } from "../compute/counts.ts";
import { refusals } from "../refusals.ts";
import { calendarOf, erratumOf, keysSaid, oneOf, stateLabelOf, textOf } from "./calendar.ts";
import type { FigureUsed, MayRead } from "./guards.ts";
import { errataSaid, pageOf, publishedBundles, type Seen, seenOf } from "./page.ts";
import type { Desk } from "./parts.ts";
import { choicesOf } from "./plan.ts";
import { isOpen, mendsItself, usual } from "./prepare.ts";
import { matterOf, type ReleaseMatter } from "./rows.ts";

const said = (faults: readonly Refusal[]) => faults.map(({ code, kind, say, facts }) => ({ code, kind, say, facts }));
const mayOpen = ({ plan }: Desk, { seats }: Actor): boolean => {
  const opensBy = plan.procedure("release").versions.at(-1)?.opensBy ?? [];
  return seats.some(({ role }) => opensBy.includes(role));
};

/** Everything planned, prepared and published, and what may be planned. */
export async function deskList(desk: Desk, context: SchemeContext, actor: Actor): Promise<Result<ReleaseDeskList>> {
  const [calendar, keys, schemes] = await Promise.all([calendarOf(desk), keysSaid(desk), choicesOf(desk, context, actor)]);
  if (!schemes.ok) return schemes;
  const labels = new Map(schemes.value.map(({ id, label }) => [id, label]));
  const rows = calendar.rows.map((row) => ({ ...row, scheme: { ...row.scheme, label: labels.get(row.scheme.id) ?? row.scheme.label } }));
  const is = (...states: string[]) => rows.filter(({ state }) => states.includes(state));
  const titles = new Map(calendar.matters.map(({ id, title }) => [id, title]));
  return ok({
    planned: byDay(is("planned", "prepared", "consulted", "approved")),
    published: is("published", "withdrawn"),
    closed: is("cancelled"),
    keys,
    corrections: calendar.errata
      .filter(({ state }) => state !== "dropped")
      .map((one) => {
        const release = textOf(one.fields.release);
        return { ...erratumOf(desk.plan, one, calendar.events, null), release, title: titles.get(release) ?? one.title };
      }),
    mayPlan: mayOpen(desk, actor),
    schemes: [...schemes.value],
    protection: usual,
  });
}

export const byDay = (rows: readonly ReleaseRow[]): ReleaseRow[] => rows.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** The release a matter is or corrects. @refuses release/unknown */
export async function releaseFor(desk: Desk, matter: ReleaseMatter): Promise<Result<ReleaseMatter>> {
  const release = matter.procedure === "release" ? matter : await matterOf(desk.store, textOf(matter.fields.release));
  return release ? ok(release) : refuse(refusals.unknown({}));
}

/** The candidate, or what is public of it; null before anything is prepared. */
export async function deskSeen(desk: Desk, matter: ReleaseMatter): Promise<Result<Seen | null>> {
  const release = await releaseFor(desk, matter);
  if (!release.ok) return release;
  const { errata } = await oneOf(desk, release.value);
  const shown = publishedBundles(release.value, errata);
  const own = textOf(matter.fields.bundle);
  const digest = matter.procedure === "release" && shown.length > 0 ? shown[0] : own;
  if (digest === undefined || digest === "") return ok(null);
  return seenOf(desk, release.value, { digest, embargo: !shown.includes(digest) });
}

const actOf = ({ transition, whyNot }: Possible): ReleaseDesk["acts"][number] => ({
  transition: transition.name,
  label: transition.label,
  adverse: transition.adverse ?? false,
  form: transition.form ?? null,
  whyNot: said(whyNot),
});

async function findingsOf(desk: Desk, seen: Seen | null, mayRead: MayRead): Promise<OpenFinding[]> {
  if (seen === null) return [];
  const asked = await desk.findings(figuresOf(seen.release));
  const open = asked.filter((one) => one.open);
  return Promise.all(
    open.map(async ({ id, number, title, indicator, answered }) => ({
      matter: (await mayRead(id)) ? id : null,
      number,
      title,
      indicator,
      answered,
    })),
  );
}

/** Figures a release rests on; of counts, which carry none, all of the indicators its scheme reads. */
export function figuresOf({ cells, text }: Pick<Seen["release"], "cells" | "text">): readonly FigureUsed[] {
  if (cells.length === 0) return text.tree.flatMap(({ leaf }) => (leaf?.indicator === undefined ? [] : [{ indicator: leaf.indicator }]));
  return [...new Set(cells.flatMap(({ passports }) => passports))].flatMap((address) => {
    const [indicator, region, period] = address.split("@");
    return indicator && region && period ? [{ indicator, region, period }] : [];
  });
}

/** Counts with nothing left out, from the bundle that only those who work on the release read. */
async function countsWhole({ library }: Desk, { manifest }: Seen["release"]): Promise<ReleaseDesk["counts"]> {
  if (manifest.holds.kind === "everything") return null;
  const whole = await library.release(manifest.holds.whole);
  return whole.ok ? wholeCounts(countsOf(whole.value.computed, whole.value.cells)) : null;
}

/** One release, or what corrects one, for those who work on it. @refuses release/unknown */
export async function deskOf(desk: Desk, actor: Actor, id: string, mayRead: MayRead): Promise<Result<ReleaseDesk>> {
  const matter = await matterOf(desk.store, id);
  if (!matter) return refuse(refusals.unknown({}));
  const release = await releaseFor(desk, matter);
  if (!release.ok) return release;
  const [{ row, events, errata }, seen, possible] = await Promise.all([
    oneOf(desk, release.value),
    deskSeen(desk, matter),
    desk.procedures.possible(actor, id),
  ]);
  const found = all<unknown>([seen, possible]);
  if (!seen.ok || !possible.ok) return found.ok ? refuse(refusals.unknown({})) : found;
  const preparing = possible.value.find(({ transition }) => transition.name === "prepare");
  const isNow = ({ transition: { from } }: Possible): boolean => from.includes(matter.state);
  const others = possible.value.filter((one) => one.transition.name !== "prepare" && one.seats.length > 0 && isNow(one));
  const own = matter.procedure === "erratum" ? { state: matter.state, stateLabel: stateLabelOf(desk.plan, matter) } : {};
  return ok({
    row: { ...row, ...own, scheme: seen.value?.row.scheme ?? row.scheme, id: matter.id, number: matter.number, title: matter.title },
    revision: matter.revision,
    on: row.on,
    home: desk.plan.regions.home,
    schemeHref: `/evaluation/schemes/${row.scheme.id}`,
    page: seen.value && pageOf(seen.value),
    findings: await findingsOf(desk, seen.value, mayRead),
    counts: seen.value && (await countsWhole(desk, seen.value.release)),
    acts: others.map(actOf),
    mayPrepare: preparing !== undefined && isOpen(preparing),
    whyNotPrepare:
      preparing && preparing.seats.length > 0 && isNow(preparing) ? said(preparing.whyNot.filter(({ code }) => !mendsItself(code))) : [],
    mayCorrect: matter.procedure === "release" && matter.state === "published" && mayOpen(desk, actor),
    corrections: errataSaid(desk, release.value, errata, events),
  });
}
