import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sheetFile } from "#download";
import { bundleTables } from "#release";
import { granted } from "../../tests/support/access.ts";
import { enterpriseBundles } from "../../tests/support/release-bundles.ts";
import { tableFaults } from "./verify-tables.ts";

const { whole, open } = await enterpriseBundles(20);
const bytesOf = (chunks: Iterable<string | Uint8Array>): Uint8Array =>
  new Uint8Array(Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk))));
const tables = [whole.bytes, open.bytes].flatMap((bundle) => {
  const { sheets, sdmx } = granted(bundleTables(bundle));
  return [
    { bundle, file: "tables.csv", bytes: bytesOf(sheetFile("csv", sheets)) },
    { bundle, file: "tables.xlsx", bytes: bytesOf(sheetFile("xlsx", sheets)) },
    { bundle, file: "tables.sdmx.csv", bytes: bytesOf([sdmx]) },
  ];
});

test("tables as they were handed out follow from the bundle byte for byte", () => {
  for (const { bundle, ...table } of tables) assert.deepEqual(granted(tableFaults(bundle, [table])), [], table.file);
});
test("whatever one byte of a table is changed, it is named", () => {
  const anywhere = fc
    .constantFrom(...tables)
    .chain((table) => fc.tuple(fc.constant(table), fc.nat(table.bytes.length - 1), fc.integer({ min: 1, max: 255 })));
  fc.assert(
    fc.property(anywhere, ([{ bundle, file, bytes }, at, by]) => {
      const changed = Uint8Array.from(bytes);
      changed[at] = ((changed[at] ?? 0) + by) % 256;
      const found = granted(tableFaults(bundle, [{ file, bytes: changed }]));
      assert.deepEqual(
        found.map((one) => one.file),
        [file],
        `${file} at ${at} by ${by}`,
      );
    }),
    { numRuns: 60 },
  );
});
test("the line in which a table differs is told, and what is no table is not compared", () => {
  const [csv] = tables;
  assert.ok(csv);
  const lines = new TextDecoder().decode(csv.bytes).split("\n");
  const changed = lines.map((line, at) => (at === 3 ? line.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)) : line)).join("\n");
  const [fault] = granted(tableFaults(csv.bundle, [{ file: "tables.csv", bytes: new TextEncoder().encode(changed) }]));
  assert.match(fault?.say.en ?? "", /^Line 4 of tables\.csv/);
  const [other] = granted(tableFaults(csv.bundle, [{ file: "picture.png", bytes: new Uint8Array(3) }]));
  assert.match(other?.say.en ?? "", /no table/);
});
