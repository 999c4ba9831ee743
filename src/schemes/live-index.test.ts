import assert from "node:assert/strict";
import { test } from "node:test";
import { openLedger } from "#ledger";
import { toy } from "#plan/toy";
import { checkedPlan } from "../../tests/support/figures.ts";
import { testDatabase } from "../../tests/support/index.ts";
import { type Live, liveOf, openLive } from "./live/live.ts";
import { resultOf } from "./live/result.ts";
import { contentOf, type SchemeContent } from "./texts.ts";
import type { SchemeContext } from "./types.ts";

const plan = checkedPlan(toy);
const { store } = await testDatabase();
const ledger = openLedger(store, plan);
const head = "code,region,period,value,unit,qualifier,published_on,source,note_zh,note_en";
let files = 0;
const accepted = async (...lines: readonly string[]): Promise<void> => {
  files += 1;
  const done = await ledger.importObservations(
    [{ name: `figures-${files}.csv`, content: Buffer.from([head, ...lines, ""].join("\n")) }],
    "tester",
  );
  assert.ok(done.ok, JSON.stringify(done));
};
const scheme = plan.schemes?.[0];
assert.ok(scheme);
const content: SchemeContent = { ...contentOf(scheme, scheme.versions[0]), units: ["980000", "990000", "100000"] };
const contextNow = async (): Promise<SchemeContext> => ({
  plan,
  figures: await ledger.figures(),
  asOf: "2025-12-31",
  knownAt: null,
  today: "2025-12-31",
});
const held = (opened: ReturnType<typeof liveOf>): Live => {
  assert.ok(opened.ok, JSON.stringify(opened));
  return opened.value;
};

test("an accepted correction is in the live index at once, which equals one built from nothing to the bit", async () => {
  const figures = ["2022", "2023"].flatMap((year, i) =>
    ["980000", "990000", "100000"].flatMap((region, j) => [
      `TOY_RD,${region},${year},${100 * (j + 1) + 10 * i},CNY-100m,exact,2024-01-0${j + 1},toy-yearbook,,`,
      `TOY_GDP,${region},${year},${5000 * (j + 2)},CNY-100m,exact,2024-01-01,toy-yearbook,,`,
      `TOY_POP,${region},${year},${400 * (j + 1)},person-10k,exact,2024-01-01,toy-yearbook,,`,
    ]),
  );
  await accepted(...figures);
  const before = await contextNow();
  const first = resultOf(before, held(liveOf(before, content, "text")), "2023");
  await accepted("TOY_RD,990000,2023,999,CNY-100m,exact,2024-06-01,toy-yearbook,,");
  const after = await contextNow();
  const second = resultOf(after, held(liveOf(after, content, "text")), "2023");
  assert.ok(first.ok && second.ok);
  assert.notDeepEqual(second.value.scores, first.value.scores);
  const anew = resultOf(after, held(openLive(after, content, "text")), "2023");
  assert.deepEqual(anew.ok && anew.value, second.value);
  const asKnown = { ...after, knownAt: "2024-05-31" } as const;
  const then = resultOf(asKnown, held(liveOf(asKnown, content, "text")), "2023");
  assert.deepEqual(then.ok && then.value.scores, first.value.scores);
});
