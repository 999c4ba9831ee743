import type { Section } from "#define";

export const section62: Section = {
  id: "6.2",
  title: { zh: "创新成果转化体制机制", en: "Institutions of transfer" },
  clauses: [
    {
      id: "6.2.1",
      title: { zh: "创新资源配置", en: "Allocating innovation resources" },
      gist: {
        zh: "改革立项组织方式、完善专业机构管项目，加强中试，并以市场化方式评价成果，常年办路演，建科技咨询制度。",
        en: "Reforms how projects are set up and organised, lets professional agencies manage them, strengthens pilot testing, judges results by the market, and holds roadshows and science consultations regularly.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "third-party-evaluators"],
    },
    {
      id: "6.2.2",
      title: { zh: "成果评估与作价投资", en: "Valuing and investing results" },
      gist: {
        zh: "成果价格由协议定价、技术市场挂牌或拍卖等市场方式形成，健全入股定价与合作对价机制，加快体现经济价值。",
        en: "Prices of results are formed by the market, through agreement, listing or auction, with rules for valuing equity and setting terms, so that their economic worth shows sooner.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "finance-department", "universities", "research-institutes"],
    },
    {
      id: "6.2.3",
      title: { zh: "科研人员转化激励", en: "Incentives for researchers" },
      gist: {
        zh: "支持科研人员以成果入股创业，落实转化奖励和报酬，完善岗位、考核和分配制度，探索横向经费管理新办法。",
        en: "Supports researchers who take shares for their results and found firms, applies rewards and pay for transfer, completes rules on posts, assessment and income, and tries new ways of handling contract income.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "universities", "research-institutes", "human-resources-department"],
    },
    {
      id: "6.2.4",
      title: { zh: "成果落地对接", en: "Bringing results to the ground" },
      gist: {
        zh: "园区为成果落地提供土地、厂房、基金和政策，按一企一策、一成果一办法建专门孵化器，扶持中小微科技企业。",
        en: "Zones supply land, plants, funds and policy for results to land, build dedicated incubators with terms for each firm and each result, and help small science-based firms grow.",
      },
      kind: "measure",
      units: ["development-zones", "natural-resources-department", "science-and-technology-department"],
    },
  ],
};
