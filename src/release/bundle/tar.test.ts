import assert from "node:assert/strict";
import { test } from "node:test";
import { type Entry, readTar, tarOf } from "./tar.ts";

const file = (name: string, size = 3): Entry => ({ name, bytes: new Uint8Array(size).fill(65) });
const codes = (bytes: Uint8Array): readonly string[] => {
  const read = readTar(bytes);
  return read.ok ? [] : read.refusals.map(({ code }) => code);
};
const few = [file("a.csv"), file("b.csv", 600)];
/** The same archive with other bytes somewhere in the first header. */
function forged(at: number, text: string): Uint8Array {
  const bytes = tarOf(few);
  bytes.set(new TextEncoder().encode(text), at);
  return bytes;
}

test("an archive is read as it was written", () => {
  const read = readTar(tarOf(few));
  assert.deepEqual(read.ok && read.value, few);
});

for (const [what, bytes] of [
  ["a path", tarOf([file("../../etc/passwd")])],
  ["a name twice", tarOf([file("a.csv"), file("a.csv")])],
  ["a link", forged(156, "2")],
  ["a size below nought", forged(124, "-0000001000")],
  ["a size beyond its end", forged(124, "77777777777")],
  ["bytes behind its end", new Uint8Array([...tarOf(few), ...new Uint8Array(1024)])],
  ["nothing", new Uint8Array(0)],
  ["more files than any bundle has", tarOf(Array.from({ length: 65 }, (_, n) => file(`f${n}`, 0)))],
] as const)
  test(`an archive with ${what} is refused`, () => assert.deepEqual(codes(bytes), ["release/notABundle"]));
