import type { Section } from "#define";

export const section41: Section = {
  id: "4.1",
  title: { zh: "强化企业创新主体地位", en: "Enterprises at the centre of innovation" },
  clauses: [
    {
      id: "4.1.1",
      title: { zh: "企业主体总要求", en: "The enterprise in general" },
      gist: {
        zh: "以规上工业研发提升和科技企业“提质倍增”两项工程为抓手，让大企业当主力，带动高企和科技型中小企业增加研发投入。",
        en: "Two programmes, one for R&D in above-scale industry and one for science-based firms, make large companies the main force and get smaller ones to spend more.",
      },
      kind: "measure",
      units: ["industry-and-information-technology-department", "science-and-technology-department", "enterprises"],
    },
    {
      id: "4.1.2",
      title: { zh: "规上工业企业研发提升", en: "R&D in above-scale industry" },
      gist: {
        zh: "规上工业企业研发活动全覆盖要巩固并提高；大企业建高水平平台，领军企业组创新联合体，大中小企业开放资源、融通创新。",
        en: "Consolidates full coverage of R&D activity in above-scale industry; large firms build platforms, leaders form consortia, and resources open to small firms.",
      },
      kind: "goal",
      units: ["industry-and-information-technology-department", "science-and-technology-department", "statistics-bureau", "enterprises"],
    },
    {
      id: "4.1.3",
      title: { zh: "科技型企业提质倍增", en: "Doubling science-based firms" },
      gist: {
        zh: "力争2025年科技型中小企业10000家、高新技术企业5000家，其中100家成为高科技领军企业；健全由小巨人到独角兽的梯队。",
        en: "By 2025 strives for 10,000 science and technology SMEs and 5,000 high-tech enterprises, 100 of them leaders, on a ladder that runs from little giants to unicorns.",
      },
      kind: "goal",
      units: ["science-and-technology-department", "industry-and-information-technology-department", "enterprises"],
    },
  ],
};
