import { z } from "zod";
import { ok, type Result, refuse } from "#kernel";
import { type Line, linesOf } from "../bundle/csv.ts";
import { type Manifest, names, readManifest } from "../bundle/manifest.ts";
import { type Entry, readTar } from "../bundle/tar.ts";
import { refusals } from "../refusals.ts";
import type { Release } from "./content.ts";
import { computedFrom, countedOf, readCounted } from "./counted.ts";
import type { SchemeText } from "./ground.ts";
import { readInputs } from "./inputs.ts";
import type { Computed, NodeResult } from "./recompute.ts";
import { namesUnits } from "./sdmx.ts";

export type Files = ReadonlyMap<string, Uint8Array>;
/** A bundle taken apart. */
export type Opened = { readonly files: Files; readonly manifest: Manifest };

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** @refuses release/fileMissing */
export function textIn(files: Files, file: string): Result<string> {
  const bytes = files.get(file);
  return bytes ? ok(decode(bytes)) : refuse(refusals.fileMissing({ file }));
}

/** @refuses release/notABundle, fileMissing, unreadable */
export function openBundle(bytes: Uint8Array): Result<Opened> {
  const entries = readTar(bytes);
  if (!entries.ok) return entries;
  const files = new Map(entries.value.map(({ name, bytes: content }: Entry) => [name, content]));
  const text = textIn(files, names.manifest);
  if (!text.ok) return text;
  const manifest = readManifest(text.value);
  return manifest.ok ? ok({ files, manifest: manifest.value }) : manifest;
}

/** What a method has been given beside the tree: enough to take it for a scheme; its steps are checked when they are taken. */
const schemeShape = z.looseObject({
  id: z.string(),
  subject: z.string(),
  label: z.object({ zh: z.string(), en: z.string() }),
  purpose: z.object({ zh: z.string(), en: z.string() }),
  tree: z
    .array(z.looseObject({ id: z.string(), label: z.object({ zh: z.string(), en: z.string() }), weight: z.number() }))
    .min(1)
    .max(300),
  method: z.looseObject({
    steps: z
      .array(z.looseObject({ step: z.string() }))
      .min(1)
      .max(40),
  }),
});

/** @refuses release/fileMissing, unreadable */
export function readScheme(files: Files): Result<SchemeText> {
  const text = textIn(files, names.scheme);
  if (!text.ok) return text;
  try {
    const read = schemeShape.safeParse(JSON.parse(text.value));
    if (read.success) return ok(read.data as unknown as SchemeText);
    return refuse(refusals.unreadable({ file: names.scheme, why: read.error.issues.map(({ path }) => path.join(".")).join(", ") }));
  } catch (fault) {
    return refuse(refusals.unreadable({ file: names.scheme, why: fault instanceof Error ? fault.message : String(fault) }));
  }
}

const numberOf = (text: string | undefined): number | null => (text === undefined || text === "" ? null : Number(text));
const lines = (files: Files, file: string): Result<readonly Line[]> => {
  const text = textIn(files, file);
  return text.ok ? linesOf(file, text.value) : text;
};
const accuracy = z.object({
  ACCURACY: z.object({ remarks: z.array(z.object({ code: z.string(), say: z.object({ zh: z.string(), en: z.string() }) })) }),
  DATA_COMP: z.object({ runs: z.number() }),
});

function accuracyOf(text: string): Result<z.infer<typeof accuracy>> {
  try {
    const read = accuracy.safeParse(JSON.parse(text));
    if (read.success) return ok(read.data);
    return refuse(
      refusals.unreadable({ file: names.metadata, why: read.error.issues.map(({ path }) => path.join(".") || "/").join(", ") }),
    );
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return refuse(refusals.unreadable({ file: names.metadata, why: fault.message }));
  }
}

/**
 * The release as its files state it; nothing is computed.
 * @refuses release/notABundle, fileMissing, unreadable
 */
