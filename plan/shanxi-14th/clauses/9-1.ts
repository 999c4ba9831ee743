import type { Section } from "#define";

export const section91: Section = {
  id: "9.1",
  title: { zh: "加强组织领导", en: "Leadership" },
  clauses: [
    {
      id: "9.1.1",
      title: { zh: "创新生态领导体系", en: "The leadership system" },
      gist: {
        zh: "领导小组研究战略规划、审议重大项目、协调部门与各市，其办公室负责日常调度并制定年度重点任务清单；各市各部门建相应机构。",
        en: "The leading group studies strategy and planning, deliberates major projects and co-ordinates departments and cities; its office steers daily work and draws up the yearly key-task list; cities and departments set up the like.",
      },
      kind: "safeguard",
      units: [
        "leading-group",
        "leading-group-office",
        "provincial-party-committee",
        "science-and-technology-department",
        "education-department",
        "finance-department",
        "natural-resources-department",
        "tax-bureau",
        "human-resources-department",
        "audit-office",
        "city-governments",
      ],
    },
    {
      id: "9.1.2",
      title: { zh: "链长责任制", en: "Chain chiefs" },
      gist: {
        zh: "产业创新链设链长，摸清企业、平台、瓶颈，编制四张图，统筹建补强链；市县政府一把手带头抓创新试点。",
        en: "Each industrial innovation chain gets a chief who surveys its firms, platforms and bottlenecks, draws four maps and co-ordinates its building; heads of city and county governments lead pilots themselves.",
      },
      kind: "safeguard",
      units: ["chain-chiefs", "leading-group-office", "city-governments", "county-governments"],
    },
  ],
};
