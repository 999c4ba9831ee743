import type { Clause } from "#define";

/** The preamble (0.0.1) and the paragraph that opens each chapter before its first section (x.0.1). */
export const preamble001: Clause = {
  id: "0.0.1",
  title: { zh: "编制缘由与规划期", en: "Why the plan was made and its period" },
  gist: {
    zh: "说明本规划依据省“十四五”规划纲要编制,以创新驱动、科教兴省、人才强省三项战略支撑转型,规划期五年,自2021年至2025年。",
    en: "The plan follows Shanxi's general 14th five-year outline, puts innovation, education and talent behind the province's transformation, and runs from 2021 to 2025.",
  },
  kind: "context",
  units: ["provincial-government"],
};

export const chapter2Lead: Clause = {
  id: "2.0.1",
  title: { zh: "三大工程统筹推进", en: "Three programmes moved together" },
  gist: {
    zh: "把“111”“1331”“136”三项工程合并统筹,形成产学研、产科教、医教研三种融合体系,重在应用基础研究与核心技术攻关。",
    en: "Runs the “111”, “1331” and “136” programmes together so that industry, teaching, medicine and research merge, with weight on applied basic research and key technology.",
  },
  kind: "measure",
  units: ["science-and-technology-department", "education-department", "health-commission"],
};

export const chapter3Lead: Clause = {
  id: "3.0.1",
  title: { zh: "平台建设总要求", en: "Platforms in general" },
  gist: {
    zh: "围绕战略性新兴产业集群布局大设施、实验室、技术创新中心和工程中心,争取三类国家设施实现零的突破。",
    en: "Places facilities, laboratories, technology innovation and engineering centres around the emerging clusters, and seeks three first national facilities.",
  },
  kind: "goal",
  units: ["science-and-technology-department", "development-and-reform-commission"],
};

export const chapter4Lead: Clause = {
  id: "4.0.1",
  title: { zh: "创新主体总要求", en: "Innovators in general" },
  gist: {
    zh: "以企业技术创新能力为目标,改善软硬环境,引导要素流向企业,并在重点产业集群先建成创新生态子系统。",
    en: "Aims at the innovative power of enterprises, improves their surroundings, and first builds sub-systems of the ecosystem in key clusters.",
  },
  kind: "measure",
  units: ["science-and-technology-department", "industry-and-information-technology-department"],
};
