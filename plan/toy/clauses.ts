import type { Chapter, Clause } from "#define";

export const preamble: readonly Clause[] = [
  {
    id: "0.0.1",
    title: { zh: "示例引言", en: "Example preamble" },
    gist: { zh: "说明本示例规划的由来。", en: "Says why this example plan exists." },
    kind: "context",
    units: [],
  },
];

const first: Chapter = {
  id: "1",
  title: { zh: "示例目标", en: "Example goals" },
  clauses: [
    {
      id: "1.0.1",
      title: { zh: "总体考虑", en: "Overall view" },
      gist: { zh: "先讲方向，再定目标。", en: "Direction first, goals second." },
      kind: "principle",
      units: ["toy-government"],
    },
  ],
  sections: [
    {
      id: "1.1",
      title: { zh: "投入", en: "Input" },
      clauses: [
        {
          id: "1.1.1",
          title: { zh: "研发经费", en: "R&D expenditure" },
          gist: { zh: "到 2025 年研发经费翻一番。", en: "R&D expenditure doubles by 2025." },
          kind: "goal",
          units: ["toy-science", "toy-statistics"],
        },
        {
          id: "1.1.2",
          title: { zh: "研发强度", en: "R&D intensity" },
          gist: { zh: "研发经费占地区生产总值的比重达到 2.5%。", en: "R&D reaches 2.5 % of GDP." },
          kind: "goal",
          units: ["toy-science"],
        },
        {
          id: "1.1.3",
          title: { zh: "企业主体", en: "Enterprises in the lead" },
          gist: { zh: "企业承担大部分研发投入。", en: "Enterprises carry most of the R&D." },
          kind: "measure",
          units: ["toy-science"],
        },
      ],
    },
    {
      id: "1.2",
      title: { zh: "产出", en: "Output" },
      clauses: [
        {
          id: "1.2.1",
          title: { zh: "专利", en: "Patents" },
          gist: { zh: "提高人均发明专利拥有量。", en: "More invention patents per head." },
          kind: "goal",
          units: ["toy-science"],
        },
        {
          id: "1.2.2",
          title: { zh: "技术合同", en: "Technology contracts" },
          gist: { zh: "扩大技术合同成交额。", en: "A larger turnover of technology contracts." },
          kind: "measure",
          units: ["toy-science", "toy-city"],
        },
      ],
    },
  ],
};

const second: Chapter = {
  id: "2",
  title: { zh: "示例举措", en: "Example measures" },
  clauses: [
    {
      id: "2.0.1",
      title: { zh: "本章要点", en: "What this chapter holds" },
      gist: { zh: "概括平台、制度与氛围三方面举措。", en: "Sums up platforms, rules and atmosphere." },
      kind: "context",
      units: [],
    },
  ],
  sections: [
    {
      id: "2.1",
      title: { zh: "平台", en: "Platforms" },
      clauses: [
        {
          id: "2.1.1",
          title: { zh: "大型装置", en: "Large facility" },
          gist: { zh: "争取建设一个大型科学装置。", en: "One large science facility is to be won and built." },
          kind: "goal",
          units: ["toy-government"],
        },
        {
          id: "2.1.2",
          title: { zh: "创新平台", en: "Innovation platforms" },
          gist: { zh: "新建并用好创新平台。", en: "Platforms are founded and put to use." },
          kind: "measure",
          units: ["toy-city"],
        },
      ],
    },
    {
      id: "2.2",
      title: { zh: "保障", en: "Safeguards" },
      clauses: [
        {
          id: "2.2.1",
          title: { zh: "出台办法", en: "Rules to be issued" },
          gist: { zh: "出台一份成果转化办法。", en: "Rules on the use of results are issued." },
          kind: "safeguard",
          units: ["toy-government"],
        },
        {
          id: "2.2.2",
          title: { zh: "创新氛围", en: "Atmosphere" },
          gist: { zh: "营造鼓励创新的氛围。", en: "An atmosphere that favours innovation." },
          kind: "goal",
          units: [],
        },
      ],
    },
  ],
};

export const chapters: readonly Chapter[] = [first, second];
