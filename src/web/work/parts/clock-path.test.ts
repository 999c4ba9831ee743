import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClockAnswer } from "#contract";
import { inOrder, placeOnBar, standingOf } from "./clock-path.ts";

const clock = (more: Partial<ClockAnswer>): ClockAnswer => ({
  name: "progress",
  label: { zh: "三日反馈", en: "Progress" },
  startedAt: "2026-03-02T01:00:00.000Z",
  dueAt: "2026-03-05T01:00:00.000Z",
  state: "running",
  answeredAt: null,
  frozenAt: null,
  isLate: false,
  assumed: false,
  ...more,
});

for (const [state, isLate, standing] of [
  ["running", false, "running"],
  ["running", true, "late"],
  ["answered", false, "answered"],
  ["answered", true, "answeredLate"],
  ["frozen", true, "frozen"],
  ["ended", false, "ended"],
] as const)
  test(`a clock that is ${state}${isLate ? " and past its moment" : ""} stands as ${standing}`, () =>
    assert.equal(standingOf(clock({ state, isLate })), standing));

test("clocks stand in the order in which they fall due, those of one moment by name", () => {
  const shown = inOrder([clock({ name: "c" }), clock({ name: "b" }), clock({ name: "a", dueAt: "2026-03-09T01:00:00.000Z" })]);
  assert.deepEqual(
    shown.map(({ name }) => name),
    ["b", "c", "a"],
  );
});

for (const [now, place] of [
  [-5, 0],
  [0, 0],
  [5, 1 / 8],
  [10, 1 / 4],
  [20, 3 / 8],
  [30, 7 / 8],
  [40, 7 / 8],
  [9999, 7 / 8],
] as const)
  test(`at ${now} the line of now stands at ${place} of a bar with nodes at 0, 10, 30 and 30`, () =>
    assert.equal(placeOnBar([0, 10, 30, 30], now), place));
