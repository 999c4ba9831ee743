import assert from "node:assert/strict";
import { test } from "node:test";
import { openPool } from "#evaluate/composite";
import { shanxi14th } from "#plan/shanxi-14th";
import { openSchemes, type SchemeContext } from "#schemes";
import { checkedPlan, publishedFigures } from "../../../tests/support/figures.ts";
import { type Manifest, manifestText, names, readManifest } from "../bundle/manifest.ts";
import { newPrivateKey, signerOf } from "../bundle/sign.ts";
import { readTar, tarOf } from "../bundle/tar.ts";
import { cellsOf, contentOf } from "./content.ts";
import { bundleOf } from "./files.ts";
import { inputsOf } from "./from-basis.ts";
import { readRelease } from "./read.ts";
import { recompute } from "./recompute.ts";
import { verifyBundle } from "./verify.ts";

const given = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly unknown[] }): T => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../../plan/shanxi-14th/data/observations/", import.meta.url));
const context: SchemeContext = { plan, figures, asOf: "2026-11-22", knownAt: null, today: "2026-11-22" };
const store = { rows: async () => [], snapshot: async () => undefined, transaction: async () => undefined, today: () => "2026-11-22" };
const schemes = openSchemes({ store, plan, procedures: {}, namesOf: async () => new Map(), threads: 1 } as never);
const key = newPrivateKey();
const signer = signerOf(key);
assert.ok(signer);

const pool = openPool(2);
const basis = given(await schemes.basis(context, { id: "province-innovation" }));
const text = basis.text.content;
const cells = inputsOf(context, basis);
/** Fewer runs than a release has: every change below is verified by computing all of them again. */
const exploration = { ...basis.exploration, base: 16 };
const computed = given(await recompute({ text, cells, period: basis.period, exploration }, pool));
const manifest: Omit<Manifest, "files"> = {
  format: "zhixing-release/1",
  release: { id: "r1", number: "FB-2026-0001", title: { zh: "模拟：发布", en: "模拟：发布" }, period: basis.period, on: "2026-12-01" },
  standing: { zh: "平台测算", en: "This platform's own measure" },
  scheme: { id: text.id, from: basis.text.from, checksum: basis.text.checksum, adoption: null },
  plan: { id: plan.id, version: plan.version, checksum: plan.checksum },
  program: "0.1.0",
  cut: figures.cut,
  asOf: context.asOf,
  preparedOn: context.today,
  exploration: { ...exploration, factors: [...basis.exploration.factors], spread: "sobol" },
  replaces: null,
  holds: { kind: "everything" },
  surveys: ["模拟：国统制〔2025〕1号"],
  contact: { zh: "模拟：发布单位", en: "模拟：发布单位" },
  findings: [{ number: "HC-2026-0001", title: "模拟：核查", state: { zh: "已说明", en: "Explained" }, outcome: "模拟：说明成立。" }],
  protection: { frequency: 3, largest: 2, share: 85 },
  key: signer.fingerprint,
};
const made = bundleOf({ manifest, text, cells, computed, counted: null }, signer);

test("numbers of a bundle are the numbers of the live result", async () => {
  const { scores, ranks, tied, intervals } = given(
    await recompute({ text, cells, period: basis.period, exploration: basis.exploration }, pool),
  );
  const live = given(await schemes.result(context, { id: "province-innovation" }));
  assert.deepEqual(scores, live.result.scores);
  assert.deepEqual(ranks, live.result.ranks);
  const uncertain = given(await schemes.uncertainty(context, { id: "province-innovation" }));
  assert.deepEqual(tied, uncertain.tied);
  assert.deepEqual(
    intervals.map(({ low, high }) => [low, high]),
    uncertain.ranks.map(({ low, high }) => [low, high]),
  );
});
test("the same release is the same bytes, and its name is their digest", () => {
  assert.equal(bundleOf({ manifest, text, cells, computed, counted: null }, signer).digest, made.digest);
  assert.match(made.digest, /^[0-9a-f]{64}$/);
});
test("a page says what the bundle states", () => {
  const release = given(readRelease(made.bytes));
  const content = contentOf(release);
  assert.equal(content.units.length, 31);
  assert.deepEqual(
    content.units.map(({ rank }) => rank),
    [...content.units.map(({ rank }) => rank)].sort((a, b) => (a ?? 0) - (b ?? 0)),
  );
  assert.ok(content.units.every(({ low, rank, high, group }) => low !== null && high !== null && rank !== null && group !== null));
  assert.equal(content.nodes.find(({ parent }) => parent === null)?.scores[0]?.toFixed(6), content.units[0]?.score?.toFixed(6));
  const own = cellsOf(release, { unit: "140000" });
  assert.equal(own.length, text.tree.filter(({ leaf }) => leaf).length);
  assert.ok(own.every(({ source, passport, gap }) => gap !== null || (source !== null && passport !== null)));
});
test("a bundle nobody touched holds, by the key of whoever verifies", async () => {
  const found = given(await verifyBundle(made.bytes, { key: { file: "key.pem", pem: signer.pem }, pool }));
  assert.deepEqual(found.differences, []);
  assert.ok(found.numbers > 2000, String(found.numbers));
});

