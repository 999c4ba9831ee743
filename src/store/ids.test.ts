import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Instant } from "#kernel";
import { newUuid7 } from "./ids.ts";

const at = (ms: number): Instant => new Date(ms).toISOString() as Instant;
const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

test("ids are UUIDs of version 7 that carry the clock's moment", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), bytes, (ms, random) => {
      const id = newUuid7(
        () => at(ms),
        (count) => random.subarray(0, count),
      )();
      assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      assert.equal(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16), ms);
    }),
  );
});

test("ids of one maker ascend, also within a millisecond, with the highest random bits, and when the clock steps back", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), bytes), { minLength: 2, maxLength: 60 }), (draws) => {
      let now = 0;
      let drawn = new Uint8Array(10);
      const newId = newUuid7(
        () => at(now),
        (count) => drawn.subarray(0, count),
      );
      const ids = draws.map(([ms, random]) => {
        now = ms;
        drawn = random.map((byte) => (ms % 2 ? 255 : byte));
        return newId();
      });
      assert.deepEqual(ids, [...new Set(ids)].sort());
    }),
  );
});
