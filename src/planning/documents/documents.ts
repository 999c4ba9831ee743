import type { PlanItem, Publication } from "#contract";
import { checksumOf } from "#define";
import { type Day, ok, type Refusal, type Result, refuse } from "#kernel";
import type { Actor, Stepped, StepRequest } from "#procedure";
import type { Reader, Transaction } from "#store";
import { itemsOf } from "../bodies.ts";
import type { Parts } from "../parts.ts";
import { refusals } from "../refusals.ts";
import { type DocumentMatter, documentMatter, dossierOf, insertRevision, latestRevision } from "../rows.ts";
import type { DocumentKind, Items, Revision, RevisionKind } from "../types.ts";
import { faultsOf } from "./faults.ts";
import { isDocument, titleOf } from "./kinds.ts";
import { numbered } from "./numbers.ts";
import { aboveOf, givenBy, lastYear } from "./sources.ts";
import { fromTemplate, type Starting, startItems } from "./start.ts";

export type Which = { readonly kind: DocumentKind; readonly document: string };
export type Saved = { readonly revision: number; readonly checksum: string; readonly faults: readonly Refusal[] };

/** Faults of a document's tasks as they stand, against what is published above it. */
export async function checkItems(
  { plan, store }: Pick<Parts, "plan" | "store">,
  reader: Reader,
  { kind, document }: Which,
  items: Items,
): Promise<readonly Refusal[]> {
  const matter = await documentMatter(reader, kind, document);
  const above = await aboveOf(reader, kind, document);
  const starting = plan.tasks.map(({ id }) => id);
  const numbers = above?.map(({ id }) => id) ?? (kind === "annual-plan" ? starting : null);
  const given = matter && kind === "key-task-list" ? await givenBy(reader, matter.id) : new Set<string>();
  return faultsOf(items, { plan, kind, document, today: store.today(), given, above: numbers && new Set([...numbers, ...starting]) });
}

/** Whether somebody may change the text of a matter now: in a drafting state, at the drafter's desk, in a role of that part. */
export async function mayDraft({ plan, procedures }: Parts, actor: Actor, matter: string, drafting: string): Promise<readonly Refusal[]> {
  const snapshot = await procedures.snapshot(matter);
  if (!snapshot) return [refusals.notBegun({})];
  const version = plan.procedure(snapshot.matter.procedure).versions.find(({ from }) => from === snapshot.matter.version);
  const state = version?.states.find(({ id }) => id === snapshot.matter.state);
  const roles = version?.parts.find(({ id }) => id === "office")?.roles ?? [];
  const desks = new Set(snapshot.parties.filter(({ part }) => part === "office").map(({ desk }) => desk));
  const sits = actor.seats.some(({ desk, role }) => desks.has(desk) && roles.includes(role));
  return [
    ...(sits ? [] : [refusals.mayNotDraft({})]),
    ...(state?.id === drafting ? [] : [refusals.notInDraft({ state: state?.label ?? { zh: "未知", en: "unknown" } })]),
  ];
}

type Text = Pick<Revision, "kind" | "document" | "body" | "person" | "says"> & { readonly base: number };

/** Saves a text under the next number, unless somebody saved meanwhile. */
export async function saveText(tx: Transaction, matter: DocumentMatter, text: Text): Promise<Result<Pick<Saved, "revision" | "checksum">>> {
  const latest = (await latestRevision(tx, matter, dossierOf(text.kind, text.document)))?.revision ?? 0;
  const { base, ...kept } = text;
  if (latest !== base) return refuse(refusals.draftMoved({ latest, base }));
  const checksum = checksumOf(text.body);
  await insertRevision(tx, { ...kept, matter: matter.id, revision: latest + 1, checksum });
  return ok({ revision: latest + 1, checksum });
}

export const write = <T>({ store }: Parts, work: (tx: Transaction) => Promise<Result<T>>): Promise<Result<T>> =>
  store.transaction(work, "serializable", "stays");

/** Opens a document's matter with the tasks it begins with; what is being drafted already is told. */
export async function begin(parts: Parts, actor: Actor, which: Which, start: Starting, key: string): Promise<Result<Saved>> {
  const { plan, procedures, store } = parts;
  const { kind, document } = which;
  if (!isDocument(kind, document)) return refuse(refusals.unknownDocument({ document: document.slice(0, 20) }));
  const known = await documentMatter(store, kind, document);
  if (known && (await latestRevision(store, known, dossierOf(kind, document))))
    return refuse(refusals.begunAlready({ number: known.number }));
  const sources = {
    above: (await aboveOf(store, kind, document)) ?? plan.tasks.map(fromTemplate),
    last: await lastYear(store, kind, document),
  };
  const items = startItems(plan, which, start, sources);
  const opened = known
    ? ok(known)
    : await procedures.open(actor, {
        procedure: kind,
        values: { title: titleOf(kind, document, plan.label), document },
        key,
        origin: { kind: "plan", id: plan.id },
        clauses: ["9.2.2"],
        subject: dossierOf(kind, document),
      });
  if (!opened.ok) return opened;
  return saved(parts, actor, which, items, { base: 0, says: "" });
}

