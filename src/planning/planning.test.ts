import assert from "node:assert/strict";
import { test } from "node:test";
import { granted } from "../../tests/support/access.ts";
import { publishedFigures } from "../../tests/support/figures.ts";
import { simulatedWorld } from "../../tests/support/world.ts";
import { startItems } from "./documents/start.ts";
import { checkNightly } from "./nightly.ts";
import { openPlanning } from "./planning.ts";

// The clock of this world stands in March 2026.
const world = await simulatedWorld(undefined, { told: [] });
const { plan, store, procedures, actors } = world;
const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
const planning = openPlanning({ plan, store, procedures, figures: async () => figures });
const nobody = async () => new Map<string, string>();

let keys = 0;
const key = (): string => {
  keys += 1;
  return `planning-key-${keys}`;
};
const action = { kind: "action-plan", document: "A21" } as const;
const list = { kind: "key-task-list", document: "2026" } as const;
const see = async (which: typeof action | typeof list, version?: string) =>
  granted(await planning.document(actors.office, { ...which, version }, nobody));

async function signed(which: typeof action | typeof list): Promise<void> {
  const { matterRevision } = await see(which);
  const submitted = granted(await planning.submit(actors.office, which, { revision: matterRevision, key: key(), note: "" }));
  assert.deepEqual(submitted.refusals, []);
  const published = granted(
    await planning.publish(actors.leader, which, { revision: matterRevision + 1, key: key(), note: "", from: "2026-03-02", dryRun: false }),
  );
  assert.deepEqual(published.refusals, []);
}

test("before anything is signed the plan's own tasks stand for the action plan, and coverage counts them both ways", async () => {
  const covered = await planning.coverage();
  assert.equal(covered.tasks, plan.tasks.length);
  assert.equal(covered.withTask, covered.orders - covered.withoutTask.length);
  assert.deepEqual(covered.withoutClause, []);
  assert.equal(covered.withoutTask.filter(({ kind }) => kind === "measure").length, 0);
});

test("an action plan begins from the starting tasks, is signed by a leader who did not submit it, and holds from then on", async () => {
  const begun = granted(await planning.begin(actors.office, action, "starting", key()));
  assert.deepEqual(begun.faults, []);
  const twice = await planning.begin(actors.office, action, "starting", key());
  assert.deepEqual(twice.ok ? [] : twice.refusals.map(({ code }) => code), ["planning/begunAlready"]);
  const other = await planning.save(actors.science, action, { items: [], base: 1, says: "" });
  assert.deepEqual(other.ok ? [] : other.refusals.map(({ code }) => code), ["planning/mayNotDraft"]);
  await signed(action);
  const shown = await see(action);
  assert.deepEqual([shown.head?.state, shown.head?.versions.length, shown.items.length], ["published", 1, plan.tasks.length]);
});

test("a revision is drafted while the signed text holds, and the versions are compared task by task", async () => {
  const before = await see(action);
  await world.step("office", before.head?.matter ?? "", "revise", { reason: "模拟：年中调整" });
  const [first, second, ...rest] = before.items;
  assert.ok(first && second);
  const added = { ...second, id: "", title: "模拟：新增任务", above: "", clauses: first.clauses };
  const items = [{ ...first, output: "模拟：改写后的成果", weight: 3 }, ...rest, added];
  const saved = granted(await planning.save(actors.office, action, { items, base: 1, says: "" }));
  assert.deepEqual(saved.faults, []);
  const stale = await planning.save(actors.office, action, { items, base: 1, says: "" });
  assert.deepEqual(stale.ok ? [] : stale.refusals.map(({ code }) => code), ["planning/draftMoved"]);
  const holding = await planning.coverage();
  assert.equal(holding.tasks, plan.tasks.length);
  const difference = granted(await planning.compare(action, "1", "draft"));
  assert.deepEqual(difference.counts, { added: 1, dropped: 1, changed: 1, same: plan.tasks.length - 2 });
  assert.deepEqual(
    difference.changes.find(({ what }) => what === "changed")?.fields.map(({ field }) => field),
    ["output", "weight"],
  );
  await signed(action);
  assert.equal((await see(action)).head?.versions.length, 2);
  assert.equal((await see(action, "1")).items.length, plan.tasks.length);
});

const ours = { leadFrom: "confirmed", titleEn: "", outputEn: "", indicator: "", target: "high-tech-enterprises", above: "" } as const;
const task = (title: string, lead: string, more: object = {}) => ({
  ...ours,
  id: "",
  title,
  output: "模拟：可核验的成果",
  clauses: ["4.1.3"],
  lead,
  support: ["finance-department"],
  from: "2026-01-01",
  due: "2026-12-20",
  weight: 2,
  milestones: [{ title: "模拟：印发方案", output: "方案文本", due: "2026-06-30", weight: 1 }],
  ...more,
});

