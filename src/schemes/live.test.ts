import assert from "node:assert/strict";
import { test } from "node:test";
import type { Day } from "#define";
import type { ObservationDraft } from "#ledger";
import { toy } from "#plan/toy";
import { checkedPlan, figuresFrom } from "../../tests/support/figures.ts";
import { liftOf } from "./card/lift.ts";
import { unitCardOf } from "./card/unit-card.ts";
import { periodsOf } from "./ground/ground.ts";
import { bareData, dataOf } from "./live/figures-behind.ts";
import { liveOf, openLive } from "./live/live.ts";
import { resultOf } from "./live/result.ts";
import { trendsOf } from "./live/trends.ts";
import { exploredOf, uncertaintyOf, unitUncertaintyOf } from "./live/uncertainty.ts";
import { warmPool } from "./live/warm.ts";
import type { SchemeContent } from "./texts.ts";
import type { SchemeContext } from "./types.ts";

const plan = checkedPlan(toy);
const today = "2025-06-30";
const label = (text: string) => ({ zh: `示例${text}`, en: `Example ${text}` });

type Given = readonly [code: string, region: string, period: string, value: string, unit: ObservationDraft["unit"], on?: Day];
const draft = ([code, region, period, value, unit, publishedOn]: Given): ObservationDraft => ({
  code,
  region,
  period,
  value: value as ObservationDraft["value"],
  unit,
  qualifier: "exact",
  source: "toy-yearbook",
  document: "test",
  ...(publishedOn ? { publishedOn } : {}),
});
/** Two provinces, R&D and people of three years; the neighbour's figure of 2023 comes late. */
const given: readonly Given[] = [
  ["TOY_RD", "980000", "2021", "100", "CNY-100m"],
  ["TOY_RD", "990000", "2021", "50", "CNY-100m"],
  ["TOY_RD", "980000", "2022", "120", "CNY-100m"],
  ["TOY_RD", "990000", "2022", "75", "CNY-100m"],
  ["TOY_RD", "980000", "2023", "130", "CNY-100m", "2025-05-01"],
  ["TOY_RD", "990000", "2023", "100", "CNY-100m"],
  ["TOY_POP", "980000", "2021", "1000", "person-10k"],
  ["TOY_POP", "990000", "2021", "400", "person-10k"],
  ["TOY_POP", "980000", "2022", "1000", "person-10k"],
  ["TOY_POP", "990000", "2022", "400", "person-10k"],
  ["TOY_POP", "980000", "2023", "1000", "person-10k"],
  ["TOY_POP", "990000", "2023", "400", "person-10k"],
];
const contextOf = (more: readonly Given[] = [], knownAt: Day | null = null): SchemeContext => ({
  plan,
  figures: figuresFrom(plan, [...given, ...more].map(draft)),
  asOf: today,
  knownAt,
  today,
});
const context = contextOf();

const content: SchemeContent = {
  id: "pair",
  label: label("两省比较"),
  clauses: ["1.1.1"],
  subject: "province",
  purpose: label("用于检验"),
  tree: [
    { id: "index", label: label("指数"), weight: 1 },
    { id: "size", label: label("规模"), parent: "index", weight: 1, leaf: { better: "higher", indicator: "rd-expenditure" } },
    {
      id: "growth",
      label: label("增长"),
      parent: "index",
      weight: 1,
      leaf: { better: "higher", indicator: "rd-expenditure", reading: { kind: "growth", years: 1 } },
    },
    {
      id: "per-head",
      label: label("人均"),
      parent: "index",
      weight: 2,
      leaf: {
        better: "higher",
        indicator: "rd-expenditure",
        reading: { kind: "over", indicator: "population", unit: "CNY-per-person", scale: 10_000 },
      },
    },
  ],
  method: {
    steps: [
      { step: "normalise", method: "min-max", low: 0, high: 100 },
      { step: "aggregate", method: "arithmetic" },
    ],
    factors: [{ id: "weights", kind: "weights", spread: 0.25 }],
  },
};
const live = (of: SchemeContent = content, at: SchemeContext = context) => {
  const opened = liveOf(at, of, JSON.stringify(of));
  if (!opened.ok) throw new Error(opened.refusals.map(({ say }) => say.en).join("\n"));
  return opened.value;
};
const held = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly unknown[] }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
};
const codes = (result: { readonly ok: boolean; readonly refusals?: readonly { readonly code: string }[] }) =>
  (result.refusals ?? []).map(({ code }) => code);

