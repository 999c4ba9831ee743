import { checksumOf } from "#define";
import type { Pool } from "#evaluate/composite";
import { type Label, ok, type Refusal, type Result, refuse } from "#kernel";
import { type Line, linesOf } from "../bundle/csv.ts";
import { type Manifest, names } from "../bundle/manifest.ts";
import { digestOf, holds, type PublicKey, publicKeyOf } from "../bundle/sign.ts";
import { refusals } from "../refusals.ts";
import { textsOf } from "./files.ts";
import { type InputCell, readInputs } from "./inputs.ts";
import { type Files, openBundle, readScheme, textIn } from "./read.ts";
import { recompute } from "./recompute.ts";

/** One thing in a bundle that is not as it should be: what is stated, and what was found or computed. */
export type Difference = {
  readonly kind: "signature" | "key" | "digest" | "file" | "scheme" | "number";
  readonly file: string;
  readonly unit: string | null;
  readonly node: string | null;
  readonly column: string | null;
  readonly stated: string;
  readonly computed: string;
  readonly say: Label;
};

export type Verified = {
  readonly bundle: string;
  readonly release: Manifest["release"];
  readonly scheme: Manifest["scheme"];
  readonly fingerprint: string;
  /** The key was given by whoever verifies; the bundle's own key proves only that nothing was changed since. */
  readonly keyGiven: boolean;
  readonly files: number;
  /** How many cells of numbers were computed again. */
  readonly numbers: number;
  readonly differences: readonly Difference[];
};

/** Nobody reads more; one changed input moves every score. */
const mostNamed = 200;

type What = Pick<Difference, "kind" | "file" | "say"> & Partial<Difference>;
const difference = (what: What): Difference => ({ unit: null, node: null, column: null, stated: "", computed: "", ...what });

/**
 * Checks a bundle against its signature and digests, and computes every number in it again from the scheme and the figures it carries. Needs neither
 * network nor database.
 * @param key  a public key in PEM that the reader trusts; the bundle's own where none is given
 * @refuses release/notABundle, fileMissing, unreadable, keyUnreadable
 */
export async function verifyBundle(
  bytes: Uint8Array,
  { key, pool }: { readonly key?: { readonly file: string; readonly pem: string }; readonly pool?: Pool } = {},
): Promise<Result<Verified>> {
  const opened = openBundle(bytes);
  if (!opened.ok) return opened;
  const { files, manifest } = opened.value;
  const trusted = keyFor(files, key);
  if (!trusted.ok) return trusted;
  const sealed = sealFaults(files, manifest, trusted.value);
  const again = await numbersAgain(files, manifest, pool);
  return ok({
    bundle: digestOf(bytes),
    release: manifest.release,
    scheme: manifest.scheme,
    fingerprint: trusted.value.fingerprint,
    keyGiven: key !== undefined,
    files: manifest.files.length,
    numbers: again.numbers,
    differences: [...sealed, ...again.differences].slice(0, mostNamed),
  });
}

function keyFor(files: Files, given: { readonly file: string; readonly pem: string } | undefined): Result<PublicKey> {
  if (given) {
    const read = publicKeyOf(given.pem);
    return read ? ok(read) : refuse(refusals.keyUnreadable({ file: given.file }));
  }
  const own = textIn(files, names.key);
  if (!own.ok) return own;
  const read = publicKeyOf(own.value);
  return read ? ok(read) : refuse(refusals.keyUnreadable({ file: names.key }));
}

/** Whether the manifest is signed, and everything is what the manifest says. */
function sealFaults(files: Files, manifest: Manifest, key: PublicKey): readonly Difference[] {
  const own: readonly string[] = [names.manifest, names.signature, names.key];
  const signed = files.get(names.manifest) ?? new Uint8Array();
  const signature = textIn(files, names.signature);
  const known = new Set([...own, ...manifest.files.map(({ name }) => name)]);
  const isSigned = signature.ok && holds(key, signed, signature.value);
  return [
    ...(isSigned
      ? []
      : [
          difference({
            kind: "signature",
            file: names.manifest,
            computed: key.fingerprint,
            say: {
              zh: "签名与 manifest.json 和公钥不符：清单被改动，或不是这把密钥签的。",
              en: "The signature does not fit manifest.json and the key: the manifest was changed, or another key signed it.",
            },
          }),
        ]),
    ...(manifest.key === key.fingerprint
      ? []
      : [
          difference({
            kind: "key",
            file: names.manifest,
            stated: manifest.key,
            computed: key.fingerprint,
            say: { zh: "清单写明的公钥指纹与所用公钥不同。", en: "The manifest names another key than the one used." },
          }),
        ]),
    ...manifest.files.flatMap(({ name, sha256 }) => {
      const found = digestOf(files.get(name) ?? new Uint8Array());
      if (found === sha256) return [];
      const say = {
        zh: `${name} 与清单中的摘要不符：内容被改动。`,
        en: `${name} does not fit its digest in the manifest: it was changed.`,
      };
      return [difference({ kind: "digest", file: name, stated: sha256, computed: found, say })];
    }),
    ...[...files.keys()].flatMap((name) =>
      known.has(name)
        ? []
        : [difference({ kind: "file", file: name, say: { zh: `${name} 不在清单中。`, en: `${name} is not in the manifest.` } })],
    ),
  ];
}

