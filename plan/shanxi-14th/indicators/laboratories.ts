import type { Indicator } from "#define";
import { computed, observed } from "./versions.ts";

const laboratories = {
  theme: "platforms",
  unit: "item",
  kind: "stock",
  better: "higher",
  owner: "science-and-technology-department",
  release: { everyMonths: 12, lagMonths: 6 },
  places: 0,
} as const;
const flow = { ...laboratories, kind: "flow" } as const;
const reorganised = {
  at: "2022-01-01",
  say: {
    zh: "国家重点实验室正重组为全国重点实验室，重组前后的个数不可直接比较。",
    en: "State key laboratories are being reorganised into national key laboratories; counts before and after do not compare.",
  },
} as const;

/** Laboratories of the State and of the province. A proposed project is not an approved laboratory. */
export const laboratoryCounts: readonly Indicator[] = [
  {
    ...laboratories,
    id: "state-key-laboratories",
    label: { zh: "国家级重点实验室数", en: "State key laboratories" },
    clauses: ["1.2.17", "3.1.6", "1.1.2"],
    scope: {
      zh: "在晋建设的国家重点实验室（学科类、企业类），重组后为全国重点实验室。2020年5个取自规划第一章（引用页为规划的公开转载）；2021年以后总数未见公布。",
      en: "State key laboratories in the province, of disciplines and of enterprises; national key laboratories after the reorganisation. The 5 of 2020 is from the plan's first chapter (public reprint); no total is published after that.",
    },
    breaks: [reorganised],
    notToMixWith: ["state-key-laboratories-reorganised", "provincial-key-laboratories"],
    splits: [
      {
        id: "by-type",
        label: { zh: "按类型", en: "By type" },
        parts: ["state-key-laboratories-discipline", "state-key-laboratories-enterprise"],
      },
    ],
    versions: observed("KEYLAB_NAT"),
  },
  {
    ...laboratories,
    id: "state-key-laboratories-reorganised",
    label: { zh: "重组获批全国重点实验室数", en: "National key laboratories approved after reorganisation" },
    clauses: ["3.1.6"],
    kind: "flow",
    scope: {
      zh: "报告年份重组获批的全国重点实验室，不是全部国家级重点实验室。",
      en: "National key laboratories approved by reorganisation in the year reported; not all laboratories of state rank.",
    },
    notToMixWith: ["state-key-laboratories"],
    versions: observed("KEYLAB_NAT_REORG"),
  },
  {
    ...laboratories,
    id: "provincial-key-laboratories",
    label: { zh: "省重点实验室数", en: "Provincial key laboratories" },
    short: { zh: "省重点实验室", en: "Key labs" },
    clauses: ["1.1.2", "3.1.6"],
    scope: {
      zh: "批准建设的省重点实验室，不含省实验室；规划基期103个只含这一类，目标210个为两类合计。2022、2023年为9月口径。",
      en: "Provincial key laboratories approved, without provincial laboratories. The plan's base of 103 is this kind alone, its goal of 210 both kinds. 2022 and 2023 are as of September.",
    },
    notToMixWith: ["provincial-laboratories", "provincial-key-laboratories-proposed"],
    versions: observed("KEYLAB_PROV"),
  },
  {
    ...laboratories,
    id: "provincial-laboratories",
    label: { zh: "省实验室数", en: "Provincial laboratories" },
    short: { zh: "省实验室", en: "Provincial labs" },
    clauses: ["1.2.17", "3.1.6"],
    scope: {
      zh: "山西省实验室，与省重点实验室是两类。2021年10个为立项筹建数，2023年5个为已布局建设数。",
      en: "Shanxi provincial laboratories, another kind than provincial key laboratories. The 10 of 2021 were projects to prepare, the 5 of 2023 those laid out.",
    },
    breaks: [
      {
        at: "2023-01-01",
        say: {
          zh: "2021年为筹建数，2023年起为已布局建设数，数值下降不表示撤销。",
          en: "Preparations in 2021, laboratories laid out from 2023 on: the lower figure does not mean that any was closed.",
        },
      },
    ],
    notToMixWith: ["provincial-key-laboratories"],
    versions: observed("PROVLAB"),
  },
  {
    ...laboratories,
    id: "provincial-key-laboratories-with-provincial-laboratories",
    label: { zh: "省级重点实验室数（含省实验室）", en: "Provincial key laboratories including provincial laboratories" },
    clauses: ["1.2.17", "3.1.6"],
    scope: {
      zh: "规划目标210个所用口径：省重点实验室与省实验室相加，缺任一项即不计算；两项日期均为当年9月口径。基期103个只含前者。",
      en: "The scope of the plan's goal of 210: both kinds added, nothing where either is missing, both as of September. The base of 103 holds the first kind only.",
    },
    notToMixWith: ["provincial-key-laboratories"],
    splits: [
      {
        id: "by-kind",
        label: { zh: "按类别", en: "By kind" },
        parts: ["provincial-key-laboratories", "provincial-laboratories"],
      },
    ],
    versions: computed({ kind: "sum", of: ["provincial-key-laboratories", "provincial-laboratories"] }),
  },
  {
    ...laboratories,
    id: "state-key-laboratories-discipline",
    label: { zh: "学科类国家重点实验室数", en: "State key laboratories of disciplines" },
    short: { zh: "学科类", en: "Disciplines" },
    clauses: ["3.1.6"],
    scope: {
      zh: "依托高等学校和科研院所的国家重点实验室，取自规划对原有实验室的表述。",
      en: "State key laboratories at universities and institutes, as the plan counts the existing ones.",
    },
    breaks: [reorganised],
    versions: observed("KEYLAB_NAT_DISC"),
  },
  {
    ...laboratories,
    id: "state-key-laboratories-enterprise",
    label: { zh: "企业国家重点实验室数", en: "State key laboratories of enterprises" },
    short: { zh: "企业类", en: "Enterprises" },
    clauses: ["3.1.6"],
    scope: {
      zh: "依托企业的国家重点实验室，取自规划对原有实验室的表述。",
      en: "State key laboratories at enterprises, as the plan counts the existing ones.",
    },
    breaks: [reorganised],
    versions: observed("KEYLAB_NAT_ENT"),
  },
  {
    ...flow,
    id: "provincial-key-laboratories-proposed",
    label: { zh: "省重点实验室拟立项数", en: "Provincial key laboratories proposed" },
    clauses: ["3.1.6"],
    scope: {
      zh: "当年公示的拟立项省重点实验室；拟立项不等于已批准，不能计入存量。",
      en: "Provincial key laboratories put on public notice in the year; proposed is not approved and adds nothing to the stock.",
    },
    notToMixWith: ["provincial-key-laboratories"],
    versions: observed("KEYLAB_PROV_NEW"),
  },
  {
    ...flow,
    id: "provincial-laboratories-approved",
    label: { zh: "当年批准建设省实验室数", en: "Provincial laboratories approved in the year" },
    clauses: ["3.1.6"],
    scope: {
      zh: "当年建设或批准建设的省实验室，不能与存量数相加推算。",
      en: "Provincial laboratories built or approved in the year; not to be added to the stock.",
    },
    notToMixWith: ["provincial-laboratories"],
    versions: observed("PROVLAB_NEW"),
  },
  {
    ...laboratories,
    id: "provincial-key-laboratories-excellent",
    label: { zh: "年度考核优秀省重点实验室数", en: "Provincial key laboratories rated excellent" },
    clauses: ["3.1.6", "7.3.3"],
    kind: "flow",
    scope: {
      zh: "当年度考核结果为优秀的省重点实验室。",
      en: "Provincial key laboratories rated excellent in the year's assessment.",
    },
    versions: observed("KEYLAB_PROV_TOP"),
  },
  {
    ...flow,
    id: "laboratories-open-to-public",
    label: { zh: "参加开放活动的国家和省重点实验室数", en: "Key laboratories that opened to the public" },
    clauses: ["8.1.3"],
    theme: "culture",
    scope: {
      zh: "科普开放活动的参加数，不是实验室总数。",
      en: "Laboratories taking part in the open days; not the number of laboratories.",
    },
    notToMixWith: ["state-key-laboratories", "provincial-key-laboratories"],
    versions: observed("KEYLAB_OPEN"),
  },
];
