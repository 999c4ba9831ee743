import assert from "node:assert/strict";
import { test } from "node:test";
import pg from "pg";
import { testDatabase } from "../../tests/support/index.ts";
import { appendOnly } from "./manifest.ts";
import { withClient } from "./roles.ts";

const { addresses, asAdmin, store, title } = await testDatabase();
const asApp = (text: string): Promise<pg.QueryResult> => withClient(addresses.app, (client) => client.query(text));

for (const table of appendOnly)
  for (const statement of [
    `update ${table} set recorded_at = recorded_at`,
    `delete from ${table}`,
    `truncate ${table}`,
    `drop table ${table}`,
  ])
    test(`the program's role is denied "${statement.replace(" set recorded_at = recorded_at", "")}" on ${title}`, async () => {
      const asked = table === "audit_root" ? statement.replaceAll("recorded_at", "cut") : statement;
      await assert.rejects(asApp(asked), { code: "42501" });
    });

test("no table the manifest calls append-only grants more than reading and adding", async () => {
  const { rows } = await asAdmin(
    `select tablename from pg_tables where tablename = any($1) and (has_table_privilege('zhixing_app', tablename::regclass, 'update, delete, truncate')
      or has_any_column_privilege('zhixing_app', tablename::regclass, 'update')
      or not has_table_privilege('zhixing_app', tablename::regclass, 'select') or not has_table_privilege('zhixing_app', tablename::regclass, 'insert'))`,
    [appendOnly],
  );
  assert.deepEqual(rows, []);
});

test("the program's role can neither become the owner nor a superuser", async () => {
  const { rows } = await withClient(addresses.owner, (client) => client.query<{ owner: string }>("select current_user as owner"));
  const owner = pg.escapeIdentifier(rows[0]?.owner ?? "");
  const admin = await asAdmin("select rolname from pg_roles where rolsuper order by oid limit 1");
  for (const role of [owner, pg.escapeIdentifier(String(admin.rows[0]?.rolname))]) {
    await assert.rejects(asApp(`set role ${role}`), { code: "42501" });
    await assert.rejects(asApp(`set session authorization ${role}`), { code: "42501" });
  }
});

test("the program's role owns nothing, and may not make tables, grant itself rights or switch keys off", async () => {
  const owned = await asApp("select count(*)::int as count from pg_class where pg_get_userbyid(relowner) = current_user");
  assert.equal(owned.rows[0]?.count, 0);
  for (const statement of [
    "create table mine (id text)",
    "alter table audit_event disable trigger all",
    "alter table audit_event drop constraint audit_event_pkey",
    "create schema mine",
    "set session_replication_role = replica",
  ])
    await assert.rejects(asApp(statement), { code: "42501" });
  await asApp("grant update on audit_event to current_user").catch(() => undefined); // a warning on some servers, an error on others
  await assert.rejects(asApp("update audit_event set body = ''"), { code: "42501" });
});

test("the pool signs in as a member of the program's role and nothing else", async () => {
  await store.transaction((tx) => tx.audit({ stream: "s", kind: "noted", actor: "a", payload: {} }));
  const { rows } = await asApp(`select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication as strong,
    pg_has_role(current_user, 'zhixing_app', 'usage') as member from pg_roles where rolname = current_user`);
  assert.deepEqual(rows, [{ strong: false, member: true }]);
});
