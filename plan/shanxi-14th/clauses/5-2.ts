import type { Section } from "#define";

export const section52: Section = {
  id: "5.2",
  title: { zh: "建立创新型企业家队伍", en: "Innovative entrepreneurs" },
  clauses: [
    {
      id: "5.2.1",
      title: { zh: "企业家队伍总要求", en: "Entrepreneurs in general" },
      gist: {
        zh: "以企业家培育计划为抓手，提升其话语权，加强培训，建立容错机制，建成有超前创新意识的企业家队伍。",
        en: "A training plan, a stronger voice, courses and tolerance for honest failure are to form a body of entrepreneurs who think ahead of their time.",
      },
      kind: "measure",
      units: ["industry-and-information-technology-department", "organisation-department", "federation-of-industry-and-commerce"],
    },
    {
      id: "5.2.2",
      title: { zh: "创新型管理人才", en: "Innovative managers" },
      gist: {
        zh: "重点产业依托联合实验室和产业研究院集聚企业家，建分层多轨薪酬和管理者激励，引进具有国际视野的高级管理人才。",
        en: "In key industries gathers entrepreneurs around joint laboratories and industry institutes, sets layered pay and incentives for managers, and brings in senior managers of international outlook.",
      },
      kind: "measure",
      units: ["industry-and-information-technology-department", "state-assets-commission", "enterprises"],
    },
    {
      id: "5.2.3",
      title: { zh: "企业家话语权", en: "A voice for entrepreneurs" },
      gist: {
        zh: "企业家参与科技政策、规划、标准和立项评估；各级政府科技类评审委员会中企业家或企业技术专家不少于三分之一。",
        en: "Entrepreneurs take part in science policy, planning, standards and project appraisal; in every government's science review committees at least a third must be entrepreneurs or enterprise experts.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "city-governments", "county-governments", "enterprises"],
    },
    {
      id: "5.2.4",
      title: { zh: "企业家培育培训", en: "Training of entrepreneurs" },
      gist: {
        zh: "将企业家纳入全省人才规划，建培训体系与新生代英才库，组织省属企业经管人员学习，开展千名民营企业家培养。",
        en: "Entrepreneurs enter the provincial talent plan, with a training system, a bank of the young generation, study for managers of provincial state firms and an action for a thousand private entrepreneurs.",
      },
      kind: "measure",
      units: [
        "industry-and-information-technology-department",
        "federation-of-industry-and-commerce",
        "organisation-department",
        "state-assets-commission",
      ],
    },
    {
      id: "5.2.5",
      title: { zh: "企业家容错纠错", en: "Tolerance for entrepreneurs' failure" },
      gist: {
        zh: "以负面清单划定容错边界，宽容合法经营中的创新失误，探索创新试错专项资金，解决项目逾期被追回经费等问题。",
        en: "A negative list marks the bounds of tolerance, honest failure in lawful business is forgiven, a fund for trial and error is explored, and claw-backs of early grants from late projects are dealt with.",
      },
      kind: "measure",
      units: ["industry-and-information-technology-department", "finance-department", "science-and-technology-department"],
    },
  ],
};
