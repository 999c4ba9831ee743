import type { Section } from "#define";

export const section92: Section = {
  id: "9.2",
  title: { zh: "加强顶层设计和上下联动", en: "Design and co-ordination" },
  clauses: [
    {
      id: "9.2.1",
      title: { zh: "创新生态前瞻研究", en: "Research on the ecosystem itself" },
      gist: {
        zh: "联系国家科技智库，培育省创新生态研究智库，研究后发地区创新生态理论与案例，储备可能颠覆产业的技术。",
        en: "Keeps in touch with national think tanks, grows one for the province, studies theory and cases of late-comer regions, and keeps technologies in reserve that may overturn industries.",
      },
      kind: "safeguard",
      units: ["leading-group-office", "science-and-technology-department", "research-institutes"],
    },
    {
      id: "9.2.2",
      title: { zh: "规划与行动协同", en: "Plans and actions in step" },
      gist: {
        zh: "对接国家规划，衔接部门与各市规划，按规划、行动计划、年度计划三级逐层分解、一体推进。",
        en: "Matches national, departmental and city plans, and breaks the plan down into action plans and yearly plans carried out as one.",
      },
      kind: "safeguard",
      units: ["leading-group-office", "science-and-technology-department", "development-and-reform-commission", "city-governments"],
    },
    {
      id: "9.2.3",
      title: { zh: "部省与厅市会商", en: "Consultations with ministry and cities" },
      gist: {
        zh: "落实与科技部新一轮会商事项，争取重大攻关、平台和改革纳入国家战略；建立厅市会商，推动各市编制创新生态规划。",
        en: "Carries out the new round of consultation with the science ministry, seeks national status for major projects, platforms and reforms, and sets up consultations with cities on ecosystem plans of their own.",
      },
      kind: "safeguard",
      units: ["science-and-technology-department", "ministry-of-science-and-technology", "city-governments"],
    },
  ],
};
