import type { Section } from "#define";

export const section71: Section = {
  id: "7.1",
  title: { zh: "开展新型举国体制“山西实践”", en: "Shanxi's practice of the whole-nation system" },
  clauses: [
    {
      id: "7.1.1",
      title: { zh: "举国体制总要求", en: "The whole-nation system in general" },
      gist: {
        zh: "把重大任务、项目、政策与改革统起来，汇聚社会各方科技力量，建立重大专项联合攻坚的办法，优化省级科技计划。",
        en: "Brings major tasks, projects, policies and reforms together, calls on the scientific strength of all society, joins forces on major special projects and improves the provincial science programmes.",
      },
      kind: "measure",
      units: ["leading-group-office", "science-and-technology-department"],
    },
    {
      id: "7.1.2",
      title: { zh: "关键核心技术协同攻坚", en: "Joint work on key technologies" },
      gist: {
        zh: "聚焦信创、大数据、半导体，制定核心技术攻关实施方案，建“卡脖子”技术动态清单，以揭榜和定向委托集成各方力量。",
        en: "Focuses on IT application innovation, big data and semiconductors, with an implementation scheme, a live list of bottleneck technologies, and open challenges and commissions that unite all parties.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "industry-and-information-technology-department", "enterprises", "universities"],
    },
    {
      id: "7.1.3",
      title: { zh: "科技项目组织管理", en: "Organisation of science projects" },
      gist: {
        zh: "增加揭榜、委托、并行支持、悬赏等模式；实施期内少查少评，同一项目当年结果互认，验收看创新质量和贡献。",
        en: "Uses more challenges, commissions, parallel funding and prizes; checks less during a project and shares results of the same year; acceptance looks at the quality of innovation and its contribution.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "audit-office"],
    },
    {
      id: "7.1.4",
      title: { zh: "省级科技计划体系", en: "The provincial science programmes" },
      gist: {
        zh: "重组省科技计划，按前沿、工程、颠覆性技术分类并分段资助，设重大公共事件应急专项，建人才储备库和绩效评估。",
        en: "Regroups the programmes by frontier, engineering and disruptive technology with funding in stages, keeps an emergency fund for public events, a talent reserve and an evaluation of performance.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "finance-department"],
    },
  ],
};
