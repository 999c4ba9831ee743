import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Instant } from "#kernel";
import { afterWrong, lockRule } from "./tries.ts";

const start = Date.parse("2026-03-02T01:00:00.000Z");
const at = (ms: number): Instant => new Date(start + ms).toISOString() as Instant;

test("however wrong tries come, a key is barred exactly when the fifth within a quarter of an hour is made", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 600_000 }), { maxLength: 60 }), (gaps) => {
      let row: ReturnType<typeof afterWrong> | undefined;
      let now = 0;
      let counted: number[] = [];
      let barredUntil = 0;
      for (const gap of gaps) {
        now += gap;
        row = afterWrong(row && { wrongAt: [...row.wrongAt], barredUntil: row.barredUntil }, lockRule, at(now));
        if (now >= barredUntil) {
          counted = [...counted.filter((ms) => ms > now - lockRule.withinMs), now];
          if (counted.length >= lockRule.most) {
            counted = [];
            barredUntil = now + lockRule.barredMs;
          }
        }
        assert.equal(row.barredUntil !== null, now < barredUntil);
        assert.ok(row.wrongAt.length < lockRule.most);
      }
    }),
  );
});

test("tries while barred neither count nor make the bar longer", () => {
  const barred = { wrongAt: [], barredUntil: at(lockRule.barredMs) };
  assert.deepEqual(afterWrong(barred, lockRule, at(60_000)), barred);
});
