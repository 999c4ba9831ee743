import assert from "node:assert/strict";
import { test } from "node:test";
import { shanxi14th } from "#plan/shanxi-14th";
import { find, makeIndex } from "#search";
import { searchDocuments } from "../src/api/search-documents.ts";
import { checkedPlan } from "./support/figures.ts";
import { independentSearchCases } from "./support/independent-search-cases.ts";
import { searchCases } from "./support/search-cases.ts";

const documents = searchDocuments(checkedPlan(shanxi14th));
const index = await makeIndex(documents);
const views = new Set(["open", "self", "cockpit", "brief", "proofread", "feedback"]);
const firstOf = (text: string): string | undefined => find(index, { text, views, limit: 1 })[0]?.hits[0]?.document.path;

type Cases = readonly (readonly [string, ...string[]])[];
const missesOf = (cases: Cases): Cases => cases.filter(([text, ...expected]) => !expected.includes(firstOf(text) ?? ""));
const told = (misses: Cases): string => misses.map(([text, expected]) => `${text}: ${firstOf(text)} instead of ${expected}`).join("; ");
const misses = missesOf(searchCases);

test("what is typed finds what is meant, first, in at least 95 of 100 questions", () => {
  const rate = 1 - misses.length / searchCases.length;
  assert.ok(rate >= 0.95, `${(rate * 100).toFixed(1)} % of ${searchCases.length}: ${told(misses)}`);
});

test("of the questions written without sight of the search nine in ten find what is meant first", () => {
  const missed = missesOf(independentSearchCases);
  assert.ok(missed.length <= independentSearchCases.length / 10, told(missed));
});

test("the measured questions ask for what exists, and no question twice", () => {
  const paths = new Set(documents.map(({ path }) => path));
  assert.deepEqual(
    [...searchCases, ...independentSearchCases].flatMap(([, ...expected]) => expected.filter((path) => !paths.has(path))),
    [],
  );
  assert.equal(new Set(searchCases.map(([text]) => text)).size, searchCases.length);
  assert.equal(new Set(independentSearchCases.map(([text]) => text)).size, independentSearchCases.length);
  assert.ok(searchCases.length >= 60);
});

test("every document has a name of its own, and the public finds neither targets nor an officer's page", () => {
  assert.equal(new Set(documents.map(({ id }) => id)).size, documents.length);
  const open = new Set(["open"]);
  for (const [text] of searchCases)
    for (const { hits } of find(index, { text, views: open, limit: 50 }))
      for (const { document } of hits) assert.ok(document.view === "open", `${text} shows ${document.path} to everybody`);
});
