import type { SavedScheme, SchemeBody } from "#contract";
import { checksumOf } from "#define";
import { ok, type Refusal, type Result, refuse } from "#kernel";
import type { Actor } from "#procedure";
import type { Transaction } from "#store";
import type { Parts } from "../parts.ts";
import { refusals } from "../refusals.ts";
import { byScheme, contentFrom, type HeldText, inForceOn, type SchemeContent, shippedTexts } from "../texts.ts";
import type { SchemeContext } from "../types.ts";
import { textFaults } from "./faults.ts";
import { adoptedTexts, type DraftMatter, dossierOf, draftMatter, insertText, latestText, procedure, type SavedText } from "./rows.ts";
import { emptyContent, ownId, startedFrom } from "./start.ts";
import { insertTrial, type Tried, triedFor } from "./trials.ts";

/** All texts that hold or held: shipped ones first. */
export const heldTexts = async ({ plan, store }: Pick<Parts, "plan" | "store">): Promise<readonly HeldText[]> => [
  ...shippedTexts(plan),
  ...(await adoptedTexts(store)),
];

export type Start =
  | { readonly kind: "empty"; readonly subject: SchemeContent["subject"] }
  | { readonly kind: "scheme"; readonly id: string; readonly next: boolean };
export type Beginning = { readonly start: Start; readonly label: SchemeContent["label"]; readonly key: string };

/** Opens the matter of a draft and saves its first text. The same key begins it once. */
export async function begin(
  parts: Parts,
  context: SchemeContext,
  actor: Actor,
  { start, label, key }: Beginning,
): Promise<Result<SavedScheme>> {
  const content = await firstText(parts, context, start, label, key);
  if (!content.ok) return content;
  const opened = await parts.procedures.open(actor, {
    procedure,
    values: { title: label.zh, scheme: content.value.id, "begun-from": start.kind === "scheme" ? start.id : `empty ${start.subject}` },
    key,
    origin: { kind: "plan", id: parts.plan.id },
    clauses: ["9.6.1"],
    subject: dossierOf(content.value.id),
  });
  if (!opened.ok) return opened;
  const matter = await draftMatter(parts.store, opened.value.id);
  if (!matter) return refuse(refusals.unknownDraft({}));
  const known = await latestText(parts.store, matter);
  if (known) return ok(await savedOf(parts, context, matter, known));
  return saveText(parts, context, matter, { body: content.value, base: 0, says: "", person: actor.person });
}

async function firstText(
  parts: Parts,
  { asOf }: SchemeContext,
  start: Start,
  label: SchemeContent["label"],
  key: string,
): Promise<Result<SchemeContent>> {
  if (start.kind === "empty") return ok(emptyContent(ownId(key), label, start.subject));
  const known = byScheme(await heldTexts(parts)).get(start.id);
  const text = known && inForceOn(known, asOf);
  if (!text) return refuse(refusals.unknownScheme({ id: start.id.slice(0, 60) }));
  return ok(startedFrom(text.content, label, start.next ? null : ownId(key)));
}

/** Why somebody may not change a draft now: another unit's, or no longer being drafted. */
export async function whyNotDraft(
  { plan, procedures }: Pick<Parts, "plan" | "procedures">,
  actor: Actor,
  matter: DraftMatter,
): Promise<readonly Refusal[]> {
  const state = statesOf(plan, matter).find(({ id }) => id === matter.state);
  return [
    ...((await isOfficer({ plan, procedures }, actor, matter.id)) ? [] : [refusals.mayNotDraft({})]),
    ...(matter.state === "drafted" ? [] : [refusals.notInDraft({ state: state?.label ?? { zh: "未知", en: "unknown" } })]),
  ];
}

export const statesOf = (plan: Parts["plan"], { version }: Pick<DraftMatter, "version">) =>
  (plan.procedure(procedure).versions.find(({ from }) => from === version) ?? plan.procedure(procedure).versions[0]).states;

