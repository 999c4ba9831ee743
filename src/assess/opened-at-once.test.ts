import assert from "node:assert/strict";
import { test } from "node:test";
import { assessedWorld, ownSet, taiyuan } from "../../tests/support/assessment.ts";
import { codesOf, granted } from "../../tests/support/supervision.ts";

test("of two assessments of one unit that were opened at once the earlier goes on, is the one that is shown, and the later says which it repeats", async (t) => {
  const world = await assessedWorld(t);
  const { procedures, cast, step } = world;
  const open = (actor: typeof cast.office, key: string) =>
    procedures.open(actor, {
      procedure: "assessment",
      values: { title: "模拟：太原市2025年度考核", year: 2025, class: "cities", unit: "taiyuan-city-government" },
      key,
      origin: { kind: "clause", id: "9.5.2" },
    });
  const [first, second] = [granted(await open(cast.office, "opened-first")), granted(await open(cast.second, "opened-second"))];
  assert.equal((await world.unit(2025, taiyuan)).matter?.id, first.id);
  assert.deepEqual(codesOf(await step(cast.city, second.id, "offer", ownSet)), ["assess/twice"]);
  granted(await step(cast.city, first.id, "offer", ownSet));
  granted(await step(cast.office, second.id, "cancel", { reason: "模拟：重复启动" }));
});
