import assert from "node:assert/strict";
import test from "node:test";
import type { Day, Decimal, RegionCode } from "#kernel";
import { days } from "../../tests/support/access.ts";
import { assessedWorld } from "../../tests/support/assessment.ts";
import { codesOf, granted } from "../../tests/support/supervision.ts";
import { at } from "../../tests/support/work.ts";
import { openAssessing } from "./assessing.ts";
import type { CollectedFigures } from "./score/readings.ts";

const changzhi = "changzhi-high-tech-zone-administration";
const desk = `${changzhi}@140400`;
const keeper = { zh: "山西省统计局", en: "Shanxi Bureau of Statistics" };
type Row = readonly [leaf: string, zone: string, year: string, value: string, measure: string];

/** Invented figures of some zones: they stand in tests alone. */
const rows: readonly Row[] = [
  ["rd-intensity", "changzhi-high-tech-zone", "2025", "4", "%"],
  ["rd-intensity", "datong-development-zone", "2025", "3", "%"],
  ["rd-intensity", "jincheng-development-zone", "2025", "5", "%"],
  ["rd-intensity", "pinglu-development-zone", "2025", "1", "%"],
  // A part of a zone that is assessed as a whole: its figure is nobody's.
  ["rd-intensity", "taiyuan-high-tech-zone", "2025", "90", "%"],
  ["high-tech-share", "changzhi-high-tech-zone", "2024", "20", "%"],
  ["high-tech-share", "changzhi-high-tech-zone", "2025", "21.88", "%"],
  ["inventions-density", "changzhi-high-tech-zone", "2025", "80", "件/千人"],
  ["venture-density", "changzhi-high-tech-zone", "2025", "6", "笔/百家"],
];
const collectedFrom = (given: readonly Row[]): CollectedFigures => ({
  figures: (subject) => ({
    find: (leaf, unit, period) => {
      const row = given.find(([l, u, p]) => subject === "zone" && l === leaf && u === unit && p === period);
      if (!row) return undefined;
      const from = { matter: "m1", number: "CJ-2026-0001", on: "2026-01-20" as Day, keeper };
      return { ...from, value: Number(row[3]), shown: row[3] as Decimal, measure: row[4] };
    },
  }),
});
const own = (indicator: string, scoring: string, goal: string) => ({
  individual: [{ indicator, scoring, goal, weight: 30, why: "模拟：补创业投资短板" }],
});

test("a zone is scored by what was collected of it, what is missing or counted otherwise is told and never nought", async (t) => {
  const { assessing, cast, step, unit, plan, clock } = await assessedWorld(t, { collected: collectedFrom(rows) });
  assert.deepEqual(granted(await assessing.open(cast.office, { year: 2025, class: "zones", key: "open-2025" })), { opened: 8, there: 0 });
  const zone = at(plan, "zone", "department-officer", changzhi, "140400" as RegionCode);
  const first = (await unit(2025, desk)).matter?.id ?? "";
  // The library has no figures of zones, and those of the city are another's.
  assert.deepEqual(codesOf(await step(zone, first, "offer", own("rd-expenditure", "growth", "5"))), ["assess/notRead"]);
  granted(await step(zone, first, "offer", own("zone-innovation/venture-density", "attainment", "8")));
  granted(await step(cast.office, first, "agree"));
  const city = granted(await assessing.open(cast.office, { year: 2025, class: "cities", key: "open-cities" }));
  const taiyuan = (await unit()).matter?.id ?? "";
  assert.equal(city.opened, 11);
  assert.deepEqual(codesOf(await step(cast.city, taiyuan, "offer", own("zone-innovation/venture-density", "attainment", "8"))), [
    "assess/notRead",
  ]);

  clock.forward(days(400));
  const { items, total, note, individual } = await unit(2025, desk);
  const points = new Map(items.map((item) => [item.id, item.points]));
  const why = new Map(items.flatMap((item) => (item.unscored ? [[item.id, item.unscored.why]] : [])));
  // Second of the four that have one; 9.4 % of growth where 9.4 % is asked for; six of eight deals.
  assert.equal(points.get("zone-rd-intensity")?.toFixed(1), "66.7");
  assert.equal(points.get("zone-high-tech-share")?.toFixed(1), "100.0");
  assert.equal(points.get("own-zone-innovation/venture-density-attainment"), 75);
  assert.deepEqual([why.get("zone-inventions-density"), why.get("zone-contract-intensity")], ["missing", "missing"]);
  const scored = items.flatMap((item) => (item.points === null ? [] : [item]));
  const weight = scored.reduce((all, item) => all + item.weight, 0);
  assert.ok(Math.abs((total ?? 0) - scored.reduce((all, item) => all + ((item.points ?? 0) * item.weight) / weight, 0)) < 1e-9);
  const { figure } = items[0] ?? {};
  assert.deepEqual([figure?.value, figure?.collected?.number, figure?.collected?.measure.zh], ["4", "CJ-2026-0001", "%"]);
  assert.equal(individual.rows[0]?.measure?.zh, "笔/百家");
  assert.equal(note, null);
  const whole = await unit(2025, "comprehensive-reform-demonstration-zone@140000");
  assert.match(whole.note?.zh ?? "", /包含太原高新区和晋中开发区/);
  assert.equal(whole.total, null);
});

