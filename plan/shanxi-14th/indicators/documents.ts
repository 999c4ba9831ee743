import type { ClauseId, Indicator } from "#define";
import { observed } from "./versions.ts";

const document = {
  theme: "governance",
  unit: "flag",
  kind: "flag",
  better: "higher",
  owner: "science-and-technology-department",
  release: { everyMonths: 12, lagMonths: 1 },
  places: 0,
} as const;

/** Yes from the day a document of that subject was issued or passed; a draft out for comment is no. */
const issued = (id: string, zh: string, en: string, clause: ClauseId, code: string, owner: string = document.owner): Indicator => ({
  ...document,
  id,
  label: { zh: `${zh}是否出台`, en: `${en}: issued` },
  clauses: [clause],
  owner,
  scope: {
    zh: "正式印发或审议通过为“是”，题名可以不同而内容须对应；征求意见稿、工作计划不算。尚未登记的按无数据处理，不等于“否”。",
    en: "Yes once issued or passed in force; the title may differ, the subject may not. Drafts and plans of work do not count. What is not registered yet is no figure, not a no.",
  },
  versions: observed(code),
});

/** Documents the plan orders to be issued, the centre it orders to be built, and the standing rule on panels. */
export const documents: readonly Indicator[] = [
  issued(
    "document-talent-classification",
    "人才分类评价办法",
    "Measure on the classified evaluation of talents",
    "5.1.2",
    "DOC_TALENT_CLASSIFICATION",
    "human-resources-department",
  ),
  issued(
    "document-talent-plans",
    "省级人才计划优化整合方案",
    "Scheme to merge and improve provincial talent plans",
    "5.1.2",
    "DOC_TALENT_PLANS",
    "organisation-department",
  ),
  issued(
    "document-key-technology-plan",
    "关键核心技术攻关实施方案",
    "Scheme to tackle key and core technologies",
    "7.1.2",
    "DOC_KEY_TECHNOLOGY_PLAN",
  ),
  issued(
    "document-ip-regulation",
    "知识产权保护条例",
    "Regulation on the protection of intellectual property",
    "7.4.2",
    "DOC_IP_REGULATION",
    "market-regulation-administration",
  ),
  issued("document-lobbying", "评审请托行为调查处理细则", "Rules on handling lobbying in reviews", "8.2.2", "DOC_LOBBYING"),
  issued("document-diligence", "勤勉尽责规范和细则", "Rules on diligence and due care", "8.2.4", "DOC_DILIGENCE"),
  issued(
    "document-national-projects",
    "承接国家重大科技项目管理办法",
    "Measure on taking on national major projects",
    "9.4.7",
    "DOC_NATIONAL_PROJECTS",
  ),
  issued(
    "document-performance",
    "科技计划分类绩效考评办法",
    "Measure on the classified assessment of science programmes",
    "9.5.3",
    "DOC_PERFORMANCE",
  ),
  {
    ...document,
    id: "ip-protection-centre",
    label: { zh: "中国（山西）知识产权保护中心是否建成", en: "China (Shanxi) Intellectual Property Protection Centre: in operation" },
    clauses: ["7.4.2"],
    owner: "market-regulation-administration",
    scope: {
      zh: "获国家批复并通过验收、投入运行为“是”；只获批复或正在建设不算。",
      en: "Yes once approved by the State, accepted and in operation; approval or building work alone does not count.",
    },
    versions: observed("IP_CENTRE_SHANXI"),
  },
  {
    ...document,
    id: "entrepreneur-share-in-committees",
    label: { zh: "评审委员会企业家及企业技术专家最低占比", en: "Lowest share of business voices in any review committee" },
    clauses: ["5.2.3"],
    unit: "percent",
    kind: "ratio",
    places: 1,
    scope: {
      zh: "各级政府当期组建的每一个科技类评审委员会（专家组）中企业家及企业技术专家占比的最小值，不是平均值；尚无公布数。",
      en: "The least share of entrepreneurs and enterprise experts in any science review committee set up by a government of any level in the period, never the average; no figure is published.",
    },
    versions: observed("PANEL_ENTERPRISE_SHARE_MIN"),
  },
];
