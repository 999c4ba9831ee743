import assert from "node:assert/strict";
import { test } from "node:test";
import { answers, type Change, type Cockpit, type TargetRow } from "#contract";
import {
  clauseAnswer,
  cockpit,
  indicatorAnswer,
  indicatorList,
  outlineAnswer,
  passportAnswer,
  type ReadingContext,
  sourceList,
} from "#monitor";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, publishedFigures } from "../../tests/support/figures.ts";

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
const on = (asOf: ReadingContext["asOf"]): ReadingContext => ({ plan, figures, asOf, knownAt: null, today: "2026-11-22" });
const [then, now] = [on("2023-12-31"), on("2026-11-22")];

function screen(context: ReadingContext, focus?: string): Cockpit {
  const made = cockpit(context, focus);
  assert.ok(made.ok);
  return made.value;
}
const rowIn = (c: Cockpit, id: string): TargetRow => {
  const row = c.targets.find((r) => r.id === id);
  assert.ok(row, id);
  return row;
};
const valueIn = (row: TargetRow): string | null => (row.actual.kind === "figure" ? row.actual.value : null);
const share = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value * 1000) / 1000;
const place = (row: TargetRow) =>
  row.position && [
    row.position.rank,
    row.position.of,
    row.position.change,
    row.position.group?.rank,
    row.position.group?.of,
    row.position.group?.change,
  ];

const past = screen(then);
const today = screen(now);

test("as of 2023 R&D is behind: 298.2 of 422.2, grown 8.9 % as published where 19.0 % was needed, wavering", () => {
  const row = rowIn(past, "rd-expenditure");
  assert.deepEqual(
    [valueIn(row), row.goal?.value, row.base?.value, row.base?.from, row.gap],
    ["298.2", "422.2", "211.1", "published", "124.0"],
  );
  assert.deepEqual([share(row.pace?.actual), row.pace?.actualPublished, share(row.pace?.needed)], [0.089, true, 0.19]);
  assert.deepEqual([share(row.pace?.threeYear?.actual), row.pace?.threeYear?.from], [0.122, "2020"]);
  assert.equal(row.status.id, "behind");
  assert.equal(row.status.wavering?.zh, "波动：按三年均速为预警");
  assert.deepEqual([share(row.completion?.done), row.completion?.timeGone, Math.round((row.plannedNow ?? 0) * 10) / 10], [0.413, 0.6, 320]);
  assert.deepEqual(place(row), [20, 31, 0, 6, 6, 0]);
});

test("R&D for 2025 is forecast at 337, 80 % between 310 and 428, from 186 errors of 31 provinces", () => {
  const made = rowIn(past, "rd-expenditure").forecast;
  assert.deepEqual([made?.points, made?.errors, made?.errorRegions], [9, 186, 31]);
  assert.deepEqual(
    [made?.value, made?.low, made?.high].map((v) => Math.round(v ?? 0)),
    [337, 310, 428],
  );
});

test("what R&D still needs was done in 20 of 217 windows, and in 6 of 175 from such a start; doubling in 30 of 124", () => {
  const { focus } = past;
  assert.equal(focus?.target, "rd-expenditure");
  assert.deepEqual([focus?.baseRate?.windows, focus?.baseRate?.reached, share(focus?.baseRate?.factor)], [217, 20, 1.416]);
  assert.deepEqual([focus?.baseRate?.fromSuchAStart?.windows, focus?.baseRate?.fromSuchAStart?.reached], [175, 6]);
  assert.equal(focus?.baseRate?.cases.length, 20);
  assert.deepEqual([focus?.planBaseRate?.years, focus?.planBaseRate?.windows, focus?.planBaseRate?.reached], [5, 124, 30]);
});

test("as of 2023 high-tech enterprises warn: 4,155 of 5,000, grown 6.1 % where 9.7 % a year was needed", () => {
  const row = rowIn(past, "high-tech-enterprises");
  assert.deepEqual([valueIn(row), row.goal?.value, row.status.id], ["4155", "5000", "warning"]);
  assert.deepEqual([share(row.pace?.actual), share(row.pace?.needed), share(row.pace?.threeYear?.actual)], [0.061, 0.097, 0.092]);
  assert.equal(row.status.wavering?.zh, "波动：按三年均速为正常");
  assert.equal(Math.round(row.forecast?.value ?? 0), 4525);
  assert.deepEqual(place(row), [21, 31, -2, 6, 6, 0]);
  assert.equal(row.position?.indicator, "high-tech-enterprises-recognised");
});

