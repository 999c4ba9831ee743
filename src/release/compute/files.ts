import { canonicalJson } from "#kernel";
import { type Manifest, manifestText, names } from "../bundle/manifest.ts";
import { digestOf, type Signer, signatureText } from "../bundle/sign.ts";
import { type Entry, tarOf } from "../bundle/tar.ts";
import { contentOf, type Release } from "./content.ts";
import { type Counted, computedFrom, countedText, countsCsv, spreadCsv } from "./counted.ts";
import { inputsCsv } from "./inputs.ts";
import { metadataText } from "./metadata.ts";
import { pageText } from "./page.ts";
import { reportOf } from "./report.ts";
import { factorsCsv, filledCsv, picksCsv, ranksCsv, resultsCsv } from "./results.ts";
import { sdmxCountsCsv, sdmxCsv } from "./sdmx.ts";

type Draft = Omit<Release, "manifest"> & { readonly manifest: Omit<Manifest, "files"> };
type Texts = readonly (readonly [name: string, text: string])[];

/** Everything in a bundle but its manifest: what was given, and what follows from it. The same given the same bytes, wherever it is made. */
export function textsOf(draft: Draft): Texts {
  const { manifest, text, computed, counted } = draft;
  const paper = reportOf(contentOf({ ...draft, manifest: { ...manifest, files: [] } }), manifest);
  const isCounts = counted !== null && manifest.holds.kind === "counts";
  return [
    [names.scheme, `${canonicalJson(text)}\n`],
    ...(isCounts ? countsIn(draft, counted) : everythingIn(draft)),
    [names.sdmx, isCounts ? sdmxCountsCsv(text, counted, computed.period) : sdmxCsv(text, computed)],
    [names.metadata, metadataText(draft)],
    [names.report, pageText(paper, "zh")],
    [names.reportEn, pageText(paper, "en")],
  ];
}

const everythingIn = ({ text, cells, computed }: Draft): Texts => [
  [names.inputs, inputsCsv(cells)],
  [names.ranks, ranksCsv(computed)],
  [names.results, resultsCsv(text, computed)],
  [names.filled, filledCsv(computed)],
  [names.factors, factorsCsv(computed)],
  [names.picks, picksCsv(computed)],
];
const countsIn = ({ text, computed: { period } }: Draft, counted: Counted): Texts => [
  [names.counted, countedText(counted)],
  [names.counts, countsCsv(counted, period)],
  [names.spread, spreadCsv(text, counted, period)],
];

export type Bundle = { readonly manifest: Manifest; readonly bytes: Uint8Array<ArrayBuffer>; readonly digest: string };

/** The whole bundle, signed; its name is its digest. */
export function bundleOf(draft: Draft, signer: Signer): Bundle {
  const encoder = new TextEncoder();
  const files: Entry[] = textsOf(draft).map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
  const manifest: Manifest = {
    ...draft.manifest,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: digestOf(bytes) })),
  };
  const signed = encoder.encode(manifestText(manifest));
  const bytes = tarOf([
    { name: names.manifest, bytes: signed },
    { name: names.signature, bytes: encoder.encode(signatureText(signer.sign(signed))) },
    { name: names.key, bytes: encoder.encode(signer.pem) },
    ...files,
  ]);
  return { manifest, bytes, digest: digestOf(bytes) };
}

/**
 * What is told of a whole bundle without telling of a unit. Its digest names the whole one; that holds a signature, so nobody without the key can try figures
 * against it.
 */
export function countsOfWhole(whole: Pick<Draft, "manifest" | "text"> & { readonly counted: Counted }, digest: string): Draft {
  const { manifest, text, counted } = whole;
  const computed = computedFrom(counted, manifest.release.period);
  return { manifest: { ...manifest, holds: { kind: "counts", whole: digest } }, text, cells: [], computed, counted };
}
