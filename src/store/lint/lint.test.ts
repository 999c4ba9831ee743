import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { testDatabase } from "../../../tests/support/index.ts";
import { manifest, type TableClass } from "../manifest.ts";
import { readMigrations } from "../migrate.ts";
import { withClient } from "../roles.ts";
import { readCatalogue } from "./catalogue.ts";
import { lintSchema } from "./schema.ts";
import { lintText, sqlInMigration, sqlInSource, textRules } from "./text.ts";

test("the schema keeps to the manifest and to what a distributed database takes", async (t) => {
  const { addresses } = await testDatabase(t);
  const catalogue = await withClient(addresses.owner, (client) => readCatalogue(client));
  assert.deepEqual(lintSchema(catalogue, manifest), []);
});

const spread: TableClass = { class: "distributed", by: "subject_id" };
const reference: TableClass = { class: "reference" };
const local: TableClass = { class: "local" };
const good = "subject_id text not null, id text not null, primary key (subject_id, id)";
type Planted = readonly [rule: string, tables: Readonly<Record<string, TableClass>>, statements: string];

const planted: readonly Planted[] = [
  ["unclassified", {}, "create table a (id text primary key)"],
  ["table-missing", { a: local }, "select 1"],
  ["column-missing", { a: spread }, "create table a (id text primary key)"],
  ["column-nullable", { a: spread }, "create table a (subject_id text, id text unique)"],
  [
    "column-generated",
    { a: spread },
    "create table a (x text, subject_id text not null generated always as (x) stored, primary key (subject_id))",
  ],
  ["column-type", { a: spread }, "create table a (subject_id uuid primary key)"],
  ["column-collation", { a: spread }, `create table a (subject_id text collate "C" primary key)`],
  ["no-primary-key", { a: spread }, "create table a (subject_id text not null)"],
  ["unique-without-column", { a: spread }, `create table a (${good}, code text unique)`],
  ["unique-without-column", { a: { class: "own-key", by: "code" } }, "create table a (code text not null, id text primary key)"],
  [
    "exclusion-without-column",
    { a: spread },
    `create extension btree_gist; create table a (${good}, span int4range, exclude using gist (span with &&))`,
  ],
  [
    "trigger",
    { a: spread },
    `create table a (${good}); create function f() returns trigger language plpgsql as 'begin return new; end';
     create trigger t before insert on a for each row execute function f()`,
  ],
  ["rewrite-rule", { a: spread }, `create table a (${good}); create rule r as on delete to a do instead nothing`],
  ["inheritance", { a: spread, b: local }, `create table a (${good}); create table b () inherits (a)`],
  [
    "nested-partitions",
    { a: spread },
    `create table a (subject_id text not null, y int not null, primary key (subject_id, y)) partition by range (y);
     create table b partition of a for values from (1) to (9) partition by range (y)`,
  ],
  ["deferrable", { a: spread }, `create table a (${good}, unique (subject_id) deferrable)`],
  ["narrow-sequence", { a: spread }, `create table a (${good}, n serial)`],
  ["foreign-key-target", { a: spread, b: local }, `create table b (id text primary key); create table a (${good}, b text references b)`],
  [
    "foreign-key-target",
    { a: reference, b: local },
    "create table b (id text primary key); create table a (id text primary key, b text references b)",
  ],
  [
    "foreign-key-target",
    { a: spread, b: local },
    "create table a (subject_id text primary key); create table b (id text primary key, a text references a)",
  ],
  [
    "foreign-key-across-subjects",
    { a: spread },
    `create table a (${good}, other text, other_id text, foreign key (other, other_id) references a (subject_id, id))`,
  ],
  [
    "foreign-key-clears",
    { a: spread },
    `create table a (${good}, up text, foreign key (subject_id, up) references a (subject_id, id) on delete set null)`,
  ],
];
for (const [rule, tables, statements] of planted)
  test(`a planted ${rule} is found (${Object.keys(tables).join(", ") || "no class"})`, async (t) => {
    const { addresses, asAdmin } = await testDatabase(t);
    await asAdmin(`create schema planted; set search_path to planted, public; ${statements}`);
    const catalogue = await withClient(addresses.owner, (client) => readCatalogue(client, "planted"));
    const found = lintSchema(catalogue, tables);
    assert.ok(
      found.some((finding) => finding.rule === rule),
      JSON.stringify(found),
    );
  });

test("tables as they should be give no finding", async (t) => {
  const { addresses, asAdmin } = await testDatabase(t);
  await asAdmin(`create schema planted; set search_path to planted;
    create table kind (id text primary key);
    create table a (${good}, kind text references kind, up text, foreign key (subject_id, up) references a (subject_id, id));
    create table queue (id serial primary key, kind text references kind)`);
  const catalogue = await withClient(addresses.owner, (client) => readCatalogue(client, "planted"));
  assert.deepEqual(lintSchema(catalogue, { kind: reference, a: spread, queue: local }), []);
});

const root = join(import.meta.dirname, "..", "..", "..");

test("no SQL of the program uses a form that a distributed database or PostgreSQL 15 refuses", () => {
  const sources = globSync("src/**/*.ts", { cwd: root }).filter((file) => !file.endsWith(".test.ts") && !file.startsWith("src/web/"));
  const findings = sources.flatMap((file) => lintText(file, sqlInSource(readFileSync(join(root, file), "utf8")), manifest));
  const migrations = readMigrations().flatMap((m) => lintText(m.file, sqlInMigration(m.text), manifest));
  assert.deepEqual([...findings, ...migrations], []);
});

const forbidden: Readonly<Record<string, string>> = {
  "conflict-with-stable-function": "insert into a values (1) on conflict (id) do update set at = now()",
  "grouping-sets": "select region, sum(n) from a group by rollup (region)",
  merge: "merge into a using b on a.id = b.id when matched then delete",
  "set-config": "select set_config('app.user', $1, true)",
  ctid: "delete from a where ctid = any($1)",
  deferrable: "alter table a add constraint c unique (id) deferrable initially deferred",
  trigger: "create or replace trigger t after insert on a execute function f()",
  "instant-to-date": "select recorded_at::date from a",
  "newer-server": "select uuidv7()",
  "lock-without-subject": "select 1 from audit_event where id = $1 for update",
  "recursion-over-subjects": "with recursive up as (select id from audit_event union select id from up) select * from up",
};
for (const rule of textRules)
  test(`a planted ${rule} is found in a text`, () => {
    const text = forbidden[rule];
    assert.ok(text);
    const inSource = sqlInSource(`/** like \`this\` */ // and "this"\nconst q = sql\`${text}\`;`);
    assert.deepEqual(
      lintText("x.ts", inSource, manifest).map((finding) => finding.rule),
      [rule],
    );
  });

test("a lock or a recursion within one subject is allowed, and so is a queue's lock on a local table", () => {
  const texts = [
    "select 1 from audit_event where subject_id = $1 for update",
    "select id from stamp for update skip locked",
    "with recursive up as (select id from audit_event where subject_id = $1 union select id from up) select * from up",
  ];
  assert.deepEqual(lintText("x.ts", texts, manifest), []);
});
