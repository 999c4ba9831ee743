import assert from "node:assert/strict";
import test from "node:test";
import { build } from "./build.ts";
import { checkFrame, type FrameNode } from "./frame.ts";

const leaf = (id: string, parent: string, more: Partial<FrameNode> = {}): FrameNode => ({ id, parent, weight: 1, direction: 1, ...more });
const node = (id: string, parent: string | null, weight = 1): FrameNode => ({ id, parent, weight });

test("indicators stand first in the order given, every node above its children, the index last", () => {
  const frame = checkFrame([node("index", null), leaf("b", "pillar"), node("pillar", "index"), leaf("a", "index"), leaf("c", "pillar")]);
  assert.ok(frame.ok);
  const { nodes, leafCount, root, parent, children, level, places, weights } = frame.value;
  assert.deepEqual(
    nodes.map(({ id }) => id),
    ["b", "a", "c", "pillar", "index"],
  );
  assert.deepEqual([leafCount, root, places.get("pillar")], [3, 4, 3]);
  assert.deepEqual([...parent], [3, 4, 3, 4, -1]);
  assert.deepEqual(children, [[], [], [], [0, 2], [1, 3]]);
  assert.deepEqual([...level], [1, 1, 1, 2, 3]);
  assert.deepEqual([...weights], [1, 1, 1, 1, 1]);
});

for (const [why, nodes, codes] of [
  ["a code that stands twice", [node("index", null), leaf("a", "index"), leaf("a", "index")], ["sameNode"]],
  ["a parent that is not there", [node("index", null), leaf("a", "index"), leaf("b", "pillar")], ["unknownParent"]],
  ["no top", [node("p", "q"), node("q", "p"), leaf("a", "p")], ["noRoot", "circle"]],
  ["several tops", [node("p", null), node("q", null), leaf("a", "p"), leaf("b", "q")], ["severalRoots"]],
  ["a top with nothing below it", [node("index", null)], ["noIndicators"]],
  ["a circle beside the tree", [node("index", null), leaf("a", "index"), node("p", "q"), node("q", "p")], ["circle"]],
  ["a negative weight", [node("index", null), leaf("a", "index", { weight: -1 })], ["weightNegative"]],
  ["a weight that is no number", [node("index", null), leaf("a", "index", { weight: Number.NaN }), leaf("b", "index")], ["weightNegative"]],
  [
    "weights that are all zero",
    [node("index", null), leaf("a", "index", { weight: 0 }), leaf("b", "index", { weight: 0 })],
    ["weightsAllZero"],
  ],
  ["an indicator without direction", [node("index", null), node("a", "index")], ["directionMissing"]],
  ["a direction above the indicators", [node("index", null), leaf("p", "index"), leaf("a", "p")], ["directionAbove"]],
  [
    "more levels than anybody could weigh",
    [node("n0", null), ...Array.from({ length: 20_000 }, (_, i) => node(`n${i + 1}`, `n${i}`)), leaf("a", "n20000")],
    ["tooDeep"],
  ],
  [
    "several faults at once",
    [node("index", null), leaf("a", "index", { weight: -1 }), node("b", "index"), leaf("c", "nowhere")],
    ["weightNegative", "directionMissing", "unknownParent"],
  ],
] as const)
  test(`a framework is refused for ${why}`, () => {
    const made = checkFrame(nodes);
    assert.deepEqual(made.ok ? [] : made.refusals.map((r) => r.code.replace("evaluate/", "")), codes);
    assert.ok(!made.ok && made.refusals.every(({ say }) => say.zh.length > 10 && say.en.length > 20));
  });

test("levels above nine are levels: the mean of each can be its own", () => {
  const deep = checkFrame([
    node("n12", null),
    ...Array.from({ length: 10 }, (_, i) => node(`n${i + 2}`, `n${i + 3}`)),
    leaf("a", "n2"),
    leaf("b", "n12"),
  ]);
  assert.ok(deep.ok);
  const table = { rows: [{ unit: "A" }, { unit: "B" }], ids: ["a", "b"], columns: [Float64Array.of(4, 1), Float64Array.of(9, 1)] };
  const built = build(
    { frame: deep.value, table },
    {
      steps: [
        { step: "normalise", method: "scaled", low: 0, high: 1, factor: 1 },
        { step: "aggregate", method: "arithmetic", levels: { 12: { method: "geometric" } } },
      ],
    },
  );
  assert.deepEqual(built.ok && [...(built.value.scores[deep.value.root] ?? [])].map((x) => Math.round(x * 1e9) / 1e9), [6, 1]);
});
