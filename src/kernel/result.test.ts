import assert from "node:assert/strict";
import test from "node:test";
import { all, defineRefusals, ok, refuse } from "./result.ts";

const refusals = defineRefusals("test", {
  tooMany: { kind: "too-large", say: ({ count }: { count: number }) => ({ zh: `有 ${count} 个`, en: `${count} of them` }) },
  gone: { kind: "not-found", say: (_: Record<string, never>) => ({ zh: "没有", en: "None" }) },
});

test("a refusal carries code, kind, facts and both languages", () => {
  assert.deepEqual(refusals.tooMany({ count: 3 }), {
    code: "test/tooMany",
    kind: "too-large",
    facts: { count: 3 },
    say: { zh: "有 3 个", en: "3 of them" },
  });
});

test("all values come back in order when nothing is refused", () => {
  assert.deepEqual(all([ok(1), ok(2)]), ok([1, 2]));
  assert.deepEqual(all([]), ok([]));
});

test("every refusal of every part comes back, not the first", () => {
  const answer = all([ok(1), refuse(refusals.gone({}), refusals.tooMany({ count: 1 })), refuse(refusals.tooMany({ count: 2 }))]);
  assert.deepEqual(answer.ok ? [] : answer.refusals.map(({ code }) => code), ["test/gone", "test/tooMany", "test/tooMany"]);
});
