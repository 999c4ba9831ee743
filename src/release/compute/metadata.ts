import { canonicalJson, type Label } from "#kernel";
import type { Manifest } from "../bundle/manifest.ts";
import type { Counted } from "./counted.ts";
import type { SchemeText } from "./ground.ts";
import type { InputCell } from "./inputs.ts";
import { ownCells, qualityOf, sourcesOf } from "./quality.ts";
import type { Computed } from "./recompute.ts";
import { labelOfNode } from "./results.ts";
import { factorLabel, stepLabel } from "./words.ts";

type Draft = {
  readonly manifest: Omit<Manifest, "files">;
  readonly text: SchemeText;
  readonly cells: readonly InputCell[];
  readonly computed: Computed;
  readonly counted: Counted | null;
};

const yearly: Label = { zh: "每年", en: "Yearly" };
const ofGovernment: Label = {
  zh: "平台测算的综合指数，不是统计部门公布的统计数据；所用统计数据引自发布单位，未作改动。发布前与统计部门会商。",
  en: "A composite index worked out by this platform, no official statistic; statistics it uses are quoted from their publishers, unchanged. The statistics bureau is consulted before it is released.",
};
const revisions: Label = {
  zh: "已发布的结果不改动；有误时发布更正，写明理由，原发布包继续可查。",
  en: "What is released is never changed; a mistake is mended by an erratum that says why, and the earlier bundle stays readable.",
};
const embargo: Label = {
  zh: "按公布的发布日历，于发布日零时（北京时间）公开；此前只有办理、会商和审定人员可以查阅，查阅留有记录。",
  en: "Public from the beginning of the day in the published calendar (Beijing time); until then only those who prepare, consult on and approve it read it, and that they do is on record.",
};

/** How numbers that tell of single units are kept back. */
const keptBack = ({ holds, protection: { frequency, largest, share } }: Draft["manifest"]): Label =>
  holds.kind === "counts"
    ? {
        zh: `只发布分布：计数少于 ${frequency} 的单元格、最大 ${largest} 家占比达 ${share}% 的数额，以及可由合计推出者不公开；四分位数只在每四分之一不少于 ${frequency} 家时给出。`,
        en: `Counts alone are published: cells below ${frequency}, amounts of which the largest ${largest} make up ${share} %, and what would give them away are left out; quartiles are given where each quarter has at least ${frequency} units.`,
      }
    : { zh: "按评价对象公布，没有单元格不公开。", en: "Published by unit; no cell is left out." };

/** Reference metadata that travel with the tables, by the concepts of the SDMX cross-domain list. */
export function metadataText(draft: Draft): string {
  const { manifest, text, cells, computed, counted } = draft;
  const own = ownCells(cells, computed);
  const { release, exploration, surveys, contact, holds } = manifest;
  const metadata = {
    TITLE: release.title,
    FREQ_COLL: yearly,
    FREQ_DISS: yearly,
    TIME_PERIOD: computed.period,
    REF_PERIOD: manifest.asOf,
    LAST_UPDATE: manifest.preparedOn,
    DATA_DESCR: text.purpose,
    STAT_CONC_DEF: text.tree.flatMap(({ id, label, leaf }) =>
      leaf ? [{ id, label, better: leaf.better, indicator: leaf.indicator ?? null, basis: leaf.basis ?? null }] : [],
    ),
    STAT_POP: holds.kind === "counts" ? { units: counted?.units ?? 0 } : computed.units.map(({ id, label }) => ({ id, label })),
    UNIT_MEASURE: [
      { id: "INDEX", label: { zh: "指数得分，无量纲", en: "score of the index, without a unit" } },
      { id: "RANK", label: { zh: "位次，1 为最前", en: "rank, 1 is the first" } },
      { id: "COUNT", label: { zh: "评价对象个数", en: "number of units" } },
    ],
    SOURCE_TYPE: counted && holds.kind === "counts" ? counted.sources : sourcesOf(own),
    COLL_METHOD: surveys.length === 0 ? { survey: false, approval: [] } : { survey: true, approval: surveys.map((number) => ({ number })) },
    METHOD: {
      scheme: manifest.scheme,
      follows: text.follows ?? null,
      weighting: text.weighting ?? null,
      assumed: text.assumed ?? false,
      steps: text.method.steps.map((step) => ({ label: stepLabel(step), ...step })),
    },
    DATA_COMP: {
      factors: exploration.factors.map((factor) => ({ label: factorLabel(factor, text), ...factor })),
      runs: computed.runs,
      seed: exploration.seed,
      interval: { zh: "5% 至 95% 的位次", en: "ranks from 5 % to 95 % of runs" },
    },
    ACCURACY: {
      ...(counted && holds.kind === "counts" ? counted.quality : qualityOf(cells, computed)),
      remarks: computed.remarks,
    },
    DATA_VALIDATION: {
      say: {
        zh: "发布前对所用数据做过核查；就异常提请说明的事项及结果如下，由发布机构更正，本平台不改数。",
        en: "Figures were looked over before the release; what was asked about them follows. An error is corrected by whoever published the figure, never here.",
      },
      findings: manifest.findings,
    },
    INST_MANDATE: ofGovernment,
    REV_POLICY: revisions,
    REV_PRACTICE: manifest.replaces,
    REL_POLICY: embargo,
    CONF_POLICY: keptBack(manifest),
    CONTACT: { organisation: contact, number: release.number, standing: manifest.standing },
    DOC_METHOD: {
      nodes: computed.nodes.map(({ id, share }) => ({ id, label: labelOfNode(text, id), share: Number(share.toPrecision(12)) })),
    },
  };
  return `${JSON.stringify(JSON.parse(canonicalJson(metadata)), null, 1)}\n`;
}
