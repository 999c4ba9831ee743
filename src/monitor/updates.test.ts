import assert from "node:assert/strict";
import { test } from "node:test";
import { answers } from "#contract";
import { coverageAnswer, type ReadingContext, sourceAnswer, sourceList, updatesAnswer } from "#monitor";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, publishedFigures } from "../../tests/support/figures.ts";

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
const now: ReadingContext = { plan, figures, asOf: "2026-11-22", knownAt: null, today: "2026-11-22" };

function updates(asked: Parameters<typeof updatesAnswer>[1], context = now) {
  const made = updatesAnswer(context, asked);
  assert.ok(made.ok);
  assert.deepEqual(answers.updatesAnswer.parse(made.value), made.value);
  return made.value;
}

test("in the autumn of 2024 the bulletin brought R&D of 2023 for every province, and R&D fell behind by it", () => {
  const { indicators, totals, statuses } = updates({ from: "2024-10-01", until: "2024-10-07" });
  const rd = indicators.find((i) => i.id === "rd-expenditure");
  assert.deepEqual([rd?.fresh, rd?.revised, rd?.figures[0]?.regionLabel.zh, rd?.figures[0]?.value], [32, 0, "山西", "298.2"]);
  assert.equal(
    totals.figures,
    indicators.reduce((sum, i) => sum + i.fresh + i.revised, 0),
  );
  const change = statuses?.find((s) => s.target === "rd-expenditure");
  assert.ok(change, JSON.stringify(statuses?.map((s) => [s.target, s.before.id, s.after.id])));
});

test("a figure whose day is not known counts from the day it was taken in, and is said to be assumed", () => {
  const { totals, sentence } = updates({});
  assert.deepEqual([totals.figures, totals.assumed], [30, 30]);
  assert.match(sentence.zh, /其中30个的发布日期为推定/);
});

test("a revision is told with the value it replaced", () => {
  const { indicators, totals } = updates({ from: "2023-11-08", until: "2023-11-08" });
  const intensity = indicators.find((i) => i.id === "rd-intensity");
  const own = intensity?.figures.find((f) => f.region === "140000");
  assert.deepEqual([own?.period, own?.before, own?.value], ["2021", "1.12", "1.10"]);
  assert.ok(totals.revised > 0);
});

test("a week without figures says so, when the last ones came, and what is expected next", () => {
  const made = updates({}, { ...now, asOf: "2026-11-15" });
  assert.deepEqual([made.from, made.until, made.totals.figures], ["2026-11-09", "2026-11-15", 0]);
  assert.equal(made.sentence.zh, "2026-11-09至2026-11-15没有新发布的数。");
  assert.ok(made.last && made.last.on < made.from);
  assert.ok(made.expected.length > 0);
  assert.ok(made.expected.every((e) => e.overdue === e.on < made.until));
});

test("by the day of recording, what was taken in today is told, without a change of status", () => {
  const made = updates({ by: "recorded" });
  assert.ok(made.totals.figures > 8000);
  assert.equal(made.statuses, null);
  assert.ok(made.indicators.every((i) => i.figures.length <= 40));
});

test("nothing after the day asked about is told, and a span that runs backwards is refused", () => {
  const past = updates({ from: "2023-01-01", until: "2026-01-01" }, { ...now, asOf: "2023-12-31" });
  assert.equal(past.until, "2023-12-31");
  const backwards = updatesAnswer(now, { from: "2026-11-20", until: "2026-11-01" });
  assert.deepEqual(!backwards.ok && backwards.refusals.map((r) => r.code), ["monitor/spanBackwards"]);
});

test("sources and publishers add up to the same figures, each with its age", () => {
  const made = sourceList(now);
  assert.deepEqual(answers.sourcesAnswer.parse(made), made);
  const sum = (list: readonly { readonly figures: number }[]) => list.reduce((s, x) => s + x.figures, 0);
  assert.equal(sum(made.sources), sum(made.publishers));
  const bulletin = made.sources.find((s) => s.id === "national-rd-bulletin-2023");
  assert.deepEqual([bulletin?.newest, bulletin?.months, bulletin?.publishedOn], ["2023", 34, "2024-10-02"]);
});

test("one source tells its indicators and figures; one that does not exist is refused", () => {
  const made = sourceAnswer(now, "national-rd-bulletin-2023");
  assert.ok(made.ok);
  assert.deepEqual(answers.sourceAnswer.parse(made.value), made.value);
  assert.equal(made.value.figures.length, made.value.source.figures);
  assert.ok(made.value.indicators.some((i) => i.id === "rd-expenditure"));
  const none = sourceAnswer(now, "national-rd-bulletin-2032");
  assert.deepEqual(!none.ok && none.refusals.map((r) => r.code), ["monitor/unknownSource"]);
});

test("the coverage of chapters adds up, and each list holds what its name says", () => {
  const made = coverageAnswer(now);
  assert.deepEqual(answers.coverageAnswer.parse(made), made);
  const lines = made.chapters.flatMap((c) => c.clauses);
  assert.deepEqual([lines.length, plan.clauseList.length], [made.totals.clauses, made.totals.clauses]);
  assert.equal(made.unmeasured.length, made.totals.orders - made.totals.ordersMeasured);
  assert.equal(made.unowned.length, made.totals.orders - made.totals.ordersOwned);
  assert.ok(made.targetsWithoutFigure.every((t) => figures.latest(plan.target(t.id).indicator, "140000", now).kind === "gap"));
  assert.ok(made.withoutClause.every((i) => plan.indicator(i.id).clauses.length === 0));
});
