import type { Section } from "#define";

export const section82: Section = {
  id: "8.2",
  title: { zh: "营造诚信包容创新环境", en: "Integrity and tolerance" },
  clauses: [
    {
      id: "8.2.1",
      title: { zh: "诚信包容总要求", en: "Integrity and tolerance in general" },
      gist: {
        zh: "加强科研诚信与科技伦理治理，伦理先行，培育容错文化，形成全社会诚信包容的创新环境。",
        en: "Strengthens research integrity and ethics, puts ethics first, and grows a culture that tolerates failure.",
      },
      kind: "measure",
      units: ["science-and-technology-department"],
    },
    {
      id: "8.2.2",
      title: { zh: "科研诚信建设", en: "Research integrity" },
      gist: {
        zh: "建覆盖全省的诚信信息系统，实行承诺、报告和评审行为记录，制定请托行为处理细则，严重失信列名单并多部门惩戒。",
        en: "Builds a province-wide integrity system with commitments, reports and records of reviewers' conduct, draws up rules on lobbying, and lists serious offenders for joint punishment by many departments.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "universities", "research-institutes"],
    },
    {
      id: "8.2.3",
      title: { zh: "科技伦理治理", en: "Governance of ethics" },
      gist: {
        zh: "建立伦理审查与监管制度，开展培训和风险评估，对生命科学、医药、人工智能等高风险研究实行立项前伦理承诺。",
        en: "Sets up ethics review and oversight with training and risk assessment; high-risk research in life science, medicine and AI needs an ethics commitment before a project is approved.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "health-commission", "universities", "research-institutes"],
    },
    {
      id: "8.2.4",
      title: { zh: "创新容错文化", en: "A culture that tolerates failure" },
      gist: {
        zh: "扩大高校院所自主权，试行青年科研人员经费承诺制，制定勤勉尽责细则，以负面清单建立容错纠错机制。",
        en: "Gives universities and institutes more freedom, tries trusted budgets for young researchers, draws up rules of due diligence, and tolerates and corrects failure by a negative list.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "finance-department", "universities", "research-institutes"],
    },
  ],
};
