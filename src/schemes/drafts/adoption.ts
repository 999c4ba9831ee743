import { z } from "zod";
import type { Body, Paper, RankEffect, SchemeDraftOutcome } from "#contract";
import { checksumOf } from "#define";
import { ok, type Result, refuse } from "#kernel";
import type { Actor, Stepped } from "#procedure";
import { type Reader, sql } from "#store";
import type { Parts } from "../parts.ts";
import { refusals } from "../refusals.ts";
import { byScheme, contentFrom, type HeldText, inForceOn } from "../texts.ts";
import type { SchemeContext } from "../types.ts";
import { heldTexts, saidFaults, schemeNamed, whyNotDraft, write } from "./drafts.ts";
import { effectOf } from "./effect.ts";
import { textFaults } from "./faults.ts";
import { type DraftMatter, draftMatter, latestText } from "./rows.ts";
import { triedFor } from "./trials.ts";

/** What an adoption rests on, as it was when the text was proposed. */
export type Evidence = { readonly text: string; readonly effect: RankEffect; readonly audit: Paper; readonly checksum: string };
const evidenceRow = z.object({
  text: z.string(),
  effect: z.unknown().transform((value) => value as RankEffect),
  audit: z.unknown().transform((value) => value as Paper),
  checksum: z.string(),
});

export async function evidenceOf(
  reader: Reader,
  matter: Pick<DraftMatter, "id" | "subject">,
  checksum: string,
): Promise<Evidence | undefined> {
  const rows = await reader.rows(
    sql`select text, effect, audit, checksum from scheme_evidence
      where subject_id = ${matter.subject} and matter_id = ${matter.id} and checksum = ${checksum} order by id desc limit 1`,
    evidenceRow,
  );
  return rows[0];
}

/** The text of a scheme in force today, apart from what is drafted. */
export async function inForce(
  parts: Pick<Parts, "plan" | "store">,
  { today }: SchemeContext,
  scheme: string,
): Promise<HeldText | undefined> {
  const known = byScheme(await heldTexts(parts)).get(scheme);
  return known && inForceOn(known, today);
}

const outcome = (stepped: Result<Stepped>): SchemeDraftOutcome =>
  stepped.ok
    ? { done: true, state: stepped.value.state, refusals: [] }
    : { done: false, state: null, refusals: saidFaults(stepped.refusals) };
const noted = (note: string): { readonly note?: string } => (note.trim() === "" ? {} : { note: note.trim() });

/**
 * Proposes exactly the text saved last: its effect on past ranks and its audit are worked out and kept first, and the step names them.
 * @param audit  makes the ten-step audit of the text
 */
export async function propose(
  parts: Parts,
  context: SchemeContext,
  actor: Actor,
  draft: string,
  given: Body<"proposeScheme">,
  audit: (text: HeldText) => Promise<Result<Paper>>,
): Promise<Result<SchemeDraftOutcome>> {
  const matter = await draftMatter(parts.store, draft);
  const text = matter && (await latestText(parts.store, matter));
  if (!matter || !text) return refuse(refusals.unknownDraft({}));
  const against = await whyNotDraft(parts, actor, matter);
  const content = contentFrom(text.body);
  const faults = [
    ...against,
    ...(given.checksum === text.checksum ? [] : [refusals.otherText({})]),
    ...textFaults(parts.plan, content, context.today),
  ];
  if (faults.length > 0) return ok({ done: false, state: null, refusals: saidFaults(faults) });
  const effect = effectOf(context, content, text.checksum, await inForce(parts, context, schemeNamed(matter)));
  if (!effect.ok) return ok({ done: false, state: null, refusals: saidFaults(effect.refusals) });
  const audited = await audit({ content, checksum: text.checksum, from: context.today, adoption: null });
  if (!audited.ok) return ok({ done: false, state: null, refusals: saidFaults(audited.refusals) });
  const evidence = checksumOf({ effect: effect.value, audit: audited.value });
  const kept = await write(parts, async (tx) => {
    await tx.run(
      sql`insert into scheme_evidence (subject_id, id, matter_id, text, effect, audit, checksum, recorded_at)
        values (${matter.subject}, ${tx.newId()}, ${matter.id}, ${text.checksum}, ${JSON.stringify(effect.value)}, ${JSON.stringify(audited.value)}, ${evidence}, ${tx.recordedAt})`,
    );
    return ok(null);
  });
  if (!kept.ok) return kept;
  const values = { checksum: text.checksum, evidence, tried: (await triedFor(parts.store, matter)).all, ...noted(given.note) };
  return ok(
    outcome(
      await parts.procedures.step(actor, { matter: matter.id, transition: "propose", values, revision: given.revision, key: given.key }),
    ),
  );
}

/** Signs the proposed text; the procedure keeps the two persons apart. */
export async function adopt(parts: Parts, actor: Actor, draft: string, given: Body<"adoptScheme">): Promise<Result<SchemeDraftOutcome>> {
  const { checksum, from, note, revision, key } = given;
  const values = { checksum, from, ...noted(note) };
  return ok(outcome(await parts.procedures.step(actor, { matter: draft, transition: "adopt", values, revision, key })));
}

export async function sendBack(
  parts: Parts,
  actor: Actor,
  draft: string,
  given: Body<"returnScheme">,
): Promise<Result<SchemeDraftOutcome>> {
  const { reason, revision, key } = given;
  return ok(outcome(await parts.procedures.step(actor, { matter: draft, transition: "return", values: { reason }, revision, key })));
}
