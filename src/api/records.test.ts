import assert from "node:assert/strict";
import { test } from "node:test";
import type { Passport } from "#contract";
import type { Instant } from "#kernel";
import { openLedger } from "#ledger";
import { toy } from "#plan/toy";
import { checkedPlan } from "../../tests/support/figures.ts";
import { testDatabase } from "../../tests/support/index.ts";
import { signedInAccess } from "../../tests/support/stand-in.ts";
import { createApi } from "./server.ts";

const plan = checkedPlan(toy);
const opened = { subject: "org-1", account: "platform/open", region: "990101", dims: {}, unit: "item", matter: "matter-1" } as const;

test("the passport of a balance holds the entries it is the sum of, as far as they were recorded", async (t) => {
  let now: Instant = "2024-03-01T01:00:00.000Z";
  const { store } = await testDatabase(t, { clock: () => now });
  const ledger = openLedger(store, plan);
  const indicator = plan.indicators.find(({ versions }) =>
    versions.some(({ measure }) => measure.kind === "entries" && measure.account === "platform/open"),
  );
  assert.ok(indicator);
  const api = await createApi({
    plan,
    figures: ledger.figures,
    entriesBehind: ledger.entriesBehind,
    today: () => "2024-03-05",
    pages: null,
    version: "test",
    access: signedInAccess(),
    newToken: () => "a visitor",
  });
  await store.transaction((tx) =>
    ledger.postEntries(tx, [
      { ...opened, amount: "1", occurredOn: "2022-05-01" },
      { ...opened, amount: "1", occurredOn: "2023-02-01" },
    ]),
  );
  now = "2024-03-03T01:00:00.000Z";
  await store.transaction((tx) => ledger.postEntries(tx, [{ ...opened, amount: "-1", occurredOn: "2023-06-30" }]));
  now = "2024-03-05T01:00:00.000Z";

  const passport = async (query: string): Promise<Passport> => {
    const response = await api.request(`/api/indicators/${indicator.id}/passport?region=990000&period=2023${query}`);
    assert.equal(response.status, 200, await response.clone().text());
    return response.json();
  };
  const whole = await passport("");
  assert.deepEqual([whole.entries?.count, whole.entries?.rows.map(({ amount }) => amount)], [3, ["1", "1", "-1"]]);
  assert.equal(whole.actual.kind === "figure" && whole.actual.value, "1");
  const then = await passport("&knownAt=2024-03-02");
  assert.equal(then.entries?.count, 2);
});
