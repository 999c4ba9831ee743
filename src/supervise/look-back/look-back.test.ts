import assert from "node:assert/strict";
import test from "node:test";
import { days } from "../../../tests/support/access.ts";
import {
  closingValues,
  codesOf,
  granted,
  reviewValues,
  type SupervisedWorld,
  supervisedWorld,
} from "../../../tests/support/supervision.ts";
import { openSupervision } from "../supervising.ts";

const supervising = ({ database, plan, procedures }: SupervisedWorld) => openSupervision({ store: database.store, plan, procedures });

async function closed({ assigned, step, cast }: SupervisedWorld, grade: string): Promise<string> {
  const id = await assigned();
  granted(await step(cast.lead, id, "sign"));
  granted(await step(cast.lead, id, "ask-to-close", closingValues));
  granted(await step(cast.office, id, "close", { ...reviewValues, grade }));
  return id;
}

async function lookedAt({ procedures, cast }: SupervisedWorld, looked: string): Promise<string> {
  const values = { title: "模拟：回头看", looked, lead: "science-and-technology-department", how: ["spot"] };
  return granted(
    await procedures.open(cast.supervisor, {
      procedure: "look-back",
      values,
      key: `look-back-${looked}`,
      origin: { kind: "matter", id: looked },
    }),
  ).id;
}

test("matters closed thirty to ninety days ago wait for a second look, the lower grade first", async (t) => {
  const world = await supervisedWorld(t);
  const [good, pass] = [await closed(world, "good"), await closed(world, "pass")];
  assert.deepEqual(await supervising(world).candidates(), []);
  world.clock.forward(days(40));
  assert.deepEqual(
    (await supervising(world).candidates()).map(({ id }) => id),
    [pass, good],
  );
  await lookedAt(world, pass);
  assert.deepEqual(
    (await supervising(world).candidates()).map(({ id }) => id),
    [good],
  );
  world.clock.forward(days(60));
  assert.deepEqual(await supervising(world).candidates(), []);
});

test("what came back is reopened under its own number in the same act, or neither is done", async (t) => {
  const world = await supervisedWorld(t);
  const { cast, clock, snapshot } = world;
  const id = await closed(world, "good");
  clock.forward(days(40));
  const lookBack = await lookedAt(world, id);
  const rebound = { found: "模拟：示范线停运", evidence: "模拟：现场照片", key: "rebound-key-1" };
  const stale = await supervising(world).rebound(cast.supervisor, lookBack, { ...rebound, revision: 99 });
  assert.equal(stale.ok, false);
  assert.equal((await snapshot(id)).matter.state, "closed");
  granted(await supervising(world).rebound(cast.supervisor, lookBack, { ...rebound, revision: 1 }));
  const [matter, look] = [(await snapshot(id)).matter, (await snapshot(lookBack)).matter];
  assert.deepEqual([matter.state, matter.counts.reopenings, matter.number, look.state], ["working", 1, "DB-2026-0001", "rebounded"]);
  assert.deepEqual(await supervising(world).toReopen(), []);
});

test("a look-back is concluded neither before thirty days nor on what is not closed; a rebound found by itself waits for the reopening", async (t) => {
  const world = await supervisedWorld(t);
  const { cast, step, clock } = world;
  const id = await closed(world, "good");
  const found = { found: "模拟：运行正常", evidence: "模拟：运行记录" };
  const early = await lookedAt(world, id);
  assert.deepEqual(codesOf(await step(cast.supervisor, early, "hold", found)), ["lookBack/tooEarly"]);
  const open = await world.assigned();
  assert.deepEqual(codesOf(await step(cast.supervisor, await lookedAt(world, open), "hold", found)), ["lookBack/notClosed"]);
  clock.forward(days(40));
  granted(await step(cast.supervisor, early, "rebound", found));
  assert.deepEqual(
    (await supervising(world).toReopen()).map(({ matter }) => matter),
    [id],
  );
  clock.forward(days(60));
  const other = await closed(world, "good");
  clock.forward(days(100));
  assert.deepEqual(codesOf(await step(cast.supervisor, await lookedAt(world, other), "hold", found)), ["lookBack/tooLate"]);
});
