import type { Section } from "#define";

export const section73: Section = {
  id: "7.3",
  title: { zh: "完善创新评价制度", en: "Evaluation of innovation" },
  clauses: [
    {
      id: "7.3.1",
      title: { zh: "创新评价总要求", en: "Evaluation in general" },
      gist: {
        zh: "深化“三评”改革，以创新为导向完善评价标准，评估重大攻关绩效，引入市场化第三方评价并推进放管服效。",
        en: "Deepens the evaluation reform with standards that favour innovation, evaluates major projects, brings in market-based third parties, and gives researchers more freedom and better service.",
      },
      kind: "measure",
      units: ["science-and-technology-department"],
    },
    {
      id: "7.3.2",
      title: { zh: "“三评”改革", en: "Evaluation reform" },
      gist: {
        zh: "制定分类评价标准和差异化指标，看重标志性成果的质量高低、贡献影响和服务转型的实效，结果作为财政支持的依据。",
        en: "Sets standards by class and indicators that differ, weighs the quality, contribution and effect of landmark results and their use to the transformation, and ties public money to the outcome.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "finance-department"],
    },
    {
      id: "7.3.3",
      title: { zh: "第三方评价", en: "Third-party evaluation" },
      gist: {
        zh: "建立政府、社会组织、公众共同参与的第三方评价；健全国企创新评价，按定位、行业、阶段分别评，并用好结果。",
        en: "Government, societies and the public share in third-party evaluation; state firms are evaluated for innovation by role, trade and stage, and the results are put to use.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "third-party-evaluators", "state-assets-commission"],
    },
    {
      id: "7.3.4",
      title: { zh: "科技放管服效", en: "Less control, better service" },
      gist: {
        zh: "扩大经费“包干制”，赋予技术路线决定权，自有资金科研基建改备案，横向经费自主管理，并组织科技企业服务队伍。",
        en: "Widens lump-sum budgets, gives researchers the choice of method, turns approval of self-financed research buildings into filing, leaves contract income to institutions and sends service teams to firms.",
      },
      kind: "measure",
      units: [
        "science-and-technology-department",
        "education-department",
        "development-and-reform-commission",
        "universities",
        "research-institutes",
      ],
    },
  ],
};
