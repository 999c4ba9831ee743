import type { Target } from "#define";
import { strives } from "./wordings.ts";

const common = {
  group: "doublings-and-enterprises",
  comparator: "at-least",
  due: "2025-12-31",
  wording: strives,
  owner: "science-and-technology-department",
} as const;

/** The five doublings of 1.2.17, what is listed beside them, and the counts of enterprises and institutions (4.1.3, 4.2.2). */
export const doublingsAndEnterprises: readonly Target[] = [
  {
    ...common,
    id: "rd-expenditure",
    label: { zh: "研发经费投入", en: "R&D expenditure" },
    clauses: ["1.2.17", "9.3.1"],
    unit: "CNY-100m",
    indicator: "rd-expenditure",
    heralds: ["industry-enterprises-with-rd", "fiscal-science-expenditure"],
    value: { kind: "multiple", factor: "2", baseYear: 2020 },
    openQuestions: [
      {
        zh: "规划未写基期年和基数；“5年”按2021—2025年理解，基期取2020年公布数，翻一番即为目标值。",
        en: "The plan names neither base year nor base; five years are read as 2021-2025, so the published figure of 2020 is doubled.",
      },
      {
        zh: "2025年统计数通常次年下半年才公布，公布前不作结论。",
        en: "The figure for 2025 usually appears in the second half of the next year; nothing is concluded before.",
      },
    ],
    settledBy: {
      figure: { zh: "2025年山西R&D经费（科技经费投入统计公报）", en: "Shanxi's R&D expenditure for 2025 in the statistical bulletin" },
      keeper: "national-bureau-of-statistics",
    },
  },
  {
    ...common,
    id: "high-tech-enterprises",
    label: { zh: "高新技术企业", en: "High-tech enterprises" },
    clauses: ["1.2.17", "4.1.3"],
    unit: "organisation",
    indicator: "high-tech-enterprises",
    heralds: ["high-tech-enterprises-recognised"],
    value: { kind: "number", value: "5000" },
    openQuestions: [
      {
        zh: "规划称“倍增”，但5000家只是2020年3188家的1.57倍；判定以5000家为准。",
        en: "The plan speaks of doubling, yet 5,000 is 1.57 times the 3,188 of 2020; 5,000 is what is judged.",
      },
      {
        zh: "指有效期内存量，不能用当年认定数相加；“突破4500家”一类说法只是下限。",
        en: "The stock of valid certificates is meant, not certificates of the year added up; “more than 4,500” is only a floor.",
      },
    ],
    settledBy: {
      figure: { zh: "2025年末有效期内高新技术企业精确数", en: "The exact number of valid high-tech enterprises at the end of 2025" },
      keeper: "science-and-technology-department",
    },
  },
  {
    ...common,
    id: "provincial-key-laboratories",
    label: { zh: "省级重点实验室（含省实验室）", en: "Provincial key laboratories with provincial laboratories" },
    clauses: ["1.2.17", "3.1.6"],
    unit: "item",
    indicator: "provincial-key-laboratories-with-provincial-laboratories",
    value: { kind: "number", value: "210" },
    openQuestions: [
      {
        zh: "目标210个含省实验室，第1.1.2条的基数103个只是省重点实验室，两数口径不同，增速偏高。",
        en: "The 210 include provincial laboratories, the 103 of clause 1.1.2 do not; measured from that base, growth looks too high.",
      },
      {
        zh: "拟立项公示不等于批准，不计入；省实验室“筹建10个”与“布局5个”两种说法口径未统一。",
        en: "Laboratories proposed but not approved are left out; ten being prepared and five laid out are two unreconciled counts of provincial laboratories.",
      },
    ],
    settledBy: {
      figure: {
        zh: "2025年末省重点实验室与省实验室各自总数",
        en: "The numbers of provincial key laboratories and of provincial laboratories at the end of 2025",
      },
      keeper: "science-and-technology-department",
    },
  },
  {
    ...common,
    id: "technology-contract-turnover",
    label: { zh: "技术合同成交总额", en: "Technology contract turnover" },
    clauses: ["1.2.17", "6.3.4"],
    unit: "CNY-100m",
    indicator: "technology-contract-turnover",
    heralds: ["technology-output-contracts", "technology-inflow-contracts"],
    value: { kind: "number", value: "530" },
    openQuestions: [
      {
        zh: "第6.3.4条以“十三五”目标翻番表述，隐含基数265亿元是目标而非实绩；判定以530亿元为准。",
        en: "Clause 6.3.4 doubles the target of the 13th plan, so the implied base of 265 is a target and not an actual; 530 is what is judged.",
      },
      {
        zh: "技术合同有本省输出、流向本省、省口径成交总额三种口径，目标用成交总额，三者不得混用。",
        en: "Contracts are counted as sold from the province, bought into it, or as the province's own total; the target means the total, and the three must not be mixed.",
      },
    ],
    settledBy: {
      figure: { zh: "2025年省口径技术合同成交总额的绝对数", en: "The province's own total of technology contracts for 2025, as an amount" },
      keeper: "science-and-technology-department",
    },
  },
  {
    ...common,
    id: "sci-tech-smes",
    label: { zh: "科技型中小企业", en: "Science and technology SMEs" },
    clauses: ["4.1.3"],
    unit: "organisation",
    indicator: "sci-tech-smes",
    value: { kind: "number", value: "10000" },
    openQuestions: [
      {
        zh: "入库资格逐年评价、年年更新，应以年末有效入库数为准；单批入库数不是存量。",
        en: "Entries are evaluated anew every year, so the number valid at year's end counts; a single batch is not a stock.",
      },
    ],
    settledBy: {
      figure: { zh: "2025年末科技型中小企业有效入库总数", en: "All science and technology SMEs validly registered at the end of 2025" },
      keeper: "science-and-technology-department",
    },
  },
  {
    ...common,
    id: "state-key-laboratories",
    label: { zh: "国家级重点实验室", en: "State key laboratories" },
    clauses: ["1.2.17", "3.1.6"],
    unit: "item",
    indicator: "state-key-laboratories",
    value: { kind: "number", value: "10" },
    openQuestions: [
      {
        zh: "国家重点实验室正重组为全国重点实验室，原有5个与重组后的数不能直接相比；重组后如何计数待确认。",
        en: "State key laboratories are being reorganised into national key laboratories; the former five cannot be compared directly, and how to count afterwards is open.",
      },
    ],
    settledBy: {
      figure: {
        zh: "重组完成后在晋全国重点实验室总数及其计数口径",
        en: "The number of national key laboratories in Shanxi after reorganisation, and how they are counted",
      },
      keeper: "ministry-of-science-and-technology",
    },
  },
  {
    ...common,
    id: "leading-high-tech-enterprises",
    label: { zh: "高科技领军企业", en: "Leading high-tech enterprises" },
    clauses: ["1.2.17", "4.1.3"],
    unit: "organisation",
    indicator: "leading-high-tech-enterprises",
    value: { kind: "number", value: "100" },
    openQuestions: [
      {
        zh: "与五个“倍增”并列却无基期数；“全球知名、全国有影响力”无认定标准，只能以省里认定名单计数。",
        en: "Listed beside the doublings but without a base; “known world-wide” has no criteria, so only a list recognised by the province can be counted.",
      },
    ],
    settledBy: {
      figure: { zh: "省认定的高科技领军企业名单与总数", en: "The province's list of leading high-tech enterprises and its length" },
      keeper: "science-and-technology-department",
    },
  },
  {
    ...common,
    id: "new-rd-institutions",
    label: { zh: "新型研发机构", en: "New-type R&D institutions" },
    clauses: ["4.2.2"],
    unit: "organisation",
    indicator: "new-rd-institutions",
    value: { kind: "number", value: "500" },
    wording: { strength: "commits", say: { zh: "认定", en: "recognises" } },
    openQuestions: [
      {
        zh: "目标是累计认定数，公布的多为当年新认定数；摘牌、撤销的是否扣除未说明。",
        en: "The target is cumulative while mostly yearly numbers are published; whether withdrawn institutions are taken off is not said.",
      },
    ],
    settledBy: {
      figure: { zh: "截至2025年末累计认定的新型研发机构数", en: "New-type R&D institutions recognised in all by the end of 2025" },
      keeper: "science-and-technology-department",
    },
  },
];