test("as of 2023 provincial laboratories warn: 147 of 210, from the plan's 103 at 13.8 % where 17.2 % was needed", () => {
  const row = rowIn(past, "provincial-key-laboratories");
  assert.deepEqual(
    [valueIn(row), row.actual.kind === "figure" && row.actual.period, row.base?.value, row.status.id],
    ["147", "2023-09", "103", "warning"],
  );
  assert.deepEqual([share(row.pace?.actual), share(row.pace?.needed), row.pace?.threeYear, row.forecast], [0.138, 0.172, null, null]);
  assert.ok(row.base?.say.zh.includes("不含"));
  assert.deepEqual([share(row.completion?.done), row.completion?.timeGone], [0.411, 0.55]);
});

test("technology contracts passed 530 in 2022 and ask for a decision", () => {
  const row = rowIn(past, "technology-contract-turnover");
  assert.deepEqual([valueIn(row), row.status.id, row.reachedFirst?.period, row.pace?.needed], ["593.9", "reached-early", "2022", null]);
  assert.deepEqual(
    past.decisions.map((d) => d.target),
    ["technology-contract-turnover"],
  );
});

test("the group of doublings and enterprises reads one behind, two warnings, one reached early, four not decidable", () => {
  const group = past.groups.find((g) => g.id === "doublings-and-enterprises");
  assert.equal(group?.count, 8);
  assert.ok(group?.sentence.zh.endsWith("8项目标：1项滞后，2项预警，1项提前达成，4项不能判定。"), group?.sentence.zh);
  const statuses = past.targets.filter((r) => r.group === "doublings-and-enterprises").map((r) => [r.id, r.status.id]);
  assert.deepEqual(statuses, [
    ["rd-expenditure", "behind"],
    ["high-tech-enterprises", "warning"],
    ["provincial-key-laboratories", "warning"],
    ["technology-contract-turnover", "reached-early"],
    ["sci-tech-smes", "not-decidable"],
    ["state-key-laboratories", "stale"],
    ["leading-high-tech-enterprises", "no-data"],
    ["new-rd-institutions", "no-data"],
  ]);
});

test("R&D's growth of 24.5 is told by performer and by activity, and intensity's by its two factors", () => {
  const find = (id: string): Change => {
    const found = past.focus?.changes.find((c) => c.id === id);
    assert.ok(found, id);
    return found;
  };
  for (const id of ["by-performer", "by-activity"]) {
    const change = find(id);
    assert.deepEqual([change.fromPeriod, change.toPeriod, change.total], ["2022", "2023", 24.5]);
  }
  assert.deepEqual(
    find("by-performer").parts.map((p) => p.change),
    [18.8, 2.7, 2.5, 0.5],
  );
  assert.deepEqual(
    find("by-activity").parts.map((p) => p.change),
    [20.1, 2.4, 2],
  );
  const intensity = find("rd-intensity-by-factor");
  assert.deepEqual([intensity.method, intensity.total], ["shapley", 0.093]);
  assert.deepEqual(
    intensity.parts.map((p) => [p.id, p.change]),
    [
      ["rd-expenditure", 0.095],
      ["gdp-preliminary", -0.002],
    ],
  );
});

test("the province stands 20th in R&D, 24th in intensity (down 1) and 14th in three-year growth, 3rd of the six", () => {
  const strips = past.focus?.strips ?? [];
  assert.deepEqual(
    strips.map((s) => [s.position?.rank, s.position?.change, s.position?.group?.rank, s.values.length]),
    [
      [20, 0, 6, 31],
      [24, -1, 6, 31],
      [14, 3, 3, 31],
    ],
  );
});

test("the eleven cities sum to the province's 251.9 of 2021, and 2022 is told as the three cities it is", () => {
  const cities = past.focus?.cities;
  assert.deepEqual(
    [cities?.period, cities?.rows.length, cities?.rows[0]?.short.zh, cities?.beside?.indicator],
    ["2021", 11, "太原", "rd-intensity"],
  );
  assert.ok(cities?.notes.some((n) => n.zh.includes("合计251.9") && n.zh.includes("相差0")));
  assert.ok(cities?.notes.some((n) => n.zh.startsWith("2022年只公布了3市")));
});

