import assert from "node:assert/strict";
import { test } from "node:test";
import { codesOf, granted, supervisedWorld } from "../../tests/support/supervision.ts";

const day = 24 * 3_600_000;

test("a reminder of the clock since a page was opened does not stand against the act; what somebody did does, and so does a page of the future", async (t) => {
  const { procedures, cast, assigned, snapshot, pass } = await supervisedWorld(t);
  const id = await assigned();
  const seen = (await snapshot(id)).matter;
  const sign = (revision: number, key: string) =>
    procedures.step(cast.lead, { matter: id, transition: "sign", values: {}, revision, key: `reminded-${key}` });
  for (let n = 0; n < 20 && (await snapshot(id)).matter.revision === seen.revision; n += 1) await pass(day / 2);
  const reminded = (await snapshot(id)).matter;
  assert.ok(reminded.revision > seen.revision && reminded.state === seen.state);
  assert.deepEqual(codesOf(await sign(reminded.revision + 1, "future")), ["procedure/changedMeanwhile"]);
  assert.deepEqual(codesOf(await sign(seen.revision - 1, "older")), ["procedure/changedMeanwhile"]);
  assert.equal(granted(await sign(seen.revision, "seen")).revision, reminded.revision + 1);
});
