import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { type Binaries, binariesIn, bundledBinaries } from "../../src/store/binaries.ts";
import { type LocalServer, launch } from "../../src/store/launcher.ts";
import { bringUpToDate } from "../../src/store/open.ts";
import { type Addresses, appRole, ownerRole, provisionLocal, withClient } from "../../src/store/roles.ts";

/** Where tests find a server: by three addresses and the name of a migrated template. Handed to test processes in the environment. */
export type TestServer = {
  /** What is tested on, for a person to read. */
  readonly title: string;
  /** May make databases. */
  readonly admin: pg.ClientConfig;
  readonly owner: pg.ClientConfig;
  readonly app: pg.ClientConfig;
  readonly template: string;
};

export const environmentName = "ZHIXING_TEST_SERVER";

/** A throw-away server from these programs; its folder goes with it. */
export async function startServer(
  title: string,
  binaries: Binaries = bundledBinaries(),
): Promise<{ server: TestServer; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "zhixing-test-"));
  const local = await launch({ cluster: join(folder, "postgres"), binaries, durable: false });
  const close = async (): Promise<void> => {
    await local.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { server: await templated(title, local), close };
  } catch (error) {
    await close();
    throw error;
  }
}

export const startInstalled = (folder: string): ReturnType<typeof startServer> =>
  startServer(`PostgreSQL in ${folder}`, binariesIn(folder));

async function templated(title: string, local: LocalServer): Promise<TestServer> {
  const template = "zhixing_template";
  const addresses = await provisionLocal(local, template);
  await bringUpToDate(addresses);
  return { title, admin: local.address("postgres", "postgres"), ...addresses, template };
}

/** A template on an external server; the URL's user must be allowed to make roles and databases. */
export async function useExternal(url: string): Promise<{ server: TestServer; close: () => Promise<void> }> {
  const admin = { connectionString: url };
  const suffix = randomBytes(4).toString("hex");
  const login = { name: `zhixing_test_${suffix}`, password: randomBytes(16).toString("hex") };
  const template = `zhixing_template_${suffix}`;
  await withClient(admin, async (client) => {
    const made = await client.query("select 1 from pg_roles where rolname = $1", [appRole]);
    if (made.rowCount === 0) await client.query(`create role ${appRole} nologin`);
    const owner = `${ownerRole}_${suffix}`;
    await client.query(`create role ${owner} login password '${login.password}'`);
    await client.query(`create role ${login.name} login password '${login.password}' in role ${appRole}`);
    await client.query(`create database ${template} owner ${owner}`);
  });
  const as = (user: string): pg.ClientConfig => ({ connectionString: withUser(url, user, login.password, template) });
  const addresses: Addresses = { owner: as(`${ownerRole}_${suffix}`), app: as(login.name) };
  await bringUpToDate(addresses);
  const close = (): Promise<void> =>
    withClient(admin, async (client) => {
      await client.query(`drop database if exists ${template}`);
      await client.query(`drop role if exists ${login.name}`);
      await client.query(`drop role if exists ${ownerRole}_${suffix}`);
    });
  return { server: { title: "DATABASE_URL", admin, ...addresses, template }, close };
}

function withUser(url: string, user: string, password: string, database: string): string {
  const address = new URL(url);
  address.username = user;
  address.password = password;
  address.pathname = `/${database}`;
  return address.href;
}

/** The same way in, to another database. */
export function toDatabase(address: pg.ClientConfig, database: string): pg.ClientConfig {
  if (!address.connectionString) return { ...address, database };
  const url = new URL(address.connectionString);
  url.pathname = `/${database}`;
  return { connectionString: url.href };
}
