import assert from "node:assert/strict";
import test from "node:test";
import type { RegionCode } from "#kernel";
import { sql } from "#store";
import { days } from "../../tests/support/access.ts";
import { assessedWorld, ownSet, taiyuan } from "../../tests/support/assessment.ts";
import { codesOf, granted } from "../../tests/support/supervision.ts";
import { at } from "../../tests/support/work.ts";

test("a class is opened once for a year: again opens nothing, and one that the plan does not know is refused", async (t) => {
  const { assessing, cast } = await assessedWorld(t);
  const open = (of: string) => assessing.open(cast.office, { year: 2025, class: of, key: "open-2025" });
  assert.deepEqual(granted(await open("cities")), { opened: 11, there: 0 });
  assert.equal(granted(await open("cities")).opened, 0);
  assert.deepEqual(codesOf(await open("nothing")), ["assess/unknownClass"]);
  assert.deepEqual(codesOf(await assessing.open(cast.city, { year: 2025, class: "cities", key: "by-a-city" })), ["assess/mayNotOpen"]);
  for (const year of [2020, 2027])
    assert.deepEqual(codesOf(await assessing.open(cast.office, { year, class: "cities", key: "open-far" })), ["assess/yearOutside"]);
});

test("of two that were opened for one unit at the same moment the first counts, and the other goes no further", async (t) => {
  const { assessing, cast, procedures, step, unit } = await assessedWorld(t);
  granted(await assessing.open(cast.office, { year: 2025, class: "cities", key: "open-2025" }));
  const values = { title: "模拟：重复启动", year: 2025, class: "cities", unit: "taiyuan-city-government" };
  const request = { procedure: "assessment", values, key: "twice-0001", origin: { kind: "clause", id: "9.5.2" } };
  const second = granted(await procedures.open(cast.second, request));
  const first = (await unit()).matter?.id ?? "";
  assert.notEqual(first, second.id);
  assert.deepEqual(codesOf(await step(cast.city, second.id, "offer", ownSet)), ["assess/twice"]);
  granted(await step(cast.city, first, "offer", ownSet));
  granted(await step(cast.second, second.id, "cancel", { reason: "模拟：重复" }));
});

test("every county has a desk: its assessment is opened, offered and agreed like a city's, and it is scored once figures are there", async (t) => {
  const { assessing, cast, step, unit, plan } = await assessedWorld(t);
  assert.deepEqual(granted(await assessing.open(cast.office, { year: 2025, class: "counties", key: "open-2025" })), {
    opened: 117,
    there: 0,
  });
  const desk = "county-140105-government@140105";
  const before = await unit(2025, desk);
  assert.deepEqual([before.total, before.grade, before.desk.label.zh], [null, null, "太原小店区"]);
  const bureau = at(plan, "county-bureau", "local-bureau", "county-140105-government", "140105" as RegionCode);
  granted(await step(bureau, before.matter?.id ?? "", "offer", ownSet));
});

test("individual indicators make up the rest of the hundred, repeat nothing, and are agreed before February", async (t) => {
  const { assessing, cast, step, clock, matterOf, unit } = await assessedWorld(t);
  granted(await assessing.open(cast.office, { year: 2025, class: "cities", key: "open-2025" }));
  const id = await matterOf();
  const [first] = ownSet.individual;
  const heavy = {
    individual: [
      { ...first, weight: 25 },
      { ...first, weight: 10 },
    ],
  };
  assert.deepEqual(codesOf(await step(cast.city, id, "offer", heavy)).toSorted(), ["assess/repeated", "assess/weights"]);
  const zero = { individual: [{ ...first, goal: "0", weight: 30 }] };
  assert.deepEqual(codesOf(await step(cast.city, id, "offer", zero)), ["assess/goalNotPositive"]);
  const neither = { individual: [{ ...first, indicator: "population", weight: 30 }] };
  assert.deepEqual(codesOf(await step(cast.city, id, "offer", neither)), ["assess/noDirection"]);
  const common = { individual: [{ ...first, indicator: "rd-expenditure", scoring: "growth", weight: 30 }] };
  assert.deepEqual(codesOf(await step(cast.city, id, "offer", common)), ["assess/repeated"]);
  granted(await step(cast.city, id, "offer", ownSet));
  clock.forward(days(30));
  assert.deepEqual(codesOf(await step(cast.office, id, "agree")), ["assess/frozen"]);
  granted(await step(cast.office, id, "go-without", { reason: "模拟：逾期未签定" }));
  assert.deepEqual(codesOf(await step(cast.office, id, "begin")), ["assess/notOver"]);
  // Frozen: only the leading group changes them, with its reason; old and new both stay to be read.
  const changed = { reason: "模拟：统计口径调整", individual: [{ ...first, weight: 30 }] };
  granted(await step(cast.leader, id, "amend", changed));
  const { individual } = await unit();
  assert.deepEqual(
    individual.changes.map(({ rows, reason }) => [rows.length, reason]),
    [
      [2, null],
      [1, "模拟：统计口径调整"],
    ],
  );
});

