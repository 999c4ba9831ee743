import type { Section } from "#define";

export const section74: Section = {
  id: "7.4",
  title: { zh: "完善知识产权保护运用机制", en: "Protection and use of intellectual property" },
  clauses: [
    {
      id: "7.4.1",
      title: { zh: "知识产权总要求", en: "Intellectual property in general" },
      gist: {
        zh: "建设知识产权强省，让专利数量与质量同升，实施标准引领，鼓励各类主体参与国际和国家标准的制定。",
        en: "Aims at a province strong in intellectual property, with more and better patents, leads by standards and encourages all to take part in international and national standard-setting.",
      },
      kind: "measure",
      units: ["market-regulation-administration"],
    },
    {
      id: "7.4.2",
      title: { zh: "知识产权保护", en: "Protecting intellectual property" },
      gist: {
        zh: "出台省知识产权保护条例，建设中国（山西）保护中心，实现快审、快确权、快维权，引入技术调查官并健全仲裁调解。",
        en: "Issues a provincial regulation on IP protection, builds the China (Shanxi) protection centre for fast examination, confirmation and enforcement, and brings in technical investigators, arbitration and mediation.",
      },
      kind: "measure",
      units: ["market-regulation-administration", "peoples-congress-standing-committee", "high-peoples-court"],
    },
    {
      id: "7.4.3",
      title: { zh: "知识产权运用", en: "Using intellectual property" },
      gist: {
        zh: "调整专利资助和考核，偏重转化与高价值；完善省专利奖，推进质押融资，培育优势企业，实施专利导航。",
        en: "Shifts patent subsidies and assessment towards use and high value, improves the provincial patent award, and advances pledge finance, model firms and patent navigation.",
      },
      kind: "measure",
      units: ["market-regulation-administration", "financial-institutions", "enterprises"],
    },
    {
      id: "7.4.4",
      title: { zh: "技术标准引领", en: "Leading by standards" },
      gist: {
        zh: "支持各类主体主导或参与国际、国家和行业标准，推动综改示范区和太钢、太重建标准创新基地，科技成果转为标准。",
        en: "Supports those who lead or join international, national and industry standards, has the reform zone and the Taiyuan steel and heavy-machinery groups build standards bases, and turns research into standards.",
      },
      kind: "measure",
      units: ["market-regulation-administration", "comprehensive-reform-demonstration-zone", "enterprises"],
    },
  ],
};
