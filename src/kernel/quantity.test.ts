import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { formatNumber, formatQuantity } from "./format.ts";
import {
  add,
  compare,
  convert,
  divide,
  negate,
  parseQuantity,
  type Quantity,
  quantity,
  round,
  subtract,
  times,
  toDecimal,
  toNumber,
} from "./quantity.ts";
import type { Result } from "./result.ts";
import type { UnitId } from "./unit.ts";

function must<T>(answer: Result<T>): T {
  if (!answer.ok) assert.fail(answer.refusals.map(({ say }) => say.en).join("; "));
  return answer.value;
}
const codes = (answer: Result<unknown>): readonly string[] => (answer.ok ? [] : answer.refusals.map(({ code }) => code));

const moneyUnits: readonly UnitId[] = ["CNY-fen", "CNY", "CNY-10k", "CNY-100m"];
const money: fc.Arbitrary<Quantity> = fc.record(
  {
    digits: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
    scale: fc.integer({ min: 0, max: 6 }),
    unit: fc.constantFrom(...moneyUnits),
  },
  { noNullPrototype: true },
);
const equal = (a: Quantity, b: Quantity): boolean => must(compare(a, b)) === 0;

for (const [text, digits, scale] of [
  ["298.2", 2982n, 1],
  ["-12.50", -1250n, 2],
  ["+3", 3n, 0],
  ["0", 0n, 0],
  ["-0.0", 0n, 1],
  ["123456789012345678901234567890.1", 1234567890123456789012345678901n, 1],
] as const)
  test(`${text} is read digit by digit`, () => assert.deepEqual(must(parseQuantity(text, "one")), { digits, scale, unit: "one" }));

for (const text of ["", " 1", "1,234", "1.", ".5", "1e5", "12%", "一", "１２", "NaN", "--1", "0x10"])
  test(`"${text}" is refused as a decimal`, () => assert.deepEqual(codes(parseQuantity(text, "one")), ["kernel/notADecimal"]));

for (const [text, unit, to, answer] of [
  ["298.2", "CNY-100m", "CNY-10k", "2982000"],
  ["1", "CNY-100m", "CNY", "100000000"],
  ["1", "CNY-fen", "CNY-100m", "0.0000000001"],
  ["12345", "CNY-10k", "CNY-100m", "1.2345"],
  ["3491.56", "person-10k", "person", "34915600"],
  ["9.7", "percent", "one", "0.097"],
  ["0.097", "one", "percent", "9.7"],
  ["2.5", "CNY-10k-per-person", "CNY-per-person", "25000"],
] as const)
  test(`${text} ${unit} is ${answer} ${to}`, () => assert.equal(toDecimal(must(convert(quantity(text, unit), to))), answer));

for (const [a, b] of [
  ["organisation", "case"],
  ["CNY", "person"],
  ["person", "person-time"],
  ["percent", "CNY"],
  ["person", "person-year"],
] as const)
  test(`${a} and ${b} are unlike and neither add, compare nor convert`, () => {
    const [one, two] = [quantity("1", a), quantity("1", b)];
    for (const answer of [add(one, two), subtract(one, two), compare(one, two), convert(one, b)])
      assert.deepEqual(codes(answer), ["kernel/unlikeUnits"]);
  });

for (const [text, places, answer] of [
  ["2.5", 0, "3"],
  ["-2.5", 0, "-3"],
  ["1.005", 2, "1.01"],
  ["0.4", 0, "0"],
  ["-0.4", 0, "0"],
  ["9.99", 1, "10.0"],
  ["7", 2, "7.00"],
] as const)
  test(`${text} to ${places} place(s) is ${answer}: half goes away from zero`, () =>
    assert.equal(toDecimal(round(quantity(text, "one"), places)), answer));

for (const [a, ua, b, ub, unit, scale, answer] of [
  ["298.2", "CNY-100m", "25698.2", "CNY-100m", "percent", 2, "1.16"],
  ["298.2", "CNY-100m", "256981800", "CNY-10k", "percent", 2, "1.16"],
  ["1", "one", "3", "one", "one", 5, "0.33333"],
  ["2", "one", "3", "one", "one", 0, "1"],
  ["-2", "one", "3", "one", "one", 3, "-0.667"],
  ["12345", "case", "3481.35", "person-10k", "case-per-10k-people", 2, "3.55"],
  ["600", "CNY-100m", "30000", "project", "CNY-10k-per-project", 1, "200.0"],
  ["5", "case", "250000", "CNY", "case-per-CNY-100m", 0, "2000"],
] as const)
  test(`${a} ${ua} ÷ ${b} ${ub} is ${answer} ${unit}`, () =>
    assert.equal(toDecimal(must(divide(quantity(a, ua), quantity(b, ub), unit, scale))), answer));

