import type { Section } from "#define";

export const section42: Section = {
  id: "4.2",
  title: { zh: "推进新型研发机构建设", en: "New-type R&D institutions" },
  clauses: [
    {
      id: "4.2.1",
      title: { zh: "新型研发机构总要求", en: "New R&D institutions in general" },
      gist: {
        zh: "围绕产业急需建设技术研究中心、联合实验室等新型研发机构，促进产学研深度合作、协同攻坚。",
        en: "Builds research centres and joint laboratories around industrial needs, so that firms, universities and institutes tackle problems together.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "new-rd-institutions"],
    },
    {
      id: "4.2.2",
      title: { zh: "新型研发机构培育", en: "Growing new R&D institutions" },
      gist: {
        zh: "以引进、新建、整合、改建四种方式，到2025年认定500家，引进一流人才和团队200名（个），集聚研究人员1万名。",
        en: "By bringing in, founding, merging and converting, recognises 500 institutions by 2025, with 200 first-class talents or teams and 10,000 researchers.",
      },
      kind: "goal",
      units: ["science-and-technology-department", "human-resources-department", "new-rd-institutions"],
    },
    {
      id: "4.2.3",
      title: { zh: "海外研发机构", en: "R&D institutions abroad" },
      gist: {
        zh: "探索在创新大国和关键小国设联合实验室、海外研发与孵化机构，参与大科学计划，共建“一带一路”合作平台。",
        en: "Explores joint laboratories and incubators in large and small innovative countries, and takes part in big-science programmes and Belt and Road platforms.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "foreign-affairs-office", "new-rd-institutions"],
    },
    {
      id: "4.2.4",
      title: { zh: "新型研发机构联盟", en: "An alliance of R&D institutions" },
      gist: {
        zh: "鼓励省内新型研发机构结成联盟，跨领域、跨单位整合资源，由多部门全链条协同，形成优势互补的共同体。",
        en: "Encourages the new institutions to form alliances that pool resources across fields and employers, as a community of complementary strengths.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "new-rd-institutions"],
    },
  ],
};
