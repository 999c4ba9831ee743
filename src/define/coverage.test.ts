import assert from "node:assert/strict";
import test from "node:test";
import { toy } from "#plan/toy";
import { compilePlan } from "./compile.ts";
import { coverage } from "./coverage.ts";

const plan = compilePlan(toy);
assert.ok(plan.ok);
const covered = coverage(plan.value);

test("a clause names what measures it, who owns it, and that nothing acts on it", () => {
  assert.deepEqual(
    covered.clauses.find(({ clause }) => clause === "1.1.2"),
    {
      clause: "1.1.2",
      kind: "goal",
      targets: ["rd-intensity"],
      indicators: ["rd-intensity"],
      baselines: ["rd-intensity"],
      owners: ["toy-science"],
      acts: [],
      tasks: [],
    },
  );
});

test("a clause without units of its own is owned by whoever owns what measures it", () => {
  assert.deepEqual(covered.clauses.find(({ clause }) => clause === "2.2.2")?.owners, ["toy-government"]);
});

test("the totals count orders apart from context and principles", () => {
  assert.deepEqual(covered.totals, {
    clauses: 12,
    measured: 9,
    owned: 10,
    acted: 4,
    orders: 9,
    ordersMeasured: 9,
    ordersOwned: 9,
    ordersActed: 4,
    ordersTasked: 4,
  });
});

test("a measure names the tasks that carry it out, and a task whether a clause orders it", () => {
  assert.deepEqual(covered.clauses.find(({ clause }) => clause === "2.1.2")?.tasks, ["A21-003"]);
  assert.deepEqual(
    covered.tasks.find(({ task }) => task === "A21-003"),
    { task: "A21-003", clauses: ["2.1.2"], isOrdered: true },
  );
  const idle = compilePlan({
    ...toy,
    tasks: [...toy.tasks, { ...toy.tasks[0], id: "A21-009", clauses: ["2.0.1"] } as (typeof toy.tasks)[number]],
  });
  assert.ok(idle.ok);
  assert.deepEqual(
    coverage(idle.value)
      .tasks.filter((t) => !t.isOrdered)
      .map((t) => t.task),
    ["A21-009"],
  );
});
