import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { makeIndex } from "./build.ts";
import { distance, distanceToStart } from "./distance.ts";
import { find } from "./find.ts";
import { nakedOf, tokensOf } from "./tokens.ts";
import type { SearchDocument } from "./types.ts";

const named = (id: string, zh: string, en: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  group: "indicators",
  title: { zh, en },
  note: null,
  also: [],
  text: [],
  path: `/${id}`,
  view: "open",
  weight: 0,
  ...more,
});
const index = await makeIndex([
  named("rd", "研发（R&D）经费投入", "R&D expenditure", { also: ["RD_EXP"] }),
  named("intensity", "研发经费投入强度", "R&D intensity"),
  named("firms", "高新技术企业", "High-tech enterprises"),
  named("taiyuan", "太原市", "Taiyuan", { group: "regions", also: ["140100"] }),
  named("secret", "研发线索", "Leads on R&D", { view: "cockpit" }),
  named("clause", "企业主体", "Enterprises lead", { group: "clauses", also: ["4.1.1"], text: ["高新技术企业培育"] }),
]);
const open = new Set(["open"]);
const idsOf = (text: string, views: ReadonlySet<string> = open): readonly string[] =>
  find(index, { text, views, limit: 10 }).flatMap(({ hits }) => hits.map(({ document }) => document.id));

for (const [text, id, what] of [
  ["研发经费", "rd", "its characters, brackets passed over"],
  ["研发强度", "intensity", "words that stand apart"],
  ["高新技术企业", "firms", "its whole name before a mention"],
  ["gaoxin", "firms", "the sound of its beginning"],
  ["gao xin ji shu", "firms", "syllables typed apart"],
  ["yfjftrqd", "intensity", "first letters"],
  ["高薪技术企业", "firms", "a wrong character of the right sound"],
  ["高企", "firms", "a short form"],
  ["gaoxinjsihu", "firms", "two letters that changed places"],
  ["expendture", "rd", "a letter left out of an English word"],
  ["rd_exp", "rd", "its code in small letters"],
  ["ＲＤ＿ＥＸＰ", "rd", "its code in full-width letters"],
  ["4.1.1", "clause", "the number of a clause"],
  ["1401", "taiyuan", "the beginning of a region's code"],
] as const)
  test(`is found by ${what}: ${text}`, () => assert.equal(idsOf(text)[0], id));

test("who may not see a document neither finds it nor has it counted", () => {
  assert.ok(!idsOf("研发线索").includes("secret"));
  assert.equal(idsOf("研发线索", new Set(["open", "cockpit"]))[0], "secret");
  const counted = find(index, { text: "研发", views: open, limit: 1 }).reduce((sum, { count }) => sum + count, 0);
  assert.equal(counted, idsOf("研发").length);
});

test("one group alone can be asked for", () =>
  assert.deepEqual(
    find(index, { text: "企业", views: open, limit: 5, group: "clauses" }).map(({ id }) => id),
    ["clauses"],
  ));

test("nothing and punctuation find nothing", () => {
  for (const text of ["", "  ", "，。", "%%%", "\u0000"]) assert.deepEqual(idsOf(text), []);
});

for (const [text, zh, en] of [
  ["经费", ["经费"], []],
  ["yfjf", ["研发", "经费"], []],
  ["jingfei", ["经费"], []],
  ["expenditure", [], ["expenditure"]],
] as const)
  test(`what answered ${text} is lit up in the title`, () => {
    const hit = find(index, { text, views: open, limit: 9 }).flatMap(({ hits }) => hits.filter(({ document }) => document.id === "rd"))[0];
    assert.deepEqual(
      hit?.marks.zh.map(([from, to]) => hit.document.title.zh.slice(from, to)),
      zh,
    );
    assert.deepEqual(
      hit?.marks.en.map(([from, to]) => hit.document.title.en.slice(from, to)),
      en,
    );
  });

test("any text is answered, marks stay inside titles, and every title finds its own document", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      for (const { hits } of find(index, { text, views: open, limit: 10 }))
        for (const { marks, document } of hits) for (const [from, to] of marks.zh) assert.ok(from < to && to <= document.title.zh.length);
    }),
  );
  for (const { document } of index.entries)
    for (const title of [document.title.zh, document.title.en]) assert.equal(idsOf(title, new Set(["open", "cockpit"]))[0], document.id);
});

test("a distance is that of the shortest way, however it is bounded", () => {
  for (const [a, b, n] of [
    ["expendture", "expenditure", 1],
    ["jsihu", "jishu", 1],
    ["abc", "abc", 0],
    ["abcd", "wxyz", 3],
  ] as const)
    assert.equal(distance(a, b, 2), n);
  assert.equal(distanceToStart("yanfajin", "yanfajingfei", 2), 0);
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      assert.equal(distance(a, b, 20), distance(b, a, 20));
      assert.ok(distanceToStart(a, b, 20) <= distance(a, b, 20));
    }),
  );
});

test("R&D is one word, and a title is compared bare of its brackets", () => {
  assert.deepEqual(
    tokensOf("Ｒ＆Ｄ经费 1.2.17").map(({ text }) => text),
    ["rd", "经费", "1.2.17"],
  );
  assert.equal(nakedOf("研发（R&D）经费 投入"), "研发经费投入");
});
