import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { checkGround } from "./ground.ts";
import type { LocalServer } from "./launcher.ts";
import { refusals, StoreRefused } from "./refusals.ts";

/** The two ways in: the owner makes tables, the program reads and writes what it was granted. */
export type Addresses = { readonly owner: pg.ClientConfig; readonly app: pg.ClientConfig };

export const ownerRole = "zhixing_owner";
/** Holds the grants; on an external server the program's login is a member of it. */
export const appRole = "zhixing_app";
const rolesLock = 7_401_946_272;

/** Runs work on one connection and always ends it. */
export async function withClient<T>(address: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(address);
  client.on("error", () => undefined); // a lost connection fails the query that is running; that error speaks
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const signInBoundMs = 15_000;

/**
 * The same on a server whose address a person wrote.
 * @refuses store/unreachable where there is no answer, or a no: it names the address without its password
 */
async function signIn<T>(address: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  let signedIn = false;
  try {
    return await withClient({ ...address, connectionTimeoutMillis: signInBoundMs }, (client) => {
      signedIn = true;
      return work(client);
    });
  } catch (error) {
    if (signedIn) throw error;
    throw new StoreRefused(refusals.unreachable({ address: nameOf(address), reason: reasonOf(error) }), error);
  }
}

/**
 * Whether what a person wrote can be an address at all; its words are not repeated, they may hold a password.
 * @refuses store/addressInvalid, thrown as StoreRefused
 */
export function checkAddress(variable: string, address: string): void {
  try {
    const { username, password, pathname } = new URL(address);
    for (const part of [username, password, pathname]) decodeURIComponent(part);
    if (/^postgres(ql)?:\/\//.test(address)) return;
  } catch {
    // Told below, as what begins otherwise.
  }
  throw new StoreRefused(refusals.addressInvalid({ variable }));
}

/** Roles and the database on a server of our own; what is there is left as it is, so a start that was killed here is finished by the next. */
export async function provisionLocal(server: LocalServer, database: string): Promise<Addresses> {
  await withClient(server.address("postgres", "postgres"), async (admin) => {
    await admin.query("select pg_advisory_lock($1)", [rolesLock]);
    for (const role of [ownerRole, appRole]) if (!(await hasRole(admin, role))) await admin.query(`create role ${role} login`);
    const { rowCount } = await admin.query("select 1 from pg_database where datname = $1", [database]);
    if (rowCount === 0) await admin.query(`create database ${database} owner ${ownerRole}`);
  });
  return { owner: server.address(ownerRole, database), app: server.address(appRole, database) };
}

const hasRole = async (client: pg.ClientBase, role: string): Promise<boolean> =>
  (await client.query("select 1 from pg_roles where rolname = $1", [role])).rowCount === 1;

/**
 * The ways into an external server. Where the program's URL names another user than the owner's, that user is used as it is and must
 * belong to `zhixing_app`. Where there is one URL, this installation gets a login of its own, whose random password stays in its folder.
 * @refuses store/addressInvalid, store/unreachable, store/othersDatabase, store/ownerMayNotMake, store/mayNotCreateRole; all but the
 *          last before anything is made
 */
export function provisionExternal(url: string, ownerUrl: string, dataDir: string): Promise<Addresses> {
  const owner = { connectionString: ownerUrl };
  return signIn(owner, async (client) => {
    await checkGround(client);
    const ownerName = await currentUser(client);
    const appName = decodeURIComponent(new URL(url).username) || ownerName;
    await asAllowed(client, ownerName, async () => {
      if (!(await hasRole(client, appRole))) await client.query(`create role ${appRole} nologin`);
    });
    if (appName !== ownerName) {
      await asAllowed(client, ownerName, () => joinAppRole(client, appName));
      return { owner, app: { connectionString: url } };
    }
    const app = await asAllowed(client, ownerName, () => ownLogin(client, ownerUrl, dataDir));
    return { owner, app };
  });
}

async function joinAppRole(client: pg.ClientBase, user: string): Promise<void> {
  if (user === appRole || !(await hasRole(client, user))) return; // a wrong user is told by the sign-in that follows
  const { rows } = await client.query<{ member: boolean }>("select pg_has_role($1, $2, 'usage') as member", [user, appRole]);
  if (!rows[0]?.member) await client.query(`grant ${appRole} to ${pg.escapeIdentifier(user)}`);
}

async function ownLogin(client: pg.ClientBase, url: string, dataDir: string): Promise<pg.ClientConfig> {
  const file = join(dataDir, "database-login.json");
  const fresh = { user: `${appRole}_${randomBytes(4).toString("hex")}`, password: randomBytes(24).toString("base64url") };
  const login = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as typeof fresh) : fresh;
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(login), { mode: 0o600 });
  const role = pg.escapeIdentifier(login.user);
  if (!(await hasRole(client, login.user)))
    await client.query(`create role ${role} login password ${pg.escapeLiteral(login.password)} in role ${appRole}`);
  const address = new URL(url);
  address.username = login.user;
  address.password = login.password;
  return { connectionString: address.href };
}

const forbidden = "42501";

async function asAllowed<T>(client: pg.ClientBase, owner: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as { code?: string }).code !== forbidden) throw error;
    const statements = `create role ${appRole} nologin; create role zhixing_web login password '…' in role ${appRole};`;
    const name = owner || (await currentUser(client));
    throw new StoreRefused(refusals.mayNotCreateRole({ owner: name, statements }), error);
  }
}

const currentUser = async (client: pg.ClientBase): Promise<string> =>
  (await client.query<{ name: string }>("select current_user as name")).rows[0]?.name ?? "";

/** A host with several addresses fails with all their errors in one that says nothing. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.map(reasonOf).join("; ");
  return error instanceof Error ? error.message || error.name : String(error);
}

function nameOf({ connectionString, host, database }: pg.ClientConfig): string {
  if (connectionString === undefined) return `${host ?? ""}/${database ?? ""}`;
  const address = new URL(connectionString);
  return `${address.host}${address.pathname}`;
}

/**
 * Makes sure that append-only binds the login the pool uses, and that the server is new enough.
 * @refuses store/appOwnsTables, store/serverTooOld, store/unreachable
 */
export async function checkLogin(addresses: Addresses): Promise<void> {
  const owner = await withClient(addresses.owner, async (client) => {
    const { rows } = await client.query<{ number: number; version: string }>(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
    );
    if ((rows[0]?.number ?? 0) < 150_000) throw new StoreRefused(refusals.serverTooOld({ version: rows[0]?.version ?? "?" }));
    return currentUser(client);
  });
  const bound = await signIn(addresses.app, async (client) => {
    const { rows } = await client.query<{ user: string; master: boolean }>(
      `select current_user as user, (select rolsuper from pg_roles where rolname = current_user)
        or pg_has_role(current_user, $1, 'member') as master`,
      [owner],
    );
    return rows[0];
  });
  if (bound?.master) throw new StoreRefused(refusals.appOwnsTables({ user: bound.user }));
}
