import { type CheckedPlan, checksumOf } from "#define";
import { dayOf, ok, type Result } from "#kernel";
import { sql, type Transaction } from "#store";
import { lightOf } from "./lights/light.ts";
import { openBelow } from "./open.ts";
import type { InTransaction } from "./parts.ts";
import { fileMatter } from "./rows/file-matter.ts";
import { type Loaded, load } from "./rows/load.ts";
import {
  insertEvent,
  insertMatter,
  noteTally,
  updateDuties,
  updateLight,
  updateMatter,
  writeClocks,
  writeNotices,
  writeParties,
  writeTurns,
} from "./rows/write-rows.ts";
import type { Decision, Desk, Matter, Seat, Snapshot, Stepped, Values } from "./types.ts";

/** Who did what, with what. */
export type Deed = {
  readonly transition: string;
  readonly seat: Seat | null;
  readonly input: Values;
  readonly says: string;
  readonly key: string | null;
  readonly files: readonly string[];
  /** Part of the act that opens it with others: the matter above is lit once, when all are there. */
  readonly opensBelow?: true;
};

/**
 * Writes one decision: event, matter, audit event, parties, clocks, turns, counts, notices, entries, matters below, and the light of those above. It
 * is all in the caller's transaction, so it stands whole or not at all.
 * @refuses what the ledger or a matter below refuses; the caller then ends the transaction
 */
export async function applyDecision(
  parts: InTransaction,
  tx: Transaction,
  before: Loaded,
  decision: Decision,
  deed: Deed,
): Promise<Result<Stepped & { readonly desks: readonly Desk[] }>> {
  const { plan, tally } = parts;
  const { rules, snapshot } = before;
  const { matter, parties, clocks, duties } = decision;
  const isNew = matter.revision === 1;
  if (isNew) await insertMatter(tx, matter);
  else await updateMatter(tx, matter);
  const event = tx.newId();
  const from = isNew ? null : snapshot.matter.state;
  await insertEvent(tx, matter, { id: event, from, ...deed });
  await tx.audit(auditOf(matter, deed, from));
  await writeParties(tx, matter, parties, isNew ? [] : snapshot.parties);
  await fileMatter(tx, matter, parties, isNew ? [] : snapshot.parties);
  await writeClocks(tx, matter, clocks, isNew ? [] : snapshot.clocks);
  if (Object.keys(duties).length !== Object.keys(snapshot.duties).length) await updateDuties(tx, matter.subject, matter.root, duties);
  noteTally(tally, isNew ? null : snapshot.matter, matter);
  await writeNotices(tx, matter, decision.notices);
  await attach(tx, matter, event, deed);
  const posted = await post(parts, tx, decision, matter);
  if (!posted.ok) return posted;
  const after: Snapshot = { ...snapshot, matter, parties, clocks, duties };
  const below = await openBelow(parts, tx, { parent: { rules, snapshot: after }, seat: deed.seat, children: decision.children });
  if (!below.ok) return below;
  const opened = below.value;
  const whole = opened.length === 0 ? after : await reloaded(tx, plan, matter.id);
  await writeTurns(tx, rules, whole, tx.recordedAt, isNew);
  if (opened.length > 0) await relight(parts, tx, matter.id);
  if (matter.parent !== null && !deed.opensBelow) await relight(parts, tx, matter.parent);
  const desks = [...new Set([...parties, ...snapshot.parties].map(({ desk }) => desk))];
  return ok({ id: matter.id, number: matter.number, revision: matter.revision, state: matter.state, event, children: opened, desks });
}

async function reloaded(tx: Transaction, plan: CheckedPlan, id: string): Promise<Snapshot> {
  const loaded = await load(tx, plan, id);
  if (!loaded) throw new Error(`matter ${id} is gone`);
  return loaded.snapshot;
}

/** What was filled in stands in the event; the audit trail keeps its digest, for it may speak of persons. */
function auditOf(matter: Matter, { transition, seat, input }: Deed, from: string | null) {
  return {
    stream: matter.subject,
    kind: `matter/${transition}`,
    actor: seat?.person ?? "clock",
    payload: {
      matter: matter.id,
      number: matter.number,
      procedure: matter.procedure,
      version: matter.version,
      revision: matter.revision,
      from,
      to: matter.state,
      role: seat?.role ?? null,
      desk: seat?.desk ?? null,
      behalfOf: seat?.behalfOf ?? null,
      input: checksumOf(input),
    },
  };
}

async function post(
  { plan, postEntries }: InTransaction,
  tx: Transaction,
  { postings }: Decision,
  matter: Matter,
): Promise<Result<unknown>> {
  if (postings.length === 0) return ok(null);
  const occurredOn = dayOf(tx.recordedAt);
  tx.moveCut();
  return postEntries(
    tx,
    postings.map((posting) => ({
      ...posting,
      subject: matter.subject,
      unit: plan.account(posting.account).unit,
      occurredOn,
      matter: matter.id,
    })),
  );
}

/** Files that came with it: those uploaded to this dossier are bound to the event, those uploaded before it was there are taken over. */
async function attach(tx: Transaction, { subject, id }: Matter, event: string, { files, seat }: Deed): Promise<void> {
  if (files.length === 0 || seat === null) return;
  const mine = sql`id = any(${[...files]}) and person = ${seat.person} and event_id is null`;
  await tx.run(sql`insert into matter_file (subject_id, id, matter_id, event_id, digest, name, media_type, bytes, class, person, recorded_at)
    select ${subject}, id, ${id}, ${event}, digest, name, media_type, bytes, class, person, recorded_at from matter_file where subject_id <> ${subject} and ${mine}`);
  await tx.run(sql`update matter_file set event_id = ${event}, matter_id = ${id} where subject_id = ${subject} and ${mine}`);
}

/** Recomputes the light of a matter and of those above it, and whose turn it is: what is below has changed. */
async function relight(parts: InTransaction, tx: Transaction, id: string): Promise<void> {
  const loaded = await load(tx, parts.plan, id);
  if (loaded) await relit(parts, tx, loaded);
}

/** The same for one that is loaded: time has passed. */
export async function relit(parts: InTransaction, tx: Transaction, { rules, snapshot }: Loaded): Promise<void> {
  const { matter, parties, clocks, children } = snapshot;
  const light = lightOf(rules, { matter, parties, clocks, children, before: matter.light }, tx.recordedAt);
  const lit = { ...matter, light };
  if (light.colour !== matter.light.colour || light.rule !== matter.light.rule) {
    await updateLight(tx, lit);
    await fileMatter(tx, lit, snapshot.parties, snapshot.parties);
  }
  noteTally(parts.tally, matter, lit);
  await writeTurns(tx, rules, { ...snapshot, matter: lit }, tx.recordedAt, false);
  if (matter.parent !== null) await relight(parts, tx, matter.parent);
}
