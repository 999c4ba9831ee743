import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, type TestContext } from "node:test";
import pg from "pg";
import type { Instant } from "#kernel";
import { type Clock, newUuid7, type OpenStore, type Reader } from "#store";
import { connectStore } from "../../src/store/open.ts";
import { inTurn, readerOf } from "../../src/store/pool.ts";
import type { Addresses } from "../../src/store/roles.ts";
import { columnTypes } from "../../src/store/values.ts";
import { environmentName, startServer, type TestServer, toDatabase } from "./server.ts";

export type TestDatabase = {
  readonly store: OpenStore;
  /** Reads as the tables' owner, for looking behind the program's back. */
  readonly ownerReader: Reader;
  /** Runs a statement as the administrator of the server, who may do what the program may not. */
  readonly asAdmin: (text: string, values?: readonly unknown[]) => Promise<pg.QueryResult>;
  readonly addresses: Addresses;
  readonly dataDir: string;
  /** A further store on the same database, as another process of the program would open it. */
  readonly another: (clock?: Clock) => OpenStore;
  readonly title: string;
  readonly close: () => Promise<void>;
};

/** The machine's clock: tests that need a given moment hand in their own. */
export const systemClock: Clock = () => new Date().toISOString() as Instant;
export const testRandom = (count: number): Uint8Array => randomBytes(count);

let lone: ReturnType<typeof startServer> | null = null;

/** The server of this run, or, where a test file runs by itself, one of its own that ends with the file. */
export async function testServer(): Promise<TestServer> {
  const given = process.env[environmentName];
  if (given) return JSON.parse(given) as TestServer;
  lone ??= startServer("bundled PostgreSQL");
  return (await lone).server;
}
/** Those still open, so that a file may leave the closing to its end. */
const open = new Set<() => Promise<void>>();
after(async () => {
  await Promise.all([...open].map((close) => close()));
  await (await lone)?.close();
});

/**
 * A migrated, empty database of its own with a store on it; both go when the test (or suite) ends.
 * @param options.clock  the store's clock; the machine's when absent
 */
export async function testDatabase(t?: Pick<TestContext, "after">, options: { readonly clock?: Clock } = {}): Promise<TestDatabase> {
  const server = await testServer();
  const name = `test_${randomBytes(6).toString("hex")}`;
  await withAdmin(server, (admin) => copyTemplate(admin, name, server.template));
  const addresses = { owner: toDatabase(server.owner, name), app: toDatabase(server.app, name) };
  const dataDir = mkdtempSync(join(tmpdir(), "zhixing-data-"));
  const openAs = (clock: Clock = options.clock ?? systemClock): OpenStore =>
    connectStore({ clock, newId: newUuid7(clock, testRandom), addresses, dataDir, server: null });
  const opened: OpenStore[] = [openAs()];
  const owner = new pg.Client({ ...addresses.owner, types: columnTypes, options: "-c timezone=UTC" });
  owner.on("error", () => undefined);
  await owner.connect();
  const close = async (): Promise<void> => {
    if (!open.delete(close)) return;
    await Promise.all(opened.map((store) => store.close()));
    await owner.end();
    await withAdmin(server, (admin) => admin.query(`drop database if exists ${name} with (force)`));
    rmSync(dataDir, { recursive: true, force: true });
  };
  open.add(close);
  t?.after(close);
  const asAdmin: TestDatabase["asAdmin"] = async (text, values = []) => {
    const admin = new pg.Client(toDatabase(server.admin, name));
    await admin.connect();
    try {
      return await admin.query(text, [...values]);
    } finally {
      await admin.end();
    }
  };
  const another: TestDatabase["another"] = (clock) => {
    const store = openAs(clock);
    opened.push(store);
    return store;
  };
  const store = opened[0] as OpenStore;
  return { store, ownerReader: readerOf(inTurn(owner)), asAdmin, addresses, dataDir, another, title: server.title, close };
}

async function withAdmin<T>(server: TestServer, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client(server.admin);
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

/** Copying needs the template to itself for a moment; several files ask at once. */
async function copyTemplate(admin: pg.Client, name: string, template: string): Promise<void> {
  await admin.query("select pg_advisory_lock(20250101)");
  const { rows } = await admin.query<{ owner: string }>("select pg_get_userbyid(datdba) as owner from pg_database where datname = $1", [
    template,
  ]);
  await admin.query(`create database ${name} template ${template} owner ${pg.escapeIdentifier(rows[0]?.owner ?? "")}`);
}
