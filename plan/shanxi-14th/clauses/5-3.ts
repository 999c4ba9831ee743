import type { Section } from "#define";

export const section53: Section = {
  id: "5.3",
  title: { zh: "培育中介服务人才", en: "People for intermediary services" },
  clauses: [
    {
      id: "5.3.1",
      title: { zh: "中介人才总要求", en: "Intermediary talent in general" },
      gist: {
        zh: "依托科技社团吸引咨询、评估、代理、技术转移人才，多元化培养，打造专业复合、充满活力的中介服务队伍。",
        en: "Science societies attract consultants, evaluators, agents and transfer professionals, and varied training forms a professional, versatile and lively body of intermediaries.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "human-resources-department", "intermediary-agencies"],
    },
    {
      id: "5.3.2",
      title: { zh: "技术转移队伍", en: "Technology-transfer professionals" },
      gist: {
        zh: "建设技术经纪人、经理人队伍，打通职称晋升，用市场收益激励科研人员从事转移，引进海外人才并鼓励退休专家参与。",
        en: "Builds a body of technology brokers and managers with a path to professional titles, rewards researchers by market income, brings in people from abroad and welcomes retired experts.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "human-resources-department", "intermediary-agencies"],
    },
    {
      id: "5.3.3",
      title: { zh: "高校培养技术经纪人", en: "Brokers trained by universities" },
      gist: {
        zh: "鼓励高校开办技术转移专业、示范基地和专职经纪岗位，科研人员兼职经纪计入职称评定和绩效工资。",
        en: "Encourages universities to offer technology-transfer programmes, demonstration bases and full-time broker posts; part-time brokerage by researchers counts for titles and performance pay.",
      },
      kind: "measure",
      units: ["education-department", "universities", "science-and-technology-department"],
    },
    {
      id: "5.3.4",
      title: { zh: "产教融合实训", en: "Training by industry and schools together" },
      gist: {
        zh: "深化校企合作，支持院校主导、应用本科、企业主导三类实训基地，提供模块化实训、继续教育和职业技能培训。",
        en: "Deepens co-operation of schools and firms through training bases led by colleges, by applied universities and by companies, with modular practice, further education and vocational courses.",
      },
      kind: "measure",
      units: ["education-department", "human-resources-department", "universities", "enterprises"],
    },
    {
      id: "5.3.5",
      title: { zh: "服务骨干人才库", en: "A bank of service professionals" },
      gist: {
        zh: "实施重点领域技术转移骨干培养，遴选入库并广纳财会、金融、法律人才，以学历提升、课题、挂职等给予支持。",
        en: "Trains backbone transfer professionals in key fields, keeps a bank of them together with accountants, financiers and lawyers, and supports them by further study, research projects and secondments.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "intermediary-agencies", "financial-institutions"],
    },
  ],
};
