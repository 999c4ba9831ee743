import assert from "node:assert/strict";
import { test } from "node:test";
import { collectWorld, scheme } from "../../tests/support/collect.ts";
import { codesOf, granted } from "../../tests/support/supervision.ts";

const science = "science-and-technology-department";
const leaf = "high-tech-share";

test("what one unit handed in is read by it and by those who evaluate; other units learn that it is there or waits, and nothing of it", async (t) => {
  const { collecting, context, keeper, officer, enterZones, collectAll } = await collectWorld(t);
  const zones = await enterZones(2);
  const [accepted = "", waits = ""] = zones;
  await collectAll([accepted], "2024", () => "17.31", [science]);
  const cells = [{ leaf, unit: waits, value: "19.37", reason: "" }];
  const sheet = { scheme, period: "2024", keeper: science, cells, note: "", matter: null, key: "withheld-sheet" };
  assert.equal(granted(await collecting.handIn(await context(), keeper(science), sheet)).done, true);
  const strange = keeper("education-department");
  const seenBy = async (actor: typeof officer) => {
    const page = granted(await collecting.page(await context(), actor, { scheme, period: "2024" }));
    const cell = (unit: string) => page.cells.find((one) => one.leaf === leaf && one.unit === unit);
    return { text: JSON.stringify(page.cells), withheld: [cell(accepted)?.withheld, cell(waits)?.withheld], tally: page.units };
  };
  const theirs = await seenBy(strange);
  assert.doesNotMatch(theirs.text, /17\.31|19\.37|CJ-/);
  assert.deepEqual(theirs.withheld, ["there", "waiting"]);
  for (const actor of [keeper(science), officer]) {
    const own = await seenBy(actor);
    assert.match(own.text, /17\.31/);
    assert.match(own.text, /19\.37/);
    assert.deepEqual([own.withheld, own.tally], [[null, null], theirs.tally]);
  }
  const asked = { scheme, leaf, unit: accepted, period: "2024" };
  assert.deepEqual(codesOf(await collecting.history(await context(), strange, asked)), ["collect/withheld"]);
  assert.equal(granted(await collecting.history(await context(), keeper(science), asked)).rows.length, 1);
  const template = { scheme, period: "2024", keeper: science, language: "zh" } as const;
  assert.deepEqual(codesOf(await collecting.template(await context(), strange, template)), ["collect/withheld"]);
  assert.ok(granted(await collecting.template(await context(), officer, template)).rows.length > 0);
});