test("whoever changes frozen indicators does not decide that result, and changes them only while somebody else could decide", async (t) => {
  const { checked, step, cast, disclose, deciders } = await assessedWorld(t);
  const id = await checked();
  const [first] = ownSet.individual;
  const change = { reason: "模拟：统计口径调整", individual: [{ ...first, weight: 30 }] };
  deciders.delete("second-leader");
  assert.deepEqual(codesOf(await step(cast.leader, id, "amend", change)), ["assess/soleDecider"]);
  deciders.add("second-leader");
  granted(await step(cast.leader, id, "amend", change));
  granted(await disclose());
  granted(await step(cast.city, id, "accept"));
  assert.deepEqual(codesOf(await step(cast.leader, id, "decide", { opinion: "模拟：同意" })), ["procedure/didTheOther"]);
  granted(await step(cast.secondLeader, id, "decide", { opinion: "模拟：同意" }));
});

test("a result refers to a finished and published evaluation of that very unit, and to nothing else", async (t) => {
  const world = await assessedWorld(t);
  const { checked, step, cast, unit, evaluated } = world;
  const id = await checked();
  const refer = (thirdParty: string) => step(cast.office, id, "refer", { thirdParty });
  assert.deepEqual(codesOf(await refer(id)), ["assess/notThirdParty"]);
  const unfinished = await evaluated("working", ["taiyuan-city-government"]);
  assert.deepEqual(codesOf(await refer(unfinished)), ["assess/evaluationUnfinished"]);
  const stopped = await evaluated("stopped", ["datong-city-government"]);
  assert.deepEqual(codesOf(await refer(stopped)).toSorted(), ["assess/evaluationOfOthers", "assess/evaluationUnfinished"]);
  const others = await evaluated("published", ["datong-city-government"]);
  assert.deepEqual(codesOf(await refer(others)), ["assess/evaluationOfOthers"]);
  const own = await evaluated("closed", ["datong-city-government", "taiyuan-city-government"]);
  assert.deepEqual(
    (await unit()).evaluations.map(({ id: one }) => one),
    [own],
  );
  granted(await refer(own));
  assert.deepEqual([(await unit()).thirdParty?.id, (await unit()).thirdParty?.state], [own, null]);
  await world.store.transaction((tx) => tx.run(sql`update matter set state = 'withdrawn' where id = ${own}`));
  assert.equal((await unit()).thirdParty?.state?.zh, "已撤回");
});

test("what an incentive or an application begins with is told of published results, and of others to those who may see them", async (t) => {
  const { decided, step, cast, assessing, numberOf, all, nobody } = await assessedWorld(t);
  const id = await decided();
  const number = await numberOf();
  assert.deepEqual(await assessing.proposed(number, "", nobody), {});
  assert.equal((await assessing.proposed(number, "rd-expenditure", all)).item, "rd-expenditure");
  granted(await step(cast.office, id, "publish"));
  const { unit, year, result, clause } = await assessing.proposed(number, "nothing", nobody);
  assert.deepEqual([unit, year, result, clause], ["taiyuan-city-government", 2025, number, "9.5.4"]);
  assert.deepEqual(await assessing.proposed("KH-1999-0001", "", all), {});
});

test("a city from self-check to decision: what is disclosed is what is decided, and what changes later is told beside it", async (t) => {
  const { checked, step, cast, disclose, unit, assessing, context, named } = await assessedWorld(t);
  const id = await checked();
  assert.deepEqual(codesOf(await step(cast.office, id, "disclose", { sheet: "made up" })), ["assess/sheetNotKept"]);
  const live = await unit();
  assert.deepEqual([live.basis, live.kept], ["live", null]);
  const { checksum } = granted(await disclose());
  const shown = await unit();
  assert.deepEqual([shown.basis, shown.kept?.checksum, shown.total], ["disclosed", checksum, live.total]);
  assert.equal(Math.round(shown.items.reduce((all, { adds }) => all + (adds ?? 0), 0) * 1e6), Math.round((shown.total ?? 0) * 1e6));
  granted(await step(cast.city, id, "object", { item: "研发经费", reason: "模拟：漏报一家企业" }));
  // Whoever disclosed it does not answer the objection to it.
  assert.deepEqual(codesOf(await step(cast.office, id, "reject", { reason: "模拟：不成立" })), ["procedure/didTheOther"]);
  granted(await step(cast.second, id, "reject", { reason: "模拟：已核实，维持" }));
  granted(await step(cast.city, id, "accept"));
  assert.deepEqual(codesOf(await assessing.pack(context(), id, named)), ["assess/notDecided"]);
  granted(await step(cast.leader, id, "decide", { opinion: "模拟：同意" }));
  const decided = await unit();
  assert.equal(decided.basis, "decided");
  assert.deepEqual(
    decided.findings.map(({ what }) => what.en),
    ["Data check: figures confirmed", "Objection", "Answer: it stands", "Decided"],
  );
  assert.deepEqual([decided.funds[0]?.rate, decided.funds[0]?.checks.length], [0.9, 0]);
  const pack = granted(await assessing.pack(context(), id, named));
  assert.ok(pack.paper.blocks.length > 8 && pack.issued === null);
});

