import type pg from "pg";
import { PgBoss } from "pg-boss";
import type { Runner } from "./pool.ts";

export type JobPayload = Readonly<Record<string, unknown>>;
export type Jobs = {
  /** Runs a handler for each job of a queue, one at a time per worker; a thrown error brings the job back later, a bounded number of times. */
  readonly work: (queue: string, handler: (payload: JobPayload, id: string) => Promise<void>) => Promise<void>;
  /** A job at every moment of a cron expression, in the plan's zone; once over all processes of the database. */
  readonly schedule: (queue: string, cron: string) => Promise<void>;
  /** A job that exists only if the transaction commits. */
  readonly enqueue: (run: Runner, queue: string, payload: JobPayload) => Promise<void>;
  /** Lets running handlers finish, within a bound. */
  readonly close: () => Promise<void>;
};

/** The transaction began before something it needs was there; run again, it sees it. */
export class StaleSnapshot extends Error {}

const schema = "pgboss";
const retries = { retryLimit: 5, retryDelay: 2, retryBackoff: true, retryDelayMax: 3_600 };
const stopBoundMs = 10_000;

/** Makes or renews the queue's own schema as the owner and lets the program's role use it. It stands outside the manifest. */
export async function migrateJobs(owner: pg.ClientConfig, appRole: string): Promise<void> {
  const boss = new PgBoss({ ...settings(owner), max: 2, migrate: true, createSchema: true, supervise: false, schedule: false });
  boss.on("error", () => undefined);
  await boss.start();
  try {
    const db = boss.getDb();
    await db.executeSql(`grant usage on schema ${schema} to ${appRole}`);
    await db.executeSql(`grant select, insert, update, delete on all tables in schema ${schema} to ${appRole}`);
    await db.executeSql(`grant usage, select, update on all sequences in schema ${schema} to ${appRole}`);
    await db.executeSql(`grant execute on all functions in schema ${schema} to ${appRole}`);
  } finally {
    await boss.stop({ graceful: false, close: true });
  }
}

/** The queue as the program's role; it connects when first used, so that a command that neither works nor enqueues opens nothing. */
export function openJobs(app: pg.ClientConfig, onError: (error: Error) => void): Jobs {
  let starting: Promise<PgBoss> | null = null;
  const known = new Set<string>();
  const boss = (): Promise<PgBoss> => {
    starting ??= startBoss(app, onError).catch((error: unknown) => {
      starting = null;
      throw error;
    });
    return starting;
  };
  /** @returns whether the queue was new to this process, and so perhaps to the snapshot of an open transaction */
  const makeReady = async (queue: string): Promise<readonly [PgBoss, boolean]> => {
    const started = await boss();
    const isNew = !known.has(queue);
    if (isNew) await started.createQueue(queue, retries);
    known.add(queue);
    return [started, isNew];
  };
  return {
    work: async (queue, handler) => {
      const [started] = await makeReady(queue);
      await started.work<JobPayload>(queue, { pollingIntervalSeconds: 1, batchSize: 1 }, async (jobs) => {
        for (const job of jobs) await handler(job.data, job.id);
      });
    },
    schedule: async (queue, cron) => {
      const [started] = await makeReady(queue);
      await started.schedule(queue, cron, {}, { tz: "Asia/Shanghai" });
    },
    enqueue: async (run, queue, payload) => {
      const [started, isNew] = await makeReady(queue);
      if (isNew) throw new StaleSnapshot();
      await started.send(queue, payload, { db: { executeSql: (text, values) => run({ text, values: values ?? [] }) } });
    },
    close: async () => {
      const started = await starting?.catch(() => null);
      await started?.stop({ graceful: true, timeout: stopBoundMs, close: true });
    },
  };
}

async function startBoss(app: pg.ClientConfig, onError: (error: Error) => void): Promise<PgBoss> {
  // The program's role owns no index, so it can neither rebuild nor migrate anything here.
  const boss = new PgBoss({ ...settings(app), max: 4, migrate: false, createSchema: false, reindex: false, monitorVacuum: false });
  boss.on("error", onError);
  await boss.start();
  return boss;
}

const settings = (address: pg.ClientConfig): Pick<pg.ClientConfig, never> & Record<string, unknown> & { schema: string } => ({
  ...address,
  schema,
});
