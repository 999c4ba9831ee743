import type { ReleaseErratum, ReleaseKey, ReleaseRow } from "#contract";
import type { CheckedPlan } from "#define";
import { type Day, dayOf, type Label } from "#kernel";
import type { Desk } from "./parts.ts";
import { errataOf, eventsOf, keysOf, mattersOf, type ReleaseEvent, type ReleaseMatter } from "./rows.ts";

export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const dayFrom = (value: unknown): Day => textOf(value) as Day;

export function stateLabelOf(plan: CheckedPlan, { procedure, state }: Pick<ReleaseMatter, "procedure" | "state">): Label {
  const states = plan.procedure(procedure).versions.flatMap((version) => version.states);
  return states.find(({ id }) => id === state)?.label ?? { zh: state, en: state };
}

/** What a scheme of the plan is called; one that was composed here is called by its release until its bundle is read. */
const schemeLabelOf = (plan: CheckedPlan, id: string, title: string): Label =>
  plan.schemes?.find((scheme) => scheme.id === id)?.label ?? { zh: title, en: title };

/** The day a matter became public; null before. */
export const publishedOn = (events: readonly ReleaseEvent[], matter: string): Day | null => {
  const found = events.findLast((event) => event.matter === matter && event.to === "published" && isPublishing(event));
  return found ? dayOf(found.at) : null;
};
const isPublishing = ({ transition }: ReleaseEvent): boolean => transition === "publish" || transition === "go-public";

type Seen = { readonly events: readonly ReleaseEvent[]; readonly errata: readonly ReleaseMatter[] };

/** A line of the calendar: what is released when, and whether it was moved or is late. */
export function rowOf({ plan, store }: Pick<Desk, "plan" | "store">, matter: ReleaseMatter, { events, errata }: Seen): ReleaseRow {
  const { id, number, title, state, fields } = matter;
  const on = dayFrom(fields.on);
  const first = events.find((event) => event.matter === id && event.transition === "open");
  const announced = first ? dayFrom(first.input.on) : on;
  const published = publishedOn(events, id);
  const scheme = textOf(fields.scheme);
  const isOpen = published === null && state !== "cancelled";
  return {
    id,
    number,
    title,
    scheme: { id: scheme, label: schemeLabelOf(plan, scheme, title) },
    period: textOf(fields.period) || null,
    on,
    announced,
    moved: on !== announced,
    late: isOpen ? store.today() > on : published !== null && published > on,
    state,
    stateLabel: stateLabelOf(plan, matter),
    publishedOn: published,
    errata: errata.filter((one) => one.state === "published" && one.fields.release === id).length,
  };
}

/** What corrects a release, and which bundle it put in place of which. */
export function erratumOf(plan: CheckedPlan, matter: ReleaseMatter, events: readonly ReleaseEvent[], of: string | null): ReleaseErratum {
  return {
    id: matter.id,
    number: matter.number,
    reason: textOf(matter.fields.reason),
    publishedOn: publishedOn(events, matter.id),
    state: matter.state,
    stateLabel: stateLabelOf(plan, matter),
    bundle: textOf(matter.fields.bundle) || null,
    of,
  };
}

/** Keys bundles were signed with, and the one that signs now. */
export async function keysSaid({ store, signer }: Pick<Desk, "store" | "signer">): Promise<ReleaseKey[]> {
  const used = (await keysOf(store)).map((key): ReleaseKey => ({ ...key, current: key.fingerprint === signer?.fingerprint }));
  const isNew = signer !== null && used.every(({ fingerprint }) => fingerprint !== signer.fingerprint);
  const own = isNew ? [{ fingerprint: signer.fingerprint, pem: signer.pem, since: store.today(), current: true }] : [];
  return [...own, ...used];
}

export type Calendar = { readonly rows: readonly ReleaseRow[]; readonly matters: readonly ReleaseMatter[] } & Seen;

/** Every release with what was done to it. */
export async function calendarOf(desk: Pick<Desk, "plan" | "store">): Promise<Calendar> {
  const [matters, errata] = await Promise.all([mattersOf(desk.store, "release"), mattersOf(desk.store, "erratum")]);
  const events = await eventsOf(desk.store, [...matters, ...errata]);
  return { rows: matters.map((matter) => rowOf(desk, matter, { events, errata })), matters, errata, events };
}

/** What the public calendar says of what has not come out: what was announced, and nothing of how far it is. */
export function announcedOf({ events }: Pick<Calendar, "events">, row: ReleaseRow): ReleaseRow {
  const opened = events.find(({ matter, transition }) => matter === row.id && transition === "open");
  return { ...row, period: textOf(opened?.input.period) || null, state: "planned", stateLabel: { zh: "待发布", en: "To come" } };
}

/** One release with everything that corrects it. */
export async function oneOf(desk: Pick<Desk, "plan" | "store">, matter: ReleaseMatter): Promise<Seen & { readonly row: ReleaseRow }> {
  const errata = await errataOf(desk.store, matter);
  const events = await eventsOf(desk.store, [matter, ...errata]);
  return { events, errata, row: rowOf(desk, matter, { events, errata }) };
}