/** Whether somebody sits at the drafter's desk as an evaluation officer. */
export async function isOfficer({ plan, procedures }: Pick<Parts, "plan" | "procedures">, actor: Actor, matter: string): Promise<boolean> {
  const snapshot = await procedures.snapshot(matter);
  if (!snapshot) return false;
  const version = plan.procedure(procedure).versions.find(({ from }) => from === snapshot.matter.version);
  const roles = version?.parts.find(({ id }) => id === "officer")?.roles ?? [];
  const desks = new Set(snapshot.parties.filter(({ part }) => part === "officer").map(({ desk }) => desk));
  return actor.seats.some(({ desk, role }) => desks.has(desk) && roles.includes(role));
}

type Saving = { readonly body: SchemeContent; readonly base: number; readonly says: string; readonly person: string };

/** Saves a text under the next number unless somebody saved meanwhile. Faults are told and do not stand against saving. */
export async function save(
  parts: Parts,
  context: SchemeContext,
  actor: Actor,
  draft: string,
  given: { readonly body: SchemeBody; readonly base: number; readonly says: string },
): Promise<Result<SavedScheme>> {
  const matter = await draftMatter(parts.store, draft);
  if (!matter) return refuse(refusals.unknownDraft({}));
  const content = contentFrom(given.body);
  const against = await whyNotDraft(parts, actor, matter);
  const own = schemeNamed(matter);
  if (content.id !== own || against.length > 0)
    return refuse(...against, ...(content.id === own ? [] : [refusals.otherScheme({ id: own })]));
  return saveText(parts, context, matter, { body: content, base: given.base, says: given.says, person: actor.person });
}

export const schemeNamed = ({ fields }: DraftMatter): string => (typeof fields.scheme === "string" ? fields.scheme : "");

async function saveText(
  parts: Parts,
  context: SchemeContext,
  matter: DraftMatter,
  { body, base, says, person }: Saving,
): Promise<Result<SavedScheme>> {
  const checksum = checksumOf(body);
  const done = await write(parts, async (tx) => {
    const latest = (await latestText(tx, matter))?.revision ?? 0;
    if (latest !== base) return refuse(refusals.draftMoved({ latest, base }));
    await insertText(tx, matter, { scheme: body.id, revision: latest + 1, body: body as SchemeBody, checksum, person, says });
    await insertTrial(tx, matter, body);
    return ok({ revision: latest + 1, tried: (await triedFor(tx, matter)).all });
  });
  if (!done.ok) return done;
  return ok({ id: matter.id, checksum, ...done.value, faults: saidFaults(textFaults(parts.plan, body, context.today)) });
}

async function savedOf(parts: Parts, { today }: SchemeContext, matter: DraftMatter, text: SavedText): Promise<SavedScheme> {
  const faults = saidFaults(textFaults(parts.plan, contentFrom(text.body), today));
  return { id: matter.id, revision: text.revision, checksum: text.checksum, faults, tried: (await triedFor(parts.store, matter)).all };
}

/** Nothing that figures are made from is written here: the cut stays. */
export const write = <T>({ store }: Pick<Parts, "store">, work: (tx: Transaction) => Promise<Result<T>>): Promise<Result<T>> =>
  store.transaction(work, "serializable", "stays");

export const saidFaults = (faults: readonly Refusal[]) =>
  faults.map(({ code, kind, say, facts }) => ({ code, kind, say, facts: { ...facts } }));

/** Counts a text that was only looked at; the same one again costs nothing. */
export async function tried({ store }: Pick<Parts, "store">, matter: DraftMatter, content: SchemeContent): Promise<Tried> {
  await store.transaction((tx) => insertTrial(tx, matter, content), "read-committed", "stays");
  return triedFor(store, matter);
}

/** A text of a draft by its number. */
export function textNumbered(texts: readonly SavedText[], revision: number): Result<SavedText> {
  const found = texts.find((text) => text.revision === revision);
  return found ? ok(found) : refuse(refusals.unknownRevision({ revision: String(revision) }));
}
