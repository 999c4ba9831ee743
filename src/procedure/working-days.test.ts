import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { personNames } from "#access";
import { openLedger } from "#ledger";
import { toy } from "#plan/toy";
import { sql } from "#store";
import { codes, granted, movedClock, testAccess } from "../../tests/support/access.ts";
import { checkedPlan } from "../../tests/support/figures.ts";
import { openProcedures } from "./procedures.ts";
import type { Actor, Seat } from "./types.ts";

const seat: Seat = {
  person: "p1",
  role: "decision-maker",
  duty: "decision",
  desk: "toy-government@990000",
  unit: "toy-government",
  region: toy.regions.home,
  behalfOf: null,
};
const actor: Actor = { person: "p1", seats: [seat] };
const values = { title: "示例事项", lead: "toy-science", size: "ordinary" };

/** The same opening, asked for at a moment. */
async function openedAt(now: `${number}-${number}-${number}T${string}Z`) {
  const { store, plan, database } = await testAccess(undefined, { clock: movedClock(now), plan: checkedPlan(toy) });
  const { postEntries } = openLedger(store, plan);
  const procedures = openProcedures({ store, plan, postEntries, guards: {}, namesOf: personNames, sitsAt: async () => true });
  const result = await procedures.open(actor, { procedure: "toy-supervision", values, key: "open-0001", origin: { kind: "own", id: "" } });
  const left = await store.rows(sql`select id from matter`, z.object({ id: z.string() }));
  await database.close();
  return { result, left: left.length };
}

test("a deadline in working hours is set where the calendar knows the year", async () => {
  const { result, left } = await openedAt("2026-03-02T01:00:00.000Z");
  assert.ok(granted(result).number.startsWith("TS-2026-"));
  assert.equal(left, 1);
});

test("in a year whose holidays are not announced the step is refused, says why, and leaves nothing", async () => {
  const { result, left } = await openedAt("2031-03-03T01:00:00.000Z");
  assert.deepEqual(codes(result), ["kernel/holidaysUnknown"]);
  assert.match(result.ok ? "" : (result.refusals[0]?.say.zh ?? ""), /2031 年/);
  assert.equal(left, 0);
});
