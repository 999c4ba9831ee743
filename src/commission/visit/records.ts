import type { Answer, MatterPage } from "#contract";
import type { CheckedPlan, Field } from "#define";
import { type Label, ok, type Result, refuse } from "#kernel";
import type { ReadingContext } from "#monitor";
import type { StoredAttachment } from "#procedure";
import type { Parts } from "../parts.ts";
import { eventsOf } from "../read/events.ts";
import { commentsAreIn, placeOf, visitOf } from "../read/find.ts";
import { itemAnswer } from "../read/items.ts";
import { grantsFor } from "../read/visits.ts";
import { refusals } from "../refusals.ts";
import type { Grant } from "../types.ts";
import { entered, gone, noted } from "./enter.ts";

type At = { readonly id: string; readonly item: string };

const namesFor = (parts: Parts, { grant }: { readonly grant: Grant }) => parts.namesOf([grant.person]);

/** A result of a composite index, as the platform computes it now. @refuses see `entered`, and whatever the result refuses */
export async function visitScheme(parts: Parts, context: ReadingContext, person: string, at: At): Promise<Result<Answer<"visitScheme">>> {
  const found = await entered(parts, person, { ...at, kind: "scheme" });
  if (!found.ok) return found;
  const { scheme, period } = found.value.grant.body;
  const made = await parts.schemes.result(context, { id: scheme, ...(period === null ? {} : { period }) });
  if (!made.ok) return made;
  const { head, result } = made.value;
  const rows = result.units.map(({ id, label }, n) => ({
    unit: { id, label },
    score: result.scores[n] ?? null,
    rank: result.ranks[n] ?? null,
  }));
  const shown = await noted(parts, found.value, { person, how: "looked", rows: rows.length });
  if (!shown.ok) return shown;
  const item = itemAnswer(parts, found.value, await namesFor(parts, found.value));
  return ok({ item, scheme: { id: head.id, label: head.label }, period: result.period, rows });
}

/**
 * A matter as somebody sees it who has no part in it: what concerns natural persons is masked, names of those who acted are left out, and so are files.
 * @refuses see `entered`
 */
export async function visitMatter(parts: Parts, person: string, at: At): Promise<Result<Answer<"visitMatter">>> {
  const found = await entered(parts, person, { ...at, kind: "matter" });
  if (!found.ok) return found;
  const page = await parts.fromOutside(found.value.grant.body.matter);
  if (!page.ok) return gone();
  const { number, title, procedure, state, openedAt, closedAt, timeline } = page.value;
  const isOpen = openFields(parts.plan, procedure);
  const fields = page.value.fields.filter(isOpen);
  const happened = timeline.map(({ at: when, label, who, toState, values }) => ({
    at: when,
    label,
    desk: deskWithoutName(who),
    toState,
    values: values.filter(isOpen),
  }));
  const shown = await noted(parts, found.value, { person, how: "looked", rows: fields.length + happened.length });
  if (!shown.ok) return shown;
  const item = itemAnswer(parts, found.value, await namesFor(parts, found.value));
  return ok({ item, number, title, procedure: procedure.label, state: state.label, openedAt, closedAt, fields, happened });
}

/** Fields that name nobody: neither a person outright nor one in a row. */
function openFields(plan: CheckedPlan, { id, version }: { readonly id: string; readonly version: string }) {
  const forms = plan.findProcedure(id)?.versions.find(({ from }) => from === version);
  const refs = forms ? [forms.form, ...forms.transitions.flatMap(({ form }) => form ?? [])] : [];
  const naming = new Set(
    refs.flatMap((ref) =>
      plan
        .form(ref)
        .fields.filter(namesSomebody)
        .map((field) => field.id),
    ),
  );
  return (field: { readonly id: string }): boolean => !naming.has(field.id);
}

const namesSomebody = (field: Field): boolean =>
  field.personal === true ||
  (field.kind === "reference" && field.to === "person") ||
  (field.kind === "rows" && field.of.some(namesSomebody));

/** The unit that acted; whoever acts for no unit is called by their role, not by name. */
function deskWithoutName(who: MatterPage["timeline"][number]["who"]): Label | null {
  if (who === null) return null;
  const isPerson = who.desk !== null && [who.name, who.behalfOf].includes(who.desk.zh);
  return isPerson ? who.role : who.desk;
}

/** A release as its pages will stand: any evaluation of this evaluator that it is open for lets them read it, and has it noted. @refuses see `entered` */
export async function visitRelease(parts: Parts, person: string, release: string): Promise<Result<null>> {
  const opened = await grantsFor(parts, person);
  const places = opened.filter(({ body }) => body.kind === "release" && body.release === release);
  let last: Result<null> = refuse(refusals.notOpened({}));
  for (const { matter, id } of places) {
    const found = await entered(parts, person, { id: matter, item: id, kind: "release" });
    last = found.ok ? await noted(parts, found.value, { person, how: "looked", rows: 1 }) : found;
    if (last.ok) return last;
  }
  return last;
}

/** A file that was opened; noted as taken before its first byte leaves. @refuses see `entered` */
export async function takenFile(parts: Parts, person: string, at: At): Promise<Result<StoredAttachment>> {
  const found = await entered(parts, person, { ...at, kind: "file" });
  if (!found.ok) return found;
  const { file, digest } = found.value.grant.body;
  const stored = await parts.attachments.find(file);
  if (stored?.digest !== digest) return gone();
  const shown = await noted(parts, found.value, { person, how: "taken", rows: 1 });
  if (!shown.ok) return shown;
  return ok(stored);
}

/**
 * A file of the evaluation itself that its evaluator may have: their own reports, and what came with comments on facts once these are passed on.
 * @refuses commission/unknown
 */
export async function ownFile(parts: Parts, person: string, id: string, file: string): Promise<Result<StoredAttachment>> {
  const found = await visitOf(parts, person, id);
  if (!found.ok) return found;
  const place = placeOf(found.value);
  const stored = await parts.attachments.find(file);
  if (stored?.matter !== place.id) return refuse(refusals.unknown({}));
  const isTheirs = found.value.parties.some(({ part, desk }) => part === "evaluator" && desk === `person:${stored.person}`);
  if (isTheirs) return ok(stored);
  const act = (await eventsOf(parts.store, place)).find((event) => event.id === stored.event);
  return act?.transition === "comment" && commentsAreIn(found.value) ? ok(stored) : refuse(refusals.unknown({}));
}
