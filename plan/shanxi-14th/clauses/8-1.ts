import type { Section } from "#define";

export const section81: Section = {
  id: "8.1",
  title: { zh: "加强科学精神宣传", en: "Spreading the scientific spirit" },
  clauses: [
    {
      id: "8.1.1",
      title: { zh: "科学精神总要求", en: "The scientific spirit in general" },
      gist: {
        zh: "弘扬科学家、工匠、企业家精神和创客文化，宣传科技决策、普及知识，提升全民科学素质。",
        en: "Honours scientists, craftsmen, entrepreneurs and makers, explains decisions on science, spreads knowledge and raises literacy.",
      },
      kind: "measure",
      units: ["science-and-technology-association", "publicity-department"],
    },
    {
      id: "8.1.2",
      title: { zh: "特色创新文化", en: "An innovation culture of its own" },
      gist: {
        zh: "依托科普基地、科技馆、重点实验室建科学家精神教育基地，宣传最美科技工作者，弘扬工匠文化，树立创业典型。",
        en: "Turns science bases, museums and key laboratories into places that teach the spirit of scientists, honours outstanding scientists and fine craft, and holds up founders as examples.",
      },
      kind: "measure",
      units: ["publicity-department", "science-and-technology-association", "science-and-technology-department"],
    },
    {
      id: "8.1.3",
      title: { zh: "科学技术普及", en: "Science popularisation" },
      gist: {
        zh: "以多种会议和新媒体解读科技改革政策，办好科技活动周和“三下乡”，宣传公民科学素质基准，增强政府科普能力。",
        en: "Explains science reforms through meetings and new media, holds the science week and rural visits, teaches the citizens' literacy benchmark and raises government's own capacity for popular science.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "science-and-technology-association", "publicity-department"],
    },
    {
      id: "8.1.4",
      title: { zh: "全民科学素质提升", en: "Scientific literacy for all" },
      gist: {
        zh: "面向青少年、农民、城镇劳动者、领导干部和公务员分别开展素质行动，办好双创大赛，实施教育培训、科普信息化等六项工程。",
        en: "Separate actions for the young, farmers, urban workers, and officials, good start-up contests, and six programmes that include education and training and digital popular science.",
      },
      kind: "measure",
      units: ["science-and-technology-association", "education-department", "agriculture-department", "human-resources-department"],
    },
  ],
};
