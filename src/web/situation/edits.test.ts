import assert from "node:assert/strict";
import { test } from "node:test";
import type { Paper, PaperBlock } from "#contract";
import { added, changedAdded, editOn, forEditing, forKeeping, leftOut, restored, reworded, unknownFigures } from "./edits.ts";

const block: PaperBlock = { kind: "paragraph", id: "a", text: { zh: "红灯{red}项。", en: "{red} red." } };
const figures: Paper["figures"] = [{ id: "red", label: { zh: "红灯数", en: "Red" }, shown: { zh: "3", en: "3" }, href: null }];
const name = ({ label }: Paper["figures"][number]) => label.zh;

test("an editor reads and writes figures by name, the service keeps their ids", () => {
  assert.equal(forEditing("红灯{red}项，{other}", figures, name), "红灯{红灯数}项，{other}");
  assert.equal(forKeeping("红灯{ 红灯数 }项", figures, name), "红灯{red}项");
  assert.deepEqual(unknownFigures("{red}和{none}", figures), ["none"]);
});

test("a block is reworded once, and the generated words again take the edit away", () => {
  const once = reworded([], block, "改一");
  const twice = reworded(once, block, "改二");
  assert.deepEqual(twice, [{ block: "a", what: "words", text: "改二", was: "红灯{red}项。" }]);
  assert.deepEqual(reworded(twice, block, "红灯{red}项。"), []);
});

test("what was generated when editing began stays known while more is edited", () => {
  const before = [{ block: "a", what: "words", text: "改", was: "旧" }] as const;
  assert.equal(editOn(reworded(before, block, "再改"), "a")?.was, "旧");
});

test("a block is left out and brought back; paragraphs are added, changed and removed", () => {
  const out = leftOut(reworded([], block, "改"), block);
  assert.deepEqual(
    out.map(({ what }) => what),
    ["left-out"],
  );
  assert.deepEqual(restored(out, "a"), []);
  const [first] = added([], "a");
  assert.ok(first);
  const changed = changedAdded([first], first, "补");
  assert.deepEqual(changed, [{ block: "a", what: "added", text: "补", was: "" }]);
  assert.deepEqual(changed[0] && changedAdded(changed, changed[0], null), []);
  assert.deepEqual(restored(changed, "a"), changed);
});
