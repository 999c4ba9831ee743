import { checksumOf } from "#define";
import { ok } from "#kernel";
import { shanxi14th } from "#plan/shanxi-14th";
import type { ReleaseParts } from "#release";
import type { Manifest } from "../../src/release/bundle/manifest.ts";
import { newPrivateKey, type Signer, signerOf } from "../../src/release/bundle/sign.ts";
import { countedOf } from "../../src/release/compute/counted.ts";
import { type Bundle, bundleOf, countsOfWhole } from "../../src/release/compute/files.ts";
import type { SchemeText } from "../../src/release/compute/ground.ts";
import type { InputCell } from "../../src/release/compute/inputs.ts";
import { recompute } from "../../src/release/compute/recompute.ts";
import { granted } from "./access.ts";
import { checkedPlan } from "./figures.ts";

export const plan = checkedPlan(shanxi14th);
const made = signerOf(newPrivateKey());
if (!made) throw new Error("no key of Ed25519 could be made");
export const signer: Signer = made;

export function textOf(id: string): SchemeText {
  const { versions, ...scheme } = plan.findScheme(id) ?? { versions: [] };
  const version = versions.at(-1);
  if (!version || !("id" in scheme)) throw new Error(`the plan has no scheme ${id}`);
  const { from: _, ...content } = version;
  return { ...scheme, ...content };
}

const period = "2025";
const cities = [
  ["140100", "太原市", "Taiyuan"],
  ["140200", "大同市", "Datong"],
  ["140400", "长治市", "Changzhi"],
] as const;
/** Figures that follow from the place of a unit and a leaf alone: nothing of them is real, and every name says so. */
const invented = (unit: number, leaf: number): number => Math.round((50 + 40 * Math.sin(unit * 1.7 + leaf * 2.3) + unit * 0.4) * 100) / 100;

/** Cells of invented enterprises: the first city has most, the last only two. */
export function inventedCells(text: SchemeText, count = 36): readonly InputCell[] {
  const leaves = text.tree.flatMap(({ id, leaf }) => (leaf ? [id] : []));
  return Array.from({ length: count }, (_, unit) => {
    const [code, zh, en] = cities[unit >= count - 2 ? 2 : unit % 3 === 0 ? 1 : 0];
    return leaves.map((leaf, at): InputCell => {
      const value = invented(unit, at);
      return {
        leaf,
        unit: `${code}-E${String(unit).padStart(3, "0")}`,
        unitLabel: { zh: `模拟：企业${unit}`, en: `模拟：Enterprise ${unit}` },
        role: "ranked",
        region: { code, label: { zh, en } },
        period,
        value,
        error: null,
        shown: String(value),
        measure: "one",
        places: 2,
        qualifier: "exact",
        ofPeriod: period,
        reached: 0,
        passports: [],
        publishedOn: "2026-05-01",
        publishedAssumed: false,
        vintages: 1,
        source: "collected",
        sourceTitle: "模拟：采集",
        sourceUrl: "",
        publisher: { zh: "模拟：采集", en: "模拟：采集" },
        gap: null,
      };
    });
  }).flat();
}

/** One thing that is uncertain and few runs: every change of a bundle is verified by computing all of them again. */
export const explorationOf = ({ method }: Pick<SchemeText, "method">) => ({
  seed: 1,
  base: 16,
  factors: (method.factors ?? []).slice(0, 1),
});

/** Everything a manifest says but of its files, of a bundle of everything. */
export const manifestFor = (text: SchemeText): Omit<Manifest, "files"> => ({
  format: "zhixing-release/1",
  release: { id: "r1", number: "FB-2026-0001", title: { zh: "模拟：发布", en: "模拟：发布" }, period, on: "2026-12-01" },
  standing: { zh: "平台测算", en: "This platform's own measure" },
  scheme: { id: text.id, from: "2021-01-01", checksum: checksumOf(text), adoption: null },
  plan: { id: plan.id, version: plan.version, checksum: plan.checksum },
  program: "0.1.0",
  cut: "2026-11-22T00:00:00.000Z",
  asOf: "2026-11-22",
  preparedOn: "2026-11-22",
  exploration: { ...explorationOf(text), spread: "sobol" },
  replaces: null,
  holds: { kind: "everything" },
  surveys: [],
  contact: { zh: "模拟：发布单位", en: "模拟：发布单位" },
  findings: [],
  protection: { frequency: 3, largest: 2, share: 85 },
  key: signer.fingerprint,
});

export type EnterpriseBundles = {
  readonly text: SchemeText;
  readonly cells: readonly InputCell[];
  readonly whole: Bundle;
  readonly open: Bundle;
};

/** A release of invented enterprises: the bundle kept by the office, and the one everybody reads. */
export async function enterpriseBundles(count?: number): Promise<EnterpriseBundles> {
  const text = textOf("high-tech-enterprise");
  const cells = inventedCells(text, count);
  const computed = granted(await recompute({ text, cells, period, exploration: explorationOf(text) }));
  const manifest = manifestFor(text);
  const counted = granted(countedOf(computed, cells, manifest.protection));
  const whole = bundleOf({ manifest, text, cells, computed, counted }, signer);
  return { text, cells, whole, open: bundleOf(countsOfWhole({ manifest, text, counted }, whole.digest), signer) };
}

/** A scheme of invented enterprises whose figures were collected, as the room of schemes would answer. */
export async function enterpriseSchemes(count: number): Promise<ReleaseParts["schemes"]> {
  const content = textOf("high-tech-enterprise");
  const cells = inventedCells(content, count);
  const exploration = explorationOf(content);
  const computed = granted(await recompute({ text: content, cells, period: "2025", exploration }));
  const unitOf = (id: string, zh: string) => ({ id, label: { zh, en: zh }, short: { zh, en: zh }, home: false, region: id.slice(0, 6) });
  const keeper = { zh: "模拟：采集单位", en: "模拟：采集单位" };
  const collected = { number: "CJ-2026-0001", on: "2026-05-01", keeper };
  const text = { content, checksum: checksumOf(content), from: "2021-01-01" as const, adoption: null };
  const basis = {
    text,
    period: "2025",
    exploration,
    cells: cells.map(({ leaf, unit, unitLabel, value, shown, period }) => ({
      leaf,
      measure: "one",
      places: 2,
      unit: unitOf(unit, unitLabel.zh),
      ranked: true,
      period,
      cell: { kind: "value", value: value ?? 0, shown, qualifier: "exact", period, reached: 0, refs: [], error: null, collected } as const,
    })),
  };
  const result = { units: computed.units.map(({ id, label }) => unitOf(id, label.zh)), scores: computed.scores };
  const row = { id: content.id, label: content.label, period: "2025" };
  const head = { id: content.id, label: content.label };
  return {
    basis: async () => ok(basis),
    result: async () => ok({ result }),
    list: async () => ok({ rows: [row] }),
    scheme: async () => ok({ head, body: content, periods: ["2025", "2024"] }),
  } as unknown as ReleaseParts["schemes"];
}