/** The bundle with one file changed, the archive put together again. */
const changed = (name: string, change: (text: string) => string): Uint8Array => {
  const entries = given(readTar(made.bytes)).map((entry) =>
    entry.name === name ? { name, bytes: new TextEncoder().encode(change(new TextDecoder().decode(entry.bytes))) } : entry,
  );
  return tarOf(entries);
};
/** Another digit in place of the last one a pattern finds. */
const otherDigit = (pattern: RegExp) => (whole: string) => {
  const found = pattern.exec(whole)?.[0] ?? "";
  assert.notEqual(found, "");
  const turned = found.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  return whole.replace(found, turned);
};
const kinds = async (bytes: Uint8Array) =>
  given(await verifyBundle(bytes, { key: { file: "key.pem", pem: signer.pem }, pool })).differences;

for (const [name, pattern, kind, node] of [
  [names.ranks, /140000,山西省,Shanxi[^,]*,\d{4},[\d.]+/, "number", null],
  [names.results, /rd-intensity,[^\r]*140000,\d{4},[\d.]+/, "number", "rd-intensity"],
  [names.factors, /,0\.\d+/, "number", null],
  [names.picks, /\r\n7,[\d.]+/, "number", "7"],
  [names.sdmx, /140000,[\w-]+,SCORE,\d{4},[\d.]+/, "number", null],
] as const)
  test(`a digit changed in ${name} is caught and named`, async () => {
    const found = await kinds(changed(name, otherDigit(pattern)));
    assert.ok(found.some((one) => one.kind === "digest" && one.file === name));
    const named = found.filter((one) => one.kind === kind && one.file === name);
    assert.equal(named.length, 1, JSON.stringify(named));
    assert.notEqual(named[0]?.stated, named[0]?.computed);
    if (node) assert.equal(named[0]?.node, node);
  });
test("a digit changed in the inputs is caught: the cell, and every number that no longer follows", async () => {
  const found = await kinds(changed(names.inputs, otherDigit(/2023,140000,[^\r]*?ranked,,,,[\w-]+,[\d.]+/)));
  assert.ok(found.some((one) => one.kind === "digest" && one.file === names.inputs));
  assert.ok(found.some((one) => one.file === names.results && one.unit === "140000"));
});
test("a digit changed in the scheme is caught: it is no longer the text that was adopted", async () => {
  const found = await kinds(changed(names.scheme, otherDigit(/"weight":\d+/)));
  assert.ok(found.some((one) => one.kind === "scheme"));
  assert.ok(found.some((one) => one.kind === "digest" && one.file === names.scheme));
});
test("a digit changed in the manifest breaks the signature, and so does another key", async () => {
  const found = await kinds(changed(names.manifest, otherDigit(/"sha256": "[0-9a-f]+\d/)));
  assert.ok(found.some((one) => one.kind === "signature"));
  const other = signerOf(newPrivateKey());
  const stranger = given(await verifyBundle(made.bytes, { key: { file: "other.pem", pem: other?.pem ?? "" }, pool })).differences;
  assert.ok(stranger.some((one) => one.kind === "signature") && stranger.some((one) => one.kind === "key"));
});
test("whoever changes a number and signs anew is still caught by the numbers", async () => {
  const forged = changed(names.ranks, otherDigit(/140000,山西省,Shanxi[^,]*,\d{4},[\d.]+/));
  const entries = new Map(given(readTar(forged)).map(({ name, bytes }) => [name, bytes]));
  const { createHash } = await import("node:crypto");
  const read = given(readManifest(new TextDecoder().decode(entries.get(names.manifest))));
  const files = read.files.map((file) => ({
    ...file,
    sha256: createHash("sha256")
      .update(entries.get(file.name) ?? "")
      .digest("hex"),
  }));
  const signed = new TextEncoder().encode(manifestText({ ...read, files }));
  entries.set(names.manifest, signed);
  entries.set(names.signature, new TextEncoder().encode(`${signer.sign(signed)}\n`));
  const found = await kinds(tarOf([...entries].map(([name, bytes]) => ({ name, bytes }))));
  assert.deepEqual(
    found.map(({ kind, file, unit }) => [kind, file, unit]),
    [["number", names.ranks, "140000"]],
  );
});
test("what is no bundle, or hides something beside it, is refused", async () => {
  for (const bytes of [
    new Uint8Array(0),
    new TextEncoder().encode("no bundle"),
    made.bytes.slice(0, 5000),
    Uint8Array.from([...made.bytes, 1]),
  ]) {
    const found = await verifyBundle(bytes);
    assert.equal(found.ok, false);
  }
  const more = tarOf([...given(readTar(made.bytes)), { name: "more.txt", bytes: new Uint8Array(3) }]);
  assert.ok((await kinds(more)).some(({ kind, file }) => kind === "file" && file === "more.txt"));
});
test.after(() => pool.close());
