import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays } from "#kernel";
import { days } from "../../../tests/support/access.ts";
import { commissionWorld, freshKey, read, working } from "../../../tests/support/commission.ts";

type Visits = {
  readonly waits: readonly { readonly id: string; readonly kind: string; readonly on: string; readonly daysLeft: number }[];
  readonly news: readonly { readonly id: string; readonly kind: string; readonly say: { readonly zh: string } }[];
};

test("an evaluator is told what waits with the days left, what was taken back, that the day is near, and that it has passed", async (t) => {
  const made = await commissionWorld(t);
  /** Sessions end in the meantime: everybody signs in anew. */
  const seen = async () => {
    const evaluator = await made.as("third-party-evaluator");
    const { waits, news } = await read<Visits>(evaluator.get("/api/evaluator"));
    return { waits: waits.map(({ kind, on, daysLeft }) => [kind, on, daysLeft]), news: news.map(({ kind }) => kind), said: news };
  };
  const { id, item } = await working(made);
  const [due, end] = [addDays(made.today, 30), addDays(made.today, 40)];
  assert.deepEqual((await seen()).waits, [["duty", due, 30]]);

  await made.world.pass(days(28.5));
  const near = await seen();
  assert.deepEqual(near.news, ["near", "offered"]);
  assert.equal(near.waits[0]?.[2], 2);

  await made.world.pass(days(5));
  const late = await seen();
  assert.deepEqual(late.waits, [
    ["duty", due, -3],
    ["ending", end, 7],
  ]);
  assert.deepEqual(late.news, ["late", "near", "offered"]);

  const officer = await made.as("evaluation-officer");
  await read(officer.act("POST", `/api/third-party/${id}/scope/${item}/end`, { says: "模拟：不再需要" }));
  const after = await seen();
  assert.deepEqual(after.waits, [["duty", due, -3]]);
  assert.match(after.said[0]?.say.zh ?? "", /^已收回：数据：.*模拟：不再需要$/);

  const stranger = await made.as("department-officer");
  assert.equal((await stranger.act("POST", `/api/evaluator/${id}/steps`, { key: freshKey() })).status, 403);
});
