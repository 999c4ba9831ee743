import { join, resolve } from "node:path";
import { dayOf } from "#kernel";
import { bundledBinaries } from "./binaries.ts";
import { type Files, openFiles } from "./files.ts";
import { ensureFolder } from "./folder.ts";
import { type Jobs, migrateJobs, openJobs } from "./jobs.ts";
import { type LocalServer, launch } from "./launcher.ts";
import { migrate, readMigrations, unlikeMigrations } from "./migrate.ts";
import { alone, openPool, type Runner, readerOf } from "./pool.ts";
import { type Addresses, appRole, checkAddress, checkLogin, provisionExternal, provisionLocal, withClient } from "./roles.ts";
import { instantOf, keySpace } from "./stamp.ts";
import { readSnapshot, writeTransaction } from "./transaction.ts";
import type { Clock, NewId, Store } from "./types.ts";

export type OpenOptions = {
  /** `DATABASE_URL`: how the program signs in to an external server; absent, the bundled server is started. */
  readonly url?: string | undefined;
  /** `DATABASE_OWNER_URL`: how migrations sign in; the program's URL when absent. */
  readonly ownerUrl?: string | undefined;
  /** The folder of the bundled database, the files and the anchors. */
  readonly dataDir: string;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Told of trouble in the background that repairs itself. */
  readonly onError?: (error: Error) => void;
};

/** The store, and what the composition and the command line need besides reading and writing. */
export type OpenStore = Store & {
  readonly jobs: Jobs;
  readonly addresses: Addresses;
  readonly dataDir: string;
  readonly files: Files;
  /** Where sealed roots are written outside the database. */
  readonly anchorFile: string;
  /** The bundled server, or null on an external one. */
  readonly server: LocalServer | null;
  /** Migrations in which the database differs from this program; none when it is up to date. */
  readonly unlike: () => Promise<readonly string[]>;
  /** Connections of the pool, for watchers. */
  readonly connections: () => { readonly open: number; readonly idle: number; readonly waiting: number; readonly most: number };
};

/**
 * Opens the store: starts or joins the bundled server (or signs in to an external one), brings the schema up to date as its owner and
 * opens a pool as the role that owns nothing.
 * @refuses every refusal of `refusals.ts` about servers, roles and migrations, thrown as StoreRefused
 */
export async function openStore(options: OpenOptions): Promise<OpenStore> {
  if (options.url) checkAddress("DATABASE_URL", options.url);
  if (options.url && options.ownerUrl) checkAddress("DATABASE_OWNER_URL", options.ownerUrl);
  const dataDir = resolve(options.dataDir);
  ensureFolder(dataDir);
  const server = options.url ? null : await launch({ cluster: join(dataDir, "postgres"), binaries: bundledBinaries(), durable: true });
  try {
    const addresses =
      server || !options.url
        ? await provisionLocal(server as LocalServer, "zhixing")
        : await provisionExternal(options.url, options.ownerUrl ?? options.url, dataDir);
    await bringUpToDate(addresses);
    return connectStore({ ...options, dataDir, addresses, server });
  } catch (error) {
    await server?.close();
    throw error;
  }
}

const upToDateLock = 7_401_946_273;

/** Brings the schema to this program's level and checks that the pool's login is bound by it. */
export async function bringUpToDate(addresses: Addresses): Promise<void> {
  await withClient(addresses.owner, async (owner) => {
    await owner.query("select pg_advisory_lock($1)", [upToDateLock]); // of two starts at once, one finds everything done; held until the connection ends
    await migrate(owner);
    await migrateJobs(addresses.owner, appRole);
  });
  await checkLogin(addresses);
}

export type Connecting = Pick<OpenOptions, "clock" | "newId" | "onError"> & {
  readonly dataDir: string;
  readonly addresses: Addresses;
  readonly server: LocalServer | null;
};

const poolSize = 12;

/** A store on a database that is up to date. */
export function connectStore(options: Connecting): OpenStore {
  const { clock, newId, addresses } = options;
  const pool = openPool(addresses.app, poolSize);
  const migrations = readMigrations();
  const jobs = openJobs(addresses.app, options.onError ?? (() => undefined));
  let closing: Promise<void> | null = null;
  const closeAll = async (): Promise<void> => {
    await jobs.close();
    await pool.end();
    await options.server?.close();
  };
  const run = alone(pool);
  const writing = { pool, clock, newId, jobs };
  return {
    ...readerOf(run),
    jobs,
    addresses,
    dataDir: options.dataDir,
    files: openFiles(join(options.dataDir, "files"), newId),
    anchorFile: join(options.dataDir, "anchors", "audit-roots.jsonl"),
    server: options.server,
    unlike: () => unlikeMigrations(readerOf(run), migrations),
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount, most: poolSize }),
    now: clock,
    today: () => dayOf(clock()),
    snapshot: (work) => readSnapshot(pool, work),
    transaction: (work, isolation = "serializable", cut = "moves") => writeTransaction({ ...writing, cut }, isolation, work),
    horizon: async () => instantOf(await horizonMs(run, clock)),
    cut: async () => {
      const before = instantOf(await horizonMs(run, clock));
      const { rows } = await run({
        name: "cut",
        text: "select max(recorded_at) as cut from stamp where recorded_at < $1",
        values: [before],
      });
      return rows[0]?.cut ?? null;
    },
    close: () => {
      closing ??= closeAll();
      return closing;
    },
  };
}

async function horizonMs(run: Runner, clock: Clock): Promise<bigint> {
  const { rows } = await run({
    name: "horizon",
    text: "select stamp_horizon($1, $2) as horizon",
    values: [Date.parse(clock()), keySpace],
  });
  return rows[0]?.horizon as bigint;
}
