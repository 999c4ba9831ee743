import type { z } from "zod";
import type { Day, Instant } from "#kernel";
import type { Sql } from "./sql.ts";

/** Made in `app.ts` alone; nobody else reads a clock or draws randomness. */
export type Clock = () => Instant;
export type NewId = () => string;

/** Reads rows and checks each by its schema. */
export type Reader = { readonly rows: <T>(query: Sql, row: z.ZodType<T>) => Promise<readonly T[]> };

/** One writing transaction: every row in it carries the same `recordedAt`. */
export type Transaction = Reader & {
  readonly recordedAt: Instant;
  readonly newId: NewId;
  readonly run: (query: Sql) => Promise<number>;
  /** A job that exists only if this transaction commits. */
  readonly enqueue: (queue: string, payload: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly audit: (event: AuditDraft) => Promise<void>;
  /** Moves the cut with this transaction though it was begun as one that leaves it: figures were written after all. */
  readonly moveCut: () => void;
};

export type AuditDraft = {
  readonly stream: string;
  readonly kind: string;
  readonly actor: string;
  readonly payload: Readonly<Record<string, unknown>>;
};

/** The question "as known at": everything recorded strictly before the cut. */
export type Horizon = Instant;

/**
 * Repeatable read keeps less account and suits bulk work whose only rule is a unique key. Read committed suits work that locks the one
 * row all its rules hang on before it reads anything else: waiters then go on with what is there, instead of beginning again.
 */
export type Isolation = "serializable" | "repeatable-read" | "read-committed";

/** Whether a commit moves the cut. It stays where nothing that figures or cached answers are made from was written: sessions, tries. */
export type CutOn = "moves" | "stays";

export type Store = Reader & {
  /** One snapshot for several reads. */
  readonly snapshot: <T>(work: (reader: Reader) => Promise<T>) => Promise<T>;
  /**
   * Serializable unless asked otherwise, retried on serialization failure and deadlock, with a bound: work may run several times, so it
   * has no effect outside the transaction.
   */
  readonly transaction: <T>(work: (tx: Transaction) => Promise<T>, isolation?: Isolation, cut?: CutOn) => Promise<T>;
  /** The start of the oldest open writing transaction, or now: what was recorded before it can no longer change. */
  readonly horizon: () => Promise<Horizon>;
  /**
   * The last `recordedAt` before the horizon, or null on an empty store: what is recorded up to and including it never changes again.
   * Cheap, and moves exactly when there is something new to read: what caches go by.
   */
  readonly cut: () => Promise<Instant | null>;
  readonly today: () => Day;
  readonly now: Clock;
  readonly close: () => Promise<void>;
};
