import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  added,
  below,
  freeId,
  homesFor,
  linesOf,
  moved,
  type Node,
  reachesOf,
  reachOf,
  removed,
  shifted,
  type Tree,
  turned,
  usualWeight,
} from "./tree.ts";

const node = (id: string, parent?: string, leaf = false): Node => ({
  id,
  label: { zh: id, en: id },
  weight: 1,
  ...(parent === undefined ? {} : { parent }),
  ...(leaf ? { leaf: { better: "higher" as const, indicator: id } } : {}),
});
const tree: Tree = [
  node("index"),
  node("input", "index"),
  node("output", "index"),
  node("money", "input", true),
  node("people", "input", true),
  node("patents", "output", true),
];
const order = (t: Tree) => linesOf(t, new Set()).map(({ node: { id }, depth }) => `${" ".repeat(depth)}${id}`);

test("lines follow the tree, and a closed node hides what is below it", () => {
  assert.deepEqual(order(tree), ["input", " money", " people", "output", " patents"]);
  assert.deepEqual(
    linesOf(tree, new Set(["input"])).map(({ node: { id } }) => id),
    ["input", "output", "patents"],
  );
});
test("a node moves among its siblings and below another, never below itself or a leaf", () => {
  assert.deepEqual(order(shifted(tree, "people", -1)), ["input", " people", " money", "output", " patents"]);
  assert.deepEqual(order(shifted(tree, "money", -1)), order(tree));
  assert.deepEqual(order(moved(tree, "people", "output")), ["input", " money", "output", " patents", " people"]);
  assert.deepEqual(moved(tree, "input", "input"), tree);
  assert.deepEqual(moved(tree, "people", "money"), tree);
  assert.deepEqual(
    homesFor(tree, "people").map(({ id }) => id),
    ["index", "output"],
  );
});
test("removing a node removes what is below it", () => {
  assert.deepEqual(order(removed(tree, "input")), ["output", " patents"]);
  assert.deepEqual([...below(tree, "input")], ["input", "money", "people"]);
});
test("a direction is turned round and back", () => {
  const better = (t: Tree) => t.find(({ id }) => id === "money")?.leaf?.better;
  assert.deepEqual([better(turned(tree, "money")), better(turned(turned(tree, "money"), "money"))], ["lower", "higher"]);
  assert.deepEqual(turned(tree, "input"), tree);
});
test("a new node gets a free id and the usual weight of its siblings", () => {
  assert.equal(freeId(tree, "money"), "money-2");
  assert.equal(freeId(tree, "growth"), "growth");
  assert.equal(usualWeight([...tree, { ...node("a", "output"), weight: 4 }, { ...node("b", "output"), weight: 3 }], "output"), 3);
  assert.equal(usualWeight(tree, "people"), 1);
});
test("sliders reach twice as far as the largest weight of their siblings", () => {
  assert.deepEqual([reachOf([0.2, 0.8]), reachOf([1, 1]), reachOf([2, 3]), reachOf([25, 25]), reachOf([])], [2, 2, 10, 50, 1]);
  assert.deepEqual(
    [...reachesOf(tree)],
    [
      ["index", 2],
      ["input", 2],
      ["output", 2],
    ],
  );
});
test("a tree with a loop is walked once and to its end", () => {
  assert.deepEqual(order([node("index"), node("a", "index"), node("b", "a"), node("a2", "b"), { ...node("c", "c") }]), ["a", " b", "  a2"]);
});
test("whatever is moved, every node stays and has one place", () => {
  const ids = fc.constantFrom(...tree.map(({ id }) => id));
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, ids)), (moves) => {
      const end = moves.reduce((t: Tree, [id, parent]) => (id === "index" ? t : moved(t, id, parent)), tree);
      assert.deepEqual(end.map(({ id }) => id).sort(), tree.map(({ id }) => id).sort());
      assert.equal(order(added(end, node("z", "index"))).length, tree.length);
    }),
  );
});
