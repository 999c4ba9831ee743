import assert from "node:assert/strict";
import test from "node:test";
import { days, hours } from "../../../tests/support/access.ts";
import { closingValues, codesOf, granted, reportValues, reviewValues, supervisedWorld } from "../../../tests/support/supervision.ts";

const arrangement = { ...reportValues, who: "模拟：成果处" };

test("a matter goes the whole way: proposed, registered, assigned, signed, reported, reviewed with a grade, struck off", async (t) => {
  const { assigned, step, cast, snapshot, pass } = await supervisedWorld(t);
  const id = await assigned({ support: ["education-department"] });
  granted(await step(cast.lead, id, "sign"));
  granted(await step(cast.lead, id, "arrange", arrangement));
  await pass(days(1));
  granted(await step(cast.lead, id, "progress", reportValues));
  await pass(days(1));
  granted(await step(cast.lead, id, "ask-to-close", closingValues));
  assert.deepEqual(codesOf(await step(cast.office, id, "close", reviewValues)), ["procedure/notAllSigned"]);
  granted(await step(cast.support, id, "countersign"));
  assert.deepEqual(codesOf(await step(cast.lead, id, "close", reviewValues)), ["procedure/notYourPart"]);
  assert.deepEqual(codesOf(await step(cast.office, id, "strike")), ["procedure/notInState"]);
  granted(await step(cast.office, id, "close", reviewValues));
  granted(await step(cast.supervisor, id, "strike"));
  const { matter } = await snapshot(id);
  assert.deepEqual([matter.state, matter.fields.grade, matter.light.colour, matter.number], ["cleared", "good", "blue", "DB-2026-0001"]);
});

test("a unit hands back once what is not its own; another gets it the same day and its clocks begin anew", async (t) => {
  const { assigned, step, cast, snapshot, clock } = await supervisedWorld(t);
  const id = await assigned();
  granted(await step(cast.lead, id, "return", { reason: "模拟：不属本单位职责" }));
  clock.forward(hours(2));
  granted(await step(cast.office, id, "reassign", { lead: "finance-department", reason: "模拟：改派" }));
  const { matter, clocks } = await snapshot(id);
  assert.equal(matter.lead, "finance-department@140000");
  assert.equal(clocks.find(({ name }) => name === "third-day")?.startedAt, "2026-03-02T03:00:00.000Z");
  assert.deepEqual(codesOf(await step(cast.other, id, "return", { reason: "模拟：也不属" })), ["procedure/tooOften"]);
  granted(await step(cast.other, id, "sign"));
});

test("what was sent can be withdrawn until it was opened, and not after", async (t) => {
  const { assigned, step, cast, procedures } = await supervisedWorld(t);
  const [unopened, opened] = [await assigned(), await assigned()];
  granted(await step(cast.office, unopened, "withdraw", { reason: "模拟：改措辞" }));
  granted(await procedures.opened(cast.lead, opened));
  assert.deepEqual(codesOf(await step(cast.office, opened, "withdraw", { reason: "模拟：改措辞" })), ["procedure/wasOpened"]);
});

test("a matter nobody answers goes up the ladder, each rung once, and waits for the leader until he has decided", async (t) => {
  const { assigned, cast, snapshot, pass, step, database } = await supervisedWorld(t);
  const id = await assigned();
  granted(await step(cast.lead, id, "sign"));
  for (let day = 0; day < 12; day += 1) await pass(days(1));
  const { matter } = await snapshot(id);
  assert.equal(matter.light.colour, "red");
  // First and third day, and the seventh: three deadlines, each with its ladder; the last of the third has not come yet.
  assert.deepEqual(
    ["remind", "dun", "notify", "escalate", "list"].map((name) => matter.counts.done[name] ?? 0),
    [2, 3, 3, 3, 2],
  );
  const sheets = await database.asAdmin("select count(*)::int as count from notice where template = 'supervision-escalated'");
  assert.equal(sheets.rows[0]?.count, 3);
  for (let i = 0; i < 3; i += 1) granted(await step(cast.leader, id, "decide-escalated", { instruction: "模拟：三日内办结" }));
  assert.deepEqual(codesOf(await step(cast.leader, id, "decide-escalated", { instruction: "模拟：再催" })), ["procedure/nothingOwed"]);
});

test("an extension is asked for in time, with a later day, and granted by two people; after the day it is refused", async (t) => {
  const { assigned, cast, snapshot, pass, step } = await supervisedWorld(t);
  const id = await assigned();
  granted(await step(cast.lead, id, "sign"));
  const asking = { until: "2026-03-20", reason: "模拟：企业停产检修", done: "模拟：已完成摸底" };
  assert.deepEqual(codesOf(await step(cast.lead, id, "ask-extension", { ...asking, until: "2026-03-05" })), ["supervise/notLater"]);
  granted(await step(cast.lead, id, "ask-extension", asking));
  assert.deepEqual(codesOf(await step(cast.leader, id, "grant-extension")), ["procedure/notInState"]);
  granted(await step(cast.office, id, "endorse-extension"));
  granted(await step(cast.leader, id, "grant-extension"));
  const { clocks, matter } = await snapshot(id);
  assert.equal(clocks.find(({ name }) => name === "seventh-day")?.dueAt, "2026-03-20T16:00:00.000Z");
  assert.equal(matter.counts.extensions, 1);
  const late = await assigned();
  granted(await step(cast.lead, late, "sign"));
  await pass(days(8));
  assert.deepEqual(codesOf(await step(cast.lead, late, "ask-extension", asking)), ["procedure/pastDeadline"]);
});

