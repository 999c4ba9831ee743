import assert from "node:assert/strict";
import { test } from "node:test";
import { accountWords } from "./account.ts";
import { briefWords } from "./brief.ts";
import { cockpitWords } from "./cockpit.ts";
import { feedbackWords } from "./feedback.ts";
import { indicatorWords } from "./indicator.ts";
import { planWords } from "./plan.ts";
import { regionWords } from "./regions.ts";
import { shellWords } from "./shell.ts";
import { targetWords } from "./target.ts";
import { workWords } from "./work.ts";
import { workListWords } from "./work-list.ts";

const tables = [
  accountWords,
  briefWords,
  shellWords,
  cockpitWords,
  feedbackWords,
  indicatorWords,
  planWords,
  regionWords,
  targetWords,
  workWords,
  workListWords,
];
const all = tables.flatMap((table) => Object.entries(table));
const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort();

test("no word is defined twice", () => assert.equal(new Set(all.map(([key]) => key)).size, all.length));
test("both languages of a word take the same values", () => {
  const differing = all.filter(([, { zh, en }]) => slots(zh).join() !== slots(en).join()).map(([key]) => key);
  assert.deepEqual(differing, []);
});
test("no word is empty in either language", () =>
  assert.deepEqual(
    all.filter(([, { zh, en }]) => zh === "" || en === "").map(([key]) => key),
    [],
  ));
