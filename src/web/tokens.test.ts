import assert from "node:assert/strict";
import { test } from "node:test";
import { type Colours, colours, type ThemeName } from "./tokens.ts";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const grounds: readonly (keyof Colours)[] = ["card", "ground", "chosen"];
const texts: readonly (keyof Colours)[] = ["ink", "ink2", "ink3", "brand", "data", "bad", "warn", "good"];
const lines: readonly (keyof Colours)[] = ["line1", "line2", "line3", "line4", "line5", "line6"];
const steps: readonly (keyof Colours)[] = ["map1", "map2", "map3", "map4", "map5"];
const themes: readonly ThemeName[] = ["light", "dark"];

test("black on white has the contrast the standard states", () => assert.equal(Math.round(contrast("#000000", "#FFFFFF")), 21));

for (const theme of themes) {
  const c = colours[theme];
  for (const text of texts)
    for (const ground of grounds)
      test(`${theme}: ${text} can be read on ${ground} (4.5:1)`, () => {
        const ratio = contrast(c[text], c[ground]);
        assert.ok(ratio >= 4.5, `${c[text]} on ${c[ground]} is ${ratio.toFixed(2)}`);
      });
  for (const line of lines)
    test(`${theme}: the name at the end of ${line} can be read (4.5:1)`, () => assert.ok(contrast(c[line], c.card) >= 4.5));
  test(`${theme}: each step of the map is further from the card than the one before`, () => {
    const far = steps.map((step) => contrast(c[step], c.card));
    for (const [n, ratio] of far.entries()) assert.ok(n === 0 || ratio > (far[n - 1] ?? 0) * 1.15, far.map((r) => r.toFixed(2)).join(" "));
  });
  test(`${theme}: words on a filled button can be read`, () => assert.ok(contrast(c.onBrand, c.brand) >= 4.5));
  test(`${theme}: input borders stand out from the card (3:1)`, () => assert.ok(contrast(c.border, c.card) >= 3));
  for (const band of ["band1", "band2", "band3", "fan"] as const)
    test(`${theme}: the bar and the target stand out from ${band} (3:1)`, () => {
      assert.ok(contrast(c.data, c[band]) >= 3, contrast(c.data, c[band]).toFixed(2));
      assert.ok(contrast(c.ink, c[band]) >= 3);
    });
}
