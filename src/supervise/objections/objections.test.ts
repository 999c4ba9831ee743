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
import { at } from "../../../tests/support/work.ts";

async function closed({ assigned, step, cast }: SupervisedWorld, by = cast.office): Promise<string> {
  const id = await assigned();
  granted(await step(cast.lead, id, "sign"));
  granted(await step(cast.lead, id, "ask-to-close", closingValues));
  granted(await step(by, id, "close", reviewValues));
  return id;
}

let count = 0;
async function objected(
  { procedures }: SupervisedWorld,
  contested: string,
  by: SupervisedWorld["cast"]["lead"],
  about = "grade",
): Promise<string> {
  count += 1;
  const values = {
    title: "模拟：对等次的异议",
    contested,
    about,
    reason: "模拟：佐证已补齐",
    wish: "模拟：改为优",
    unit: by.seats[0]?.unit,
  };
  return granted(
    await procedures.open(by, { procedure: "objection", values, key: `objection-${count}`, origin: { kind: "matter", id: contested } }),
  ).id;
}
const decision = { facts: "模拟：补充材料属实", ground: "模拟：按办法第三条" };

test("an objection is taken up within ten days, by a unit it concerns, once something was concluded", async (t) => {
  const world = await supervisedWorld(t);
  const { cast, step, clock } = world;
  const id = await closed(world);
  const stranger = await objected(world, id, cast.other);
  assert.deepEqual(codesOf(await step(cast.supervisor, stranger, "take-up")), ["objection/notYours"]);
  const open = await world.assigned();
  const early = await objected(world, open, cast.lead);
  assert.deepEqual(codesOf(await step(cast.supervisor, early, "take-up")), ["objection/nothingConcluded"]);
  const timely = await objected(world, id, cast.lead);
  granted(await step(cast.supervisor, timely, "take-up"));
  clock.forward(days(11));
  const late = await objected(world, id, cast.lead);
  assert.deepEqual(codesOf(await step(cast.supervisor, late, "take-up")), ["objection/tooLate"]);
});

test("whoever graded a matter does not review the objection to it; a change of grade says which", async (t) => {
  const world = await supervisedWorld(t);
  const { cast, step, plan, snapshot } = world;
  // The leading group may be the assigner itself: then its member has drawn the conclusion.
  const id = await world.propose({ assigner: "leading-group" });
  granted(await step(cast.leader, id, "approve"));
  granted(await step(cast.leader, id, "assign"));
  granted(await step(cast.lead, id, "sign"));
  granted(await step(cast.lead, id, "ask-to-close", closingValues));
  granted(await step(cast.leader, id, "close", reviewValues));
  const objection = await objected(world, id, cast.lead);
  granted(await step(cast.supervisor, objection, "take-up"));
  assert.deepEqual(codesOf(await step(cast.leader, objection, "uphold", decision)), ["objection/sameReviewer"]);
  const another = at(plan, "another-leader", "leading-group-member", "leading-group");
  assert.deepEqual(codesOf(await step(another, objection, "change", decision)), ["objection/gradeMissing"]);
  granted(await step(another, objection, "change", { ...decision, newGrade: "excellent" }));
  const { matter } = await snapshot(objection);
  assert.deepEqual([matter.state, matter.fields.newGrade], ["changed", "excellent"]);
});
