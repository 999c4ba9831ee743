import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { z } from "zod";
import { sql } from "#store";
import { days } from "../../../tests/support/access.ts";
import { assessedWorld, incentiveValues } from "../../../tests/support/assessment.ts";
import { codesOf, granted } from "../../../tests/support/supervision.ts";
import { yuan } from "./held.ts";

const origin = { kind: "clause", id: "9.5.4" };
type World = Awaited<ReturnType<typeof assessedWorld>>;
let count = 0;

async function opened({ procedures, cast }: World, result: string, more: object = {}): Promise<string> {
  count += 1;
  const values = { ...incentiveValues(result), ...more };
  return granted(await procedures.open(cast.proposer, { procedure: "incentive", values, key: `incentive-${count}`, origin })).id;
}
async function given(world: World, result: string, more: object = {}): Promise<string> {
  const { step, cast } = world;
  const id = await opened(world, result, more);
  granted(await step(cast.proposer, id, "propose"));
  granted(await step(cast.office, id, "decide"));
  granted(await step(cast.finance, id, "grant"));
  return id;
}
const ledgerOf = async ({ incentives, cast, all, clock }: World) => {
  clock.forward(1000);
  return granted(await incentives.ledger(cast.office, all, ""));
};

test("an incentive rests on a decided result of the same unit, and another person decides it", async (t) => {
  const world = await assessedWorld(t);
  const { step, cast, checked, unit } = world;
  await checked();
  const number = await world.numberOf();
  const undecided = await opened(world, number);
  assert.deepEqual(codesOf(await step(cast.proposer, undecided, "propose")), ["assess/noResult"]);
  granted(await world.disclose());
  const { matter } = await unit();
  granted(await step(cast.city, matter?.id ?? "", "accept"));
  granted(await step(cast.leader, matter?.id ?? "", "decide", { opinion: "模拟：同意" }));
  const other = await opened(world, number, { unit: "datong-city-government" });
  assert.deepEqual(codesOf(await step(cast.proposer, other, "propose")), ["assess/resultOfOther"]);
  granted(await step(cast.proposer, undecided, "propose"));
  assert.deepEqual(codesOf(await step(cast.proposer, undecided, "decide")), ["procedure/notYourPart"]);
});

test("money goes round balanced accounts: nobody pays more than was granted, nor takes back more than was paid", async (t) => {
  const world = await assessedWorld(t);
  const { step, cast } = world;
  await world.decided();
  const id = await given(world, await world.numberOf());
  const pay = (amount: string) => step(cast.finance, id, "pay", { amount, voucher: "模拟-1" });
  assert.deepEqual(codesOf(await pay("1000000.01")), ["assess/aboveHeld"]);
  granted(await pay("600000.50"));
  assert.deepEqual(codesOf(await step(cast.finance, id, "claw-back", { amount: "600000.51", reason: "模拟：未建成" })), [
    "assess/aboveHeld",
  ]);
  granted(await step(cast.finance, id, "claw-back", { amount: "100000.50", reason: "模拟：部分未建成" }));
  const done = { verified: "模拟：已建成投用" };
  assert.deepEqual(codesOf(await step(cast.office, id, "fulfil", done)), ["assess/stillOwed"]);
  granted(await step(cast.finance, id, "release", { amount: "399999.50", reason: "模拟：结余" }));
  const { accounts, sum, agrees, lines, byUnit } = await ledgerOf(world);
  assert.deepEqual(
    accounts.map(({ amount }) => amount),
    ["-60000050", "0", "50000000", "10000050"],
  );
  assert.deepEqual([sum, agrees, lines.length, byUnit.length], ["0", true, 1, 1]);
  granted(await step(cast.office, id, "fulfil", done));
  const { entries, sum: whole } = granted(await world.incentives.entries({ account: "incentive/paid" }, world.all));
  assert.deepEqual([entries.map(({ amount }) => amount), whole.paid], [["-10000050", "60000050"], "50000000"]);
});