type Again = { readonly numbers: number; readonly differences: readonly Difference[] };

/** What cannot be computed any more is named with its reason, as a difference of the file that stands in the way. */
const stuck = (file: string, faults: readonly Refusal[]): Again => ({
  numbers: 0,
  differences: faults.map(({ say }) => difference({ kind: "number", file, say })),
});

async function numbersAgain(files: Files, manifest: Manifest, pool: Pool | undefined): Promise<Again> {
  const text = readScheme(files);
  if (!text.ok) return stuck(names.scheme, text.refusals);
  const inputs = textIn(files, names.inputs);
  const cells = inputs.ok ? readInputs(names.inputs, inputs.value) : inputs;
  if (!cells.ok) return stuck(names.inputs, cells.refusals);
  const { exploration, release } = manifest;
  const computed = await recompute({ text: text.value, cells: cells.value, period: release.period, exploration }, pool);
  if (!computed.ok) return stuck(names.scheme, computed.refusals);
  const checksum = checksumOf(text.value);
  const scheme =
    checksum === manifest.scheme.checksum
      ? []
      : [
          difference({
            kind: "scheme",
            file: names.scheme,
            stated: manifest.scheme.checksum,
            computed: checksum,
            say: {
              zh: "scheme.json 不是清单写明的那份经审定的方案。",
              en: "scheme.json is not the scheme whose checksum the manifest names.",
            },
          }),
        ];
  const expected = textsOf({ manifest, text: text.value, cells: cells.value, computed: computed.value });
  const compared = expected.map(([name, wanted]) => compare(name, files, wanted));
  return {
    numbers: compared.reduce((sum, { numbers }) => sum + numbers, 0),
    differences: [...scheme, ...cells.value.flatMap(otherDigits), ...compared.flatMap(({ differences }) => differences)],
  };
}

/** A figure read as it is carries its own digits beside the number that is computed with; the two must be one. */
function otherDigits({ leaf, unit, period, value, shown }: InputCell): readonly Difference[] {
  if (shown === null || value === Number(shown)) return [];
  const place = { unit, node: leaf, period };
  return [differing({ file: names.inputs, column: "value", a: String(value ?? ""), b: shown, place })];
}

function compare(file: string, files: Files, wanted: string): Again {
  const stated = textIn(files, file);
  if (!stated.ok) return stuck(file, stated.refusals);
  if (!file.endsWith(".csv")) {
    if (stated.value === wanted) return { numbers: 0, differences: [] };
    const say = { zh: `${file} 与由数据和方案重新生成的内容不同。`, en: `${file} differs from what the figures and the scheme give.` };
    return { numbers: 0, differences: [difference({ kind: "file", file, say })] };
  }
  return compareLines(file, stated.value, wanted);
}

/** Line by line and cell by cell, so that a number that differs is named with its unit and node. */
function compareLines(file: string, stated: string, wanted: string): Again {
  const [given, computed] = [linesOf(file, stated), linesOf(file, wanted)];
  if (!given.ok) return stuck(file, given.refusals);
  if (!computed.ok) return stuck(file, computed.refusals);
  const numbers = computed.value.reduce((sum, line) => sum + Object.values(line).filter(isNumber).length, 0);
  if (stated === wanted) return { numbers, differences: [] };
  const there = new Map(computed.value.map((line) => [keyOf(line), line]));
  const here = new Map(given.value.map((line) => [keyOf(line), line]));
  const found = [...new Set([...there.keys(), ...here.keys()])].flatMap((key) => {
    const [own, made] = [here.get(key) ?? {}, there.get(key) ?? {}];
    return [...new Set([...Object.keys(made), ...Object.keys(own)])].flatMap((column) => {
      const [a, b] = [own[column] ?? "", made[column] ?? ""];
      return a === b ? [] : [differing({ file, column, a, b, place: { ...own, ...made } })];
    });
  });
  const form = { zh: `${file} 的写法与重新生成的不同。`, en: `${file} is written otherwise than it is made.` };
  return { numbers, differences: found.length > 0 ? found.slice(0, mostNamed) : [difference({ kind: "file", file, say: form })] };
}

/** What tells a line from the others of its file. */
const keyOf = (line: Line): string =>
  ["unit", "node", "indicator", "period", "factor", "run", "REF_AREA", "INDICATOR", "MEASURE"].map((name) => line[name] ?? "").join("|");
const isNumber = (text: string): boolean => text !== "" && Number.isFinite(Number(text));

type Differing = {
  readonly file: string;
  readonly column: string;
  readonly a: string;
  readonly b: string;
  readonly place: Readonly<Record<string, string>>;
};

function differing({ file, column, a, b, place }: Differing): Difference {
  const unit = place.unit ?? place.REF_AREA ?? null;
  const node = place.node ?? place.indicator ?? place.INDICATOR ?? place.factor ?? place.run ?? null;
  const where = [unit, node].filter((part) => part !== null && part !== "").join(" ");
  return difference({
    kind: "number",
    file,
    unit,
    node,
    column,
    stated: a,
    computed: b,
    say: {
      zh: `${file}${where === "" ? "" : `（${where}）`} ${column}：写明 ${a || "空"}，重算得 ${b || "空"}。`,
      en: `${file}${where === "" ? "" : ` (${where})`} ${column}: stated ${a || "nothing"}, computed ${b || "nothing"}.`,
    },
  });
}
