import assert from "node:assert/strict";
import { test } from "node:test";
import type { Day } from "#define";
import { toy } from "#plan/toy";
import { checkedPlan } from "../../tests/support/figures.ts";
import { studioFaults } from "./drafts/faults.ts";
import { contentOf, inForceOn, type SchemeContent, schemeOf, shippedTexts } from "./texts.ts";

const shipped = shippedTexts(checkedPlan(toy));
const offered: SchemeContent["method"] = {
  steps: [
    { step: "normalise", method: "min-max", low: 0, high: 100 },
    { step: "aggregate", method: "arithmetic" },
  ],
  factors: [{ id: "weights", kind: "weights", spread: 0.25 }],
};

test("methods beyond those offered on screen are refused with the way to the command line", () => {
  const steps = [
    { step: "normalise", method: "borda" },
    { step: "weigh", by: "pca" },
    { step: "aggregate", method: "copeland" },
    { step: "chain" },
  ] as const;
  assert.deepEqual(
    studioFaults({ method: { steps } }).map(({ code }) => code),
    Array.from({ length: 4 }, () => "schemes/notInStudio"),
  );
  assert.deepEqual(studioFaults({ method: offered }), []);
});

test("a text comes back from a scheme as it was, and the one in force is the last begun by the day", () => {
  assert.equal(shipped.length, 1);
  const content = shipped[0]?.content;
  assert.ok(content);
  const scheme = schemeOf(content, "2021-01-01");
  assert.deepEqual(contentOf(scheme, scheme.versions[0]), content);
  const text = (from: Day) => ({ content, checksum: from, from, adoption: null });
  const texts = [text("2024-01-01"), text("2021-01-01")];
  assert.deepEqual(
    (["2020-01-01", "2022-01-01", "2024-01-01"] as const).map((day) => inForceOn(texts, day)?.checksum),
    ["2021-01-01", "2021-01-01", "2024-01-01"],
  );
});
