import assert from "node:assert/strict";
import { test } from "node:test";
import type { Field } from "#define";
import type { Day, Instant } from "#kernel";
import { toy } from "#plan/toy";
import { checkedPlan } from "../../../tests/support/figures.ts";
import type { Light, LightRule } from "../types.ts";
import { deskLabel } from "./desks.ts";
import { lightAnswer } from "./lights.ts";
import { sayDay, sayMoment, sayMomentInFull } from "./moments.ts";
import { originAnswer } from "./origins.ts";
import { fieldValue } from "./values.ts";

const plan = checkedPlan(toy);
const version = plan.procedure("toy-supervision").versions[0];
const today: Day = "2026-11-22";
const called = { person: new Map([["p-1", "王芳"]]), matter: new Map([["0190aaaa-0000-7000-8000-000000000001", "TS-2026-0007"]]) };

for (const [at, zh, en] of [
  ["2026-11-20T16:00:00.000Z", "11月20日24:00", "24:00 on 20 November"],
  ["2026-11-20T09:05:00.000Z", "11月20日17:05", "17:05 on 20 November"],
  ["2025-12-31T16:00:00.000Z", "2025年12月31日24:00", "24:00 on 31 December 2025"],
] as const)
  test(`${at} is said as ${zh}`, () => assert.deepEqual(sayMoment(at as Instant, today), { zh, en }));
for (const [at, zh, en] of [
  ["2026-03-19T16:00:00.000Z", "2026年3月19日24时", "24:00 on 19 March 2026"],
  ["2026-03-19T04:00:00.000Z", "2026年3月19日12时", "12:00 on 19 March 2026"],
  ["2026-03-19T09:05:00.000Z", "2026年3月19日17时05分", "17:05 on 19 March 2026"],
] as const)
  test(`papers say ${at} as ${zh}`, () => assert.deepEqual(sayMomentInFull(at as Instant), { zh, en }));
test("a day of another year is said with its year", () =>
  assert.deepEqual(sayDay("2025-03-01", today), { zh: "2025年3月1日", en: "1 March 2025" }));

const since = "2026-11-20T16:00:00.000Z" as Instant;
const said = (rule: LightRule, facts: Light["facts"] = {}, colour: Light["colour"] = "red") =>
  lightAnswer({ colour, rule, since, facts }, { version, dueAt: "2026-11-23T16:00:00.000Z" as Instant, today });

for (const [rule, facts, say, mends] of [
  ["overdue", { deadline: "progress", count: 1 }, "“三日反馈”已于11月20日24:00到期未报。", "办理“反馈”、完成“三日反馈”后转绿。"],
  [
    "overdue",
    { deadline: "progress", count: 3 },
    "“三日反馈”已于11月20日24:00到期未报，另有2项逾期。",
    "办理“反馈”、完成“三日反馈”后转绿。",
  ],
  ["due-soon", { deadline: "month" }, "“一月办结”将于11月23日24:00到期，尚未报送。", "完成“一月办结”后转绿。"],
  [
    "lag-red",
    { lag: 42, limit: 30 },
    "节点进度滞后42个百分点，达到30个百分点的界限（自11月20日24:00起）。",
    "到期节点经认可、滞后回到界限以内后转绿。",
  ],
  ["returned", { returns: 1 }, "已被退回1次（自11月20日24:00起）。", "退回记录保留，办结后转蓝。"],
  ["extended", { times: 2 }, "已延期2次（自11月20日24:00起）。", "延期记录保留，办结后转蓝。"],
  ["rebound", { times: 1 }, "办结后反弹，第1次重开（自11月20日24:00起）。", "再次办结后转蓝。"],
  ["frozen", {}, "自11月20日24:00起中止办理，停止计时。", "恢复办理后重新计时。"],
  ["final", {}, "已于11月20日24:00办结。", null],
  ["in-order", {}, "按期办理。", null],
] as const)
  test(`the light ${rule} ${JSON.stringify(facts)} says why it shines and what mends it, in both languages`, () => {
    const answer = said(rule, facts);
    assert.deepEqual([answer.say.zh, answer.mends?.zh ?? null], [say, mends]);
    assert.doesNotMatch(answer.say.en + (answer.mends?.en ?? ""), /[一-鿿]|undefined|NaN/);
  });

