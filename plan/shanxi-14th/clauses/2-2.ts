import type { Section } from "#define";

export const section22: Section = {
  id: "2.2",
  title: { zh: "推进实施“1331”高校提质增效工程", en: "The “1331” universities programme" },
  clauses: [
    {
      id: "2.2.1",
      title: { zh: "“1331”工程总要求", en: "The “1331” programme in general" },
      gist: {
        zh: "以育人为目标抓学科、实验室、团队三项建设，并办好协同创新中心、工程中心和产业研究院，提高高校对转型的贡献。",
        en: "With teaching as the aim, builds disciplines, laboratories and teams, and runs collaborative, engineering and industry centres, so that universities contribute more.",
      },
      kind: "measure",
      units: ["education-department", "universities"],
    },
    {
      id: "2.2.2",
      title: { zh: "“双一流”创建", en: "Towards double first-class universities" },
      gist: {
        zh: "支持山西大学、太原理工、中北大学领先发展，争取首个A类学科和2至3所高水平理工院校，与C9高校合作并共享成果和仪器。",
        en: "Backs Shanxi University, Taiyuan University of Technology and North University of China, seeks a first A-class discipline and 2-3 strong technical universities, and shares results and instruments.",
      },
      kind: "measure",
      units: ["education-department", "universities"],
    },
    {
      id: "2.2.3",
      title: { zh: "三个调整优化", en: "Three adjustments of universities" },
      gist: {
        zh: "优化高校布局、学科学院和专业结构，建设新工农医文学科，撤并低质错位学科，办好未来技术学院与现代产业学院。",
        en: "Adjusts the layout, disciplines and programmes of universities, builds new engineering, medicine, farming and arts, closes weak fields and sets up future-technology and industry colleges.",
      },
      kind: "measure",
      units: ["education-department", "universities"],
    },
    {
      id: "2.2.4",
      title: { zh: "协同创新中心", en: "Collaborative innovation centres" },
      gist: {
        zh: "申报国家级协同创新中心并重组省级中心，完善其运行与内部管理机制，使之成为区域人才集聚地。",
        en: "Applies for national collaborative innovation centres, regroups the provincial ones and improves how they are run, as regional gatherings of talent.",
      },
      kind: "measure",
      units: ["education-department", "universities"],
    },
  ],
};
