import assert from "node:assert/strict";
import test from "node:test";
import { days } from "../../../tests/support/access.ts";
import { codesOf, granted, type SupervisedWorld, supervisedWorld } from "../../../tests/support/supervision.ts";
import { inspectionsIn } from "./allowance.ts";

let count = 0;
async function drafted({ procedures, cast, database }: SupervisedWorld, fields: Readonly<Record<string, unknown>> = {}): Promise<string> {
  count += 1;
  await database.asAdmin(
    "insert into access_person (id, login, name, trial, recorded_at) values ('watcher', 'watcher', '模拟', true, now()) on conflict do nothing",
  );
  const values = {
    title: "模拟：加计扣除督查",
    content: "模拟：核对申报",
    subjects: ["finance-department"],
    scope: "模拟：2025 年度",
    leader: "watcher",
    members: "模拟：三人",
    from: "2026-04-06",
    until: "2026-04-10",
    planned: true,
    basis: "模拟：年度督查计划",
    ...fields,
  };
  return granted(
    await procedures.open(cast.supervisor, {
      procedure: "inspection",
      values,
      key: `inspection-${count}`,
      origin: { kind: "own", id: "x" },
    }),
  ).id;
}

test("each unit's inspections are counted, and one beyond the allowance or the plan needs a reason on record", async (t) => {
  const world = await supervisedWorld(t);
  const { cast, step, database, snapshot } = world;
  for (let i = 0; i < 2; i += 1) granted(await step(cast.leader, await drafted(world), "approve"));
  assert.deepEqual((await inspectionsIn(database.store, "2026")).get("finance-department"), { count: 2, days: 10 });
  const third = await drafted(world);
  assert.deepEqual(codesOf(await step(cast.leader, third, "approve")), ["inspection/overAllowance"]);
  granted(await step(cast.leader, third, "approve", { beyond: "模拟：省领导批示" }));
  assert.equal((await snapshot(third)).matter.fields.beyond, "模拟：省领导批示");
  const outside = await drafted(world, { subjects: ["education-department"], planned: false });
  assert.deepEqual(codesOf(await step(cast.leader, outside, "approve")), ["inspection/outsidePlan"]);
});

test("an inspection that ends before it begins, or lasts too long, is not approved", async (t) => {
  const world = await supervisedWorld(t);
  const { cast, step } = world;
  const backwards = await drafted(world, { from: "2026-04-10", until: "2026-04-06" });
  assert.deepEqual(codesOf(await step(cast.leader, backwards, "approve")), ["inspection/endsBeforeItBegins"]);
  const long = await drafted(world, { from: "2026-04-01", until: "2026-04-30" });
  assert.deepEqual(codesOf(await step(cast.leader, long, "approve")), ["inspection/tooLong"]);
});

test("a conclusion is answered by every unit inspected before the inspection ends", async (t) => {
  const world = await supervisedWorld(t);
  const { cast, step, snapshot } = world;
  const id = await drafted(world, { subjects: ["finance-department", "education-department"] });
  granted(await step(cast.leader, id, "approve"));
  granted(await step(cast.supervisor, id, "begin"));
  granted(
    await step(cast.supervisor, id, "conclude", { found: "模拟：两户未享受", evidence: "模拟：申报表", conclusion: "模拟：基本落实" }),
  );
  granted(await step(cast.other, id, "answer", { position: "agrees", answer: "模拟：立行立改" }));
  assert.deepEqual(codesOf(await step(cast.supervisor, id, "finish")), ["procedure/notAllSigned"]);
  granted(await step(cast.support, id, "answer", { position: "agrees", answer: "模拟：无意见" }));
  granted(await step(cast.supervisor, id, "finish"));
  assert.equal((await snapshot(id)).matter.state, "closed");
});

test("one that nobody answers ends by itself after a month", async (t) => {
  const world = await supervisedWorld(t);
  const { cast, step, snapshot, pass } = world;
  const id = await drafted(world);
  granted(await step(cast.leader, id, "approve"));
  granted(await step(cast.supervisor, id, "begin"));
  granted(
    await step(cast.supervisor, id, "conclude", { found: "模拟：两户未享受", evidence: "模拟：申报表", conclusion: "模拟：基本落实" }),
  );
  await pass(days(31));
  assert.equal((await snapshot(id)).matter.state, "closed");
});
