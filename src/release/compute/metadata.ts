import { canonicalJson } from "#kernel";
import type { Manifest } from "../bundle/manifest.ts";
import type { SchemeText } from "./ground.ts";
import type { InputCell } from "./inputs.ts";
import type { Computed } from "./recompute.ts";

type Source = {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly publisher: InputCell["publisher"];
  readonly cells: number;
};

/** Sources of the period's cells, those that give most first; what is worked out from several figures names the leading one's. */
export function sourcesOf(cells: readonly InputCell[]): readonly Source[] {
  const found = new Map<string, Source>();
  for (const { source, sourceTitle, sourceUrl, publisher } of cells) {
    if (source === "") continue;
    const known = found.get(source) ?? { id: source, title: sourceTitle, url: sourceUrl, publisher, cells: 0 };
    found.set(source, { ...known, cells: known.cells + 1 });
  }
  return [...found.values()].sort((a, b) => b.cells - a.cells || (a.id < b.id ? -1 : 1));
}

/** Reference metadata that travel with the tables, by the concepts of the SDMX cross-domain list. */
export function metadataText(manifest: Omit<Manifest, "files">, text: SchemeText, cells: readonly InputCell[], computed: Computed): string {
  const own = cells.filter(({ period, role }) => period === computed.period && role === "ranked");
  const metadata = {
    TITLE: manifest.release.title,
    DATA_DESCR: text.purpose,
    STAT_CONC_DEF: text.tree.flatMap(({ id, label, leaf }) =>
      leaf ? [{ id, label, better: leaf.better, indicator: leaf.indicator ?? null, basis: leaf.basis ?? null }] : [],
    ),
    STAT_POP: computed.units.map(({ id, label }) => ({ id, label })),
    TIME_PERIOD: computed.period,
    REF_PERIOD: manifest.asOf,
    SOURCE_TYPE: sourcesOf(own),
    DATA_COMP: { steps: text.method.steps, factors: manifest.exploration.factors, runs: computed.runs, seed: manifest.exploration.seed },
    ACCURACY: {
      cells: own.length,
      there: own.filter(({ value }) => value !== null).length,
      takenFromEarlier: own.filter(({ value, reached }) => value !== null && reached > 0).length,
      filled: computed.filled.length,
      remarks: computed.remarks,
    },
    REV_POLICY: {
      zh: "已发布的结果不改动；有误时发布更正，写明理由，原发布包继续可查。",
      en: "What is released is never changed; a mistake is mended by an erratum that says why, and the earlier bundle stays readable.",
    },
    CONF: {
      zh: `计数少于 ${manifest.protection.frequency} 的单元格，或最大 ${manifest.protection.largest} 家占比达 ${manifest.protection.share}% 的单元格不公开，并保护可由合计推出者。`,
      en: `Counts below ${manifest.protection.frequency}, cells of which the largest ${manifest.protection.largest} make up ${manifest.protection.share} %, and what would give them away are left out.`,
    },
    CONTACT: manifest.standing,
    REPLACES: manifest.replaces,
  };
  return `${JSON.stringify(JSON.parse(canonicalJson(metadata)), null, 1)}\n`;
}
