import type { Section } from "#define";

export const section61: Section = {
  id: "6.1",
  title: { zh: "完善成果转化服务链条", en: "The service chain of transfer" },
  clauses: [
    {
      id: "6.1.1",
      title: { zh: "三级转化对接机制", en: "Three-level transfer network" },
      gist: {
        zh: "科技部门牵头建省、市、县三级网络，县域转化服务机构基本覆盖各县；实行高校院所年度报告，转化绩效纳入政府考评。",
        en: "Led by the science departments, a three-level network with service agencies in basically all counties; universities and institutes report on transfer every year, and results count in the assessment of governments.",
      },
      kind: "goal",
      units: ["science-and-technology-department", "city-governments", "county-governments", "universities", "research-institutes"],
    },
    {
      id: "6.1.2",
      title: { zh: "转化与知识产权交易平台", en: "The transfer and IP exchange platform" },
      gist: {
        zh: "升级省科技成果转化与知识产权交易服务平台，线上线下交易相融合，成为全省转化的枢纽，进入平台2.0阶段。",
        en: "Upgrades the provincial platform for transfer and IP trading, joins online with offline deals, makes it the hub of the whole province and takes it into a second generation.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "market-regulation-administration", "intermediary-agencies"],
    },
    {
      id: "6.1.3",
      title: { zh: "转化示范集聚区", en: "Demonstration clusters of transfer" },
      gist: {
        zh: "在大学科技园、孵化器和各类园区培育转化集聚区，鼓励太原和综改示范区申设国家转化引导基金的子基金。",
        en: "Grows clusters of transfer in university science parks, incubators and zones, and encourages Taiyuan and the reform zone to apply for sub-funds of the national guidance fund.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "taiyuan-city-government", "comprehensive-reform-demonstration-zone"],
    },
  ],
};
