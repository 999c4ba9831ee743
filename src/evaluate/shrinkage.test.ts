import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { placeRange, shrunkScores, type Weighed } from "./shrinkage.ts";

const items = fc.array(fc.record({ score: fc.integer({ min: 0, max: 100 }), weight: fc.integer({ min: 1, max: 9 }) }), {
  minLength: 1,
  maxLength: 8,
});
const groups = fc.array(items, { minLength: 1, maxLength: 6 }).map((all) => all.map((list, i) => ({ id: `u${i}`, items: list })));
const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
const even = (...scores: readonly number[]): readonly Weighed[] => scores.map((score) => ({ score, weight: 1 }));

test("a worked example: two units of a class, six items' worth of the peers' mean", () => {
  const [a, b] = shrunkScores(
    [
      { id: "a", items: even(90, 80, 100) },
      {
        id: "b",
        items: [
          { score: 60, weight: 2 },
          { score: 90, weight: 1 },
        ],
      },
    ],
    6,
  );
  // own means 90 and 70, their plain mean 80: (3·90 + 6·80) / 9 and (2·70 + 6·80) / 8
  assert.ok(a && b && near(a.own, 90) && near(b.own, 70));
  assert.ok(near(a.shrunk, 750 / 9) && near(b.shrunk, 77.5));
  // spread: (200 + 360) / ((3 − 1) + (1.8 − 1)) = 200; effective numbers 3 and 1.8
  assert.ok(near(a.high - a.shrunk, Math.min(100 - a.shrunk, 1.645 * Math.sqrt(200 / 9))));
  assert.ok(near(b.shrunk - b.low, 1.645 * Math.sqrt(200 / 7.8)));
});

test("a shrunk score lies between the unit's own mean and the peers', and its interval around it", () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: 0, max: 20 }), (all, k) => {
      const scores = shrunkScores(all, k);
      const peers = scores.reduce((sum, { own }) => sum + own, 0) / scores.length;
      for (const { own, shrunk, low, high } of scores) {
        assert.ok(shrunk >= Math.min(own, peers) - 1e-9 && shrunk <= Math.max(own, peers) + 1e-9);
        assert.ok(low <= shrunk + 1e-9 && high >= shrunk - 1e-9 && low >= 0 && high <= 100);
      }
    }),
  );
});

test("neither the order of items nor a common factor of all weights changes a score", () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: 2, max: 50 }), (all, factor) => {
      const plain = shrunkScores(all, 6);
      const other = shrunkScores(
        all.map(({ id, items: list }) => ({ id, items: list.toReversed().map((i) => ({ ...i, weight: i.weight * factor })) })),
        6,
      );
      for (const [i, score] of plain.entries()) {
        const same = other[i];
        assert.ok(same && near(same.shrunk, score.shrunk) && near(same.low, score.low) && near(same.high, score.high));
      }
    }),
  );
});

test("with nothing drawn in, a score is the unit's own mean; the more is drawn in, the nearer it comes to the peers", () => {
  fc.assert(
    fc.property(groups, (all) => {
      const [own, near6, near60] = [0, 6, 60].map((k) => shrunkScores(all, k));
      for (const [i, score] of (own ?? []).entries()) {
        assert.ok(near(score.shrunk, score.own));
        const peers = (own ?? []).reduce((sum, one) => sum + one.own, 0) / (own ?? []).length;
        assert.ok(Math.abs((near60?.[i]?.shrunk ?? 0) - peers) <= Math.abs((near6?.[i]?.shrunk ?? 0) - peers) + 1e-9);
      }
    }),
  );
});

test("units whose intervals touch share their places; who is surely above comes first", () => {
  const scores = [
    { id: "a", low: 90, high: 95 },
    { id: "b", low: 70, high: 85 },
    { id: "c", low: 80, high: 88 },
    { id: "d", low: 40, high: 60 },
  ];
  assert.deepEqual(
    scores.map(({ id }) => placeRange(id, scores)),
    [
      { best: 1, worst: 1 },
      { best: 2, worst: 3 },
      { best: 2, worst: 3 },
      { best: 4, worst: 4 },
    ],
  );
  assert.equal(placeRange("nobody", scores), undefined);
});

test("a unit without items has no score, and one item alone has the widest interval", () => {
  assert.deepEqual(shrunkScores([{ id: "a", items: [] }], 6), []);
  const [only] = shrunkScores([{ id: "a", items: even(80) }], 6);
  assert.ok(only && near(only.shrunk, 80) && only.high - only.low > 35);
});
