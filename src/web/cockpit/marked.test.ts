import assert from "node:assert/strict";
import { test } from "node:test";
import { type Mark, marked, named } from "./marked.ts";

const mark = (count: number, word: string | null): Mark => ({ count, word, shape: "disc", tone: "good" });

test("counts are found where the sentence says them, the longer word first", () => {
  const pieces = marked("8 项目标:1 项滞后,1 项提前达成,2 项达成。", [mark(2, "达成"), mark(1, "提前达成"), mark(1, "滞后")]);
  assert.deepEqual(
    pieces.filter((p) => p.mark).map((p) => p.text),
    ["1 项滞后", "1 项提前达成", "2 项达成"],
  );
  assert.equal(pieces.map((p) => p.text).join(""), "8 项目标:1 项滞后,1 项提前达成,2 项达成。");
});
test("without a word a count reaches to the next punctuation", () => {
  const pieces = marked("规划期已于2025-12-31结束。45项目标:3项已可判定,均为达成;37项待数。", [mark(3, null), mark(37, null)]);
  assert.deepEqual(
    pieces.filter((p) => p.mark).map((p) => p.text),
    ["3项已可判定", "37项待数"],
  );
});
test("a number inside a larger one is not a count", () =>
  assert.deepEqual(
    marked("12 of all", [mark(2, null)]).map((p) => p.mark),
    [null],
  ));
test("a word that counts more than its own status is marked with the sentence's number", () =>
  assert.deepEqual(
    marked("2项预警,33项不能判定。", [mark(3, "不能判定")]).flatMap((p) => (p.mark ? [p.text] : [])),
    ["33项不能判定"],
  ));
test("a sentence without any stays as it is", () =>
  assert.deepEqual(
    marked("All is well.", []).map((p) => p.text),
    ["All is well."],
  ));
test("a name is cut out of its sentence", () =>
  assert.deepEqual(named("最需关注研发经费投入:298.2", "研发经费投入"), { before: "最需关注", name: "研发经费投入", after: ":298.2" }));