test("today's result sheet holds 3 judged, 37 waiting and 5 not measurable, 45 in all", () => {
  assert.equal(today.mode, "result");
  assert.deepEqual([today.lists?.judged.length, today.lists?.awaiting.length, today.lists?.notMeasurable.length], [3, 37, 5]);
  assert.deepEqual([...(today.lists?.judged ?? [])].sort(), [
    "national-laboratory",
    "national-supercomputing-centre",
    "technology-contract-turnover",
  ]);
  assert.deepEqual(today.lists?.awaiting.slice(0, 3), ["rd-expenditure", "high-tech-enterprises", "provincial-key-laboratories"]);
  assert.equal(today.sentence.zh, "规划期已于2025-12-31结束。45项目标：3项已可判定，均为达成；37项待数；5项按文无法计量。");
  assert.equal(today.attention, "rd-expenditure");
  assert.ok(today.detail.zh.includes("70.6%") && today.detail.zh.includes("326天"), today.detail.zh);
});

test("a floor of 4,500 does not prove that 5,000 was missed: the target waits, last seen warning", () => {
  const row = rowIn(today, "high-tech-enterprises");
  assert.deepEqual([row.status.id, row.lastStatus?.id, row.attained?.share, row.attained?.atLeast], ["awaiting", "warning", 0.9, true]);
  assert.ok(row.status.reason.zh.includes("下限"));
  assert.deepEqual(place(row)?.slice(0, 3), [20, 31, -1]);
});

test("every waiting target says what would settle it and who keeps that figure", () => {
  for (const id of today.lists?.awaiting ?? []) assert.ok(rowIn(today, id).settledBy, id);
});

test("what was published after the day asked about is hidden by knownAt, and the goal of a doubling waits for its base", () => {
  const known = screen({ ...then, knownAt: "2023-12-31" });
  assert.equal(valueIn(rowIn(known, "rd-expenditure")), "273.7");
  assert.equal(rowIn(screen({ ...then, knownAt: "2020-12-31" }), "rd-expenditure").goal, null);
});

test("ages are counted in months from the period's end", () => {
  const months = (id: string) => today.ages.find((a) => a.target === id)?.months;
  assert.deepEqual(
    [
      "scientific-literacy",
      "state-key-laboratories",
      "sci-tech-smes",
      "provincial-key-laboratories",
      "rd-expenditure",
      "high-tech-enterprises",
    ].map(months),
    [95, 71, 47, 38, 35, 11],
  );
});

test("every answer keeps the contract", () => {
  for (const context of [then, now, on("2020-06-30"), { ...now, knownAt: "2022-01-01" } as const]) {
    answers.cockpit.parse(screen(context));
    answers.outline.parse(outlineAnswer(context));
  }
  for (const { id } of plan.indicators) {
    const made = indicatorAnswer(then, id, {});
    assert.ok(made.ok, id);
    answers.indicatorAnswer.parse(made.value);
    const passport = passportAnswer(then, id, {});
    assert.ok(passport.ok, id);
    answers.passport.parse(passport.value);
  }
  for (const { id } of plan.clauseList) {
    const made = clauseAnswer(now, id);
    assert.ok(made.ok, id);
    answers.clauseAnswer.parse(made.value);
  }
  const list = indicatorList(then);
  assert.ok(list.ok && list.value.indicators.length === plan.indicators.length);
  for (const source of sourceList(then).sources) answers.sourceSummary.parse(source);
});

test("an indicator answers to its code, and a name that is nearly right is named back", () => {
  const byCode = indicatorAnswer(then, "RD_EXP", {});
  assert.equal(byCode.ok && byCode.value.indicator.id, "rd-expenditure");
  const wrong = indicatorAnswer(then, "rd-expenditur", {});
  assert.deepEqual(!wrong.ok && wrong.refusals.map((r) => [r.code, (r.facts.near as string[])[0]]), [
    ["monitor/unknownIndicator", "rd-expenditure"],
  ]);
  const both = indicatorAnswer(then, "nothing-like-it", { region: "999999" });
  assert.deepEqual(!both.ok && both.refusals.map((r) => r.code), ["monitor/unknownIndicator", "monitor/unknownRegion"]);
  assert.equal(cockpit(then, "no-such-target").ok, false);
  assert.equal(clauseAnswer(then, "99.9.9").ok, false);
  assert.equal(passportAnswer(then, "RD_EXP", { period: "last year" }).ok, false);
});

test("the record of past forecasts of R&D is nine, each beside what came", () => {
  const made = indicatorAnswer(then, "RD_EXP", {});
  assert.ok(made.ok);
  assert.deepEqual(
    [made.value.forecastRecord.length, made.value.forecastRecord[0]?.from, made.value.forecastRecord[0]?.madeFor],
    [9, "2018", "2019"],
  );
  assert.deepEqual(
    made.value.plannedPath.map((p) => p.on.slice(0, 4)),
    ["2020", "2021", "2022", "2023", "2024", "2025"],
  );
  assert.equal(made.value.neededPath[0]?.value, 298.2);
});
