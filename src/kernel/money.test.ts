import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { allocate, formatMoney, type MoneyUnit, parseYuan } from "./money.ts";
import type { Result } from "./result.ts";

const codes = (answer: Result<unknown>): readonly string[] => (answer.ok ? [] : answer.refusals.map(({ code }) => code));

for (const [text, fen] of [
  ["1234.5", 123450n],
  ["0.01", 1n],
  ["-99.99", -9999n],
  ["100", 10000n],
  ["1.230", 123n],
] as const)
  test(`${text} yuan are ${fen} fen`, () => assert.deepEqual(parseYuan(text), { ok: true, value: fen }));

test("a part of a fen and what is no number are refused", () => {
  assert.deepEqual(codes(parseYuan("0.001")), ["kernel/moneyTooFine"]);
  assert.deepEqual(codes(parseYuan("1,000")), ["kernel/notADecimal"]);
});

for (const [fen, unit, places, zh, en] of [
  [29_820_000_000_00n, "CNY-100m", 1, "298.2亿元", "298.2 × 100m yuan"],
  [1_234_567_89n, "CNY-10k", 2, "123.46万元", "123.46 × 10k yuan"],
  [-123_456n, "CNY", 2, "−1,234.56元", "−1,234.56 yuan"],
] as const)
  test(`${fen} fen are shown as ${zh}`, () => {
    assert.equal(formatMoney(fen, unit satisfies MoneyUnit, places, "zh"), zh);
    assert.equal(formatMoney(fen, unit, places, "en"), en);
  });

for (const [sum, weights, parts] of [
  [100n, [1n, 1n, 1n], [34n, 33n, 33n]],
  [5n, [1n, 1n], [3n, 2n]],
  [-100n, [1n, 1n, 1n], [-34n, -33n, -33n]],
  [1000n, [70n, 0n, 30n], [700n, 0n, 300n]],
  [1n, [1n, 2n], [0n, 1n]],
  [0n, [1n, 2n], [0n, 0n]],
] as const)
  test(`${sum} fen by ${weights.join(" : ")} are ${parts.join(", ")}`, () =>
    assert.deepEqual(allocate(sum, weights), { ok: true, value: parts }));

test("a sum is not allocated without a weight above zero, nor by one below", () => {
  assert.deepEqual(codes(allocate(1n, [])), ["kernel/noWeights"]);
  assert.deepEqual(codes(allocate(1n, [0n, 0n])), ["kernel/noWeights"]);
  assert.deepEqual(codes(allocate(1n, [-1n, 2n, -3n])), ["kernel/negativeWeight", "kernel/negativeWeight"]);
});

test("no fen is lost, none is invented, and no part is a whole fen off its share", () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 20 }).filter((w) => w.some((x) => x > 0n));
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), weights, (sum, shares) => {
      const answer = allocate(sum, shares);
      assert.ok(answer.ok);
      const total = shares.reduce((a, b) => a + b, 0n);
      assert.equal(
        answer.value.reduce((a, b) => a + b, 0n),
        sum,
      );
      answer.value.forEach((part, at) => {
        const off = part * total - sum * (shares[at] ?? 0n);
        assert.ok((off < 0n ? -off : off) < total);
      });
    }),
  );
});
