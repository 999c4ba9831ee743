import assert from "node:assert/strict";
import test from "node:test";
import type { Turn, Workbench } from "#contract";
import { waitingIn } from "./waiting.ts";

const turn = (id: string, procedure: string, dueAt: string | null): Turn => ({ matter: { id, procedure, dueAt } }) as Turn;
const none = { count: 0, rows: [] };
const bench = {
  sign: none,
  answer: {
    count: 3,
    rows: [turn("a", "assessment", "2026-02-01"), turn("b", "supervision", null), turn("a", "assessment", "2026-02-01")],
  },
  decide: { count: 60, rows: [turn("c", "incentive", null), turn("d", "assessment", "2026-01-01")] },
  review: none,
} as unknown as Workbench;

test("what waits is counted by kind for the procedures of a place, a matter once, and says where the workbench lists only the first", () => {
  assert.deepEqual(waitingIn(bench, ["assessment"]).counts, [
    { asks: "answer", count: 1, more: false },
    { asks: "decide", count: 1, more: true },
  ]);
  assert.deepEqual(waitingIn(bench, ["tolerance"]), { counts: [], turns: [] });
});
test("the soonest come first and what has no day comes last", () => {
  assert.deepEqual(
    waitingIn(bench, ["assessment", "incentive"]).turns.map(({ matter }) => matter.id),
    ["d", "a", "a", "c"],
  );
});
