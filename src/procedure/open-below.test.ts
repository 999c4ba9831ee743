import assert from "node:assert/strict";
import { test } from "node:test";
import { codesOf, granted, supervisedWorld } from "../../tests/support/supervision.ts";

test("only units with a part in a matter, or those who decide and supervise, open others below or above it, three levels deep", async (t) => {
  const { procedures, cast, assigned, propose } = await supervisedWorld(t);
  const task = await assigned();
  const help = (key: string, more: { readonly parent?: string; readonly supervises?: string }) => ({
    procedure: "help-request",
    values: {},
    key,
    origin: { kind: "own", id: "" },
    ...more,
  });
  const objection = (key: string, more: { readonly parent?: string; readonly supervises?: string }) => ({
    ...help(key, more),
    procedure: "objection",
  });
  assert.deepEqual(codesOf(await procedures.open(cast.other, objection("below-01", { parent: task }))), ["procedure/notInParent"]);
  assert.deepEqual(codesOf(await procedures.open(cast.lead, objection("above-01", { supervises: task }))), ["procedure/maySupervise"]);
  let above = task;
  for (let depth = 2; depth <= 3; depth += 1) above = await propose({}, { parent: above });
  const deeper = await procedures
    .open(cast.supervisor, { ...objection("below-04", { parent: above }), procedure: "supervision" })
    .then(codesOf);
  assert.deepEqual(deeper, ["procedure/tooDeep"]);
  assert.ok(granted(await procedures.possible(cast.lead, task)).length > 0);
});
