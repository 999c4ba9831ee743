import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import type { Paper } from "#contract";
import { sql } from "#store";
import { testDatabase } from "../../tests/support/index.ts";
import { openPapers } from "./papers.ts";

const both = (text: string) => ({ zh: text, en: text });
const paper: Paper = {
  form: "paper/1",
  masthead: null,
  title: both("通报"),
  number: "通报〔2026〕1号",
  issuer: both("办公室"),
  date: "2026-11-30",
  addressee: null,
  copies: null,
  blocks: [{ kind: "paragraph", id: "a", text: both("红灯{red}件。") }],
  figures: [{ id: "red", label: both("红灯"), shown: both("3"), href: null }],
  stamp: both("截至2026年11月30日"),
};

test("an issued document is found by its code with the figures it had, and its digest stands in the audit", async (t) => {
  const { store } = await testDatabase(t);
  const papers = openPapers(store);
  const issued = await papers.issue(paper, "m-1", "person-1");
  assert.ok(issued.ok);
  const found = await papers.find(issued.value.code.toLowerCase().replaceAll("-", " "));
  assert.ok(found.ok);
  assert.deepEqual(found.value, issued.value);
  assert.deepEqual([found.value.paper, found.value.about, found.value.intact], [paper, "m-1", true]);
  const events = await store.rows(sql`select body from audit_event where subject_id = 'paper'`, z.object({ body: z.string() }));
  assert.ok(events.length === 1 && events[0]?.body.includes(issued.value.digest));
});

test("the same document about the same matter is one, about another matter another", async (t) => {
  const { store } = await testDatabase(t);
  const papers = openPapers(store);
  const codes = await Promise.all(["m-1", "m-1", "m-2"].map((about) => papers.issue(paper, about, "a")));
  const [first, again, other] = codes.map((issued) => issued.ok && issued.value.code);
  assert.equal(first, again);
  assert.notEqual(first, other);
});

test("a document altered behind the program's back is told by its digest, and the program itself cannot alter one", async (t) => {
  const { store, asAdmin } = await testDatabase(t);
  const papers = openPapers(store);
  const issued = await papers.issue(paper, "m-1", "a");
  assert.ok(issued.ok);
  await assert.rejects(
    store.transaction((tx) => tx.run(sql`update paper_issue set digest = ''`)),
    /permission denied/,
  );
  await asAdmin("update paper_issue set about = 'm-2'");
  const found = await papers.find(issued.value.code);
  assert.equal(found.ok && found.value.intact, false);
});

test("a slip is refused before anything is looked up, an unknown code after, and a code taken by others is passed over", async (t) => {
  const { store, asAdmin } = await testDatabase(t);
  const papers = openPapers(store);
  const answers = await Promise.all(["ZX-00000-00001", "ZX-00000-00000"].map((typed) => papers.find(typed)));
  assert.deepEqual(
    answers.map((answer) => !answer.ok && answer.refusals.map((r) => r.code)),
    [["paper/mistyped"], ["paper/unknownCode"]],
  );
  const first = await papers.issue(paper, "m-1", "a");
  await asAdmin("update paper_issue set digest = repeat('0', 64)");
  const second = await papers.issue(paper, "m-1", "a");
  assert.ok(first.ok && second.ok && first.value.code !== second.value.code);
});