test("leaves are read as value, growth and quotient, each cell with the figures it came from", () => {
  const [size, growth, perHead] = ["size", "growth", "per-head"].map((leaf) => live().cells(leaf, "2023")[1]);
  assert.deepEqual(size?.kind === "value" && [size.value, size.shown, size.refs], [
    100,
    "100",
    [{ indicator: "rd-expenditure", region: "990000", period: "2023" }],
  ]);
  assert.ok(growth?.kind === "value" && Math.abs(growth.value - 100 / 3) < 1e-9 && growth.refs.length === 2);
  assert.deepEqual(perHead?.kind === "value" && [perHead.value, perHead.refs.map(({ indicator }) => indicator)], [
    2500,
    ["rd-expenditure", "population"],
  ]);
});

test("scores and ranks of a period stand beside those of the period before", () => {
  const result = held(resultOf(context, live(), "2023"));
  // Size and its rank to the neighbour, growth and amount per head to the home province: 1 of 4 against 3 of 4.
  assert.deepEqual(
    [result.units.map(({ id }) => id), result.scores, result.ranks, result.before],
    [["980000", "990000"], [25, 75], [2, 1], { period: "2022", scores: [25, 75], ranks: [2, 1] }],
  );
  assert.deepEqual(
    result.nodes.map(({ id, share }) => [id, share]),
    [
      ["size", 0.25],
      ["growth", 0.25],
      ["per-head", 0.5],
      ["index", 1],
    ],
  );
});

test("what was published later is hidden where the question is as known on a day, and the gap says why", () => {
  const before = contextOf([], "2025-04-30");
  const cell = live(content, before).cells("size", "2023")[0];
  assert.ok(cell?.kind === "gap" && cell.why().reason === "not-due");
});

test("a figure may be taken from the year before where the scheme says so, and is marked", () => {
  const reaching = { ...content, reachBack: 1 };
  const cell = live(reaching, contextOf([], "2025-04-30")).cells("size", "2023")[0];
  assert.deepEqual(cell?.kind === "value" && [cell.value, cell.period, cell.reached], [120, "2022", 1]);
});

test("a year is computed only where half of its figures are of that very year", () => {
  const lone: Given = ["TOY_RD", "990000", "2024", "110", "CNY-100m"];
  assert.deepEqual(periodsOf(contextOf([lone]), { ...content, reachBack: 3 }), ["2021", "2022", "2023"]);
  const since = { ...content, since: "2023" };
  assert.deepEqual(periodsOf(context, since), ["2023"]);
});

test("a scheme that nothing can be computed for is refused with what has to be collected, and still shows what it lacks", () => {
  const tree = content.tree.map((node) =>
    node.leaf
      ? {
          ...node,
          leaf: { better: "higher" as const, collected: { say: label("台账"), unit: label("个"), keeper: "toy-science" } },
        }
      : node,
  );
  const lacking: SchemeContent = { ...content, tree };
  assert.deepEqual(codes(openLive(context, lacking, "x")), ["schemes/nothingPublished"]);
  const bare = bareData(context, lacking);
  assert.deepEqual(
    [bare.toCollect.map(({ leaf }) => leaf), bare.leaves.map(({ there, of }) => [there, of])],
    [
      ["size", "growth", "per-head"],
      [
        [0, 2],
        [0, 2],
        [0, 2],
      ],
    ],
  );
  const zones: SchemeContent = { ...lacking, subject: "zone" };
  assert.deepEqual(codes(openLive(context, zones, "y")), ["schemes/noUnits"]);
});

test("the data of a result carry every cell, its gap in words, and what was done to it", () => {
  const data = held(dataOf(context, live(), "2022"));
  const growth = data.leaves.find(({ id }) => id === "growth");
  assert.deepEqual([growth?.there, growth?.cells.map(({ value }) => value), growth?.unit], [2, [20, 50], "percent"]);
  assert.deepEqual(data.availability, [
    { unit: "980000", there: 3, of: 3 },
    { unit: "990000", there: 3, of: 3 },
  ]);
});

