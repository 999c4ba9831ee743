import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { test } from "node:test";
import fc from "fast-check";
import { z } from "zod";
import type { Result } from "#kernel";
import { sql } from "#store";
import { testDatabase } from "../../tests/support/index.ts";

const { store, dataDir } = await testDatabase();
const limit = 200_000;

const value = <T>(result: Result<T>): T => {
  assert.ok(result.ok);
  return result.value;
};
const codes = (result: Result<unknown>): readonly string[] => (result.ok ? [] : result.refusals.map((r) => r.code));
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

test("whatever comes in comes out, under the digest of its content, however it was cut into pieces", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 3_000 }), { maxLength: 6 }), async (pieces) => {
      const whole = Buffer.concat(pieces);
      const stored = value(await store.files.write(pieces, limit));
      assert.deepEqual(stored, { digest: sha256(whole), size: whole.length });
      assert.deepEqual(await buffer(value(await store.files.read(stored.digest))), whole);
    }),
    { numRuns: 25 },
  );
});

test("a file over the bound is refused while it arrives, and nothing of it stays", async () => {
  let asked = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (; asked < 1_000; asked += 1) yield randomBytes(10_000);
  }
  assert.deepEqual(codes(await store.files.write(endless(), limit)), ["store/fileTooLarge"]);
  assert.ok(asked < 25);
  assert.deepEqual(readdirSync(join(dataDir, "files", "arriving")), []);
});

test("a stream that breaks off leaves nothing", async () => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from("half");
      throw new Error("connection lost");
    })(),
  );
  await assert.rejects(store.files.write(broken, limit), /connection lost/);
  assert.deepEqual(readdirSync(join(dataDir, "files", "arriving")), []);
});

test("a damaged file fails on reading instead of ending, and writing the content again mends it", async () => {
  const content = randomBytes(50_000);
  const { digest } = value(await store.files.write([content], limit));
  writeFileSync(join(dataDir, "files", digest.slice(0, 2), digest.slice(2, 4), digest), Buffer.from(content).fill(7, 100, 120));
  await assert.rejects(buffer(value(await store.files.read(digest))), /摘要不符/);
  await store.files.write([content], limit);
  assert.deepEqual(await buffer(value(await store.files.read(digest))), content);
});

test("an unknown digest and a path in place of one are refused", async () => {
  for (const digest of ["0".repeat(64), "../../postgres/PG_VERSION", ""])
    assert.deepEqual(codes(await store.files.read(digest)), ["store/fileUnknown"]);
});

test("the same content is kept once, also when two transactions record it", async () => {
  const stored = value(await store.files.write([Buffer.from("一次")], limit));
  await Promise.all([1, 2].map(() => store.transaction((tx) => store.files.keep(tx, stored, "text/plain"))));
  const rows = await store.rows(sql`select size from file_blob where digest = ${stored.digest}`, z.object({ size: z.bigint() }));
  assert.deepEqual(rows, [{ size: BigInt(stored.size) }]);
});