export function readRelease(bytes: Uint8Array): Result<Release> {
  const opened = openBundle(bytes);
  if (!opened.ok) return opened;
  return opened.value.manifest.holds.kind === "counts" ? readCounts(opened.value) : readEverything(opened.value);
}

/** @refuses release/fileMissing, unreadable */
export function readCounts({ files, manifest }: Opened): Result<Release> {
  const [text, counted] = [readScheme(files), textIn(files, names.counted)];
  if (!text.ok) return text;
  const read = counted.ok ? readCounted(counted.value) : counted;
  if (!read.ok) return read;
  const computed = computedFrom(read.value, manifest.release.period);
  return ok({ manifest, text: text.value, cells: [], computed, counted: read.value });
}

function readEverything({ files, manifest }: Opened): Result<Release> {
  const [text, ranks, results] = [readScheme(files), lines(files, names.ranks), lines(files, names.results)];
  const [filled, factors] = [lines(files, names.filled), lines(files, names.factors)];
  const [inputs, metadata] = [textIn(files, names.inputs), textIn(files, names.metadata)];
  if (!text.ok) return text;
  if (!ranks.ok) return ranks;
  if (!results.ok) return results;
  if (!filled.ok) return filled;
  if (!factors.ok) return factors;
  if (!inputs.ok) return inputs;
  if (!metadata.ok) return metadata;
  const cells = readInputs(names.inputs, inputs.value);
  if (!cells.ok) return cells;
  const said = accuracyOf(metadata.value);
  if (!said.ok) return said;
  const computed: Computed = {
    ...standingOf(ranks.value, manifest.release.period),
    nodes: nodesOf(results.value, ranks.value),
    factors: factors.value.map((line) => ({
      id: line.factor ?? "",
      first: numberOf(line.first_order),
      total: numberOf(line.total),
    })),
    runs: said.value.DATA_COMP.runs,
    refused: 0,
    picks: [],
    filled: filled.value.map((line) => ({
      leaf: line.indicator ?? "",
      unit: line.unit ?? "",
      value: Number(line.value),
      sd: numberOf(line.sd),
      from: line.from === "" ? null : (line.from ?? null),
    })),
    remarks: said.value.ACCURACY.remarks,
  };
  const counted = namesUnits(text.value) ? ok(null) : countedOf(computed, cells.value, manifest.protection);
  return counted.ok ? ok({ manifest, text: text.value, cells: cells.value, computed, counted: counted.value }) : counted;
}

type Standing = Pick<Computed, "period" | "units" | "scores" | "ranks" | "intervals" | "tied">;

function standingOf(ranks: readonly Line[], period: string): Standing {
  const groups = Map.groupBy(ranks, (line) => line.tied_group ?? "");
  return {
    period,
    units: ranks.map((line) => ({ id: line.unit ?? "", label: { zh: line.unit_zh ?? "", en: line.unit_en ?? "" } })),
    scores: ranks.map((line) => numberOf(line.score)),
    ranks: ranks.map((line) => numberOf(line.rank)),
    intervals: ranks.map((line) => ({
      mean: numberOf(line.rank_mean),
      median: numberOf(line.rank_median),
      low: numberOf(line.rank_low),
      high: numberOf(line.rank_high),
    })),
    tied: [...groups]
      .filter(([group]) => group !== "")
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, list]) => list.map((line) => line.unit ?? "")),
  };
}

/** Scores of a node by the order in which units are ranked. */
function nodesOf(results: readonly Line[], ranks: readonly Line[]): readonly NodeResult[] {
  const units = ranks.map((line) => line.unit ?? "");
  return [...Map.groupBy(results, (line) => line.node ?? "")].map(([id, own]) => {
    const by = new Map(own.map((line) => [line.unit ?? "", line]));
    const [first] = own;
    return {
      id,
      parent: first?.parent === "" ? null : (first?.parent ?? null),
      level: Number(first?.level),
      weight: Number(first?.weight),
      share: Number(first?.share),
      scores: units.map((unit) => numberOf(by.get(unit)?.score)),
      ranks: units.map((unit) => numberOf(by.get(unit)?.rank)),
    };
  });
}
