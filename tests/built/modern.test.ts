import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsIn, strangersIn, styleFindings } from "./modern.ts";

const foundIn = (text: string): readonly string[] => findingsIn(text).map(({ what }) => what);

for (const [text, what] of [
  ["const a = structuredClone(b);", "structuredClone"],
  ["const a = [1].findLast(Boolean);", ".findLast"],
  ["const a = b.toSorted();", ".toSorted"],
  ["const a = b?.toReversed();", ".toReversed"],
  ["const a = b.with(0, 1);", ".with()"],
  ["const a = Object.groupBy(b, c);", "Object.groupBy"],
  ["const { promise } = Promise.withResolvers();", "Promise.withResolvers"],
  ["if (URL.canParse(a)) b();", "URL.canParse"],
  ["fetch(a, { signal: AbortSignal.timeout(9) });", "AbortSignal.timeout"],
  ["const a = await Array.fromAsync(b);", "Array.fromAsync"],
  ["const a = 'x'.isWellFormed();", ".isWellFormed"],
  ["const a = b.isSubsetOf(c);", ".isSubsetOf"],
  ["const a = Temporal.Now;", "Temporal"],
] as const)
  test(`a planted ${what} is found`, () => assert.ok(foundIn(text).includes(what), foundIn(text).join()));

test("what Chrome 95 has is let through, and so are names that only look alike", () => {
  const text = `class A { static #a = 1; b = 2; static { this.c = 3; } get #d() { return 1; } }
    const a = [1].at(-1); Object.hasOwn({}, "a"); await 0; a ??= 1; new Error("a", { cause: a });
    const structured = { with: 1, findlast: 2 }; cursor.with(structured); "toSorted".length;`;
  assert.deepEqual(foundIn(text), []);
});

test("syntax of later years is no script for Chrome 95", () => {
  assert.throws(() => findingsIn("using a = b;"));
  assert.throws(() => findingsIn("const a = /[a--b]/v;"));
});

for (const [text, what] of [
  ["a:has(b){c:d}", ":has()"],
  ["@container (width > 1px){a{b:c}}", "container queries"],
  ["a{b:c;& d{e:f}}", "nesting"],
  ["a{height:100dvh}", "dvh"],
  ["a{color:color-mix(in srgb,red,blue)}", "color-mix()"],
  ["@layer a{b{c:d}}", "@layer"],
] as const)
  test(`a planted ${what} in a style sheet is found`, () =>
    assert.deepEqual(
      styleFindings(text).map((f) => f.what),
      [what],
    ));
test("ordinary styles are let through", () => assert.deepEqual(styleFindings("a>b{transform:scale(1)}c:hover{scale-x:1}"), []));

test("libraries of the service are known by their own words", () => {
  assert.deepEqual(strangersIn("class ZodError{}"), ["zod"]);
  assert.deepEqual(strangersIn("Temporal.PlainDate.from(a)"), ["Temporal"]);
  assert.deepEqual(strangersIn("const zodiac = 1;"), []);
});