test("a zone's year goes from its self-check to a published result and to what rests on it, like a city's", async (t) => {
  const world = await assessedWorld(t, { collected: collectedFrom(rows) });
  const { assessing, cast, step, unit, plan, clock, context, procedures, incentives, all, selfCheck } = world;
  granted(await assessing.open(cast.office, { year: 2025, class: "zones", key: "open-2025" }));
  const id = (await unit(2025, desk)).matter?.id ?? "";
  const zone = at(plan, "zone", "department-officer", changzhi, "140400" as RegionCode);
  granted(await step(zone, id, "offer", own("zone-innovation/venture-density", "attainment", "8")));
  granted(await step(cast.office, id, "agree"));
  clock.forward(days(400));
  granted(await step(cast.office, id, "begin"));
  granted(await step(zone, id, "submit", selfCheck));
  granted(await step(cast.statistics, id, "check", { conclusion: "confirmed" }));
  const checked = await unit(2025, desk);
  const tolerance = {
    ...{ title: "模拟：容错申请", unit: changzhi, year: 2025, item: "zone-innovation/high-tech-share" },
    ...{ facts: "模拟：名录迁移", ground: "模拟：不可抗力" },
  };
  const request = { procedure: "tolerance", values: tolerance, key: "tolerance-1", origin: { kind: "clause", id: "9.5.2" } };
  const applied = granted(await procedures.open(zone, request));
  granted(await step(cast.office, applied.id, "take-up"));
  granted(await step(cast.leader, applied.id, "approve", { opinion: "模拟：符合情形" }));
  const left = (await unit(2025, desk)).items.find((item) => item.id === "zone-high-tech-share");
  assert.deepEqual([left?.points, left?.unscored?.why], [null, "tolerated"]);

  const disclose = () =>
    assessing.disclose(context(), cast.office, { year: 2025, desk }, { revision: checked.matter?.revision ?? 0, key: "disclose-1" });
  granted(await disclose());
  granted(await step(zone, id, "object", { item: "高新技术企业占比", reason: "模拟：漏计两家" }));
  granted(await step(cast.second, id, "reject", { reason: "模拟：已核实" }));
  granted(await step(zone, id, "accept"));
  granted(await step(cast.secondLeader, id, "decide", { opinion: "模拟：同意" }));
  granted(await step(cast.office, id, "publish"));
  const result = await unit(2025, desk);
  assert.deepEqual([result.basis, result.kept?.now === result.total], ["decided", true]);
  assert.ok(granted(await incentives.ledger(cast.proposer, all, "")).results.some((one) => one.desk.desk === desk));
  const pack = granted(await assessing.pack(context(), id, world.named));
  assert.match(JSON.stringify(pack.paper), /4 %（CJ-2026-0001）/);
});

test("a class whose units are not known yet opens nothing and says what it waits for", async (t) => {
  const world = await assessedWorld(t);
  const rules = world.plan.assessmentRules;
  assert.ok(rules);
  const classes = rules.classes.map((one) => ({ ...one, members: { kind: "later" as const, say: keeper } }));
  const plan = { ...world.plan, assessmentRules: { ...rules, classes } };
  const waiting = openAssessing({ ...world, plan });
  assert.deepEqual(codesOf(await waiting.open(world.cast.office, { year: 2025, class: "zones", key: "open-2025" })), ["assess/noMembers"]);
});
