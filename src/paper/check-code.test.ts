import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { codeOf, codesOfDigest, readCode } from "./check-code.ts";

const digests = fc.string().map((text) => createHash("sha256").update(text).digest("hex"));
const letters = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];
const bare = (code: string) => code.slice(3).replace("-", "");

test("a code reads back as itself, whatever the case, the dashes and the look-alikes it is typed with", () => {
  fc.assert(
    fc.property(digests, (digest) => {
      const code = codeOf(digest);
      assert.match(code, /^ZX-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
      const sloppy = bare(code).toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
      for (const typed of [code, code.toLowerCase(), bare(code), sloppy, ` ${code.replaceAll("-", " ")} `, code.replaceAll("-", "－")])
        assert.deepEqual(readCode(typed), { code }, typed);
    }),
  );
});

test("one wrong character is always noticed", () => {
  fc.assert(
    fc.property(digests, fc.nat(9), fc.constantFrom(...letters), (digest, at, letter) => {
      const code = bare(codeOf(digest));
      fc.pre(code[at] !== letter);
      assert.deepEqual(readCode(code.slice(0, at) + letter + code.slice(at + 1)), { fault: "check" });
    }),
  );
});

test("two characters that changed places are always noticed", () => {
  fc.assert(
    fc.property(digests, fc.nat(9), fc.nat(9), (digest, a, b) => {
      const code = [...bare(codeOf(digest))];
      fc.pre(code[a] !== code[b]);
      [code[a], code[b]] = [code[b] ?? "", code[a] ?? ""];
      assert.deepEqual(readCode(code.join("")), { fault: "check" });
    }),
  );
});

test("a digest has five codes, all different", () => {
  const digest = createHash("sha256").update("brief").digest("hex");
  assert.equal(new Set(Array.from({ length: codesOfDigest }, (_, turn) => codeOf(digest, turn))).size, 5);
});

for (const [typed, fault] of [
  ["", "length"],
  ["ZX-12345", "length"],
  ["ZX-UUUUU-UUUUU", "letter"],
  ["知行知行知行知行知行", "letter"],
] as const)
  test(`“${typed}” is no code: ${fault}`, () => assert.deepEqual(readCode(typed), { fault }));
