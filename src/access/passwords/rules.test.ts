import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { testRandom } from "../../../tests/support/index.ts";
import { oneTimePassword } from "./one-time.ts";
import { whyNotPassword } from "./rules.ts";

const why = (password: string, login = "li.wei"): readonly string[] =>
  whyNotPassword(password, login).map(({ code }) => code.replace("access/password", ""));

for (const [password, faults] of [
  ["Quiet-River-82", []],
  ["清泉石上流-River", []],
  ["correct Horse battery", []],
  ["Tr0ub4dor&3x", []],
  ["Qu1et-Rive", []],
  ["Qu1et-Riv", ["TooShort"]],
  ["Aa1!", ["TooShort"]],
  ["quietriverlantern", ["TooFewClasses"]],
  ["quietriver82", ["TooFewClasses"]],
  ["xli.weiX82-lamp", ["HoldsLogin"]],
  ["xLI.WEIx82-lamp", ["HoldsLogin"]],
  ["River-1234-Lamp", ["HasRun"]],
  ["River-9876-Lamp", ["HasRun"]],
  ["River-Defg-Lamp8", ["HasRun"]],
  ["Lamp-qwer-River8", ["HasRun"]],
  ["Lamp-Rewq-River8", ["HasRun"]],
  ["Lamp-1qaz-River8", ["HasRun"]],
  ["Lamp-aaaa-River8", ["HasRun"]],
  ["Lamp-AaAa-River8", ["HasRun"]],
  ["Password-2025!", ["Common"]],
  ["P@ssw0rd-2025", ["Common"]],
  ["Shanxi-202608", ["Common"]],
  ["Taiyuan@2025", ["Common"]],
  ["2025#Zhixing!", ["Common"]],
  ["Admin1234", ["TooShort", "HasRun", "Common"]],
  ["li.wei", ["TooShort", "TooFewClasses", "HoldsLogin"]],
  ["", ["TooShort", "TooFewClasses"]],
  [`Quiet-River-82${"xy".repeat(60)}`, ["TooLong"]],
] as const)
  test(`of ${password.slice(0, 30) || "nothing"} it is said: ${faults.join(", ") || "nothing"}`, () =>
    assert.deepEqual(why(password), faults));

test("a full-width password is held to the rules of what it stands for", () => {
  assert.deepEqual(why("Ｐａｓｓｗｏｒｄ-2025!"), ["Common"]);
});

test("whatever is typed is judged, and what is said of it does not depend on how often it is asked", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.string(), (password, login) =>
      assert.deepEqual(why(password, login), why(password, login)),
    ),
  );
});

test("nothing shorter than ten characters ever passes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 4 }), (password) =>
      assert.ok([...password].length > 9 || why(password, "").includes("TooShort")),
    ),
  );
});

test("one-time passwords are sixteen letters that cannot be taken for one another, and never the same twice", () => {
  const made = new Set(Array.from({ length: 2_000 }, () => oneTimePassword(testRandom)));
  assert.equal(made.size, 2_000);
  for (const password of made) assert.match(password, /^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}$/);
});

test("every letter of a one-time password is as likely as any other", () => {
  const counts = new Map<string, number>();
  for (let i = 0; i < 4_000; i += 1)
    for (const letter of oneTimePassword(testRandom).replaceAll("-", "")) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const expected = (4_000 * 16) / counts.size;
  assert.equal(counts.size, 31);
  for (const [letter, count] of counts)
    assert.ok(Math.abs(count - expected) < 6 * Math.sqrt(expected), `${letter} came ${count} times of ${expected}`);
});
