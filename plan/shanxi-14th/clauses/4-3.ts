import type { Section } from "#define";

export const section43: Section = {
  id: "4.3",
  title: { zh: "优化产业创新生态", en: "The innovation ecosystem of industry" },
  clauses: [
    {
      id: "4.3.1",
      title: { zh: "产业创新生态总要求", en: "Industrial ecosystems in general" },
      gist: {
        zh: "实施产业链创新生态一体化配套行动，覆盖新兴、特色优势与传统产业，打造领先方队并坚持绿色低碳。",
        en: "Carries out an integrated action along the industrial chains for emerging, strong and traditional industries, with a leading group and a low-carbon path.",
      },
      kind: "measure",
      units: ["leading-group-office", "science-and-technology-department", "industry-and-information-technology-department"],
    },
    {
      id: "4.3.2",
      title: { zh: "产业创新领先方队", en: "The leading group of industries" },
      gist: {
        zh: "2022年前在信创、大数据、新材料、光机电、轨道交通装备等产业率先形成领先方队，同时突破共性技术、建成重大平台。",
        en: "By 2022 IT application innovation, big data, new materials, opto-mechatronics and rail equipment form a leading group, with common technologies and major platforms.",
      },
      kind: "goal",
      units: ["industry-and-information-technology-department", "science-and-technology-department", "chain-chiefs"],
    },
    {
      id: "4.3.3",
      title: { zh: "新兴产业生态全覆盖", en: "Ecosystems for all emerging industries" },
      gist: {
        zh: "各战略性新兴产业制定创新生态建设方案，统筹研发平台和中试基地，建补延强提链条，形成龙头企业带动的产业生态。",
        en: "Each strategic emerging industry gets a plan for its ecosystem with research platforms and pilot bases; chains are built, extended, mended and strengthened around leading firms.",
      },
      kind: "goal",
      units: ["development-and-reform-commission", "industry-and-information-technology-department", "chain-chiefs"],
    },
    {
      id: "4.3.4",
      title: { zh: "区域转型示范高地", en: "Regional demonstration of transformation" },
      gist: {
        zh: "推进太原可持续发展示范区和综改示范区绿色低碳研发，促进率先“双碳”；支持运城盐湖高新区升级和长治、阳泉建创新型城市。",
        en: "Pushes low-carbon R&D in Taiyuan's sustainability zone and the reform zone, and supports Yuncheng Yanhu zone and innovative cities in Changzhi and Yangquan.",
      },
      kind: "measure",
      units: [
        "science-and-technology-department",
        "comprehensive-reform-demonstration-zone",
        "taiyuan-city-government",
        "yuncheng-city-government",
        "changzhi-city-government",
        "yangquan-city-government",
      ],
    },
    {
      id: "4.3.5",
      title: { zh: "农业农村现代化", en: "Modern farming and villages" },
      gist: {
        zh: "以科技支撑“特”“优”农业，建农业创新与转化平台；办好晋中国家农高区，培育农产品精深加工龙头，带动农户增收。",
        en: "Science serves speciality farming: innovation and transfer platforms, the Jinzhong national agricultural zone, and food-processing leaders that raise farm income.",
      },
      kind: "measure",
      units: ["agriculture-department", "science-and-technology-department", "jinzhong-city-government"],
    },
  ],
};
