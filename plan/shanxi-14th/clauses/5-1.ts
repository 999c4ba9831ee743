import type { Section } from "#define";

export const section51: Section = {
  id: "5.1",
  title: { zh: "集聚高端领军科学家", en: "Leading scientists" },
  clauses: [
    {
      id: "5.1.1",
      title: { zh: "领军科学家总要求", en: "Leading scientists in general" },
      gist: {
        zh: "内培与外引并举，以重大人才工程、院士后备计划和领军人才行动，集聚对转型起关键作用的高层次队伍。",
        en: "Training at home and recruitment from outside go together, through major talent programmes, an academician reserve and an action for leaders, to gather those on whom the transformation depends.",
      },
      kind: "measure",
      units: ["organisation-department", "science-and-technology-department"],
    },
    {
      id: "5.1.2",
      title: { zh: "重大人才工程", en: "Major talent programmes" },
      gist: {
        zh: "加强战略科学家和领军人才选培引进，制定省人才分类评价办法，出台省级人才计划优化整合方案，分类施策。",
        en: "Selects, trains and brings in strategic scientists; a measure for classified evaluation and a scheme merging provincial talent plans are to be issued.",
      },
      kind: "measure",
      units: ["organisation-department", "science-and-technology-department", "human-resources-department"],
    },
    {
      id: "5.1.3",
      title: { zh: "院士后备人选培养", en: "The academician reserve" },
      gist: {
        zh: "省财政资助入选领军人才的科研经费，特殊需求一事一议，培养出院士的单位另给奖励，并在项目、团队、平台上精准支持。",
        en: "The province funds the chosen leaders, settles special needs case by case, rewards employers that produce academicians, and helps with projects, teams and platforms.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "finance-department", "organisation-department"],
    },
    {
      id: "5.1.4",
      title: { zh: "高端领军人才培育", en: "Growing leading talent" },
      gist: {
        zh: "面向全球遴选顶尖人才与团队，建动态跟踪的人才数据库和人才共享云平台，在成长关键期主动资助，急需人才特事特办。",
        en: "Looks world-wide for top people and teams, keeps a talent database that is followed and updated, builds a sharing cloud, funds people at the decisive stage and settles urgent needs as special cases.",
      },
      kind: "measure",
      units: ["organisation-department", "science-and-technology-department", "human-resources-department", "big-data-bureau"],
    },
    {
      id: "5.1.5",
      title: { zh: "柔性引才引团队", en: "Flexible ways to bring people in" },
      gist: {
        zh: "围绕“六新”设团队专项，列招才引智清单并分解落实责任，以兼聘兼薪、候鸟式、双休日专家等方式一事一议引进。",
        en: "A fund for teams in the “six new” fields and a list of wanted talent with duties assigned; people come by joint posts, seasonal stays or weekend visits, case by case.",
      },
      kind: "measure",
      units: ["organisation-department", "human-resources-department", "science-and-technology-department"],
    },
  ],
};
