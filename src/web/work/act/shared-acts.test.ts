import assert from "node:assert/strict";
import { test } from "node:test";
import type { MatterRow } from "#contract";
import { sharedActs } from "./shared-acts.ts";

const act = (transition: string, form: string | null = null) => ({
  transition,
  label: { zh: transition, en: transition },
  asks: null,
  form,
});
const row = (procedure: string, ...actions: readonly ReturnType<typeof act>[]) => ({ procedure, actions }) as unknown as MatterRow;

test("only what can be done with each one is offered for all", () =>
  assert.deepEqual(
    sharedActs([row("supervision", act("sign"), act("return", "words@1")), row("supervision", act("return", "words@1"), act("sign"))]).map(
      ({ transition }) => transition,
    ),
    ["sign", "return"],
  ));
test("an act of the same name in another procedure, or with another form, is another act", () => {
  assert.deepEqual(sharedActs([row("supervision", act("sign")), row("milestone", act("sign"))]), []);
  assert.deepEqual(sharedActs([row("supervision", act("report", "words@1")), row("supervision", act("report", "words@2"))]), []);
});
test("of nothing there is nothing to do", () => assert.deepEqual(sharedActs([]), []));
