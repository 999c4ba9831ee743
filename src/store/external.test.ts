import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import type pg from "pg";
import { z } from "zod";
import { newUuid7, type OpenStore, openStore, sql } from "#store";
import { systemClock, testRandom, testServer } from "../../tests/support/index.ts";
import { StoreRefused } from "./refusals.ts";
import { withClient } from "./roles.ts";

const server = await testServer();
const newId = newUuid7(systemClock, testRandom);
const name = (kind: string): string => `${kind}_${randomBytes(5).toString("hex")}`;

/** The test server's address as an operator would write it. */
function urlOf(user: string, database: string, password = "x"): string {
  if (server.admin.connectionString) {
    const url = new URL(server.admin.connectionString);
    if (user !== "postgres") [url.username, url.password] = [user, password];
    url.pathname = `/${database}`;
    return url.href;
  }
  return `postgresql://${user}:${password}@${encodeURIComponent(String(server.admin.host))}:${server.admin.port}/${database}`;
}

type Prepared = {
  readonly owner: string;
  readonly database: string;
  readonly dataDir: string;
  readonly admin: <T>(work: (client: pg.Client) => Promise<T>) => Promise<T>;
};

/** An empty database with an owner of the given rights, as an administrator would hand it over. */
async function handedOver(t: TestContext, rights: string): Promise<Prepared> {
  const [owner, database] = [name("keeper"), name("external")];
  const dataDir = mkdtempSync(join(tmpdir(), "zhixing-external-"));
  const admin: Prepared["admin"] = (work) => withClient(server.admin, work);
  await admin(async (client) => {
    await client.query(`create role ${owner} login password 'x' ${rights}`);
    await client.query(`create database ${database} owner ${owner}`);
    if (rights.includes("createrole")) await client.query(`grant zhixing_app to ${owner} with admin option`);
  });
  t.after(() =>
    admin(async (client) => {
      await client.query(`drop database if exists ${database} with (force)`);
      const { rows } = await client.query<{ role: string }>(
        "select rolname as role from pg_roles where rolname ~ '^zhixing_app_[0-9a-f]{8}$'",
      );
      for (const { role } of rows) await client.query(`drop role ${role}`).catch(() => undefined);
      await client.query(`drop role if exists ${owner}`).catch(() => undefined);
      rmSync(dataDir, { recursive: true, force: true });
    }),
  );
  return { owner, database, dataDir, admin };
}

const open = (given: Prepared, url: string, ownerUrl?: string): Promise<OpenStore> =>
  openStore({ url, ownerUrl, dataDir: given.dataDir, clock: systemClock, newId });
const userRow = z.object({ user: z.string() });
const userOf = async (store: OpenStore): Promise<string | undefined> =>
  (await store.rows(sql`select current_user::text as user`, userRow))[0]?.user;

test("with one URL the program makes itself a login that owns nothing, keeps its password in its folder and finds it again", async (t) => {
  const given = await handedOver(t, "createrole");
  const store = await open(given, urlOf(given.owner, given.database));
  const user = await userOf(store);
  assert.match(user ?? "", /^zhixing_app_[0-9a-f]{8}$/);
  await store.transaction((tx) => tx.audit({ stream: "s", kind: "noted", actor: "a", payload: {} }));
  await assert.rejects(
    store.transaction((tx) => tx.run(sql`delete from audit_event`)),
    { code: "42501" },
  );
  await store.close();
  const kept = join(given.dataDir, "database-login.json");
  assert.equal(JSON.parse(readFileSync(kept, "utf8")).user, user);
  if (process.platform !== "win32") assert.equal(statSync(kept).mode & 0o077, 0);
  const again = await open(given, urlOf(given.owner, given.database));
  assert.equal(await userOf(again), user);
  await again.close();
});

test("an owner who may not make roles is told the statements an administrator runs, in both languages", async (t) => {
  const given = await handedOver(t, "");
  await assert.rejects(open(given, urlOf(given.owner, given.database)), (error) => {
    assert.ok(error instanceof StoreRefused);
    for (const text of [error.refusal.say.zh, error.refusal.say.en]) assert.match(text, /create role zhixing_web login/);
    return true;
  });
});

test("with two URLs the program's own login is used as it is", async (t) => {
  const given = await handedOver(t, "");
  const web = name("web");
  await given.admin((client) => client.query(`create role ${web} login password 'x' in role zhixing_app`));
  t.after(() => given.admin((client) => client.query(`drop role if exists ${web}`)));
  const store = await open(given, urlOf(web, given.database), urlOf(given.owner, given.database));
  assert.equal(await userOf(store), web);
  await store.close();
});

test("a login that is the owner's member is refused: append-only would not bind it", async (t) => {
  const given = await handedOver(t, "");
  const web = name("web");
  await given.admin((client) => client.query(`create role ${web} login password 'x' in role zhixing_app, ${given.owner}`));
  t.after(() => given.admin((client) => client.query(`drop role if exists ${web}`)));
  await assert.rejects(
    open(given, urlOf(web, given.database), urlOf(given.owner, given.database)),
    (error) => error instanceof StoreRefused && error.refusal.code === "store/appOwnsTables",
  );
});