test("a major matter that cannot be done in a month is handled by its nodes once that is granted", async (t) => {
  const { assigned, cast, snapshot, step } = await supervisedWorld(t);
  const id = await assigned({ kind: "major" });
  granted(await step(cast.lead, id, "sign"));
  const nodes = [
    { title: "模拟：完成选址", output: "模拟：批复", weight: 40, due: "2026-05-31" },
    { title: "模拟：设备到位", output: "模拟：验收单", weight: 60, due: "2026-09-30" },
  ];
  granted(
    await step(cast.lead, id, "ask-long-term", { longTermReason: "模拟：需建设周期", solution: "模拟：分两步", longTermNodes: nodes }),
  );
  const { children } = granted(await step(cast.office, id, "grant-long-term"));
  assert.equal(children.length, 2);
  const { clocks } = await snapshot(id);
  assert.equal(clocks.find(({ name }) => name === "month")?.state, "answered");
  assert.deepEqual(codesOf(await step(cast.lead, id, "ask-to-close", closingValues)), ["procedure/childrenOpen"]);
  for (const child of children) {
    granted(await step(cast.lead, child, "report", reportValues));
    granted(await step(cast.office, child, "accept"));
  }
  granted(await step(cast.lead, id, "ask-to-close", closingValues));
});

test("a key task of the year reports by the 25th of each month", async (t) => {
  const { assigned, cast, snapshot, step, clock } = await supervisedWorld(t);
  const id = await assigned({ kind: "annual" });
  const monthly = async () => (await snapshot(id)).clocks.find(({ name }) => name === "monthly")?.dueAt;
  assert.equal(await monthly(), "2026-03-25T16:00:00.000Z");
  granted(await step(cast.lead, id, "sign"));
  clock.forward(days(10));
  granted(await step(cast.lead, id, "report-month", reportValues));
  assert.equal(await monthly(), "2026-04-25T16:00:00.000Z");
});

test("the clock stands still on a recorded basis and goes on where it was", async (t) => {
  const { assigned, cast, snapshot, step, pass } = await supervisedWorld(t);
  const id = await assigned();
  granted(await step(cast.lead, id, "sign"));
  const basis = { ground: "awaits-decision", document: "模拟：省政府专题会议纪要", reason: "模拟：等待批复" };
  assert.ok(codesOf(await step(cast.office, id, "freeze", { ...basis, document: "" })).length > 0);
  granted(await step(cast.office, id, "freeze", basis));
  await pass(days(30));
  assert.equal((await snapshot(id)).matter.light.rule, "frozen");
  granted(await step(cast.office, id, "resume", { reason: "模拟：已批复" }));
  const due = (await snapshot(id)).clocks.find(({ name }) => name === "seventh-day")?.dueAt;
  assert.equal(due, "2026-04-08T16:00:00.000Z");
});

test("what was closed is reopened under its own number, and counted", async (t) => {
  const { assigned, cast, snapshot, step } = await supervisedWorld(t);
  const id = await assigned();
  granted(await step(cast.lead, id, "sign"));
  granted(await step(cast.lead, id, "ask-to-close", closingValues));
  granted(await step(cast.office, id, "send-back", { reason: "模拟：佐证不足" }));
  granted(await step(cast.lead, id, "ask-to-close", closingValues));
  granted(await step(cast.office, id, "close", reviewValues));
  const before = (await snapshot(id)).matter;
  granted(await step(cast.supervisor, id, "reopen", { reason: "模拟：问题反弹", evidence: "模拟：现场照片" }));
  const { matter, clocks } = await snapshot(id);
  assert.deepEqual([matter.number, matter.state, matter.counts.reopenings, matter.counts.returns], [before.number, "working", 1, 1]);
  assert.equal(clocks.find(({ name }) => name === "redo")?.state, "running");
});

test("nothing is an orphan: a matter without a source is not registered", async (t) => {
  const { propose, step, cast } = await supervisedWorld(t);
  const bare = await propose({}, { origin: { kind: "own", id: "" } });
  assert.deepEqual(codesOf(await step(cast.office, bare, "approve")), ["supervise/noSource"]);
  const unknown = await propose({}, { origin: { kind: "clause", id: "77.1.1" } });
  assert.deepEqual(codesOf(await step(cast.office, unknown, "approve")), ["supervise/noSuchClause"]);
});

test("any matter may be put under supervision, and knows by which", async (t) => {
  const { assigned, propose, snapshot } = await supervisedWorld(t);
  const task = await assigned();
  const over = await propose({ source: "matter" }, { origin: { kind: "matter", id: task }, supervises: task });
  assert.equal((await snapshot(task)).matter.supervised, over);
});

test("whoever has supervised a matter does not decide on it", async (t) => {
  const { propose, step, cast } = await supervisedWorld(t);
  const id = await propose();
  const both = { person: cast.supervisor.person, seats: cast.office.seats.map((seat) => ({ ...seat, person: cast.supervisor.person })) };
  assert.deepEqual(codesOf(await step(both, id, "approve")), ["procedure/dutiesMeet"]);
});
