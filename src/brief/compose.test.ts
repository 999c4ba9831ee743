import assert from "node:assert/strict";
import { test } from "node:test";
import type { Day } from "#kernel";
import { shanxi14th } from "#plan/shanxi-14th";
import { toy } from "#plan/toy";
import { checkedPlan, figuresFrom, given, publishedFigures } from "../../tests/support/figures.ts";
import { type BriefState, composeBrief } from "./compose.ts";
import { changedSince } from "./differences.ts";

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
const today: Day = "2026-11-22";
const at = (asOf: Day) => ({ plan, figures, today, asOf, knownAt: null });
const composed = (asOf: Day, state: BriefState = {}) => {
  const made = composeBrief(at(asOf), state, null);
  assert.ok(made.ok);
  return made.value;
};

test("a brief as of 2023 names R&D expenditure as the one in danger, and who owns it", () => {
  const { danger, sentence, main, mode } = composed("2023-12-31");
  assert.equal(mode, "running");
  assert.equal(danger?.target, "rd-expenditure");
  assert.equal(danger.owner.zh, "山西省科学技术厅");
  assert.match(sentence.zh, /^45项目标/);
  const [first] = main;
  assert.deepEqual(
    [first?.actual.zh, first?.goal.zh, first?.pace.zh, first?.needed.zh, first?.forecast.zh, first?.status.id],
    ["298.2", "422.2", "+8.9%", "+19.0%", "337（310—428）", "behind"],
  );
});

test("every target stands on one of the two pages, once", () => {
  for (const state of [{}, { group: "breakthroughs" }, { group: "platforms-institutions-talent" }]) {
    const { main, rest, leftOut } = composed(today, state);
    const ids = [...main, ...rest].map(({ target }) => target);
    assert.equal(main.length, 8);
    assert.equal(leftOut, 0);
    assert.deepEqual([...ids].sort(), plan.targets.map(({ id }) => id).sort());
  }
});

test("a group's own targets come first, and a group without danger still names the plan's", () => {
  const brief = composed("2023-12-31", { group: "coverage" });
  assert.deepEqual(
    brief.main.map((row) => row.inGroup),
    [true, true, true, true, false, false, false, false],
  );
  assert.match(brief.title.zh, /（覆盖）$/);
  assert.equal(brief.danger?.target, "rd-expenditure");
});

test("the parts of a change sum to what is printed as the whole", () => {
  const { change } = composed("2023-12-31", { focus: "rd-expenditure" });
  const number = (text: string) => Number(text.replace("−", "-").replaceAll(",", ""));
  const [whole, ...parts] = change?.rows ?? [];
  const sum = parts.reduce((total, part) => total + number(part.change), 0);
  assert.ok(whole?.total && Math.abs(sum - number(whole.change)) < 0.15, `${sum} of ${whole?.change}`);
});

test("an unknown group and an unknown target are both refused, with what there is", () => {
  const made = composeBrief(at(today), { group: "nothing", focus: "nobody" }, null);
  assert.deepEqual(!made.ok && made.refusals.map(({ code }) => code).sort(), ["brief/unknownGroup", "monitor/unknownTarget"]);
});

test("releases lie after the day asked about, in order, each indicator once", () => {
  const { releases } = composed("2023-12-31");
  const days = releases.map(({ on }) => on);
  assert.ok(days.length > 0 && days.every((on) => on > "2023-12-31"));
  assert.deepEqual(days, [...days].sort());
  assert.equal(new Set(releases.map(({ label }) => label.zh)).size, releases.length);
});

test("nothing has changed since a brief of today that was composed a moment ago", () => {
  assert.deepEqual(changedSince(composed(today), at(today)), []);
});

test("a brief as of 2023 is told what came out since and which statuses moved", () => {
  const changed = changedSince(composed("2023-12-31"), at(today));
  const firms = changed.find(({ target }) => target === "high-tech-enterprises");
  assert.deepEqual(firms?.what, ["newly-published", "status-moved"]);
  assert.deepEqual([firms?.before.zh, firms?.after.zh], ["4,155（2023年）", "≥4,500（2025年）"]);
  assert.deepEqual([firms?.statusBefore.id, firms?.statusAfter.id], ["warning", "awaiting"]);
});

test("a figure that was revised is told with both values", () => {
  const little = checkedPlan(toy);
  const [target] = little.targets;
  const indicator = little.indicators.find(({ id }) => id === target?.indicator);
  const measure = indicator?.versions[0].measure;
  assert.ok(indicator && measure?.kind === "observed");
  const [source] = little.sources;
  const row = (value: string, publishedOn: Day) =>
    given(measure.code, little.regions.home, "2021", value, indicator.unit, { publishedOn, source: source?.id ?? "" });
  const first = figuresFrom(little, [row("100", "2022-02-01")]);
  const later = figuresFrom(little, [row("100", "2022-02-01"), row("101", "2022-06-01")]);
  const context = { plan: little, asOf: "2022-12-31", knownAt: null, today: "2022-12-31" } as const;
  const made = composeBrief({ ...context, figures: first }, {}, null);
  assert.ok(made.ok);
  const changed = changedSince(made.value, { ...context, figures: later }).find((c) => c.target === target?.id);
  assert.deepEqual(changed?.what.includes("revised"), true);
});
