import type { Label, Target } from "#define";
import { strives, supports } from "./wordings.ts";

const noYear: Label = {
  zh: "条款未写完成年份，期限按规划期末2025年推定。",
  en: "The clause gives no year; the end of the plan, 2025, is taken.",
};

const common = {
  group: "platforms-institutions-talent",
  owner: "science-and-technology-department",
  comparator: "at-least",
  due: "2025-12-31",
} as const;

/** People, universities, agencies, finance and rules the plan counts (1.2.21, 2.2.2, 4.2.2, 5.2, 6.1.1, 9.3.5). */
export const institutionsAndTalent: readonly Target[] = [
  {
    ...common,
    id: "scientific-literacy",
    label: { zh: "公民具备基本科学素质的比例", en: "Citizens with basic scientific literacy" },
    clauses: ["1.2.21", "8.1.4"],
    unit: "percent",
    owner: "science-and-technology-association",
    indicator: "scientific-literacy",
    comparator: "more-than",
    value: { kind: "number", value: "10" },
    wording: { strength: "commits", say: { zh: "超过", en: "exceeds" } },
    openQuestions: [
      {
        zh: "来自抽样调查，须区间下限超过10%才算达成；调查并非每年都有分省数。",
        en: "It comes from a sample, so the lower bound must pass 10%; not every year's survey gives figures by province.",
      },
    ],
    settledBy: {
      figure: {
        zh: "2025年中国公民科学素质抽样调查山西数及其误差区间",
        en: "Shanxi's figure, with its interval, in the 2025 survey of scientific literacy",
      },
      keeper: "china-association-for-science-and-technology",
    },
  },
  {
    ...common,
    id: "institution-researchers",
    label: { zh: "新型研发机构集聚科研人员", en: "Researchers gathered in new-type R&D institutions" },
    clauses: ["4.2.2"],
    unit: "person",
    indicator: "institution-researchers",
    value: { kind: "number", value: "10000" },
    wording: { strength: "commits", say: { zh: "集聚", en: "gathers" } },
    openQuestions: [
      {
        zh: "“集聚”按在册总数还是新增数、兼职人员如何折算，规划未说明。",
        en: "Whether all or only new researchers are meant, and how part-timers count, is not said.",
      },
    ],
    settledBy: {
      figure: {
        zh: "2025年末已认定新型研发机构的科研人员总数",
        en: "Researchers in recognised new-type R&D institutions at the end of 2025",
      },
      keeper: "science-and-technology-department",
    },
  },
  {
    ...common,
    id: "introduced-teams",
    label: { zh: "引进一流创新人才和团队", en: "First-class talents and teams introduced" },
    clauses: ["4.2.2"],
    unit: "item",
    indicator: "introduced-teams",
    value: { kind: "number", value: "200" },
    wording: { strength: "commits", say: { zh: "引进", en: "brings in" } },
    notMeasurable: {
      zh: "200名（个）把个人与团队合在一起计数，单位不一；“一流”也没有标准，一个团队抵几人无从换算。",
      en: "The 200 add persons and teams, which are unlike units; “first-class” has no criteria, and how many persons make a team is not said.",
    },
  },
  {
    ...common,
    id: "high-level-stem-universities",
    label: { zh: "高水平理工科高等院校", en: "High-level science and engineering universities" },
    clauses: ["2.2.2"],
    unit: "school",
    owner: "education-department",
    indicator: "high-level-stem-universities",
    value: { kind: "number", value: "2", upper: "3" },
    dueInferred: true,
    wording: strives,
    openQuestions: [noYear],
    notMeasurable: {
      zh: "“高水平”未给标准，也未指明以何种评估或排名为准，2至3所无从认定。",
      en: "“High-level” has no criteria and no evaluation or ranking is named, so two or three cannot be told.",
    },
  },
  {
    ...common,
    id: "a-class-disciplines",
    label: { zh: "A类学科（首个）", en: "A-class disciplines (a first one)" },
    clauses: ["2.2.2"],
    unit: "item",
    owner: "education-department",
    indicator: "a-class-disciplines",
    value: { kind: "number", value: "1" },
    dueInferred: true,
    wording: { strength: "promotes", say: { zh: "加快", en: "speeds up" } },
    openQuestions: [
      noYear,
      {
        zh: "A类指全国学科评估中的档次，应以最近一轮评估结果为准；该结果是否公开取决于组织单位。",
        en: "A-class is a grade of the national evaluation of disciplines; its latest round decides, and whether that is public depends on its organiser.",
      },
    ],
    settledBy: {
      figure: {
        zh: "最近一轮全国学科评估中山西高校A类学科数",
        en: "A-class disciplines of Shanxi's universities in the latest national evaluation",
      },
      keeper: "ministry-of-education",
    },
  },
  {
    ...common,
    id: "entrepreneur-share-in-committees",
    label: { zh: "评审委员会企业家及企业技术专家占比", en: "Share of entrepreneurs and enterprise experts in review committees" },
    clauses: ["5.2.3"],
    unit: "percent",
    indicator: "entrepreneur-share-in-committees",
    value: { kind: "number", value: "33.3333" },
    dueInferred: true,
    wording: { strength: "rule", say: { zh: "至少", en: "at least, always" } },
    openQuestions: [
      {
        zh: "这是对各级政府每一个评审委员会都适用的常设规则：看各委员会中的最低占比，不看平均数；期限只作考核截止日。",
        en: "A standing rule for every committee at every level: the lowest share decides, never the average; the due day only closes the assessment.",
      },
    ],
    settledBy: {
      figure: { zh: "各级科技类评审委员会逐个的人员构成", en: "The composition of each science review committee at every level" },
      keeper: "science-and-technology-department",
    },
  },
  {
    ...common,
    id: "trained-entrepreneurs",
    label: { zh: "培育民营企业家", en: "Private entrepreneurs trained" },
    clauses: ["5.2.4"],
    unit: "person",
    owner: "industry-and-information-technology-department",
    indicator: "trained-entrepreneurs",
    value: { kind: "number", value: "1000" },
    dueInferred: true,
    wording: { strength: "commits", say: { zh: "实施", en: "carries out" } },
    openQuestions: [
      noYear,
      {
        zh: "目标值取自“千名”行动的名称；培训多久、何种人算一名未说明。",
        en: "The value is taken from the name of the thousand-entrepreneurs action; who counts, and after what training, is not said.",
      },
    ],
    settledBy: {
      figure: { zh: "千名民营企业家培养行动的累计培养人数", en: "Persons trained in all under the thousand-entrepreneurs action" },
      keeper: "industry-and-information-technology-department",
    },
  },
  {
    ...common,
    id: "listing-reserve",
    label: { zh: "企业上市后备资源库高科技企业", en: "High-tech enterprises in the listing reserve" },
    clauses: ["9.3.5"],
    unit: "organisation",
    owner: "financial-regulation-office",
    indicator: "listing-reserve",
    value: { kind: "number", value: "100" },
    dueInferred: true,
    wording: supports,
    openQuestions: [
      noYear,
      {
        zh: "在库企业有进有出，按累计入库还是某日在库数计未说明；此处按在库数。",
        en: "Firms enter and leave; whether all that ever entered or those present count is not said, and those present are taken.",
      },
    ],
    settledBy: {
      figure: {
        zh: "2025年末省上市后备资源库中的高科技企业数",
        en: "High-tech enterprises in the provincial listing reserve at the end of 2025",
      },
      keeper: "financial-regulation-office",
    },
  },
  {
    ...common,
    id: "county-transfer-agencies",
    label: { zh: "有成果转化服务机构的县（市、区）比例", en: "Counties with a technology-transfer agency" },
    clauses: ["6.1.1"],
    unit: "percent",
    indicator: "county-transfer-agencies",
    value: { kind: "none" },
    dueInferred: true,
    wording: { strength: "commits", say: { zh: "基本覆盖", en: "basically covers" } },
    openQuestions: [noYear],
    notMeasurable: {
      zh: "“基本覆盖”未给比例，全省117个县（市、区）中多少个有机构才算达到，规划没有说。",
      en: "“Basically covers” names no share: how many of the 117 counties need an agency is not said.",
    },
  },
];
