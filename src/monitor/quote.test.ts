import assert from "node:assert/strict";
import { test } from "node:test";
import { answers } from "#contract";
import { quoteAnswer, type ReadingContext } from "#monitor";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, publishedFigures } from "../../tests/support/figures.ts";
import { firstSentence } from "./quote.ts";

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
const now: ReadingContext = { plan, figures, asOf: "2026-11-22", knownAt: null, today: "2026-11-22" };

function quoted(context: ReadingContext, id: string, asked: Parameters<typeof quoteAnswer>[2] = {}) {
  const made = quoteAnswer(context, id, asked);
  assert.ok(made.ok);
  assert.deepEqual(answers.quoteAnswer.parse(made.value), made.value);
  return made.value.quote;
}

test("Shanxi's R&D of 2023 is quoted with period, region, value, scope, source and day, in both languages", () => {
  const { zh, en } = quoted(now, "RD_EXP", { period: "2023" });
  assert.ok(zh.startsWith("2023年山西省研发（R&D）经费投入298.2亿元（全社会"), zh);
  assert.ok(zh.endsWith("来源：2023年全国科技经费投入统计公报，2024-10-02发布）"), zh);
  assert.ok(en.startsWith("R&D expenditure, Shanxi, 2023: 298.2 × 100m yuan ("), en);
  assert.ok(en.endsWith("source: National bulletin on spending on science and technology 2023, published 2024-10-02)"), en);
});

test("a floor, a revision, an assumed day and a formula each say what they are", () => {
  assert.match(quoted(now, "high-tech-enterprises", { period: "2025" }).zh, /不少于4,500家/);
  assert.match(quoted(now, "RD_INT", { period: "2021" }).zh, /1\.10%（.*2023-11-08发布，为修订后数）/);
  assert.match(quoted(now, "IND_RD_EXP", { period: "2023" }).zh, /发布日期不详，推定不晚于\d{4}-\d{2}-\d{2}/);
  const formula = plan.indicators.find((i) => i.versions.some((v) => v.measure.kind === "formula" && figures.countOf(i.id) > 0));
  assert.ok(formula);
  assert.match(quoted(now, formula.id).zh, /计算：/);
});

test("as known on an earlier day the first value is quoted, with that day", () => {
  const { zh } = quoted({ ...now, asOf: "2022-12-31", knownAt: "2022-12-31" }, "RD_INT", { period: "2021" });
  assert.match(zh, /1\.12%（/);
  assert.match(zh, /按2022-12-31当时可见/);
  assert.doesNotMatch(zh, /为修订后数/);
});

test("a gap is quoted as a sentence that says there is no figure, never as a number", () => {
  const { zh, en } = quoted(now, "RD_EXP", { period: "2025" });
  assert.match(zh, /^2025年山西省研发（R&D）经费投入：截至2026-11-22该时期没有已公布的数据（/);
  assert.match(en, /No figure has been published for this period as of 2026-11-22/);
});

test("a long note is told by its first sentence, the rest follows it whole", () => {
  const { first, rest } = firstSentence({ zh: "甲。乙；丙。", en: "One, e.g. this. Two more. Three." });
  assert.deepEqual([first.zh, rest.zh, first.en, rest.en], ["甲。", "乙；丙。", "One, e.g. this.", "Two more. Three."]);
});
