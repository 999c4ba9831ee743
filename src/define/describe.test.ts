import assert from "node:assert/strict";
import test from "node:test";
import { toy } from "#plan/toy";
import { compilePlan } from "./compile.ts";
import { describeFormula, describeMeasure } from "./describe.ts";
import { allOperandsOf, codesOf } from "./formulas.ts";

const compiled = compilePlan(toy);
assert.ok(compiled.ok);
const plan = compiled.value;

for (const [id, zh, en] of [
  ["gdp", "公布数据（代码 TOY_GDP）", "Published figure (code TOY_GDP)"],
  ["platforms", "“示例在用平台”台账截至期末的累计数", "Balance of the account “Example platforms in use” at the period's end"],
  ["contract-turnover", "“示例合同成交额”台账的当期发生数", "What the account “Example contract turnover” took in during the period"],
  ["rd-intensity", "示例研发经费 ÷ 示例地区生产总值", "Example R&D expenditure ÷ Example GDP"],
  ["patents-per-10k-people", "示例有效发明专利 ÷ 示例常住人口", "Example invention patents in force ÷ Example resident population"],
  ["patents-per-rd", "示例有效发明专利 ÷ 示例研发经费", "Example invention patents in force ÷ Example R&D expenditure"],
  ["rd-growth", "示例研发经费比上年增长", "Example R&D expenditure, growth over the previous year"],
  ["rd-enterprises-and-universities", "示例企业研发经费 + 示例高校研发经费", "Example R&D of enterprises + Example R&D of universities"],
  [
    "rd-elsewhere",
    "示例研发经费 − 示例企业与高校研发经费合计",
    "Example R&D expenditure − Example R&D of enterprises and universities together",
  ],
] as const)
  test(`${id} says how it is measured in both languages`, () => {
    assert.deepEqual(describeMeasure(plan.indicator(id).versions[0], plan), { zh, en });
  });

test("an indicator's codes are those of all its versions, and its operands those of its formulas", () => {
  assert.deepEqual(codesOf(plan.indicator("patents")), ["TOY_PAT_OLD", "TOY_PAT"]);
  assert.deepEqual(codesOf(plan.indicator("rd-intensity")), []);
  assert.deepEqual(allOperandsOf(plan.indicator("rd-intensity")), ["rd-expenditure", "gdp"]);
  assert.deepEqual(allOperandsOf(plan.indicator("gdp")), []);
});

test("growth over several years says how many, for it is not a yearly rate", () => {
  const words = describeFormula({ kind: "growth", of: "gdp", years: 3 }, (id) => plan.indicator(id).label);
  assert.deepEqual(words, { zh: "示例地区生产总值比 3 年前增长", en: "Example GDP, growth over 3 years" });
});
