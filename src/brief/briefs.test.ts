import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { shanxi14th } from "#plan/shanxi-14th";
import { sealAudit, sql } from "#store";
import { contentOf } from "../../tests/support/briefs.ts";
import { checkedPlan, publishedFigures } from "../../tests/support/figures.ts";
import { testDatabase } from "../../tests/support/index.ts";
import { openBriefs } from "./briefs.ts";

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
const content = contentOf(plan, figures, "2023-12-31");

test("an issued brief is found by its code, exactly as issued, with its digest in the audit", async (t) => {
  const { store } = await testDatabase(t);
  const briefs = openBriefs(store);
  const issued = await briefs.issue(content, "person-1");
  assert.ok(issued.ok);
  const found = await briefs.find(issued.value.code.toLowerCase().replaceAll("-", " "));
  assert.ok(found.ok);
  assert.deepEqual(found.value, { ...issued.value, content: JSON.parse(JSON.stringify(content)), intact: true });
  const events = await store.rows(sql`select body from audit_event where subject_id = 'brief'`, z.object({ body: z.string() }));
  assert.equal(events.length, 1);
  assert.ok(events[0]?.body.includes(issued.value.digest) && events[0].body.includes("person-1"));
});

test("the same content issued twice, also at once, is one brief under one code", async (t) => {
  const { store } = await testDatabase(t);
  const briefs = openBriefs(store);
  const issued = await Promise.all([briefs.issue(content, "a"), briefs.issue(content, "b"), briefs.issue(content, "a")]);
  assert.equal(new Set(issued.map((i) => i.ok && i.value.code)).size, 1);
  assert.deepEqual(await store.rows(sql`select count(*)::int as n from brief`, z.object({ n: z.number() })), [{ n: 1 }]);
});

test("a brief altered behind the program's back is told by its digest", async (t) => {
  const { store, asAdmin } = await testDatabase(t);
  const briefs = openBriefs(store);
  const issued = await briefs.issue(content, "a");
  assert.ok(issued.ok);
  await assert.rejects(
    store.transaction((tx) => tx.run(sql`update brief set digest = ''`)),
    /permission denied/,
  );
  await asAdmin("update brief set content = replace(content, '298.2', '398.2')");
  const found = await briefs.find(issued.value.code);
  assert.equal(found.ok && found.value.intact, false);
});

test("a code that belongs to other content already is passed over for the next one", async (t) => {
  const { store, asAdmin } = await testDatabase(t);
  const briefs = openBriefs(store);
  const first = await briefs.issue(content, "a");
  assert.ok(first.ok);
  await asAdmin("update brief set digest = repeat('0', 64)");
  const second = await briefs.issue(content, "a");
  assert.ok(second.ok && second.value.code !== first.value.code && second.value.intact);
});

test("a slip is refused before anything is looked up, an unknown code after", async (t) => {
  const { store } = await testDatabase(t);
  const briefs = openBriefs(store);
  const codes = await Promise.all(["ZX-00000-00001", "ZX-1234", "ZX-00000-00000"].map((typed) => briefs.find(typed)));
  assert.deepEqual(
    codes.map((answer) => !answer.ok && answer.refusals.map((r) => r.code)),
    [["brief/mistyped"], ["brief/mistyped"], ["brief/unknownCode"]],
  );
});

test("the last sealed root of the audit is what a brief prints", async (t) => {
  const { store } = await testDatabase(t);
  const briefs = openBriefs(store);
  assert.equal(await briefs.anchor(), null);
  const last = await store.transaction(async (tx) => {
    await tx.audit({ stream: "s", kind: "noted", actor: "a", payload: {} });
    return tx.recordedAt;
  });
  while ((await store.horizon()) <= last);
  const root = await sealAudit(store, store.anchorFile);
  assert.equal((await briefs.anchor())?.root, root?.root);
});
