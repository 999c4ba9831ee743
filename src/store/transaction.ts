import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import type { Instant } from "#kernel";
import { appendAudit, chainConstraints, streamKey } from "./audit.ts";
import { type Jobs, StaleSnapshot } from "./jobs.ts";
import { checkOut, giveBack, inTurn, isPassing, type Runner, readerOf } from "./pool.ts";
import { stampOf, writerKey } from "./stamp.ts";
import { prepared } from "./statements.ts";
import type { Clock, CutOn, Isolation, NewId, Reader, Transaction } from "./types.ts";

const mostTries = 12;
const serializationFailure = "40001";
const deadlock = "40P01";
const uniqueViolation = "23505";
/** A key that was sent twice at once: run again, the second finds what the first made. */
const keyConstraint = "claim_pkey";
const metAt = [...chainConstraints, keyConstraint];

/** Worth running again: nothing of it was kept. The third is how a distributed database reports the first at commit. */
export function isRetryable(error: unknown): boolean {
  const { code, message, constraint } = (error ?? {}) as { code?: string; message?: string; constraint?: string };
  if (error instanceof StaleSnapshot || code === serializationFailure || code === deadlock) return true;
  // Two writers met at the end of one chain or at one key; on a distributed database the name has a shard's number behind it.
  if (code === uniqueViolation && metAt.some((name) => constraint?.startsWith(name))) return true;
  return (message ?? "").includes("could not commit transaction for shard");
}

export type Writing = {
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly jobs: Jobs;
  readonly cut: CutOn;
};

/**
 * Runs work in one writing transaction and commits it; on a serialization failure or deadlock the whole work runs again, a bounded
 * number of times, with a growing pause. So work must have no effect outside the transaction. It also runs again where the connection
 * was lost before the commit was sent; lost while committing, the outcome is unknown, and the error says so to the caller.
 */
export async function writeTransaction<T>(parts: Writing, isolation: Isolation, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const streams = new Set<string>();
  for (let tries = 1; ; tries += 1) {
    const attempt: Attempt = { ...parts, isolation, streams, queued: tries > 1, committing: false };
    try {
      return await once(attempt, work);
    } catch (error) {
      const again = isRetryable(error) || (isPassing(error) && !attempt.committing);
      if (!again || tries >= mostTries) throw error;
      await pause(Math.random() * Math.min(5 * 2 ** tries, 400)); // scattered, or the same two would meet again
    }
  }
}

type Attempt = Writing & { readonly isolation: Isolation; readonly streams: Set<string>; readonly queued: boolean; committing: boolean };

async function once<T>(attempt: Attempt, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await checkOut(attempt.pool);
  const run = inTurn(client);
  // A writer that lost at busy audit streams queues for them before its next snapshot; all in one order, so none waits in a circle.
  const queue = attempt.queued ? [...attempt.streams].sort() : [];
  try {
    for (const stream of queue) await run({ text: "select pg_advisory_lock($1)", values: [streamKey(stream)] });
    await run({ text: `begin isolation level ${attempt.isolation.replace("-", " ")}` });
    const recordedAt = await stamped(run, attempt.clock);
    const written = { any: false, moves: attempt.cut === "moves" };
    const value = await work(transactionOf(run, recordedAt, attempt, written));
    // The mark that moves the cut; a transaction that only read, or wrote nothing that is read by cut, leaves none.
    if (written.any && written.moves) await run({ name: "stamp", text: markStamp, values: [attempt.newId(), recordedAt] });
    attempt.committing = true;
    await run({ text: "commit" });
    giveBack(client, await fault(queue.length > 0 ? run({ text: "select pg_advisory_unlock_all()" }) : undefined));
    return value;
  } catch (error) {
    giveBack(client, await fault(run({ text: "rollback; select pg_advisory_unlock_all()" })));
    throw error;
  }
}

/** What went wrong with a clean-up, if anything; a connection that cannot be cleaned is thrown away. */
const fault = async (cleanUp: Promise<unknown> | undefined): Promise<unknown> =>
  cleanUp?.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Opens the writer in the order `stamp.ts` needs: clock, lock, floor, clock again. */
async function stamped(run: Runner, clock: Clock): Promise<Instant> {
  const openedAt = clock();
  const { rows } = await run({ name: "stamp-open", text: "select stamp_open($1) as floor", values: [writerKey(openedAt)] });
  return stampOf(openedAt, clock(), rows[0]?.floor as bigint);
}

const markStamp = "insert into stamp (id, recorded_at) values ($1, $2)";
const onlyReads = /^\s*select\b/i;

function transactionOf(run: Runner, recordedAt: Instant, attempt: Attempt, written: { any: boolean; moves: boolean }): Transaction {
  const reader = readerOf(run);
  return {
    recordedAt,
    newId: attempt.newId,
    rows: (query, row) => {
      written.any ||= !onlyReads.test(query.parts[0] ?? "");
      return reader.rows(query, row);
    },
    run: async (query) => {
      written.any = true;
      return (await run(prepared(query))).rowCount ?? 0;
    },
    enqueue: (queue, payload) => {
      written.any = true;
      return attempt.jobs.enqueue(run, queue, payload);
    },
    moveCut: () => {
      written.moves = true;
    },
    audit: (event) => {
      written.any = true;
      attempt.streams.add(event.stream);
      return appendAudit(run, event, recordedAt, attempt.newId);
    },
  };
}

/** Several reads at one moment; they see nothing that commits meanwhile. */
export async function readSnapshot<T>(pool: pg.Pool, work: (reader: Reader) => Promise<T>): Promise<T> {
  const client = await checkOut(pool);
  const run = inTurn(client);
  try {
    await run({ text: "begin isolation level repeatable read read only" });
    const value = await work(readerOf(run));
    await run({ text: "commit" });
    giveBack(client);
    return value;
  } catch (error) {
    giveBack(client, await fault(run({ text: "rollback" })));
    throw error;
  }
}
