import assert from "node:assert/strict";
import { test } from "node:test";
import type { Instant } from "./day.ts";
import { clockText } from "./moment.ts";

for (const [at, text] of [
  ["2026-11-23T09:30:00.000Z", "2026-11-23 17:30"],
  ["2026-11-23T16:00:00.000Z", "2026-11-23 24:00"],
  ["2026-11-23T16:00:59.999Z", "2026-11-23 24:00"],
  ["2026-11-23T16:01:00.000Z", "2026-11-24 00:01"],
  ["2025-12-31T16:00:00.000Z", "2025-12-31 24:00"],
] as const)
  test(`${at} is ${text} on the plan's walls`, () => assert.equal(clockText(at as Instant), text));
