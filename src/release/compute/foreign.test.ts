import assert from "node:assert/strict";
import { test } from "node:test";
import { granted } from "../../../tests/support/access.ts";
import { enterpriseBundles, signer } from "../../../tests/support/release-bundles.ts";
import { manifestText, names, readManifest } from "../bundle/manifest.ts";
import { digestOf, signatureText } from "../bundle/sign.ts";
import { readTar, tarOf } from "../bundle/tar.ts";
import { verifyBundle } from "./verify.ts";

const { whole } = await enterpriseBundles(16);
type Json = Record<string, unknown> & { method: { steps: unknown[] }; tree: Record<string, unknown>[] };

/** A bundle as a stranger might make it: scheme and exploration put out, everything signed anew. */
function foreign(scheme: (text: Json) => void, exploration: Readonly<Record<string, unknown>> = {}): Uint8Array {
  const files = new Map(granted(readTar(whole.bytes)).map(({ name, bytes }) => [name, bytes]));
  const textOf = (name: string): string => new TextDecoder().decode(files.get(name));
  const text = JSON.parse(textOf(names.scheme)) as Json;
  scheme(text);
  files.set(names.scheme, new TextEncoder().encode(JSON.stringify(text)));
  const manifest = granted(readManifest(textOf(names.manifest)));
  const listed = manifest.files.map((file) => ({ ...file, sha256: digestOf(files.get(file.name) ?? "") }));
  const other = { ...manifest, files: listed, exploration: { ...manifest.exploration, ...exploration } };
  const signed = new TextEncoder().encode(manifestText(other));
  files.set(names.manifest, signed);
  files.set(names.signature, new TextEncoder().encode(signatureText(signer.sign(signed))));
  return tarOf([...files].map(([name, bytes]) => ({ name, bytes })));
}
const noChange = () => undefined;

for (const [what, bytes] of [
  ["a step nobody knows", foreign(({ method }) => method.steps.push({ step: "__proto__" }))],
  [
    "steps without their parameters",
    foreign(({ method }) => method.steps.splice(0, 9, ...method.steps.map((step) => ({ step: (step as { step: string }).step })))),
  ],
  ["ten thousand nodes", foreign(({ tree }) => tree.push(...Array.from({ length: 10_000 }, (_, n) => ({ ...tree.at(-1), id: `n${n}` }))))],
  ["a node that is its own parent", foreign(({ tree }) => Object.assign(tree[1] ?? {}, { parent: tree[1]?.id }))],
  ["a leaf that is a word", foreign(({ tree }) => Object.assign(tree.at(-1) ?? {}, { leaf: "x" }))],
  ["factors that are none", foreign(noChange, { factors: [{ id: "x", kind: "no such kind" }] })],
  ["more runs than anybody computes", foreign(noChange, { base: 1_000_000_000 })],
] as const)
  test(`a bundle of somebody else with ${what} is told to be at fault, and nothing throws or runs on`, async () => {
    const found = await verifyBundle(bytes);
    if (found.ok) assert.ok(found.value.differences.length > 0);
    else assert.ok(found.refusals.every(({ code }) => code.startsWith("release/")));
  });
