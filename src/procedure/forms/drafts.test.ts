import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { sql } from "#store";
import { testDatabase } from "../../../tests/support/index.ts";
import { openFormDrafts } from "./drafts.ts";

const { store } = await testDatabase();
const drafts = openFormDrafts(store);
const key = { person: "p1", form: "toy-words@1", about: "m1" };

test("a draft is kept for its person, form and matter, and gone when it is dropped", async () => {
  assert.equal(await drafts.read(key), undefined);
  await drafts.save(key, { text: "写了一半" });
  const saved = await drafts.save(key, { text: "写了一大半" });
  assert.deepEqual(saved.ok && (await drafts.read(key)), saved.ok && saved.value);
  for (const other of [{ person: "p2" }, { form: "toy-task@1" }, { about: "m2" }])
    assert.equal(await drafts.read({ ...key, ...other }), undefined);
  await drafts.drop(key);
  assert.equal(await drafts.read(key), undefined);
});

test("a draft has a bound, and so have all drafts of a person: the oldest make room", async () => {
  const long = await drafts.save(key, { text: "长".repeat(60_000) });
  assert.deepEqual(long.ok ? [] : long.refusals.map(({ code }) => code), ["form/draftTooLarge"]);
  for (let at = 0; at < 105; at += 1) await drafts.save({ ...key, about: `many-${at}` }, { at });
  const [row] = await store.rows(sql`select count(*)::int as count from form_draft where person = 'p1'`, z.object({ count: z.number() }));
  assert.equal(row?.count, 100);
  assert.deepEqual((await drafts.read({ ...key, about: "many-104" }))?.values, { at: 104 });
  assert.equal(await drafts.read({ ...key, about: "many-0" }), undefined);
});