test("a desk is the unit, with its region where that does not follow from the unit, or the person", () => {
  assert.equal(deskLabel(plan, `toy-science@${plan.regions.home}`).zh, "示例科技厅");
  assert.match(deskLabel(plan, "toy-science@990100").zh, /.+示例科技厅$/);
  assert.equal(deskLabel(plan, "person:p-1", called).zh, "王芳");
  assert.equal(deskLabel(plan, "person:p-9", called).zh, "个人");
});

test("an origin names what a matter arose from and leads there", () => {
  const origin = (kind: string, id: string) => originAnswer(plan, { kind, id }, called);
  assert.equal(origin("clause", "2.2.1").href, "/plan/c/2.2.1");
  assert.deepEqual(origin("meeting", "〔2026〕3号").label.zh, "会议纪要：〔2026〕3号");
  assert.deepEqual(origin("help-request", "0190aaaa-0000-7000-8000-000000000001"), {
    kind: "help-request",
    label: { zh: "企业诉求：TS-2026-0007", en: "Request for help: TS-2026-0007" },
    href: "/work/m/0190aaaa-0000-7000-8000-000000000001",
  });
  assert.deepEqual(origin("matter", "0190aaaa-0000-7000-8000-00000000ffff").href, null);
  assert.equal(origin("result", "KH-2022-0002").label.zh, "考核结果：KH-2022-0002");
  assert.match(origin("result", "KH-2022-0002:patents").label.zh, /^考核结果：KH-2022-0002 [^a-z]+$/);
  assert.equal(origin("anything", "").label.zh, "其他来源");
});

const label = { zh: "项", en: "Field" };
const shown = (field: Field, value: unknown, mask = false) => fieldValue({ plan, called, mask }, field, value);
for (const [field, value, zh, en] of [
  [{ kind: "decimal", id: "f", label, places: 1, unit: "CNY-100m" }, "298.25", "298.3亿元", "298.3 × 100m yuan"],
  [{ kind: "whole", id: "f", label, unit: { zh: "家", en: "firms" } }, 12, "12家", "12 firms"],
  [{ kind: "day", id: "f", label }, "2026-11-20", "2026年11月20日", "20 November 2026"],
  [{ kind: "yes-no", id: "f", label }, false, "否", "No"],
  [{ kind: "choice", id: "f", label, of: [{ id: "a", label: { zh: "甲", en: "A" } }], many: true }, ["a", "a"], "甲、甲", "A, A"],
  [{ kind: "reference", id: "f", label, to: "unit" }, "toy-science", "示例省科学技术厅", "Example Department of Science and Technology"],
  [{ kind: "reference", id: "f", label, to: "person" }, "p-1", "王芳", "王芳"],
  [{ kind: "files", id: "f", label, most: 3 }, ["x", "y"], "2个附件", "2 file(s)"],
] as const satisfies readonly (readonly [Field, unknown, string, string])[])
  test(`a value of kind ${field.kind} reads ${zh}`, () => assert.deepEqual(shown(field, value).shown, { zh, en }));

test("what concerns a natural person is masked as a whole, and as a column of rows", () => {
  const name = { kind: "text", id: "name", label, lines: "one", longest: 40, personal: true } as const;
  const firm = { kind: "text", id: "firm", label, lines: "one", longest: 40 } as const;
  assert.deepEqual([shown(name, "王芳", true).value, shown(name, "王芳", true).masked], [null, true]);
  const rows = shown({ kind: "rows", id: "rows", label, of: [name, firm], most: 5 }, [{ name: "王芳", firm: "某厂" }], true);
  assert.ok(!JSON.stringify(rows).includes("王芳") && JSON.stringify(rows).includes("某厂"));
});
