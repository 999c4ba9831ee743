import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { testRandom } from "../../tests/support/index.ts";
import { digestOf, isSame, keysOf } from "./keys.ts";

const [ours, theirs] = [
  keysOf("one secret of at least 32 bytes, surely", testRandom),
  keysOf("two secret of at least 32 bytes, surely", testRandom),
];

test("what is sealed is opened by the same secret and by no other, and not once it was touched", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), (text, at) => {
      const sealed = ours.seal(text);
      assert.equal(ours.open(sealed), text);
      assert.equal(theirs.open(sealed), undefined);
      const bytes = Buffer.from(sealed, "base64url");
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 1;
      assert.equal(ours.open(bytes.toString("base64url")), undefined);
    }),
    { numRuns: 50 },
  );
  for (const text of ["", "x", "not sealed at all, but long enough to be looked at"]) assert.equal(ours.open(text), undefined);
});

test("the same text has another digest for each purpose and secret", () => {
  const made = [ours, theirs].flatMap((keys) =>
    (["login", "place", "address", "forgery"] as const).map((purpose) => keys.keyed(purpose, "text")),
  );
  assert.equal(new Set(made).size, made.length);
});

test("a token is 32 random bytes, and its digest does not show it", () => {
  const token = ours.newToken();
  assert.equal(Buffer.from(token, "base64url").length, 32);
  assert.match(digestOf(token), /^[0-9a-f]{64}$/);
  assert.notEqual(ours.newToken(), token);
});

test("texts are compared whole, whatever their lengths", () => {
  assert.equal(isSame("abc", "abc"), true);
  for (const other of ["abd", "ab", "abcd", ""]) assert.equal(isSame("abc", other), false);
});
