import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Paper, PaperBlock, PaperEdit } from "#contract";
import { composed } from "./draft.ts";
import { filled } from "./text.ts";

const both = (text: string) => ({ zh: text, en: text });
const paragraph = (id: string, text: string): PaperBlock => ({ kind: "paragraph", id, text: both(text) });
const paperOf = (blocks: readonly PaperBlock[], red: string): Paper => ({
  form: "paper/1",
  masthead: null,
  title: both("通报"),
  number: null,
  issuer: both("办公室"),
  date: null,
  addressee: null,
  copies: null,
  blocks: [...blocks],
  figures: [{ id: "red", label: both("红灯"), shown: both(red), href: "/work/list?light=red" }],
  stamp: both(""),
});
const words = (block: string, text: string, was: string): PaperEdit => ({ block, what: "words", text, was });
const read = (paper: Paper, i: number): string => {
  const block = paper.blocks[i];
  return block?.kind === "paragraph" ? filled(block.text.zh, paper.figures, "zh") : "";
};

test("edited words stay, and the figure in them is the one of today", () => {
  const edit = words("a", "其中红灯{red}件，须尽快清零。", "红灯{red}件。");
  const before = composed(paperOf([paragraph("a", "红灯{red}件。")], "3"), [edit]);
  const after = composed(paperOf([paragraph("a", "红灯{red}件。")], "2"), [edit]);
  assert.equal(read(before.paper, 0), "其中红灯3件，须尽快清零。");
  assert.equal(read(after.paper, 0), "其中红灯2件，须尽快清零。");
  assert.equal(after.differences[0]?.moved, false);
});

test("where the generated words have changed since, the edit stays and the difference is shown", () => {
  const { paper, differences } = composed(paperOf([paragraph("a", "本月新增{red}件。")], "3"), [words("a", "不变", "红灯{red}件。")]);
  assert.equal(read(paper, 0), "不变");
  assert.deepEqual(differences, [{ block: "a", what: "words", generated: both("本月新增{red}件。"), edited: "不变", moved: true }]);
});

test("the last word on a block counts; what was added stands after its block, in the order it was added", () => {
  const generated = paperOf([paragraph("a", "甲"), paragraph("b", "乙")], "0");
  const { paper } = composed(generated, [
    words("a", "一稿", "甲"),
    { block: "a", what: "added", text: "补一", was: "" },
    { block: "a", what: "added", text: "补二", was: "" },
    words("a", "二稿", "甲"),
    { block: "b", what: "left-out", text: "", was: "乙" },
  ]);
  assert.deepEqual(
    paper.blocks.map((_, i) => read(paper, i)),
    ["二稿", "补一", "补二"],
  );
});

test("words on a block that is generated no longer stand at the end, marked", () => {
  const { paper, differences } = composed(paperOf([paragraph("a", "甲")], "0"), [words("gone", "仍要说的话", "旧")]);
  assert.equal(read(paper, 1), "仍要说的话");
  assert.equal(differences[0]?.moved, true);
});

test("a list's words are edited line by line, and a table cannot be put in words", () => {
  const list: PaperBlock = { kind: "list", id: "l", items: [both("甲"), both("乙")], numbered: true };
  const table: PaperBlock = {
    kind: "table",
    id: "t",
    title: null,
    columns: [{ label: both("列"), align: "left", share: 1 }],
    rows: [],
    empty: both("无"),
  };
  const { paper } = composed(paperOf([list, table], "0"), [words("l", "丙\n\n丁", "甲\n乙"), words("t", "改表", "")]);
  assert.deepEqual(paper.blocks, [{ ...list, items: [both("丙"), both("丁")] }, table]);
});

test("without edits a document is as it was generated; blocks nobody touched are never changed", () => {
  const texts = fc.array(fc.string({ maxLength: 12 }), { maxLength: 6 });
  fc.assert(
    fc.property(texts, fc.nat(5), fc.string(), (all, at, text) => {
      const blocks = all.map((t, i) => paragraph(`b${i}`, t));
      const generated = paperOf(blocks, "1");
      assert.deepEqual(composed(generated, []).paper, generated);
      const { paper } = composed(generated, [words(`b${at}`, text, "")]);
      const untouched = ({ id }: PaperBlock) => id !== `b${at}` && !id.startsWith("kept-");
      assert.deepEqual(paper.blocks.filter(untouched), blocks.filter(untouched));
    }),
  );
});

test("a name that no figure has is left as it was written", () => assert.equal(filled("共{none}件{Red}", [], "zh"), "共{none}件{Red}"));
