import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { method } from "./method.ts";

const steps = [
  { step: "screen", availability: 0.6 },
  { step: "impute", by: "em", level: 2 },
  { step: "treat", method: "winsorise", most: null, fallback: { kind: "log-ct" } },
  { step: "normalise", method: "min-max", low: 1, high: 100, per: { a: { method: "standard", standards: { a: 2 }, cap: null } } },
  { step: "weigh", by: "pca", level: 2 },
  { step: "aggregate", method: "arithmetic", levels: { 3: { method: "geometric", zero: { kind: "floor", at: 1 } } } },
];

test("a method with every kind of nesting is read as it stands", () => {
  const factors = [{ id: "norm", kind: "choice", at: 3, options: [{ step: "normalise", method: "z-score" }] }];
  assert.deepEqual(method.parse({ steps, factors }), { steps, factors });
});

for (const [what, wrong] of [
  ["a misspelt field", { step: "normalise", method: "min-max", hihg: 3 }],
  ["an unknown method", { step: "aggregate", method: "median" }],
  ["a field set to nothing", { step: "screen", availability: null }],
  ["a share above one", { step: "screen", availability: 1.2 }],
  ["a level without indicators below it", { step: "aggregate", method: "arithmetic", levels: { 1: { method: "kemeny" } } }],
] as const)
  test(`${what} is refused`, () => assert.equal(method.safeParse({ steps: [wrong] }).success, false));

test("all faults are told at once", () => {
  const answer = method.safeParse({
    steps: [{ step: "screen", availability: 2, nonZero: -1 }],
    factors: [{ id: "", kind: "measurement" }],
  });
  assert.equal(answer.success ? 0 : answer.error.issues.length, 3);
});

test("it has a JSON Schema", () => assert.equal(z.toJSONSchema(method).type, "object"));