test("a server that is not there is a refusal that names it without the password", async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), "zhixing-external-"));
  t.after(() => rmSync(dataDir, { recursive: true, force: true }));
  await assert.rejects(
    openStore({ url: "postgresql://keeper:secret@127.0.0.1:1/none", dataDir, clock: systemClock, newId }),
    (error) => error instanceof StoreRefused && error.refusal.code === "store/unreachable" && !error.message.includes("secret"),
  );
});

const codeFor = (open: Promise<OpenStore>): Promise<{ readonly code: string; readonly texts: readonly string[] }> =>
  open.then(
    async (store) => {
      await store.close();
      throw new assert.AssertionError({ message: "it opened" });
    },
    (error: unknown) => {
      assert.ok(error instanceof StoreRefused, String(error));
      return { code: error.refusal.code, texts: [error.refusal.say.zh, error.refusal.say.en] };
    },
  );
const asOwner = (given: Prepared, text: string): Promise<unknown> =>
  withClient({ connectionString: urlOf(given.owner, given.database) }, (client) => client.query(text));
const ownRoles = (given: Prepared): Promise<number | null> =>
  given.admin((client) => client.query("select 1 from pg_roles where rolname like 'zhixing%'")).then((found) => found.rowCount);

test("a database with tables of something else is refused by their names, and nothing is made in it or on its server", async (t) => {
  const given = await handedOver(t, "createrole");
  const tables = ["a1", "a2", "a3", "a4", "a5", "a6"];
  await asOwner(given, tables.map((table) => `create table ${table} (id int)`).join(";"));
  const before = await ownRoles(given);
  const { code, texts } = await codeFor(open(given, urlOf(given.owner, given.database)));
  assert.equal(code, "store/othersDatabase");
  for (const text of texts) assert.ok(text.includes("6") && text.includes("a1, a2, a3, a4, a5, …") && text.includes(given.database));
  const { rows } = await withClient({ connectionString: urlOf(given.owner, given.database) }, (client) =>
    client.query("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1"),
  );
  assert.deepEqual(
    rows.map((row) => row.relname),
    tables,
  );
  assert.equal(await ownRoles(given), before);
});

test("another program's schema_migration does not make a database ours", async (t) => {
  const given = await handedOver(t, "createrole");
  await asOwner(given, "create table schema_migration (version text primary key)");
  assert.equal((await codeFor(open(given, urlOf(given.owner, given.database)))).code, "store/othersDatabase");
});

test("a table beside ours does not keep the program out of its own database", async (t) => {
  const given = await handedOver(t, "createrole");
  await (await open(given, urlOf(given.owner, given.database))).close();
  await asOwner(given, "create table beside (id int)");
  await (await open(given, urlOf(given.owner, given.database))).close();
});

for (const [what, take] of [
  ["schema public", () => "alter schema public owner to current_user; revoke create on schema public from public"],
  ["the database", (database: string) => `grant create on schema public to public; alter database ${database} owner to current_user`],
] as const)
  test(`an owner without rights on ${what} is told of DATABASE_OWNER_URL`, async (t) => {
    const given = await handedOver(t, "createrole");
    const { connectionString } = server.admin;
    const there = connectionString
      ? { connectionString: urlOf("postgres", given.database) }
      : { ...server.admin, database: given.database };
    await withClient(there, (admin) => admin.query(take(given.database)));
    const { code, texts } = await codeFor(open(given, urlOf(given.owner, given.database)));
    assert.equal(code, "store/ownerMayNotMake");
    for (const text of texts) assert.ok(text.includes("DATABASE_OWNER_URL") && text.includes(given.owner));
  });

for (const url of ["mysql://x", "garbage", "postgresql//keeper@host/db", "postgres://keeper:100%@host/db", "postgresql://[host/db"])
  test(`the address ${url} is refused before anything is made`, async () => {
    const dataDir = join(tmpdir(), `zhixing-never-made-${randomBytes(4).toString("hex")}`);
    const common = { dataDir, clock: systemClock, newId };
    const [program, owner] = [openStore({ ...common, url }), openStore({ ...common, url: "postgresql://u@127.0.0.1:1/d", ownerUrl: url })];
    for (const [opening, variable] of [
      [program, "DATABASE_URL"],
      [owner, "DATABASE_OWNER_URL"],
    ] as const) {
      const { code, texts } = await codeFor(opening);
      assert.equal(code, "store/addressInvalid");
      for (const text of texts) assert.ok(text.includes(variable));
    }
    assert.ok(!existsSync(dataDir));
  });

test("a database that is not there is a refusal, and so is a program's login that is not", async (t) => {
  const given = await handedOver(t, "createrole");
  const absent = await codeFor(open(given, urlOf(given.owner, `${given.database}_absent`)));
  const stranger = await codeFor(open(given, urlOf(name("stranger"), given.database, "secret"), urlOf(given.owner, given.database)));
  assert.deepEqual([absent.code, stranger.code], ["store/unreachable", "store/unreachable"]);
  assert.ok(!stranger.texts.some((text) => text.includes("secret")));
});
