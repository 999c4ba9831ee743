import assert from "node:assert/strict";
import { test } from "node:test";
import { answers, type TargetAnswer } from "#contract";
import { type ReadingContext, targetAnswer } from "#monitor";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, publishedFigures } from "../../../tests/support/figures.ts";

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../../plan/shanxi-14th/data/observations/", import.meta.url));
const on = (asOf: ReadingContext["asOf"]): ReadingContext => ({ plan, figures, asOf, knownAt: null, today: "2026-11-22" });
const [then, now] = [on("2023-12-31"), on("2026-11-22")];

function page(context: ReadingContext, id: string): TargetAnswer {
  const made = targetAnswer(context, id);
  assert.ok(made.ok);
  return made.value;
}
const rate = (value: number | null | undefined, places = 1): number | null =>
  value === null || value === undefined ? null : Math.round(value * 100 * 10 ** places) / 10 ** places;
const short = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value * 100) / 100;

for (const { id } of plan.targets)
  for (const context of [then, now])
    test(`the page of ${id} as of ${context.asOf} has the shape the contract gives`, () => {
      const made = page(context, id);
      assert.deepEqual(answers.targetAnswer.parse(made), made);
    });

test("R&D stands at 298.2 in 2023, 124.0 short of 422.2 and 21.8 short of what was due", () => {
  const { sentence, quote } = page(then, "rd-expenditure");
  assert.equal(sentence.zh, "2023年298.2亿元；2025年目标422.2亿元（2020年211.1亿元的2倍），差124.0；应到320.0，少21.8。");
  assert.match(quote.zh, /状态：滞后/);
  assert.match(quote.zh, /第1\.2\.17条；截至2023-12-31/);
});

test("the axis of R&D carries the two best years of growth, the worst since the base, the base and the plan's day", () => {
  const { marks } = page(then, "rd-expenditure");
  assert.deepEqual(
    marks.map((m) => m.say.zh),
    [
      "2018年+18.6%，增速列各省第5、中部六省第2",
      "2020年规划基期211.1亿元",
      "2021年规划印发；+19.3%，增速列各省第5、中部六省第1",
      "2022年+8.7%，增速列各省第24、中部六省第5",
    ],
  );
});

test("eight provinces began 2020 within half to twice Shanxi's size; each is told with what doubling still takes", () => {
  const { peers } = page(then, "rd-expenditure");
  const [similar, group] = peers?.groups ?? [];
  assert.deepEqual(
    similar?.rows.map((r) => [r.short.zh, r.base, r.latest, short(r.factor), rate(r.perYear), rate(r.lastYear), r.beside, rate(r.needed)]),
    [
      ["云南", 246, 346.7, 1.41, 12.1, 10.6, 1.15, 19.1],
      ["山西", 211.1, 298.2, 1.41, 12.2, 9, 1.16, 19],
      ["黑龙江", 173.2, 229.3, 1.32, 9.8, 5.3, 1.44, 22.9],
      ["内蒙古", 161.1, 228.1, 1.42, 12.3, 8.9, 0.93, 18.9],
      ["广西", 173.2, 228.1, 1.32, 9.6, 4.7, 0.84, 23.2],
      ["贵州", 161.7, 211.4, 1.31, 9.3, 6.1, 1.01, 23.7],
      ["吉林", 159.5, 210.2, 1.32, 9.6, 12.2, 1.55, 23.2],
      ["甘肃", 109.6, 156.2, 1.43, 12.5, 8.4, 1.32, 18.5],
    ],
  );
  assert.deepEqual(
    group?.rows.map((r) => [r.short.zh, r.own]),
    [
      ["湖北", false],
      ["湖南", false],
      ["安徽", false],
      ["河南", false],
      ["江西", false],
      ["山西", true],
    ],
  );
  assert.equal(peers?.beside?.indicator, "rd-intensity");
});

test("today R&D asks for its figures of 2024 and 2025, and the cities' of later than 2021", () => {
  const { gaps, row } = page(now, "rd-expenditure");
  assert.equal(row.status.id, "awaiting");
  assert.match(gaps[0]?.zh ?? "", /^2024、2025年尚无公布数/);
  assert.ok(gaps.some((g) => g.zh === "分市最近只有2021年11市齐全。"));
});

test("technology contracts past their goal ask for a decision; enterprises are compared by what stands in for them", () => {
  assert.match(page(then, "technology-contract-turnover").decisions[0]?.zh ?? "", /请定保持、提高或退出/);
  const { peers } = page(then, "high-tech-enterprises");
  assert.equal(peers?.standIn?.zh, "按当年认定数排名，非存量");
  assert.equal(peers?.goal, null);
});

test("a laboratory shows its gates, and where it counts as reached", () => {
  const { gates } = page(then, "national-laboratory");
  assert.equal(gates?.length, 6);
  assert.ok(gates?.some((g) => g.counts));
});

test("what cannot be measured says what is missing and asks for a yardstick", () => {
  const { missing, decisions, peers, marks } = page(now, "leading-clusters");
  assert.ok(missing.length > 0);
  assert.match(decisions[0]?.zh ?? "", /请定可计量的尺度/);
  assert.deepEqual([peers, marks], [null, []]);
});

test("a target that does not exist is refused with near names", () => {
  const made = targetAnswer(now, "rd-expendture");
  assert.deepEqual(!made.ok && made.refusals.map((r) => [r.code, r.say.en.includes("rd-expenditure")]), [["monitor/unknownTarget", true]]);
});
