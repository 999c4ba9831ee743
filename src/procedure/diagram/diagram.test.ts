import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { Procedure, ProcedureVersion, State, Transition } from "#define";
import { shanxi14th } from "#plan/shanxi-14th";
import { toy } from "#plan/toy";
import { type Diagram, diagramOf } from "./diagram.ts";
import { labelWidth, sizes } from "./measure.ts";

type Rectangle = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const boxOf = ({ x, y, width, height }: Diagram["nodes"][number]): Rectangle => ({ left: x, right: x + width, top: y, bottom: y + height });
const wordsOf = ({ label, labelAt: [x, y] }: Diagram["edges"][number]): Rectangle => {
  const half = labelWidth(label) / 2;
  return { left: x - half, right: x + half, top: y - sizes.line / 2, bottom: y + sizes.line / 2 };
};
const meet = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

function checkDrawing(version: ProcedureVersion): void {
  const drawing = diagramOf(version);
  assert.deepEqual(diagramOf(version), drawing, "the same each time");
  const boxes = drawing.nodes.map(boxOf);
  const words = drawing.edges.filter(({ points }) => points.length > 0).map(wordsOf);
  const all = [...boxes, ...words];
  all.forEach((one, at) => {
    assert.ok(one.left >= 0 && one.top >= 0 && one.right <= drawing.width && one.bottom <= drawing.height, "inside the drawing");
    for (const other of all.slice(at + 1)) assert.ok(!meet(one, other), `${JSON.stringify(one)} meets ${JSON.stringify(other)}`);
  });
  const drawn = drawing.edges.map(({ transition, from, to }) => `${transition} ${from} ${to}`).sort();
  const defined = version.transitions
    .flatMap(({ name, from, to }) => from.map((state) => `${name} ${state} ${to === "same" ? state : to}`))
    .sort();
  assert.deepEqual(drawn, defined, "every transition is drawn once from each of its states");
  for (const edge of drawing.edges) checkLine(drawing, edge);
}

/** A line begins at its source's border, ends at its target's, and runs through no box in between. */
function checkLine({ nodes }: Diagram, { from, to, points, labelAt: [x, y] }: Diagram["edges"][number]): void {
  const source = nodes.find(({ id }) => id === from);
  const target = nodes.find(({ id }) => id === to);
  assert.ok(source && target);
  if (points.length === 0) {
    assert.ok(from === to && y > source.y && y < source.y + source.height && x > source.x);
    return;
  }
  const [first, last] = [points[0], points.at(-1)];
  assert.ok(first && last && onBorder(boxOf(source), first) && onBorder(boxOf(target), last));
  for (const [at, [px, py]] of points.entries()) {
    const next = points[at + 1];
    if (!next) continue;
    for (const node of nodes) {
      const { left, right, top, bottom } = boxOf(node);
      const [high, low] = [Math.min(py, next[1]), Math.max(py, next[1])];
      const isBeside = Math.max(px, next[0]) <= left || Math.min(px, next[0]) >= right || low <= top || high >= bottom;
      assert.ok(isBeside, `a line from ${from} to ${to} runs through ${node.id}`);
    }
  }
}
const onBorder = ({ left, right, top, bottom }: Rectangle, [x, y]: [number, number]): boolean =>
  x > left && x < right && (y === top || y === bottom);

const named = (procedures: readonly Procedure[]) =>
  procedures.flatMap(({ id, versions }) => versions.map((version) => [id, version] as const));
for (const [id, version] of named([...toy.procedures, ...shanxi14th.procedures]))
  test(`the drawing of ${id} shows every transition, and nothing stands on anything else`, () => checkDrawing(version));

const label = (n: number) => ({ zh: "办".repeat((n % 9) + 1), en: "word ".repeat((n % 5) + 1).trim() });
const stateCount = fc.integer({ min: 1, max: 8 });
const versions = stateCount.chain((count) => {
  const id = fc.integer({ min: 0, max: count - 1 }).map((n) => `s${n}`);
  const step = fc.record({
    from: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    to: fc.oneof(id, fc.constant("same")),
    clock: fc.boolean(),
  });
  return fc.array(step, { maxLength: 14 }).map((steps): ProcedureVersion => {
    const states = Array.from(
      { length: count },
      (_, n): State => ({ id: `s${n}`, label: label(n), ...(n === count - 1 ? { final: "done" } : {}) }),
    );
    const transitions = steps.map(
      ({ from, to, clock }, n): Transition => ({ name: `t${n}`, label: label(n + 3), from, to, by: clock ? "clock" : ["lead"] }),
    );
    const lead = { id: "lead", label: label(1), held: { by: "opener" }, roles: ["officer"] } as const;
    return {
      from: "2021-01-01",
      form: "f@1",
      title: "t",
      opensBy: [],
      start: "s0",
      states,
      parts: [lead],
      lead: "lead",
      transitions,
      deadlines: [],
    };
  });
});
test("whatever the procedure, its drawing is whole and nothing stands on anything else", () => {
  fc.assert(fc.property(versions, checkDrawing), { numRuns: 300 });
});

test("the start, the ends, the clock and who acts are told", () => {
  const version = toy.procedures[0]?.versions[0];
  assert.ok(version);
  const { nodes, edges } = diagramOf(version);
  assert.deepEqual(
    nodes.filter(({ start }) => start).map(({ id }) => id),
    ["assigned"],
  );
  assert.deepEqual(
    nodes.filter(({ final }) => final).map(({ id }) => id),
    ["closed", "withdrawn"],
  );
  assert.deepEqual(
    edges.filter(({ clock }) => clock).map(({ transition, by }) => [transition, by.zh]),
    [["remind", "时限"]],
  );
  assert.equal(edges.find(({ transition }) => transition === "sign")?.by.zh, "牵头单位");
});
