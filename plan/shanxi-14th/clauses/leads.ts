import type { Clause } from "#define";

/** The preamble (0.0.1) and the paragraph that opens each chapter before its first section (x.0.1). */
export const preamble001: Clause = {
  id: "0.0.1",
  title: { zh: "编制缘由与规划期", en: "Why the plan was made and its period" },
  gist: {
    zh: "说明本规划依据省“十四五”规划纲要编制，以创新驱动、科教兴省、人才强省三项战略支撑转型，规划期五年，自2021年至2025年。",
    en: "The plan follows Shanxi's general 14th five-year outline, puts innovation, education and talent behind the province's transformation, and runs from 2021 to 2025.",
  },
  kind: "context",
  units: ["provincial-government"],
};

export const chapter2Lead: Clause = {
  id: "2.0.1",
  title: { zh: "三大工程统筹推进", en: "Three programmes moved together" },
  gist: {
    zh: "把“111”“1331”“136”三项工程合并统筹，形成产学研、产科教、医教研三种融合体系，重在应用基础研究与核心技术攻关。",
    en: "Runs the “111”, “1331” and “136” programmes together so that industry, teaching, medicine and research merge, with weight on applied basic research and key technology.",
  },
  kind: "measure",
  units: ["science-and-technology-department", "education-department", "health-commission"],
};

export const chapter3Lead: Clause = {
  id: "3.0.1",
  title: { zh: "平台建设总要求", en: "Platforms in general" },
  gist: {
    zh: "围绕战略性新兴产业集群布局大设施、实验室、技术创新中心和工程中心，争取三类国家设施实现零的突破。",
    en: "Places facilities, laboratories, technology innovation and engineering centres around the emerging clusters, and seeks three first national facilities.",
  },
  kind: "goal",
  units: ["science-and-technology-department", "development-and-reform-commission"],
};

export const chapter4Lead: Clause = {
  id: "4.0.1",
  title: { zh: "创新主体总要求", en: "Innovators in general" },
  gist: {
    zh: "以企业技术创新能力为目标，改善软硬环境，引导要素流向企业，并在重点产业集群先建成创新生态子系统。",
    en: "Aims at the innovative power of enterprises, improves their surroundings, and first builds sub-systems of the ecosystem in key clusters.",
  },
  kind: "measure",
  units: ["science-and-technology-department", "industry-and-information-technology-department"],
};

export const chapter5Lead: Clause = {
  id: "5.0.1",
  title: { zh: "人才工作总要求", en: "Talent in general" },
  gist: {
    zh: "改革人才引育机制，健全培养、使用、评价、激励各环节，造就战略人才、领军人才、青年人才和高水平团队。",
    en: "Reforms how talent is attracted, trained, used, judged and rewarded, to form strategic, leading and young scientists and strong teams.",
  },
  kind: "measure",
  units: ["organisation-department", "science-and-technology-department", "human-resources-department"],
};

export const chapter6Lead: Clause = {
  id: "6.0.1",
  title: { zh: "成果转化总要求", en: "Technology transfer in general" },
  gist: {
    zh: "从需求到应用一体布局、省市县贯通、机制与硬件配套，培育转移机构和技术经理人，使技术与资本融合。",
    en: "Plans transfer as one piece from demand to use, through province, city and county, with matching institutions and facilities, and grows agencies and technology managers so that technology meets capital.",
  },
  kind: "measure",
  units: ["science-and-technology-department"],
};

export const chapter7Lead: Clause = {
  id: "7.0.1",
  title: { zh: "创新治理总要求", en: "Governance in general" },
  gist: {
    zh: "深化科技体制改革，改进项目组织与评价，保护知识产权，使重点领域的项目、基地、人才、资金一体配置。",
    en: "Deepens reform of science institutions, project organisation, evaluation and IP protection, and allocates projects, bases, people and money together.",
  },
  kind: "measure",
  units: ["science-and-technology-department"],
};

export const chapter8Lead: Clause = {
  id: "8.0.1",
  title: { zh: "创新文化总要求", en: "Innovation culture in general" },
  gist: {
    zh: "把创新文化列为硬任务，加大科普、弘扬科学精神，形成崇尚创新、敢为人先的价值氛围，为转型提供土壤。",
    en: "Makes innovation culture a hard task, with more popular science and scientific spirit, so that values of innovation and daring prepare the ground for the transformation.",
  },
  kind: "measure",
  units: ["science-and-technology-association", "publicity-department", "science-and-technology-department"],
};

export const chapter9Lead: Clause = {
  id: "9.0.1",
  title: { zh: "工作保障总要求", en: "Safeguards in general" },
  gist: {
    zh: "一把手抓落实，省市县协同联动，以结果考核和监测评价为导向，增加投入、扩大开放，保障规划实施。",
    en: "Heads of government answer for delivery, province, city and county act together, results are assessed and monitored, and more money and openness secure the plan.",
  },
  kind: "safeguard",
  units: ["leading-group", "leading-group-office", "city-governments", "county-governments"],
};
