import assert from "node:assert/strict";
import { test } from "node:test";
import { granted } from "../../tests/support/access.ts";
import { publishedFigures } from "../../tests/support/figures.ts";
import { simulatedWorld } from "../../tests/support/world.ts";
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
const target = "high-tech-enterprises";
const cities = [
  "taiyuan",
  "datong",
  "yangquan",
  "changzhi",
  "jincheng",
  "shuozhou",
  "jinzhong",
  "yuncheng",
  "xinzhou",
  "linfen",
  "lvliang",
] as const;

test("a split starts from what the eleven cities have published, by rules that are named", async () => {
  const seen = granted(await planning.split(actors.office, "rd-expenditure", nobody));
  assert.deepEqual([seen.cities.length, seen.years.at(-1), seen.baselines.filter(({ value }) => value !== null).length], [11, "2025", 11]);
  assert.deepEqual(
    seen.proposals.map(({ label }) => label.zh.slice(0, 5)),
    ["同速增长", "按上期份额", "增量按常住"],
  );
});

test("a split is refused with a hole, and is adopted once all eleven cities have signed", async () => {
  const seen = granted(await planning.split(actors.office, target, nobody));
  const [exact] = seen.proposals;
  assert.ok(exact);
  const parts = exact.parts.map((part) => ({ ...part, region: part.region as never }));
  const short = parts.map((part) => (part.region === "140100" && part.year === "2025" ? { ...part, value: "1" } : part));
  const begun = granted(await planning.beginSplit(actors.office, target, { parts: short, says: "", key: key() }));
  assert.deepEqual(
    begun.faults.map(({ code }) => code),
    ["planning/sumTooLow"],
  );
  const { head } = granted(await planning.split(actors.office, target, nobody));
  const asked = (revision: number) => ({ revision, key: key(), note: "" });
  const hole = granted(await planning.consultSplit(actors.office, target, asked(head?.revision ?? 0)));
  assert.deepEqual(
    hole.refusals.map(({ code }) => code),
    ["planning/sumTooLow"],
  );
  granted(await planning.saveSplit(actors.office, target, { parts, base: 1, says: "" }));
  granted(await planning.consultSplit(actors.office, target, asked(head?.revision ?? 0)));
  const matter = head?.matter ?? "";
  for (const city of cities.slice(1)) await world.step(city, matter, "countersign");
  await assert.rejects(world.step("office", matter, "decide"));
  await world.step("taiyuan", matter, "countersign");
  await world.step("office", matter, "decide");
  const revision = granted(await planning.split(actors.leader, target, nobody)).head?.revision ?? 0;
  const adopted = granted(await planning.adoptSplit(actors.leader, target, { ...asked(revision), from: "2026-03-02" }));
  assert.deepEqual(adopted.refusals, []);
  const held = await planning.splitsOf(target);
  assert.equal(held?.parts.length, parts.length);
});

test("a target's value changes by a signature that names the value in force, and the split's goal follows", async () => {
  const values = {
    title: "模拟：调整高新技术企业目标",
    target: "high-tech-enterprises",
    clause: "4.1.3",
    reason: "模拟：提前完成，提高目标",
  };
  const open = (oldValue: string, newValue: string) =>
    procedures.open(actors.office, {
      procedure: "rebaselining",
      values: { ...values, oldValue, newValue },
      key: key(),
      origin: { kind: "target", id: "high-tech-enterprises" },
    });
  const wrong = granted(await open("4800", "5200")).id;
  await assert.rejects(world.step("leader", wrong, "sign"), /5000/);
  const right = granted(await open("5000", "5200")).id;
  await world.step("leader", right, "sign");
  const split = granted(await planning.split(actors.office, "high-tech-enterprises", nobody));
  assert.equal(split.goal, "5200");
  const [last] = await planning.rebaselinings("high-tech-enterprises", new Map());
  assert.deepEqual([last?.oldValue, last?.newValue, last?.state], ["5000", "5200", "signed"]);
  assert.ok(split.proposals.every(({ say }) => /没有分市公布数/.test(say.zh)));
});

test("minutes are confirmed by the city, and no line goes out without owners on both sides", async () => {
  const made = await procedures.open(actors.science, {
    procedure: "consultation",
    values: { title: "模拟：厅市会商", kind: "city", counterpart: "taiyuan-city-government", on: "2026-03-20" },
    key: key(),
    origin: { kind: "plan", id: plan.id },
  });
  const id = granted(made).id;
  const line = { title: "模拟：共建中试基地", ours: "模拟：出方案", due: "2026-06-30", theirs: "模拟：供场地", theirDue: "2026-05-31" };
  const owners = { lead: "science-and-technology-department", counterpart: "taiyuan-city-government" };
  await world.step("science", id, "minute", { summary: "模拟：议定一项", lines: [line] });
  await assert.rejects(world.step("science", id, "settle"));
  await world.step("taiyuan", id, "confirm");
  await world.step("science", id, "settle");
  await assert.rejects(world.step("science", id, "close"), /owner/);
  const again = granted(
    await procedures.open(actors.science, {
      procedure: "consultation",
      values: { title: "模拟：部省会商", kind: "ministry", counterpart: "ministry-of-science-and-technology", on: "2026-03-21" },
      key: key(),
      origin: { kind: "plan", id: plan.id },
    }),
  ).id;
  const national = { ...line, lead: owners.lead, counterpart: "ministry-of-science-and-technology" };
  await world.step("science", again, "minute", { summary: "模拟：议定一项", lines: [national] });
  await world.step("science", again, "settle-by-letter", { letter: "模拟函〔2026〕1号", letterOn: "2026-03-25" });
  await world.step("science", again, "close");
  const meeting = granted(await planning.meeting(again));
  assert.deepEqual([meeting.state, meeting.table.length, meeting.table[0]?.matter?.stateLabel.zh], ["closed", 1, "办理中"]);
  const paper = granted(await planning.minutes(again));
  assert.ok(JSON.stringify(paper).includes("模拟函〔2026〕1号"));
  assert.equal((await planning.meetings()).length, 2);
});
