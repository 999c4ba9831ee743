import assert from "node:assert/strict";
import { test } from "node:test";
import type { Day, RegionCode } from "#kernel";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, publishedFigures } from "../../../tests/support/figures.ts";
import { sightOf } from "./figures.ts";
import { fingerprintOf, type Run, runChecks } from "./run.ts";
import type { CheckId } from "./suspicion.ts";

const plan = checkedPlan(shanxi14th);
const rules = plan.vettingRules;
assert.ok(rules);
const figures = publishedFigures(plan, new URL("../../../plan/shanxi-14th/data/observations/", import.meta.url));
const sight = sightOf(plan, figures, "2026-06-30" as Day);
const carried = await runChecks({ sight, rules, deltas: [] });
const of = (run: Run, check: CheckId) => run.found.filter((one) => one.check === check);

test("over the carried figures the list is short: two pairs that contain one another by name only, and two collapses of contract turnover", () => {
  assert.deepEqual(carried.found.map(({ check, indicator, region }) => `${check} ${indicator} ${region}`).sort(), [
    "break technology-output-turnover 230000",
    "break technology-output-turnover 630000",
    "parts valid-invention-patents 360000",
    "parts valid-invention-patents 440000",
  ]);
  assert.equal(
    of(carried, "break")
      .find(({ region }) => region === "630000")
      ?.figures.some(({ period }) => period === "2019"),
    true,
  );
});

test("what cannot be told is counted, never passed over", () => {
  const counts = new Map(carried.checks.map(({ check, tested, tooFew }) => [check, [tested, tooFew]]));
  assert.equal(counts.size, 16);
  assert.ok((counts.get("register")?.[1] ?? 0) > 0, "no record is kept of what is reported");
  assert.ok((counts.get("break")?.[1] ?? 0) > 0, "short series");
});

test("the same figures give the same findings", async () => {
  const again = await runChecks({ sight: sightOf(plan, figures, sight.today), rules, deltas: [] });
  assert.deepEqual(again.found, carried.found);
  assert.equal(fingerprintOf(sightOf(plan, figures, sight.today), []), fingerprintOf(sight, []));
});

test("last digits made up for one region are found there, and nowhere else", async () => {
  const looked = sight.looked.map((figure) => {
    if (figure.region !== "140000" || figure.printed.digits.length < 3) return figure;
    return { ...figure, printed: { ...figure.printed, digits: `${figure.printed.digits.slice(0, -1)}5` } };
  });
  const run = await runChecks({ sight: { ...sight, looked }, rules, deltas: [] });
  assert.deepEqual(
    of(run, "round-figures").map(({ region }) => region),
    ["140000"],
  );
});

test("a table copied from region to region is found", async () => {
  const source = new Map(sight.looked.filter(({ region }) => region === "410000").map((f) => [`${f.indicator.id} ${f.period}`, f]));
  const looked = sight.looked.map((figure) => {
    const copy =
      figure.region === "140000" && figure.indicator.id === "rd-experimental-development"
        ? source.get(`${figure.indicator.id} ${figure.period}`)
        : undefined;
    return copy ? { ...copy, region: figure.region } : figure;
  });
  const run = await runChecks({ sight: { ...sight, looked }, rules, deltas: [] });
  assert.deepEqual(
    of(run, "repeats").map(({ indicator }) => indicator),
    ["rd-experimental-development"],
  );
});

test("records dated back by a year, and records that differ from what is reported, are found", async () => {
  const delta = (month: string, recordedOn: string) => ({
    account: "high-tech-enterprise/valid",
    region: "140000" as RegionCode,
    month: month as Day,
    recordedOn: recordedOn as Day,
    amount: "10",
  });
  const months = Array.from({ length: 12 }, (_, n) => `2022-${String(n + 1).padStart(2, "0")}-01`);
  const inTime = months.map((month) => delta(month, `${month.slice(0, 8)}20`));
  const late = months.map((month) => delta(month, "2024-01-10"));
  assert.equal(of(await runChecks({ sight, rules, deltas: inTime }), "late-records").length, 0);
  const run = await runChecks({ sight, rules, deltas: [...inTime, ...late] });
  assert.equal(of(run, "late-records").length, 1);
  assert.ok(of(run, "register").some(({ indicator }) => indicator === "high-tech-enterprises"));
});

test("figures revised upwards again and again, and just before a target falls due, are found", async () => {
  const target = plan.targets.find(({ indicator }) => indicator === "rd-expenditure");
  assert.ok(target);
  const looked = sight.looked.map((figure) => {
    const [first] = figure.vintages;
    if (figure.indicator.id !== "rd-expenditure" || figure.region !== "140000" || !first) return figure;
    const before = { ...first, publishedOn: "2020-01-01" as Day, value: String(Number(first.value) - 5) };
    return { ...figure, vintages: [before, { ...first, publishedOn: `${target.due.slice(0, 8)}20` as Day }] };
  });
  const run = await runChecks({ sight: { ...sight, looked }, rules, deltas: [] });
  assert.ok(of(run, "revision-deadline").length > 0);
  // Nine revisions one way: a chance of 0.004 alone, not enough among a thousand tests unless the share of false alarms allows it.
  const alone = run.checks.find(({ check }) => check === "revision-direction");
  assert.ok((alone?.tested ?? 0) > 0);
});
