import assert from "node:assert/strict";
import test from "node:test";
import { granted, supervisedWorld } from "../../../tests/support/supervision.ts";
import { proposeAll, type SettledLine } from "./batch.ts";

const meeting = { name: "模拟：领导小组会议", on: "2026-03-02", level: "leading-group", assigner: "leading-group-office" } as const;
const line: SettledLine = {
  title: "模拟：提出补助办法",
  requirement: "模拟：提出中试基地补助办法",
  lead: "science-and-technology-department",
  support: ["finance-department"],
  kind: "ordinary",
  difficulty: 2,
  clauses: ["6.3.4"],
};

test("lines of minutes become matters together, or none does; a dry run leaves nothing", async (t) => {
  const { procedures, cast, database, snapshot } = await supervisedWorld(t);
  const count = async () => (await database.asAdmin("select count(*)::int as count from matter")).rows[0]?.count;
  const propose = (lines: readonly SettledLine[], dryRun: boolean) =>
    proposeAll(procedures, cast.supervisor, { meeting, lines, key: "meeting-1", dryRun });
  const wrong = granted(await propose([line, { ...line, lead: "nobody" }], false));
  assert.deepEqual([wrong.done, wrong.each.map(({ ok }) => ok), await count()], [false, [true, false], 0]);
  const tried = granted(await propose([line, line], true));
  assert.deepEqual([tried.done, tried.each.every(({ ok }) => ok), await count()], [false, true, 0]);
  const done = granted(await propose([line, line], false));
  assert.deepEqual([done.done, await count()], [true, 2]);
  const [first] = done.each.map(granted);
  const { matter } = await snapshot(first?.id ?? "");
  assert.deepEqual([matter.origin.kind, matter.fields.basis], ["meeting", "模拟：领导小组会议（2026-03-02）第 1 项"]);
  granted(await propose([line, line], false));
  assert.equal(await count(), 2);
});

test("no lines, or too many, are refused", async (t) => {
  const { procedures, cast } = await supervisedWorld(t);
  const codes = async (lines: readonly SettledLine[]) => {
    const answer = await proposeAll(procedures, cast.supervisor, { meeting, lines, key: "meeting-2", dryRun: true });
    return answer.ok ? [] : answer.refusals.map(({ code }) => code);
  };
  assert.deepEqual(await codes([]), ["supervise/noLines"]);
  assert.deepEqual(await codes(Array.from({ length: 61 }, () => line)), ["supervise/tooManyLines"]);
});
