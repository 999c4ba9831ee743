import assert from "node:assert/strict";
import { test } from "node:test";
import { decimalText, percentText, periodText, signed, signedPercent, withUnit } from "./format.ts";

for (const [value, places, shown] of [
  ["4155", 0, "4,155"],
  ["-1234.5", 2, "−1,234.50"],
  ["298.2", 1, "298.2"],
  ["0.05", 1, "0.1"],
  ["-0.04", 1, "0.0"],
  ["13000000000.55", 1, "13,000,000,000.6"],
] as const)
  test(`${value} is shown as ${shown} at ${places} places`, () => assert.equal(decimalText(value, places), shown));

test("signs use the true minus and zero has none", () =>
  assert.deepEqual(
    [signed(2.71, 1), signed(-2.71, 1), signed(-0.01, 1), signedPercent(-0.061), percentText(0.097)],
    ["+2.7", "−2.7", "0.0", "−6.1%", "9.7%"],
  ));
test("a per cent sign stands close, a unit stands apart", () =>
  assert.deepEqual(
    [withUnit("31.3", "percent", "zh"), withUnit("298.2", "CNY-100m", "zh"), withUnit("5", "item", "en")],
    ["31.3%", "298.2 亿元", "5"],
  ));
test("a year is called a year in Chinese", () =>
  assert.deepEqual([periodText("2023", "zh"), periodText("2023", "en"), periodText("2023-09", "zh")], ["2023 年", "2023", "2023-09"]));