test("an objection that holds sends the figures back to be checked, and a new sheet is disclosed", async (t) => {
  const { checked, step, cast, disclose, unit } = await assessedWorld(t);
  const id = await checked();
  granted(await disclose());
  granted(await step(cast.city, id, "object", { item: "研发经费", reason: "模拟：漏报" }));
  granted(await step(cast.second, id, "uphold", { reason: "模拟：成立" }));
  assert.equal((await unit()).basis, "live");
  assert.deepEqual(codesOf(await disclose()), ["procedure/notAnswered"]);
  granted(await step(cast.statistics, id, "check", { conclusion: "corrected", findings: [{ item: "研发经费", finding: "模拟：已更正" }] }));
  granted(await disclose());
  assert.equal((await unit()).matter?.state, "disclosed");
});

test("when the time for objections is over, the clock hands the result on", async (t) => {
  const { checked, clock, disclose, procedures, unit } = await assessedWorld(t);
  await checked();
  granted(await disclose());
  clock.forward(days(25));
  while ((await procedures.sweep(100)).left);
  assert.equal((await unit()).matter?.state, "deciding");
});

test("what was tolerated is left out with its number and no reason; decided after disclosure, it sends the result back", async (t) => {
  const world = await assessedWorld(t);
  const { checked, step, cast, disclose, unit, procedures, tolerance } = world;
  const id = await checked();
  granted(await disclose());
  const secret = "模拟：不可抗力致试验中断";
  const values = {
    title: "太原市2025年研发经费",
    unit: "taiyuan-city-government",
    year: 2025,
    item: "rd-expenditure",
    facts: secret,
    ground: "模拟：符合情形",
  };
  const origin = { kind: "clause", id: "9.5.2" };
  const opened = granted(await procedures.open(cast.city, { procedure: "tolerance", values, key: "tolerance-1", origin }));
  granted(await step(cast.office, opened.id, "take-up"));
  granted(await step(cast.leader, opened.id, "approve", { opinion: "模拟：予以容错" }));
  granted(await step(cast.city, id, "accept"));
  assert.deepEqual(codesOf(await step(cast.leader, id, "decide", { opinion: "模拟：同意" })), ["assess/toleratedSince"]);
  granted(await step(cast.leader, id, "back-to-check", { reason: "模拟：容错后重算" }));
  granted(await step(cast.statistics, id, "check", { conclusion: "confirmed" }));
  granted(await disclose());
  const { items, ...rest } = await unit();
  const item = items.find(({ indicator }) => indicator === "rd-expenditure");
  assert.deepEqual([item?.points, item?.unscored?.why, item?.unscored?.by], [null, "tolerated", opened.number]);
  assert.ok(!JSON.stringify([items, rest]).includes("试验中断"));
  const register = await tolerance(cast.statistics, {
    all: false,
    regions: [],
    desks: ["statistics-bureau@140000"],
    person: "statistician",
  });
  assert.deepEqual(
    register.rows.map(({ number, mayOpen }) => [number, mayOpen]),
    [[opened.number, false]],
  );
  assert.ok(!JSON.stringify(register).includes("试验中断"));
});

test("before it is published a result is for those who take part in it and those who read everything", async (t) => {
  const { decided, assessing, context, cast, named, step, nobody } = await assessedWorld(t);
  const id = await decided();
  const asked = (scope = nobody) => assessing.unit(context(), cast.proposer, { year: 2025, desk: taiyuan }, { scope, named });
  assert.deepEqual(codesOf(await asked()), ["assess/notYetPublished"]);
  // Who checks its figures, funds, or sits at the unit itself takes part.
  for (const desk of ["statistics-bureau@140000", "finance-department@140000", taiyuan])
    assert.ok((await asked({ ...nobody, desks: [desk] })).ok, desk);
  const row = async () =>
    (await assessing.year(context(), cast.proposer, 2025, nobody)).classes[0]?.rows.find(({ desk }) => desk.desk === taiyuan);
  assert.deepEqual([(await row())?.withheld, (await row())?.total], [true, null]);
  granted(await step(cast.office, id, "publish"));
  assert.ok(granted(await asked()).total !== null);
  assert.equal((await row())?.withheld, false);
});
