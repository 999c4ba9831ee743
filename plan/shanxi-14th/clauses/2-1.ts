import type { Section } from "#define";

export const section21: Section = {
  id: "2.1",
  title: { zh: "推进实施“111”创新工程", en: "The “111” innovation programme" },
  clauses: [
    {
      id: "2.1.1",
      title: { zh: "“111”工程总要求", en: "The “111” programme in general" },
      gist: {
        zh: "一批关键技术、一批重点实验室和中试基地、一批领军企业同步推进，以集中力量办大事的方式探索攻关新体制。",
        en: "Advances key technologies, laboratories with pilot bases, and leading enterprises side by side, testing a new way of concentrating strength on hard problems.",
      },
      kind: "measure",
      units: ["science-and-technology-department"],
    },
    {
      id: "2.1.2",
      title: { zh: "重大关键技术攻关", en: "Tackling major key technologies" },
      gist: {
        zh: "围绕重点产业集群凝练急需突破的技术需求，优先信创、大数据、新材料，更多用揭榜挂帅和定向委托向全社会招标。",
        en: "Condenses urgent demands around key clusters, gives priority to IT application innovation, big data and new materials, and opens challenges and commissions to everyone.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "industry-and-information-technology-department", "enterprises"],
    },
    {
      id: "2.1.3",
      title: { zh: "前沿颠覆性技术", en: "Frontier and disruptive technology" },
      gist: {
        zh: "布局人工智能、量子计算、脑机、基因编辑、储能等方向，设颠覆性技术专家评审委员会，对非共识项目单独筛选、分段支持。",
        en: "Works on AI, quantum computing, brain-computer interfaces, gene editing and storage, with an expert committee that picks non-consensus projects and funds them in stages.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "universities", "research-institutes"],
    },
    {
      id: "2.1.4",
      title: { zh: "基础研究与应用基础研究", en: "Basic and applied basic research" },
      gist: {
        zh: "支持数理化等学科自由探索，开放竞争遴选团队并由首席科学家负责；用好国家联合基金，争取建国家应用数学中心。",
        en: "Supports free inquiry in mathematics, physics and chemistry through open competition and chief scientists, uses the national joint fund, and seeks a national centre for applied mathematics.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "national-natural-science-foundation", "universities", "enterprises"],
    },
    {
      id: "2.1.5",
      title: { zh: "产业技术创新战略联盟", en: "Industrial technology innovation alliances" },
      gist: {
        zh: "由骨干企业联合院所高校组建联盟，共担风险、共享资源；对联盟分类指导、监督评估，支持其承担重大项目和共性攻关。",
        en: "Lead firms, institutes and universities form alliances that share resources and risk; alliances are guided by type, assessed, and helped to take on major projects.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "industry-associations", "enterprises", "universities"],
    },
  ],
};
