import type { Answer } from "#contract";
import { ok, type Result, refuse } from "#kernel";
import type { ReadingContext } from "#monitor";
import type { StoredAttachment } from "#procedure";
import type { Parts } from "../parts.ts";
import { commentsAreIn, placeOf, visitOf } from "../read/find.ts";
import { itemAnswer } from "../read/items.ts";
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
  await noted(parts, found.value, { person, how: "looked", rows: rows.length });
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
  const { number, title, procedure, state, openedAt, closedAt, fields, timeline } = page.value;
  const happened = timeline.map(({ at: when, label, who, toState, values }) => ({
    at: when,
    label,
    desk: who?.desk ?? null,
    toState,
    values,
  }));
  await noted(parts, found.value, { person, how: "looked", rows: fields.length + happened.length });
  const item = itemAnswer(parts, found.value, await namesFor(parts, found.value));
  return ok({ item, number, title, procedure: procedure.label, state: state.label, openedAt, closedAt, fields, happened });
}

/** A file that was opened; noted as taken before its first byte leaves. @refuses see `entered` */
export async function takenFile(parts: Parts, person: string, at: At): Promise<Result<StoredAttachment>> {
  const found = await entered(parts, person, { ...at, kind: "file" });
  if (!found.ok) return found;
  const { file, digest } = found.value.grant.body;
  const stored = await parts.attachments.find(file);
  if (stored?.digest !== digest) return gone();
  await noted(parts, found.value, { person, how: "taken", rows: 1 });
  return ok(stored);
}

/** A file of the evaluation itself that its evaluator may have: their own reports, and what came with comments on facts. @refuses commission/unknown */
export async function ownFile(parts: Parts, person: string, id: string, file: string): Promise<Result<StoredAttachment>> {
  const found = await visitOf(parts, person, id);
  if (!found.ok) return found;
  const stored = await parts.attachments.find(file);
  if (stored?.matter !== placeOf(found.value).id) return refuse(refusals.unknown({}));
  const { parties, matter } = found.value;
  const isTheirs = parties.some(({ part, desk }) => part === "evaluator" && desk === `person:${stored.person}`);
  return isTheirs || commentsAreIn(matter.state) ? ok(stored) : refuse(refusals.unknown({}));
}
