import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { rightsOf } from "#access";
import { contract, type Route, views } from "#contract";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan } from "../support/figures.ts";

/**
 * Every procedure of the plan × version × act × role: by which part of a matter a role may act, or no. Made from the plan alone and compared
 * with the table beside this file. After a change that was meant: `WRITE_TABLE=1 node --test` this file, and read the difference.
 */
const table = new URL("./transitions-by-role.csv", import.meta.url);
const plan = checkedPlan(shanxi14th);

test("every act of every procedure is open to the roles the table says, by the parts it says", async () => {
  const lines = [["procedure", "version", "act", ...plan.roles.map(({ id }) => id)].join(",")];
  for (const { procedure, version, transition, clock, parts } of rightsOf(plan)) {
    const cells = plan.roles.map(({ id }) => (clock ? "clock" : (parts.get(id)?.join("+") ?? "no")));
    lines.push([procedure, version, transition, ...cells].join(","));
  }
  const text = `${lines.join("\n")}\n`;
  if (process.env.WRITE_TABLE) await writeFile(table, text);
  assert.equal(text, await readFile(table, "utf8"));
});

test("no role of the administrators and no outsider by role name acts in any procedure", () => {
  const alone = plan.roles.filter(({ alone }) => alone).map(({ id }) => id);
  const acting = rightsOf(plan).filter(({ parts }) => alone.some((role) => parts.has(role)));
  assert.deepEqual(acting, []);
  const unknown = rightsOf(plan).flatMap(({ parts }) => [...parts.keys()].filter((role) => !plan.roles.some(({ id }) => id === role)));
  assert.deepEqual(unknown, []);
});

test("all roles of a part carry one duty, so that acting in it takes one", () => {
  const duty = (role: string) => plan.roles.find(({ id }) => id === role)?.duty;
  const mixed = plan.procedures.flatMap(({ id, versions }) =>
    versions.flatMap(({ parts }) =>
      parts.filter(({ roles }) => new Set(roles.map(duty)).size > 1).map((part) => `${id} ${part.id}: ${part.roles.join(", ")}`),
    ),
  );
  assert.deepEqual(mixed, []);
});

test("every route of the contract names a right that roles can have, and every act more than being anybody", () => {
  const known: ReadonlySet<string> = new Set(views);
  const routes: readonly Route[] = Object.values(contract);
  assert.deepEqual(
    routes.filter(({ view }) => !known.has(view)).map(({ path }) => path),
    [],
  );
  assert.deepEqual(
    routes.filter(({ method, view }) => method !== "GET" && view === "open").map(({ path }) => path),
    [],
  );
  const given = new Set(plan.roles.flatMap(({ views: own = [] }) => own));
  assert.deepEqual(
    views.filter((view) => view !== "open" && view !== "self" && !given.has(view)),
    [],
    "a right that nobody has",
  );
});

/**
 * What only the runtime writes: whoever writes it elsewhere acts on a matter past its transitions. The number a matter bears in another
 * system is no act on it.
 */
const ownTables =
  /\b(?:insert\s+into|update|delete\s+from)\s+matter(?:_(?:event|party|deadline|turn|tally|counter))?\s(?!\s*set\s+external\s)/i;

test("nothing but the runtime of procedures writes matters, their events, parties and deadlines", async () => {
  const root = new URL("../../src/", import.meta.url).pathname;
  const files = (await readdir(root, { recursive: true })).filter((name) => /\.(ts|tsx)$/.test(name) && !/\.test\.ts$/.test(name));
  const writing: string[] = [];
  for (const name of files) {
    if (name.startsWith("procedure/")) continue;
    if (ownTables.test(await readFile(join(root, name), "utf8"))) writing.push(name);
  }
  assert.deepEqual(writing, []);
});
