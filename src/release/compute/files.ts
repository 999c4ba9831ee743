import { canonicalJson } from "#kernel";
import { type Manifest, manifestText, names } from "../bundle/manifest.ts";
import { digestOf, type Signer } from "../bundle/sign.ts";
import { type Entry, tarOf } from "../bundle/tar.ts";
import { contentOf, type Release } from "./content.ts";
import { inputsCsv } from "./inputs.ts";
import { metadataText } from "./metadata.ts";
import { pageText } from "./page.ts";
import { reportOf } from "./report.ts";
import { factorsCsv, filledCsv, picksCsv, ranksCsv, resultsCsv, sdmxCsv } from "./results.ts";

type Draft = Omit<Release, "manifest"> & { readonly manifest: Omit<Manifest, "files"> };
type Texts = readonly (readonly [name: string, text: string])[];

/** Everything in a bundle but its manifest: what was given, and what follows from it. The same given the same bytes, wherever it is made. */
export function textsOf(draft: Draft): Texts {
  const { manifest, text, cells, computed } = draft;
  const paper = reportOf(contentOf({ ...draft, manifest: { ...manifest, files: [] } }), manifest);
  return [
    [names.scheme, `${canonicalJson(text)}\n`],
    [names.inputs, inputsCsv(cells)],
    [names.ranks, ranksCsv(computed)],
    [names.results, resultsCsv(text, computed)],
    [names.filled, filledCsv(computed)],
    [names.factors, factorsCsv(computed)],
    [names.picks, picksCsv(computed)],
    [names.sdmx, sdmxCsv(text, computed)],
    [names.metadata, metadataText(manifest, text, cells, computed)],
    [names.report, pageText(paper, "zh")],
    [names.reportEn, pageText(paper, "en")],
  ];
}

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
    { name: names.signature, bytes: encoder.encode(`${signer.sign(signed)}\n`) },
    { name: names.key, bytes: encoder.encode(signer.pem) },
    ...files,
  ]);
  return { manifest, bytes, digest: digestOf(bytes) };
}
