import type { Section } from "#define";

export const section63: Section = {
  id: "6.3",
  title: { zh: "壮大科技中介服务机构", en: "Intermediary agencies" },
  clauses: [
    {
      id: "6.3.1",
      title: { zh: "中介机构总要求", en: "Intermediaries in general" },
      gist: {
        zh: "发展研发设计和咨询业，落实中介机构税收优惠，加快综改示范区国家两业融合试点。",
        en: "Grows design and consulting, applies tax relief for intermediaries, and speeds up the national pilot that merges manufacturing with services.",
      },
      kind: "measure",
      units: ["development-and-reform-commission", "tax-bureau", "comprehensive-reform-demonstration-zone", "intermediary-agencies"],
    },
    {
      id: "6.3.2",
      title: { zh: "成果评估第三方机构", en: "Third-party valuers" },
      gist: {
        zh: "遴选资产评估事务所并建评估专家库，形成成果价值评估体系，使这一行业规范发展。",
        en: "Selects valuation firms, keeps a pool of experts and forms a system for valuing results, so that the trade grows in order.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "finance-department", "third-party-evaluators"],
    },
    {
      id: "6.3.3",
      title: { zh: "共建产业研究院", en: "Joint industry institutes" },
      gist: {
        zh: "以山西大学等三校经验为基础，推动各高校与省内外企业建面向市场的产业研究院，并与国家和省级平台共建共享。",
        en: "Following three universities led by Shanxi University, all universities are moved to found market-oriented industry institutes with firms in and outside the province, sharing national and provincial platforms.",
      },
      kind: "measure",
      units: ["education-department", "universities", "research-institutes", "enterprises"],
    },
    {
      id: "6.3.4",
      title: { zh: "技术交易市场", en: "Technology market" },
      gist: {
        zh: "培育若干全省性线上线下技术交易市场，与全国网络互通；到“十四五”末，技术合同成交总额比“十三五”目标翻一番。",
        en: "Grows several province-wide technology markets, online and offline and linked to the national network; by the end of 2025 contract turnover is to be double the target of the 13th five-year plan.",
      },
      kind: "goal",
      units: ["science-and-technology-department", "intermediary-agencies"],
    },
  ],
};
