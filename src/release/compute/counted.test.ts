import assert from "node:assert/strict";
import { test } from "node:test";
import { granted } from "../../../tests/support/access.ts";
import { enterpriseBundles, explorationOf, inventedCells, manifestFor, signer } from "../../../tests/support/release-bundles.ts";
import { readTar } from "../bundle/tar.ts";
import { contentOf } from "./content.ts";
import { countedOf } from "./counted.ts";
import { bundleOf, countsOfWhole } from "./files.ts";
import { readRelease } from "./read.ts";
import { recompute } from "./recompute.ts";
import { tablesOf } from "./tables.ts";
import { verifyBundle } from "./verify.ts";

const { text, cells, whole, open } = await enterpriseBundles();
const key = { file: "key.pem", pem: signer.pem };

test("a public bundle of counts names no enterprise and holds no figure of one", () => {
  const units = new Set(cells.flatMap(({ unit, unitLabel: { zh, en } }) => [unit, zh, en]));
  for (const { name, bytes } of granted(readTar(open.bytes))) {
    const said = new TextDecoder().decode(bytes);
    for (const unit of units) assert.ok(!said.includes(unit), `${name}: ${unit}`);
  }
  assert.deepEqual(
    granted(readTar(open.bytes)).map(({ name }) => name),
    [
      "manifest.json",
      "manifest.sig",
      "key.pem",
      "scheme.json",
      "counts.json",
      "counts.csv",
      "spread.csv",
      "results.sdmx.csv",
      "metadata.json",
      "report.html",
      "report.en.html",
    ],
  );
});
test("what is published of enterprises: counts by city and quarter with small ones left out, and quartiles", () => {
  const release = granted(readRelease(open.bytes));
  const content = contentOf(release);
  assert.deepEqual([content.publishes, content.counted, content.units.length], ["counts", 36, 0]);
  const changzhi = content.table?.rows.find(({ id }) => id === "140400");
  assert.ok(changzhi?.cells.some(({ hidden }) => hidden));
  assert.ok(changzhi?.cells.every(({ count }) => count === null || count === 0 || count >= 3));
  const root = content.spread.find(({ id }) => id === text.tree.find(({ parent }) => parent === undefined)?.id);
  assert.ok(root?.low != null && root.middle != null && root.high != null && root.low <= root.middle && root.middle <= root.high);
  const { sheets, sdmx } = tablesOf(release);
  assert.deepEqual(
    sheets.map(({ name }) => name),
    ["counts", "quartiles", "metadata"],
  );
  assert.match(sdmx, /,140400,[^\r]*,,COUNT,0,A,C\r/);
});
test("anybody verifies seal, tables and sums; whoever has the whole bundle also that the counts follow from the enterprises", async () => {
  const alone = granted(await verifyBundle(open.bytes, { key }));
  assert.deepEqual([alone.reach, alone.differences], ["counts", []]);
  const beneath = granted(await verifyBundle(open.bytes, { key, whole: { file: "whole.tar", bytes: whole.bytes } }));
  assert.deepEqual([beneath.reach, beneath.differences], ["counts-from-whole", []]);
  assert.ok(beneath.numbers > alone.numbers);
  assert.equal(granted(await verifyBundle(whole.bytes, { key })).reach, "everything");
  const other = await enterpriseBundles(24);
  const wrong = await verifyBundle(open.bytes, { key, whole: { file: "other.tar", bytes: other.whole.bytes } });
  assert.deepEqual(!wrong.ok && wrong.refusals.map(({ code }) => code), ["release/wholeMissing"]);
});
test("counts that do not follow from the figures hold by themselves and are caught with the whole bundle", async () => {
  const release = granted(readRelease(whole.bytes));
  const { counted } = release;
  assert.ok(counted);
  const untrue = { ...counted, spread: counted.spread.map((row, at) => (at === 0 ? { ...row, middle: (row.middle ?? 0) + 1 } : row)) };
  const forged = bundleOf(countsOfWhole({ manifest: manifestFor(text), text, counted: untrue }, whole.digest), signer);
  assert.deepEqual(granted(await verifyBundle(forged.bytes, { key })).differences, []);
  const found = granted(await verifyBundle(forged.bytes, { key, whole: { file: "whole.tar", bytes: whole.bytes } }));
  assert.ok(found.differences.some(({ file }) => file === "spread.csv"));
});
test("a bundle that shows a small count is at fault, whoever signed it", async () => {
  const { counted } = granted(readRelease(whole.bytes));
  assert.ok(counted);
  const rows = counted.table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.hidden ? { count: 1, hidden: false } : cell)),
  }));
  const told = bundleOf(
    countsOfWhole({ manifest: manifestFor(text), text, counted: { ...counted, table: { ...counted.table, rows } } }, whole.digest),
    signer,
  );
  const found = granted(await verifyBundle(told.bytes, { key }));
  assert.ok(found.differences.some(({ file, say }) => file === "counts.json" && /below 3/.test(say.en)));
});
test("too few enterprises to hide among are refused", async () => {
  const few = inventedCells(text, 8);
  const computed = granted(await recompute({ text, cells: few, period: "2025", exploration: explorationOf(text) }));
  const found = countedOf(computed, few, { frequency: 3, largest: 2, share: 85 });
  assert.deepEqual(!found.ok && found.refusals.map(({ code }) => code), ["release/tooFewUnits"]);
});
