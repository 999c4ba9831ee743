import { checksumOf } from "#define";
import type { Pool } from "#evaluate/composite";
import { ok, type Result, refuse } from "#kernel";
import { type Manifest, names } from "../bundle/manifest.ts";
import { digestOf } from "../bundle/sign.ts";
import { refusals } from "../refusals.ts";
import { type Counted, countedOf } from "./counted.ts";
import { tableFaults } from "./counts.ts";
import { type Again, compare, type Difference, difference, differing, mostNamed, stuck } from "./difference.ts";
import { countsOfWhole, textsOf } from "./files.ts";
import type { SchemeText } from "./ground.ts";
import { type InputCell, readInputs } from "./inputs.ts";
import { type Files, type Opened, openBundle, readCounts, readScheme, textIn } from "./read.ts";
import { type Computed, recompute } from "./recompute.ts";
import { namesUnits } from "./sdmx.ts";
import { keyFor, sealFaults } from "./seal.ts";

export type { Difference } from "./difference.ts";

export type Verified = {
  readonly bundle: string;
  readonly release: Manifest["release"];
  readonly scheme: Manifest["scheme"];
  readonly fingerprint: string;
  /** The key was given by whoever verifies; the bundle's own key proves only that nothing was changed since. */
  readonly keyGiven: boolean;
  readonly files: number;
  /**
   * What was computed again. `everything`: every number from the figures. `counts`: tables, report and sums from the counts, which nobody can follow further
   * who has not the whole bundle. `counts-from-whole`: with it, every count from the figures.
   */
  readonly reach: "everything" | "counts" | "counts-from-whole";
  /** How many cells of numbers were computed again. */
  readonly numbers: number;
  readonly differences: readonly Difference[];
};

type Given = {
  /** A public key in PEM that the reader trusts; the bundle's own where none is given. */
  readonly key?: { readonly file: string; readonly pem: string };
  /** The bundle kept by the office that a bundle of counts follows from. */
  readonly whole?: { readonly file: string; readonly bytes: Uint8Array };
  readonly pool?: Pool;
};

/**
 * Checks a bundle against its signature and digests, and computes every number in it again from what it carries. Needs neither network nor database.
 * @refuses release/notABundle, fileMissing, unreadable, keyUnreadable, wholeMissing
 */
export async function verifyBundle(bytes: Uint8Array, { key, whole, pool }: Given = {}): Promise<Result<Verified>> {
  const opened = openBundle(bytes);
  if (!opened.ok) return opened;
  const { files, manifest } = opened.value;
  const trusted = keyFor(files, key);
  if (!trusted.ok) return trusted;
  const sealed = sealFaults(files, manifest, trusted.value);
  const { holds } = manifest;
  const again = await tried(async () => (holds.kind === "counts" ? countsAgain(opened.value) : numbersAgain(files, manifest, pool)));
  const beneath =
    whole && holds.kind === "counts"
      ? await fromWhole(opened.value, { whole, ...(key ? { key } : {}), ...(pool ? { pool } : {}) })
      : undefined;
  if (beneath && !beneath.ok) return beneath;
  return ok({
    bundle: digestOf(bytes),
    release: manifest.release,
    scheme: manifest.scheme,
    fingerprint: trusted.value.fingerprint,
    keyGiven: key !== undefined,
    files: manifest.files.length,
    reach: holds.kind === "everything" ? "everything" : beneath ? "counts-from-whole" : "counts",
    numbers: again.numbers + (beneath?.value.numbers ?? 0),
    differences: [...sealed, ...again.differences, ...(beneath?.value.differences ?? [])].slice(0, mostNamed),
  });
}

/**
 * A bundle may come from anybody: steps or factors that no program of ours wrote may make the engine stumble. That is a fault of the bundle, told like any
 * other, and never ours.
 */
async function tried(work: () => Promise<Again>): Promise<Again> {
  try {
    return await work();
  } catch (fault) {
    return stuck(names.scheme, [refusals.unreadable({ file: names.scheme, why: fault instanceof Error ? fault.message : String(fault) })]);
  }
}

function otherScheme(text: SchemeText, manifest: Manifest): readonly Difference[] {
  const checksum = checksumOf(text);
  if (checksum === manifest.scheme.checksum) return [];
  const say = {
    zh: "scheme.json 不是清单写明的那份经审定的方案。",
    en: "scheme.json is not the scheme whose checksum the manifest names.",
  };
  return [difference({ kind: "scheme", file: names.scheme, stated: manifest.scheme.checksum, computed: checksum, say })];
}

