import type { Section } from "#define";

export const section95: Section = {
  id: "9.5",
  title: { zh: "树立结果导向考核机制", en: "Assessment by results" },
  clauses: [
    {
      id: "9.5.1",
      title: { zh: "干部考核机制", en: "Assessing officials" },
      gist: {
        zh: "优先任用创新型干部，实施专业素质提升工程，举办创新专题培训，建立挂职、选调、交流、提拔的长效机制。",
        en: "Prefers officials who innovate, raises their professional ability by a programme and special courses, and sets up lasting ways of secondment, selection, exchange and promotion.",
      },
      kind: "safeguard",
      units: ["organisation-department"],
    },
    {
      id: "9.5.2",
      title: { zh: "创新考核评价", en: "Assessing innovation" },
      gist: {
        zh: "建共性与个性结合、分类分层的创新考核指标，提高创新权重，以结果用人，配套干部容错与作风明察暗访。",
        en: "Common and individual indicators by class and level, more weight for innovation, appointments that follow results, with tolerance for officials and spot checks of their conduct.",
      },
      kind: "safeguard",
      units: ["organisation-department", "leading-group-office"],
    },
    {
      id: "9.5.3",
      title: { zh: "财政绩效评估", en: "Evaluating public money" },
      gist: {
        zh: "健全科技计划、奖励和项目评估，出台科技计划分类绩效考评办法，以成果转化应用的效果为检验标准。",
        en: "Completes the evaluation of programmes, awards and projects, issues a measure for their classified performance assessment, and takes the effect of results in use as the test.",
      },
      kind: "safeguard",
      units: ["finance-department", "science-and-technology-department"],
    },
    {
      id: "9.5.4",
      title: { zh: "投入与绩效挂钩", en: "Money tied to results" },
      gist: {
        zh: "考核结果与奖惩相连，综合拨、投、贷、补、奖、买六种方式，投向平台、新型机构、中小企业与中介，探索三层投入架构。",
        en: "Results decide reward and penalty through six instruments, from grants to purchases, for platforms, new institutions, small firms and agencies; a three-layer structure of investment is explored.",
      },
      kind: "safeguard",
      units: ["finance-department", "science-and-technology-department", "state-assets-commission"],
    },
  ],
};
