import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { compilePlan } from "#define";
import { shanxi14th } from "#plan/shanxi-14th";
import { testDatabase } from "../../../tests/support/index.ts";
import { loadCarriedData } from "./carried.ts";
import { importObservations } from "./import.ts";

const folder = join(import.meta.dirname, "../../../plan/shanxi-14th/data/observations");
const compiled = compilePlan(shanxi14th);
assert.ok(compiled.ok);
const plan = compiled.value;

test("the figures the plan carries, imported by hand after they were loaded, add nothing and contradict nothing", async (t) => {
  const { store } = await testDatabase(t, { clock: () => "2026-11-22T04:00:00.000Z" });
  const loaded = await loadCarriedData(store, plan, folder);
  assert.ok(loaded.ok && loaded.value.added > 9000, JSON.stringify(loaded).slice(0, 2000));
  const names = (await readdir(folder)).filter((name) => name.endsWith(".csv"));
  const files = await Promise.all(names.map(async (name) => ({ name, content: await readFile(join(folder, name)) })));
  assert.deepEqual(await importObservations(store, plan, files, "tester"), { ok: true, value: { added: 0, same: loaded.value.added } });
});

test("a computer whose clock is behind the carried figures still loads them", async (t) => {
  const { store } = await testDatabase(t, { clock: () => "2022-01-01T04:00:00.000Z" });
  const loaded = await loadCarriedData(store, plan, folder);
  assert.ok(loaded.ok && loaded.value.added > 9000);
});
