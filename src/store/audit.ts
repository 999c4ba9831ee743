import { createHash } from "node:crypto";
import { canonicalJson, type Instant } from "#kernel";
import type { Runner } from "./pool.ts";
import type { AuditDraft, NewId } from "./types.ts";

/** Named in every row, so that a later algorithm can follow without touching what stands. */
export const algorithm = "sha-256";
export const digest = (...parts: readonly string[]): string => createHash("sha256").update(parts.join("\n")).digest("hex");

/** What is hashed of an event besides its body: place, time and predecessor are bound to it. */
export const eventHash = (event: {
  readonly stream: string;
  readonly sequence: bigint;
  readonly recordedAt: Instant;
  readonly previous: string;
  readonly body: string;
}): string => digest("event", event.stream, String(event.sequence), event.recordedAt, event.previous, event.body);

/** The constraints that two writers of one stream, or two sealers, meet at; the loser runs again. */
export const chainConstraints = ["audit_event_pkey", "audit_root_pkey"] as const;

/** Advisory key of a stream, for writers that met another before. */
export const streamKey = (stream: string): bigint => BigInt.asIntN(64, BigInt(`0x${digest("stream", stream).slice(0, 16)}`)) | (1n << 62n);

/** Adds one event to its stream, inside the transaction whose rows it tells about. */
export async function appendAudit(run: Runner, event: AuditDraft, recordedAt: Instant, newId: NewId): Promise<void> {
  const { rows } = await run({
    name: "audit-head",
    text: "select sequence, hash from audit_event where subject_id = $1 order by sequence desc limit 1",
    values: [event.stream],
  });
  const head = rows[0] as { sequence: bigint; hash: string } | undefined;
  const sequence = (head?.sequence ?? 0n) + 1n;
  const previous = head?.hash ?? "";
  const id = newId();
  const body = canonicalJson({ id, kind: event.kind, actor: event.actor, payload: event.payload });
  const hash = eventHash({ stream: event.stream, sequence, recordedAt, previous, body });
  await run({
    name: "audit-append",
    text: `insert into audit_event (subject_id, sequence, id, recorded_at, algorithm, body, previous, hash)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [event.stream, sequence, id, recordedAt, algorithm, body, previous, hash],
  });
}