/** Saves a draft as it is; faults are told and do not stand against saving. Tasks without a number get one. */
export async function saved(
  parts: Parts,
  actor: Actor,
  which: Which,
  items: Items,
  { base, says }: { readonly base: number; readonly says: string },
): Promise<Result<Saved>> {
  const { kind, document } = which;
  const matter = await documentMatter(parts.store, kind, document);
  if (!matter) return refuse(refusals.notBegun({}));
  const against = await mayDraft(parts, actor, matter.id, "draft");
  if (against.length > 0) return refuse(...against);
  const body = { items: numbered(parts.plan, kind, document, items.map(trimmed)) };
  const done = await write(parts, (tx) => saveText(tx, matter, { kind, document, body, person: actor.person, says, base }));
  return done.ok ? ok({ ...done.value, faults: await checkItems(parts, parts.store, which, body.items) }) : done;
}

/** Texts without blanks around them, so that what is signed is what the form of publication reads. */
const trimmed = (item: PlanItem): PlanItem => ({
  ...item,
  id: item.id.trim(),
  title: item.title.trim(),
  output: item.output.trim(),
  milestones: item.milestones.map((m) => ({ ...m, title: m.title.trim(), output: m.output.trim() })),
});

type Signing = { readonly revision: number; readonly key: string; readonly note: string };
type Publishing = Signing & { readonly from: Day; readonly dryRun: boolean };

/** The matter and the text saved last in it. */
export async function draftOf(parts: Parts, kind: RevisionKind, document: string) {
  const matter = await documentMatter(parts.store, kind, document);
  const text = matter && (await latestRevision(parts.store, matter, dossierOf(kind, document)));
  return matter && text ? ok({ matter, text }) : refuse(refusals.notBegun({}));
}

export const outcomeOf = (result: Result<Stepped>): Publication =>
  result.ok
    ? { done: true, opened: result.value.children.length, refusals: [] }
    : { done: false, opened: 0, refusals: [...result.refusals] };

/** A note is left out where nothing was written. */
export const noted = (note: string): { readonly note?: string } => (note.trim() === "" ? {} : { note: note.trim() });

/** Submits exactly the text that was saved last. */
export async function submit(parts: Parts, actor: Actor, { kind, document }: Which, signing: Signing): Promise<Result<Publication>> {
  const draft = await draftOf(parts, kind, document);
  if (!draft.ok) return draft;
  const { matter, text } = draft.value;
  const values = { checksum: text.checksum, ...noted(signing.note) };
  return ok(outcomeOf(await parts.procedures.step(actor, { matter: matter.id, transition: "submit", values, ...stepOf(signing) })));
}

const stepOf = ({ revision, key }: Signing): Pick<StepRequest, "revision" | "key"> => ({ revision, key });

/** Signs the submitted text; a list hands its new tasks over in the same act. A dry run says what would be opened and keeps nothing. */
export async function publish(parts: Parts, actor: Actor, { kind, document }: Which, signing: Publishing): Promise<Result<Publication>> {
  const draft = await draftOf(parts, kind, document);
  if (!draft.ok) return draft;
  const { matter, text } = draft.value;
  const tasks = kind === "key-task-list" ? newTasks(itemsOf(text.body), await givenBy(parts.store, matter.id)) : [];
  const values = { checksum: text.checksum, from: signing.from, ...noted(signing.note), ...(tasks.length > 0 ? { tasks } : {}) };
  const request = { matter: matter.id, transition: "publish", values, ...stepOf(signing) };
  if (!signing.dryRun) return ok(outcomeOf(await parts.procedures.step(actor, request)));
  const tried = await parts.procedures.batch(actor, [request], true);
  if (!tried.ok) return ok({ done: false, opened: 0, refusals: [...tried.refusals] });
  const [only] = tried.value.each;
  return ok(only ? { ...outcomeOf(only.result), done: only.result.ok } : { done: false, opened: 0, refusals: [] });
}

/** Tasks of a list that no matter carries yet, as the form of publication takes them. */
export const newTasks = (items: Items, given: ReadonlySet<string>): readonly Readonly<Record<string, unknown>>[] =>
  items.filter(({ id }) => !given.has(id)).map(taskValues);

function taskValues(item: PlanItem): Readonly<Record<string, unknown>> {
  const { id, title, output, clauses, lead, support, indicator, target, due, weight, milestones } = item;
  return {
    item: id,
    title,
    output,
    clauses,
    lead,
    due,
    weight,
    ...(support.length > 0 ? { support } : {}),
    ...(indicator === "" ? {} : { indicator }),
    ...(target === "" ? {} : { target }),
    ...(milestones.length > 0 ? { nodes: milestones } : {}),
  };
}