test("a list with a task without owner or clause is refused with all its faults, and nothing is opened", async () => {
  granted(await planning.begin(actors.office, list, "empty", key()));
  const items = [task("模拟：无主任务", "", { clauses: [] }), task("模拟：培育高新技术企业", "science-and-technology-department")];
  const saved = granted(await planning.save(actors.office, list, { items, base: 1, says: "" }));
  assert.deepEqual(
    saved.faults.map(({ facts }) => facts.field),
    ["lead", "clauses"],
  );
  const { matterRevision } = await see(list);
  const refused = granted(await planning.submit(actors.office, list, { revision: matterRevision, key: key(), note: "" }));
  assert.deepEqual([refused.done, refused.refusals.length], [false, 2]);
});

test("signing the list opens one matter for each task with its milestones below, and a dry run opens none", async () => {
  const before = await see(list);
  const items = [
    task("模拟：培育高新技术企业", "science-and-technology-department"),
    task("模拟：工业研发全覆盖", "industry-and-information-technology-department"),
  ];
  granted(await planning.save(actors.office, list, { items, base: before.shown?.revision ?? 0, says: "" }));
  const { matterRevision } = await see(list);
  granted(await planning.submit(actors.office, list, { revision: matterRevision, key: key(), note: "" }));
  const signing = { revision: matterRevision + 1, key: key(), note: "", from: "2026-03-02" } as const;
  const tried = granted(await planning.publish(actors.leader, list, { ...signing, dryRun: true }));
  assert.deepEqual([tried.done, tried.opened, (await see(list)).keyTasks.length], [true, 2, 0]);
  const done = granted(await planning.publish(actors.leader, list, { ...signing, dryRun: false }));
  assert.deepEqual([done.done, done.opened], [true, 2]);
  const { keyTasks } = await see(list);
  assert.deepEqual(
    keyTasks.map(({ item, state, milestones }) => [item, state, milestones.all]),
    [
      ["N2026-KJ-001", "assigned", 1],
      ["N2026-GX-001", "assigned", 1],
    ],
  );
  await world.step("science", keyTasks[0]?.matter ?? "", "sign");
  const clause = await planning.clause("4.1.3");
  assert.deepEqual([clause.keyTasks.length, clause.action.length > 0], [2, true]);
});

test("a revised list gives out its new tasks alone", async () => {
  const before = await see(list);
  await world.step("office", before.head?.matter ?? "", "revise", { reason: "模拟：增补" });
  const items = [...before.items, task("模拟：补充任务", "education-department")];
  granted(await planning.save(actors.office, list, { items, base: before.shown?.revision ?? 0, says: "" }));
  await signed(list);
  assert.deepEqual(
    (await see(list)).keyTasks.map(({ item }) => item),
    ["N2026-KJ-001", "N2026-GX-001", "N2026-JY-001"],
  );
});

test("the part of the action plan that falls in a year begins that year's plan, numbered by its leads", () => {
  const items = startItems(plan, { kind: "annual-plan", document: "2023" }, "starting", { above: [], last: [] });
  const running = plan.tasks.filter(({ from, until }) => from < "2024" && until >= "2023");
  assert.equal(items.length, running.length);
  assert.ok(
    items.every(
      ({ id, due, milestones }) =>
        /^N2023-[A-Z]{2}-\d{3}$/.test(id) && due.startsWith("2023") && milestones.every((m) => m.due.startsWith("2023")),
    ),
  );
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
});

test("a clause that needs no task leaves the list once somebody has signed why", async () => {
  const [first] = (await planning.coverage()).withoutTask;
  const clause = first?.id ?? "";
  const made = await procedures.open(actors.office, {
    procedure: "clause-exemption",
    values: { title: "模拟：不单设任务", clause, reason: "模拟：由总目标下各任务共同承担" },
    key: key(),
    origin: { kind: "clause", id: clause },
  });
  const before = (await planning.coverage()).withoutTask.length;
  await world.step("leader", granted(made).id, "sign");
  const after = await planning.coverage();
  assert.equal(after.withoutTask.length, before - 1);
  assert.equal(after.exemptions[0]?.clause, clause);
});

test("the nightly check keeps what stood alone, once a day", async () => {
  await checkNightly({ plan, store });
  await checkNightly({ plan, store });
  const { lastCheck, withoutTask } = await planning.coverage();
  assert.equal(lastCheck?.withoutTask, withoutTask.length);
});

test("a workbook comes back as the tasks that went out", async () => {
  const table = granted(await planning.table(action, undefined));
  const back = granted(await planning.read(action, [table.columns, ...table.rows]));
  assert.deepEqual(back.items, (await see(action)).items);
  const due = table.columns.indexOf("完成时限");
  const unread = (row: readonly unknown[], text: string) => row.map((cell, at) => (at === due ? text : cell));
  const [one = [], two = []] = table.rows;
  const misread = granted(await planning.read(action, [table.columns, unread(one, "2025年底"), unread(two, "")]));
  assert.deepEqual(
    misread.faults.map(({ code }) => code),
    ["planning/itemDay", "planning/itemMissing"],
  );
  const wrong = await planning.read(action, [["另一张表"], ["x"]]);
  assert.deepEqual(wrong.ok ? [] : wrong.refusals.map(({ code }) => code), ["planning/unreadableSheet"]);
});
