import assert from "node:assert/strict";
import { test } from "node:test";
import { choiceOf, type Method, standardsOf, withMean, withScale, withStandard, withWeighting } from "./method.ts";

const method: Method = {
  steps: [
    { step: "screen", availability: 0.66 },
    { step: "normalise", method: "min-max", constant: "leave-out" },
    { step: "aggregate", method: "arithmetic", least: 0.5 },
  ],
};

test("a method is read as the choices the studio offers, and as none where it holds something else", () => {
  assert.deepEqual(choiceOf(method), { weighting: "expert", scale: "min-max", mean: "arithmetic" });
  assert.deepEqual(
    choiceOf({
      steps: [
        { step: "weigh", by: "critic" },
        { step: "normalise", method: "rank" },
        { step: "aggregate", method: "topsis" },
      ],
    }),
    {
      weighting: null,
      scale: null,
      mean: null,
    },
  );
});
test("weights worked out from the values come before the mean, and go again", () => {
  const entropy = withWeighting(method, "entropy");
  assert.deepEqual(
    entropy.steps.map(({ step }) => step),
    ["screen", "normalise", "weigh", "aggregate"],
  );
  assert.equal(choiceOf(entropy).weighting, "entropy");
  assert.deepEqual(withWeighting(entropy, "expert"), method);
});
test("what is uncertain in a step follows it when steps are put in or taken out", () => {
  const uncertain: Method = {
    ...method,
    factors: [
      { id: "scale", kind: "choice", at: 1, options: [{ step: "normalise", method: "rank" }] },
      { id: "mean", kind: "choice", at: 2, options: [{ step: "aggregate", method: "geometric" }] },
      { id: "weights", kind: "weights", spread: 0.25 },
    ],
  };
  const places = ({ factors = [] }: Method) => factors.map((factor) => (factor.kind === "choice" ? factor.at : factor.kind));
  const equal = withWeighting(uncertain, "equal");
  assert.deepEqual(places(equal), [1, 3, "weights"]);
  assert.deepEqual(places(withWeighting(equal, "entropy")), [1, 3, "weights"]);
  assert.deepEqual(withWeighting(equal, "expert"), uncertain);
});
test("another scale keeps what is said of constant indicators; another mean what is said of missing ones", () => {
  assert.deepEqual(withScale(method, "z-score", {}).steps[1], {
    step: "normalise",
    constant: "leave-out",
    method: "z-score",
    mean: 50,
    sd: 10,
  });
  assert.deepEqual(withMean(method, "geometric").steps[2], {
    step: "aggregate",
    method: "geometric",
    zero: { kind: "floor", at: 1 },
    least: 0.5,
  });
});
test("standards are set and taken out leaf by leaf", () => {
  const standard = withScale(method, "standard", { a: 2 });
  assert.deepEqual(standardsOf(withStandard(standard, "b", 5)), { a: 2, b: 5 });
  assert.deepEqual(standardsOf(withStandard(standard, "a", null)), {});
  assert.equal(standardsOf(method), null);
  assert.deepEqual(withStandard(method, "a", 1), method);
});
