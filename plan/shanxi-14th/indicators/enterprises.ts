import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const counts = {
  theme: "enterprises",
  unit: "organisation",
  kind: "stock",
  better: "higher",
  owner: "science-and-technology-department",
  release: { everyMonths: 12, lagMonths: 6 },
  places: 0,
} as const;

/** Technology enterprises on the ladder from small to leading. */
export const technologyEnterprises: readonly Indicator[] = [
  {
    ...counts,
    id: "high-tech-enterprises",
    label: { zh: "高新技术企业数（有效期内）", en: "High-tech enterprises with a valid certificate" },
    short: { zh: "高新技术企业", en: "High-tech enterprises" },
    clauses: ["1.2.17", "4.1.3", "1.1.5"],
    scope: {
      zh: "年末证书仍在有效期（三年）内的高新技术企业存量；不是当年认定数，两者不能相加。2015、2020年取自规划第一章（引用页为规划的公开转载）；2025年“突破4500家”只是下限。",
      en: "Enterprises whose certificate, good for three years, is in force at the year's end: a stock, not the recognitions of a year, to which it must not be added. 2015 and 2020 come from the plan's first chapter (public reprint); “over 4 500” in 2025 is a floor only.",
    },
    notToMixWith: ["high-tech-enterprises-recognised", "high-technology-industry-firms"],
    rankBy: {
      indicator: "high-tech-enterprises-recognised",
      say: { zh: "按当年认定数排名，非存量", en: "Ranked by recognitions of the year, not by the stock" },
    },
    versions: observed("HNTE"),
  },
  {
    ...counts,
    id: "high-tech-enterprises-recognised",
    label: { zh: "当年认定高新技术企业数", en: "High-tech enterprises recognised in the year" },
    clauses: ["4.1.3"],
    kind: "flow",
    scope: {
      zh: "当年各批次公示认定的高新技术企业合计，含三年期满重新认定的，由公示名单汇总；是流量，与存量不能相加或相互推算。",
      en: "All batches listed for recognition in the year, renewals after three years included, summed from the public lists. A flow: not to be added to the stock nor to stand for it.",
    },
    notToMixWith: ["high-tech-enterprises"],
    versions: observed("HNTE_NEW"),
  },
  {
    ...counts,
    id: "leading-high-tech-enterprises",
    label: { zh: "高科技领军企业数", en: "Leading high-tech enterprises" },
    clauses: ["1.2.17", "4.1.3"],
    scope: {
      zh: "规划所称全球知名、全国有影响力的高科技领军企业，认定标准和名单均未公布，尚无数据。",
      en: "Leading high-tech enterprises known in the world and of weight in the country, as the plan puts it; neither criteria nor a list has been published, so there is no figure yet.",
    },
    versions: observed("LEADING_HTE"),
  },
  {
    ...counts,
    id: "sci-tech-smes",
    label: { zh: "科技型中小企业数", en: "Science and technology SMEs" },
    clauses: ["4.1.3"],
    scope: {
      zh: "当年在国家科技型中小企业库取得入库登记编号的企业，每年重新评价；2023年以后全省数未见公布，单批入库数不能代替。",
      en: "Enterprises holding a registration number of the national database of technology SMEs, assessed anew each year. No provincial total is published after 2022, and one batch does not stand for it.",
    },
    notToMixWith: ["sci-tech-smes-batch", "specialised-sophisticated-smes"],
    versions: observed("TSME"),
  },
  {
    ...counts,
    id: "sci-tech-smes-batch",
    label: { zh: "科技型中小企业2025年第六批入库数", en: "Technology SMEs of the sixth batch of 2025" },
    clauses: ["4.1.3"],
    kind: "flow",
    better: "neither",
    scope: {
      zh: "2025年第六批一个批次的入库数，既不是全年数，也不是存量。",
      en: "One batch, the sixth of 2025: neither the year's registrations nor a stock.",
    },
    notToMixWith: ["sci-tech-smes"],
    versions: observed("TSME_BATCH"),
  },
  {
    ...counts,
    id: "specialised-sophisticated-smes",
    label: { zh: "专精特新企业数", en: "Specialised and sophisticated SMEs" },
    clauses: ["4.1.3"],
    owner: "industry-and-information-technology-department",
    scope: {
      zh: "工信部门认定的专精特新中小企业，与科技型中小企业是两个名录，有交叉，不能相加。",
      en: "Small firms recognised by the industry department as specialised and sophisticated; another register than technology SMEs, overlapping with it, so not to be added.",
    },
    notToMixWith: ["sci-tech-smes"],
    versions: observed("SRDI"),
  },
  {
    ...counts,
    id: "listing-reserve",
    label: { zh: "进入省企业上市后备资源库的高科技企业", en: "High-tech enterprises in the provincial listing reserve" },
    clauses: ["9.3.5"],
    owner: "financial-regulation-office",
    scope: {
      zh: "进入省企业上市后备资源库的高科技企业；库内企业总数不等于此数，尚无分类公布数。",
      en: "High-tech enterprises in the province's reserve of firms preparing to be listed; the reserve as a whole is another figure, and no breakdown is published yet.",
    },
    versions: observed("LISTING_RESERVE"),
  },
  {
    ...counts,
    id: "innovation-activity-coverage",
    label: { zh: "规上工业企业创新活动覆盖率", en: "Above-scale industrial enterprises with innovation activity" },
    clauses: ["1.2.18", "4.1.2"],
    unit: "percent",
    kind: "ratio",
    owner: "statistics-bureau",
    release: { everyMonths: 12, lagMonths: 18 },
    places: 1,
    scope: {
      zh: "企业创新调查中规上工业企业开展创新活动（含产品、工艺、组织、营销创新）的比重，2018年31.3%。这是该项调查自己的口径，规划“创新活动保持全覆盖”未说明口径，与研发活动覆盖率不可互证。",
      en: "Share of above-scale industrial enterprises with any innovation (product, process, organisation, marketing) in the enterprise innovation survey, 31.3 % in 2018. The scope is the survey's own; the plan does not say what its full coverage means, and R&D activity proves nothing about it.",
    },
    notToMixWith: ["rd-activity-coverage", "innovating-enterprises-share"],
    versions: observed("INNOV_IND_SHARE"),
  },
  {
    ...counts,
    id: "innovating-enterprises-share",
    label: { zh: "规模（限额）以上企业中开展创新活动企业占比", en: "Innovating share of all enterprises above the thresholds" },
    clauses: ["4.1.1", "9.6.2"],
    unit: "percent",
    kind: "ratio",
    owner: "statistics-bureau",
    release: { everyMonths: 12, lagMonths: 18 },
    places: 1,
    scope: {
      zh: "企业创新调查覆盖的工业、建筑业和服务业规模（限额）以上企业中开展创新活动的比重，2018年全省9497家；各市只列最高三市和最低三市。",
      en: "Innovating share of industrial, construction and service enterprises above the thresholds in the enterprise innovation survey, 9 497 enterprises in 2018; only the three highest and three lowest cities are named.",
    },
    notToMixWith: ["innovation-activity-coverage", "rd-activity-coverage"],
    versions: observed("INNOV_FIRM_SHARE"),
  },
];