const added = (...all: readonly Again[]): Again => ({
  numbers: all.reduce((sum, { numbers }) => sum + numbers, 0),
  differences: all.flatMap(({ differences }) => differences),
});

type Figures = {
  readonly text: SchemeText;
  readonly cells: readonly InputCell[];
  readonly computed: Computed;
  readonly counted: Counted | null;
};
type Stuck = { readonly stuck: Again };

/** Everything that follows from the figures and the scheme in a bundle, or what stands in the way. */
async function computedAgain(
  files: Files,
  { exploration, release, protection }: Manifest,
  pool: Pool | undefined,
): Promise<Figures | Stuck> {
  const text = readScheme(files);
  if (!text.ok) return { stuck: stuck(names.scheme, text.refusals) };
  const inputs = textIn(files, names.inputs);
  const cells = inputs.ok ? readInputs(names.inputs, inputs.value) : inputs;
  if (!cells.ok) return { stuck: stuck(names.inputs, cells.refusals) };
  const computed = await recompute({ text: text.value, cells: cells.value, period: release.period, exploration }, pool);
  if (!computed.ok) return { stuck: stuck(names.scheme, computed.refusals) };
  const counted = namesUnits(text.value) ? ok(null) : countedOf(computed.value, cells.value, protection);
  if (!counted.ok) return { stuck: stuck(names.inputs, counted.refusals) };
  return { text: text.value, cells: cells.value, computed: computed.value, counted: counted.value };
}

async function numbersAgain(files: Files, manifest: Manifest, pool: Pool | undefined): Promise<Again> {
  const found = await computedAgain(files, manifest, pool);
  if ("stuck" in found) return found.stuck;
  const compared = textsOf({ manifest, ...found }).map(([name, wanted]) => compare(name, files, wanted));
  return added({ numbers: 0, differences: [...otherScheme(found.text, manifest), ...found.cells.flatMap(otherDigits)] }, ...compared);
}

/** Of counts: that every file says the same, that the sums are sums, and that nothing is shown or can be worked out that the rule leaves out. */
function countsAgain(opened: Opened): Again {
  const { files, manifest } = opened;
  const release = readCounts(opened);
  if (!release.ok) return stuck(names.counted, release.refusals);
  const { text, counted } = release.value;
  const faults = counted ? tableFaults(counted.table, manifest.protection) : [];
  const compared = textsOf(release.value).map(([name, wanted]) => compare(name, files, wanted));
  const own = faults.map((say) => difference({ kind: "number", file: names.counted, say }));
  return added({ numbers: 0, differences: [...otherScheme(text, manifest), ...own] }, ...compared);
}

/** @refuses release/wholeMissing, and what verifying refuses */
async function fromWhole(
  { files, manifest }: Opened,
  { whole, key, pool }: Required<Pick<Given, "whole">> & Given,
): Promise<Result<Again>> {
  const digest = digestOf(whole.bytes);
  if (manifest.holds.kind !== "counts" || manifest.holds.whole !== digest) return refuse(refusals.wholeMissing({ file: whole.file }));
  const [verified, opened] = [
    await verifyBundle(whole.bytes, { ...(key ? { key } : {}), ...(pool ? { pool } : {}) }),
    openBundle(whole.bytes),
  ];
  if (!verified.ok) return verified;
  if (!opened.ok) return opened;
  const found = await computedAgain(opened.value.files, opened.value.manifest, pool);
  if ("stuck" in found) return ok(found.stuck);
  const { text, counted } = found;
  if (counted === null) return refuse(refusals.wholeMissing({ file: whole.file }));
  const derived = countsOfWhole({ manifest: opened.value.manifest, text, counted }, digest);
  const compared = textsOf(derived).map(([name, wanted]) => compare(name, files, wanted));
  const told = (of: Omit<Manifest, "files">): string => JSON.stringify({ ...of, files: [] });
  const same = told(manifest) === told(derived.manifest);
  const say = { zh: "清单与完整包的清单不符。", en: "The manifest does not fit that of the whole bundle." };
  const other = same ? [] : [difference({ kind: "file", file: names.manifest, say })];
  return ok(added(...compared, { numbers: verified.value.numbers, differences: [...verified.value.differences, ...other] }));
}

/** A figure read as it is carries its own digits beside the number that is computed with; the two must be one. */
function otherDigits({ leaf, unit, period, value, shown }: InputCell): readonly Difference[] {
  if (shown === null || value === Number(shown)) return [];
  const place = { unit, node: leaf, period };
  return [differing({ file: names.inputs, column: "value", a: String(value ?? ""), b: shown, place })];
}