test("a quotient is refused by zero, and in a unit it does not give", () => {
  assert.deepEqual(codes(divide(quantity("1", "one"), quantity("0.00", "one"), "one", 2)), ["kernel/divisionByZero"]);
  assert.deepEqual(codes(divide(quantity("1", "CNY"), quantity("1", "person"), "percent", 2)), ["kernel/quotientUnlike"]);
});

test("a literal that is no decimal is a fault of the program", () => assert.throws(() => quantity("1,2", "one"), /not a decimal/));

test("adding is commutative and associative, whatever the units of money", () => {
  fc.assert(
    fc.property(money, money, money, (a, b, c) => {
      const left = must(add(must(add(a, b)), c));
      const right = must(add(a, must(add(b, c))));
      return equal(must(add(a, b)), must(add(b, a))) && equal(left, right);
    }),
  );
});

test("taking away what was added restores the amount", () => {
  fc.assert(fc.property(money, money, (a, b) => equal(must(subtract(must(add(a, b)), b)), a) && equal(negate(negate(a)), a)));
});

test("conversion there and back is exact", () => {
  fc.assert(fc.property(money, fc.constantFrom(...moneyUnits), (a, to) => equal(must(convert(must(convert(a, to)), a.unit)), a)));
});

test("comparing agrees with the sign of the difference, both ways round", () => {
  fc.assert(
    fc.property(money, money, (a, b) => {
      const { digits } = must(subtract(a, b));
      const order = must(compare(a, b));
      return order === (digits < 0n ? -1 : digits > 0n ? 1 : 0) && must(compare(b, a)) + order === 0;
    }),
  );
});

test("writing and reading a quantity changes nothing", () => {
  fc.assert(fc.property(money, (a) => assert.deepEqual(must(parseQuantity(toDecimal(a), a.unit)), a)));
});

test("n times a quantity is the quantity added n times", () => {
  fc.assert(
    fc.property(money, fc.integer({ min: 1, max: 9 }), (a, n) => {
      const sum = Array.from({ length: n - 1 }).reduce((total: Quantity) => must(add(total, a)), a);
      return equal(times(a, BigInt(n)), sum);
    }),
  );
});

test("a rounded quotient is within half a last place of the true one", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
      fc.bigInt({ min: 1n, max: 10n ** 9n }),
      fc.integer({ min: 0, max: 8 }),
      (a, b, scale) => {
        const answer = must(divide({ digits: a, scale: 0, unit: "one" }, { digits: b, scale: 0, unit: "one" }, "one", scale));
        const off = 2n * (answer.digits * b - a * 10n ** BigInt(scale));
        return (off < 0n ? -off : off) <= b;
      },
    ),
  );
});

test("a float leaves the exact world for drawing", () => assert.equal(toNumber(quantity("-298.20", "CNY-100m")), -298.2));

for (const [text, unit, places, zh, en] of [
  ["4155", "organisation", 0, "4,155家", "4,155 organisations"],
  ["298.2", "CNY-100m", 1, "298.2亿元", "298.2 × 100m yuan"],
  ["-1234567.895", "CNY", 2, "−1,234,567.90元", "−1,234,567.90 yuan"],
  ["9.7", "percent", 1, "9.7%", "9.7%"],
  ["-0.04", "percentage-point", 1, "0.0个百分点", "0.0 pp"],
  ["999.9995", "one", 3, "1,000.000", "1,000.000"],
  ["3.5", "case-per-10k-people", 2, "3.50件/万人", "3.50 per 10k people"],
] as const)
  test(`${text} ${unit} is shown as ${zh}`, () => {
    assert.equal(formatQuantity(quantity(text, unit), places, "zh"), zh);
    assert.equal(formatQuantity(quantity(text, unit), places, "en"), en);
  });

test("the minus shown is U+2212", () => assert.equal(formatNumber(quantity("-1", "one"), 0).codePointAt(0), 0x2212));
