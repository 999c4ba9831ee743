import type { Section } from "#define";

export const section72: Section = {
  id: "7.2",
  title: { zh: "深化科研管理改革", en: "Reform of research management" },
  clauses: [
    {
      id: "7.2.1",
      title: { zh: "科研管理总要求", en: "Research management in general" },
      gist: {
        zh: "以核心共性技术、技术集成、产业化三类专项为突破口建立全周期管理，试行项目专员首责，坚持诚信和“四个简化”。",
        en: "Builds full-cycle management around three kinds of special projects, tries out responsible project officers, and keeps to integrity and four simplifications.",
      },
      kind: "measure",
      units: ["science-and-technology-department"],
    },
    {
      id: "7.2.2",
      title: { zh: "全周期项目链条", en: "The full-cycle project chain" },
      gist: {
        zh: "由凝练需求、全面揭榜、科学评审、里程碑管理到绩效评价五步相连，让需求、问题、应用导向贯通项目始终。",
        en: "Links five steps, condensing demand, open challenge, scientific review, milestones and performance evaluation, so that need, problem and use guide a project from start to end.",
      },
      kind: "measure",
      units: ["science-and-technology-department"],
    },
    {
      id: "7.2.3",
      title: { zh: "三板块分离", en: "Three separated duties" },
      gist: {
        zh: "把管理架构分成需求论证、评审立项执行、评价监督三块，使决策、执行、监督彼此分离又互相制约。",
        en: "Divides management into demand, selection with execution, and evaluation with oversight, so that decision, execution and supervision check one another.",
      },
      kind: "measure",
      units: ["science-and-technology-department"],
    },
    {
      id: "7.2.4",
      title: { zh: "科技项目专员", en: "Project officers" },
      gist: {
        zh: "由聘任制公务员或知名专家任专员，对项目全流程进行指导服务，并独立开展监督和反馈。",
        en: "Contracted civil servants or noted experts act as project officers who guide and serve a project throughout, supervise it independently and report back.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "human-resources-department"],
    },
    {
      id: "7.2.5",
      title: { zh: "四个简化", en: "Four simplifications" },
      gist: {
        zh: "申报材料网上一次报送，检查只盯关键节点，仪器采购集中申请，进口样品按项目周期或年度批准，转向信用和契约管理。",
        en: "Applications are filed online and once only, checks keep to key points, equipment is requested in one go, sample imports are cleared by project cycle or year; management turns to credit and contract.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "finance-department", "customs"],
    },
  ],
};