test("who pays sees what they pay from and what they may do with it; who has no part sees nothing, and sums of nothing", async (t) => {
  const world = await assessedWorld(t);
  await world.decided();
  await given(world, await world.numberOf());
  const scopeOf = (desk: string) => ({ all: false, regions: [], desks: [desk], person: "nobody" });
  const treasury = granted(await world.incentives.ledger(world.cast.finance, scopeOf("finance-department@140000"), ""));
  assert.deepEqual([treasury.count, treasury.whole, treasury.sum, treasury.accounts[1]?.amount], [1, true, "0", "100000000"]);
  assert.deepEqual(
    treasury.lines[0]?.acts.map(({ transition }) => transition),
    ["pay", "release", "claw-back", "end"],
  );
  const stranger = granted(await world.incentives.ledger(world.cast.statistics, scopeOf("statistics-bureau@140000"), ""));
  assert.deepEqual([stranger.count, stranger.whole, stranger.agrees, stranger.lines, stranger.byUnit], [0, false, null, [], []]);
  const { entries, sum, count } = granted(await world.incentives.entries({}, scopeOf("statistics-bureau@140000")));
  assert.deepEqual([entries, sum.paid, count], [[], "0", 0]);
});

test("all of it taken back closes the matter, and not before", async (t) => {
  const world = await assessedWorld(t);
  const { step, cast } = world;
  await world.decided();
  const id = await given(world, await world.numberOf());
  granted(await step(cast.finance, id, "pay", { amount: "1000000", voucher: "模拟-2" }));
  assert.deepEqual(codesOf(await step(cast.finance, id, "end", { reason: "模拟：条件未达成" })), ["assess/stillHeld"]);
  granted(await step(cast.finance, id, "claw-back", { amount: "1000000", reason: "模拟：条件未达成" }));
  granted(await step(cast.finance, id, "end", { reason: "模拟：条件未达成" }));
  const { lines } = await ledgerOf(world);
  assert.deepEqual([lines[0]?.state, lines[0]?.held.clawedBack], ["clawed-back", "100000000"]);
});

test("whatever is granted, paid, released and taken back: legs sum to nought, parts to the whole, and entries to the ledger's balance", async (t) => {
  const world = await assessedWorld(t);
  const { step, cast } = world;
  await world.decided();
  const result = await world.numberOf();
  const instrument = fc.constantFrom("allocation", "equity", "loan", "subsidy", "award", "purchase");
  const act = fc.record({ act: fc.constantFrom("pay", "release", "claw-back"), fen: fc.bigInt({ min: 1n, max: 200_000n }) });
  const story = fc.record({ instrument, fen: fc.bigInt({ min: 1n, max: 300_000n }), acts: fc.array(act, { maxLength: 4 }) });
  await fc.assert(
    fc.asyncProperty(story, async ({ instrument: kind, fen, acts }) => {
      const id = await given(world, result, { instrument: kind, amount: yuan(fen) });
      for (const one of acts) {
        world.clock.forward(days(1));
        const values = { amount: yuan(one.fen), ...(one.act === "pay" ? { voucher: "模拟" } : { reason: "模拟" }) };
        const done = await step(cast.finance, id, one.act, values);
        if (!done.ok) assert.deepEqual(codesOf(done), ["assess/aboveHeld"]);
      }
      const found = await ledgerOf(world);
      assert.deepEqual([found.sum, found.agrees], ["0", true]);
      // On every day that anything was posted: what had been posted by then, of each matter and of all.
      const byDay = await world.store.rows(
        sql`select d.day, e.matter_id as matter, sum(e.amount)::text as amount from (select distinct occurred_on as day from ledger_entry) d
          join ledger_entry e on e.occurred_on <= d.day where starts_with(e.account, 'incentive/') group by 1, 2`,
        z.object({ amount: z.string() }),
      );
      assert.ok(byDay.length > 0 && byDay.every(({ amount }) => Number(amount) === 0));
      const keys = ["budget", "granted", "paid", "clawedBack"] as const;
      for (const [at, key] of keys.entries()) {
        for (const parts of [found.byInstrument, found.byYear, found.byUnit, found.lines])
          assert.equal(String(parts.reduce((all, { held }) => all + BigInt(held[key]), 0n)), found.accounts[at]?.amount);
      }
      const line = found.lines.find((one) => one.id === id);
      assert.ok(line && keys.reduce((all, key) => all + BigInt(line.held[key]), 0n) === 0n);
      const { sum } = granted(await world.incentives.entries({ matter: id }, world.all));
      assert.deepEqual(sum, line.held);
    }),
    { numRuns: 8 },
  );
});