test("trends are scored on one footing: the same figure has the same score in every year", () => {
  const trends = held(trendsOf(live()));
  assert.deepEqual(trends.periods, ["2021", "2022", "2023"]);
  const [neighbour, home] = trends.rows;
  assert.ok((home?.change ?? 0) > 0 && (neighbour?.scores[0] ?? 0) < 60);
});

test("the parts of a change of score add up to it", () => {
  const card = held(unitCardOf(context, live(), "2023", "990000"));
  const { attribution } = card;
  assert.ok(attribution);
  const sum = attribution.parts.reduce((total, { amount }) => total + amount, 0);
  assert.ok(Math.abs(sum - attribution.change) < 1e-9);
  assert.deepEqual([card.rank, card.of, card.cells.length], [1, 2, 3]);
  assert.deepEqual(codes(unitCardOf(context, live(), "2023", "123456")), ["schemes/unknownUnit"]);
});

const nation: readonly Given[] = [
  ["TOY_RD", "100000", "2022", "9000", "CNY-100m"],
  ["TOY_RD", "100000", "2023", "19000", "CNY-100m"],
  ["TOY_POP", "100000", "2022", "140000", "person-10k"],
  ["TOY_POP", "100000", "2023", "140000", "person-10k"],
];

test("the smallest change that reaches a rank is told, or that none does", () => {
  const at = contextOf(nation);
  const three = live({ ...content, units: ["980000", "990000", "100000"] }, at);
  const asked = { period: "2023", unit: "980000" };
  const ranks = held(resultOf(at, three, "2023")).ranks;
  assert.deepEqual(ranks, [3, 1, 2]);
  const found = held(liftOf(at, three, asked, { to: { kind: "rank", rank: 2 }, leaves: ["growth", "per-head"] }));
  assert.ok(found.reachable && (found.after?.rank ?? 3) <= 2);
  assert.ok(found.steps.every(({ from, to, best }) => to > from && to <= (best ?? 0)));
  const not = held(liftOf(at, three, asked, { to: { kind: "score", score: 101 }, leaves: ["growth"] }));
  assert.equal(not.reachable, false);
  assert.deepEqual(codes(liftOf(at, three, asked, { to: { kind: "rank", rank: 1 }, leaves: ["none"] })), ["schemes/unknownLeaf"]);
});

test("runs of uncertainty are done once for a cut, and give the same numbers on any number of threads", async () => {
  const [one, two] = [warmPool(1), warmPool(2)];
  const first = await exploredOf(context, live(), "2023", one);
  assert.equal(await exploredOf(context, live(), "2023", one), first);
  const alone = held(await uncertaintyOf(context, live(), "2023", one));
  const other = contextOf();
  const together = held(await uncertaintyOf(other, live(content, other), "2023", two));
  assert.deepEqual(together, alone);
  assert.deepEqual(alone.ranks[1], { nominal: 1, mean: 1, median: 1, low: 1, high: 1 });
  const unit = held(await unitUncertaintyOf(context, live(), { period: "2023", unit: "990000" }, one));
  assert.deepEqual([unit.interval.low, unit.tied, unit.dependsOn.map(({ factor }) => factor)], [1, [], ["weights"]]);
  await two.close();
});

test("units beside the ranking are computed and never ranked", async () => {
  const at = contextOf(nation);
  const beside = live({ ...content, besides: ["100000"] }, at);
  const result = held(resultOf(at, beside, "2023"));
  assert.deepEqual([result.units.length, [...result.ranks].sort()], [2, [1, 2]]);
  const { ranks } = held(await uncertaintyOf(at, beside, "2023", warmPool(1)));
  assert.ok(ranks.every(({ low, high }) => (low ?? 0) >= 1 && (high ?? 3) <= 2));
});

test("a unit the method leaves out for want of figures is listed with its availability, and its card says so", () => {
  const screened: SchemeContent = {
    ...content,
    units: ["980000", "990000", "990100"],
    method: { ...content.method, steps: [{ step: "screen", availability: 0.6 }, ...content.method.steps] },
  };
  const opened = live(screened);
  const result = held(resultOf(context, opened, "2023"));
  assert.deepEqual(
    [result.ranks, result.leftOut.map(({ unit, availability }) => [unit.id, availability])],
    [[2, 1, null], [["990100", 0]]],
  );
  assert.deepEqual(codes(unitCardOf(context, opened, "2023", "990100")), ["schemes/leftOut"]);
});
