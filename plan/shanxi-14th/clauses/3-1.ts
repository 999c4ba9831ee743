import type { Section } from "#define";

export const section31: Section = {
  id: "3.1",
  title: { zh: "打造战略科技力量", en: "Strategic science forces" },
  clauses: [
    {
      id: "3.1.1",
      title: { zh: "战略科技力量总体设计", en: "Design of the strategic science forces" },
      gist: {
        zh: "按国家实验室和大科学装置的标准集聚内外资源，重组重点实验室，加大中试投入，使中试体系覆盖新兴产业主要领域。",
        en: "Gathers resources to the standard of national facilities, regroups key laboratories and invests in pilot testing until it covers the main emerging industries.",
      },
      kind: "measure",
      units: ["science-and-technology-department"],
    },
    {
      id: "3.1.2",
      title: { zh: "国家实验室培育", en: "Growing a national laboratory" },
      gist: {
        zh: "在量子科技、煤炭绿色低碳利用、杂粮育种三个方向争取国家实验室落地，或参与建设其分中心。",
        en: "Seeks a national laboratory, or a share in a branch of one, in quantum science, clean use of coal, and breeding of coarse cereals.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "universities", "research-institutes"],
    },
    {
      id: "3.1.3",
      title: { zh: "大科学装置谋划", en: "Planning a big-science facility" },
      gist: {
        zh: "探索利用废弃矿井建设引力波探测基地，加快极端光学装置，引进清华大学发电安全国家重点实验室，建设能源互联网实验平台。",
        en: "Explores a gravitational-wave base in an abandoned mine, speeds up the extreme-optics facility, brings in Tsinghua's state laboratory on power-plant safety and builds test platforms for the energy internet.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "development-and-reform-commission", "universities"],
    },
    {
      id: "3.1.4",
      title: { zh: "国家超算中心", en: "A national supercomputing centre" },
      gist: {
        zh: "建设E级国家超算中心，争取成为全国一体化算力枢纽的节点，服务国家重大战略需求。",
        en: "Builds an exascale national supercomputing centre and seeks to be a node of the national computing network.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "big-data-bureau"],
    },
    {
      id: "3.1.5",
      title: { zh: "煤炭大型气化国家技术创新中心", en: "National centre for large-scale coal gasification" },
      gist: {
        zh: "由省内主要煤炭企业领衔，建国家技术创新中心，覆盖气化原料、工艺、装备、中试到孵化的全流程，形成技术供应链。",
        en: "Led by the main coal companies, a national technology innovation centre is to cover gasification from feedstock and equipment to pilot testing and incubation.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "energy-bureau", "enterprises"],
    },
    {
      id: "3.1.6",
      title: { zh: "重点实验室体系重组", en: "Regrouping key laboratories" },
      gist: {
        zh: "国家重点实验室“保5争5”：现有2个学科类、3个企业类达标，再一对一培育5个；布局省实验室，重组、新建省重点实验室。",
        en: "“Keep five, win five”: the 2 discipline-type and 3 enterprise-type state laboratories are to meet the new standard and five more are groomed one by one; provincial laboratories are laid out and provincial key laboratories regrouped and added.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "universities", "enterprises", "city-governments"],
    },
    {
      id: "3.1.7",
      title: { zh: "科技信息资源平台", en: "The information platform" },
      gist: {
        zh: "整合省内文献、科技报告、项目管理等系统，建一站式情报平台，追踪全球人才与最新成果，直通企业、高校和院所。",
        en: "Joins literature, reports and project systems into a one-stop platform that follows talent and results world-wide and reaches firms, universities and institutes directly.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "research-institutes", "universities"],
    },
    {
      id: "3.1.8",
      title: { zh: "成果转化中试基地", en: "Pilot bases" },
      gist: {
        zh: "2023年标志性引领性集群先行实现中试基地全覆盖；鼓励龙头牵头，按合同分配中试收益和产权，推动开放共享。",
        en: "By 2023 every landmark cluster has a pilot base; leading firms are encouraged to run them, with income and ownership shared by contract and facilities opened.",
      },
      kind: "goal",
      units: ["science-and-technology-department", "industry-and-information-technology-department", "enterprises"],
    },
  ],
};
