import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { granted } from "../../../tests/support/access.ts";
import { enterpriseBundles, signer } from "../../../tests/support/release-bundles.ts";
import { readTar, tarOf } from "../bundle/tar.ts";
import { verifyBundle } from "./verify.ts";

const { whole, open } = await enterpriseBundles(16);
const key = { file: "key.pem", pem: signer.pem };
const files = [whole, open].flatMap(({ bytes }) =>
  granted(readTar(bytes)).map(({ name, bytes: content }) => ({ bundle: bytes, name, size: content.length })),
);

/** The archive with one byte of one file put out by so much. */
const changed = (bundle: Uint8Array, name: string, at: number, by: number): Uint8Array =>
  tarOf(
    granted(readTar(bundle)).map((entry) => {
      if (entry.name !== name) return entry;
      const bytes = Uint8Array.from(entry.bytes);
      bytes[at] = ((bytes[at] ?? 0) + by) % 256;
      return { name, bytes };
    }),
  );

/** Every file the answer speaks of. */
async function namedBy(bytes: Uint8Array): Promise<{ readonly isCaught: boolean; readonly said: string }> {
  const found = await verifyBundle(bytes, { key });
  if (!found.ok) return { isCaught: true, said: found.refusals.map(({ say }) => say.en).join(" ") };
  const { differences } = found.value;
  return { isCaught: differences.length > 0, said: differences.map(({ file, say }) => `${file} ${say.en}`).join(" ") };
}

test("a bundle nobody touched holds", async () => {
  for (const { bytes } of [whole, open]) assert.deepEqual(granted(await verifyBundle(bytes, { key })).differences, []);
});
test("whatever one byte of whatever file of a bundle is changed, the bundle does not hold and the file is named", async () => {
  const anywhere = fc
    .constantFrom(...files)
    .chain((file) => fc.tuple(fc.constant(file), fc.nat(file.size - 1), fc.integer({ min: 1, max: 255 })));
  await fc.assert(
    fc.asyncProperty(anywhere, async ([{ bundle, name }, at, by]) => {
      const { isCaught, said } = await namedBy(changed(bundle, name, at, by));
      assert.ok(isCaught, `${name} at ${at} by ${by}`);
      assert.ok(said.includes(name), `${name} at ${at} by ${by}: ${said}`);
    }),
    { numRuns: 150 },
  );
});
test("the first, the last and every byte of the signature and the key count", async () => {
  for (const { bundle, name, size } of files.filter((file) => /^(manifest\.sig|key\.pem)$/.test(file.name)))
    for (let at = 0; at < size; at += name === "key.pem" ? 5 : 3) {
      const { isCaught, said } = await namedBy(changed(bundle, name, at, 1));
      assert.ok(isCaught && said.includes(name), `${name} ${at}: ${said}`);
    }
});
test("whatever one byte of the archive between the files is changed, it is no bundle any more or does not hold", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(open.bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const bytes = Uint8Array.from(open.bytes);
      bytes[at] = ((bytes[at] ?? 0) + by) % 256;
      assert.ok((await namedBy(bytes)).isCaught, `${at} by ${by}`);
    }),
    { numRuns: 100 },
  );
});
