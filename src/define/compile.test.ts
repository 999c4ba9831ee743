import assert from "node:assert/strict";
import test from "node:test";
import { toy } from "#plan/toy";
import { compilePlan } from "./compile.ts";
import type { CheckedPlan, Plan } from "./words.ts";

function checkedToy(): CheckedPlan {
  const answer = compilePlan(toy);
  assert.deepEqual(answer.ok ? [] : answer.refusals.map(({ say }) => say.en), []);
  return (answer as { value: CheckedPlan }).value;
}

test("the toy plan compiles without a fault and has a dozen clauses", () => {
  assert.equal(checkedToy().clauseList.length, 12);
});

test("a plan that went through JSON compiles to the same checksum, whatever the order of its keys", () => {
  const copy: Plan = JSON.parse(JSON.stringify(toy));
  const again = compilePlan(Object.fromEntries(Object.entries(copy).reverse()) as Plan);
  assert.equal(again.ok && again.value.checksum, checkedToy().checksum);
  assert.match(checkedToy().checksum, /^[0-9a-f]{64}$/);
});

test("a changed word changes the checksum", () => {
  const changed = compilePlan({ ...toy, version: "2" });
  assert.notEqual(changed.ok && changed.value.checksum, checkedToy().checksum);
});

test("look-ups answer by id, by data code in any case, and by day", () => {
  const plan = checkedToy();
  assert.equal(plan.findIndicator("toy_rd")?.id, "rd-expenditure");
  assert.equal(plan.findIndicator("rd-expenditure")?.id, "rd-expenditure");
  assert.equal(plan.findIndicator("TOY_PAT_OLD")?.id, plan.findIndicator("TOY_PAT")?.id);
  assert.equal(plan.findIndicator("nothing"), undefined);
  assert.equal(plan.clause("1.1.2").kind, "goal");
  assert.equal(plan.findClause("9.9.9"), undefined);
  assert.throws(() => plan.indicator("nothing"), /no indicator "nothing"/);
  assert.equal(plan.findTarget("nothing"), undefined);
  assert.equal(plan.account("contract/turnover").balance, "flow");
  assert.equal(plan.theme("input").id, "input");
  assert.equal(plan.region("990102")?.short.zh, "乙县");
  assert.equal(plan.source("nowhere"), undefined);
});

for (const [day, code] of [
  ["2012-01-01", "TOY_PAT_OLD"],
  ["2022-12-31", "TOY_PAT_OLD"],
  ["2023-01-01", "TOY_PAT"],
  ["2030-01-01", "TOY_PAT"],
] as const)
  test(`on ${day} patents are read from ${code}`, () => {
    const plan = checkedToy();
    assert.deepEqual(plan.versionOn(plan.indicator("patents"), day).measure, { kind: "observed", code });
  });
