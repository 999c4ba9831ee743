import type { Section } from "#define";

export const section23: Section = {
  id: "2.3",
  title: { zh: "推进实施“136”兴医工程", en: "The “136” medical programme" },
  clauses: [
    {
      id: "2.3.1",
      title: { zh: "“136”工程总要求", en: "The “136” programme in general" },
      gist: {
        zh: "建设领军临床专科、重点医学实验室、卓越团队三个重点，同时推进前沿医疗技术、装备、平台、国际协作等六项配套。",
        en: "Builds leading clinical specialties, key medical laboratories and excellent teams, together with six supporting lines from frontier technique to international co-operation.",
      },
      kind: "measure",
      units: ["health-commission", "medical-institutions"],
    },
    {
      id: "2.3.2",
      title: { zh: "临床医学研究中心", en: "Clinical research centres" },
      gist: {
        zh: "完善省级临床研究中心布局，上接国家机构、下联基层，支持其申报国家分中心或网络成员，覆盖重大疾病和主要病种。",
        en: "Completes the provincial clinical research centres, ties them to national and grass-roots institutions, and helps them become national branches covering the major diseases.",
      },
      kind: "measure",
      units: ["health-commission", "science-and-technology-department", "medical-institutions"],
    },
    {
      id: "2.3.3",
      title: { zh: "山西医学科学院", en: "The Shanxi Academy of Medical Sciences" },
      gist: {
        zh: "由省医学科研创新中心委员会整合资源，改革区域医疗中心科研机制，使医学科学院成为健康山西的龙头。",
        en: "The committee of the provincial medical research centre pools resources and reforms research in regional medical centres, with the Academy in the lead.",
      },
      kind: "measure",
      units: ["health-commission", "medical-institutions"],
    },
    {
      id: "2.3.4",
      title: { zh: "医学“四个一批”", en: "The four medical batches" },
      gist: {
        zh: "分层分批发掘医学人才约100名，培养团队约30个，建实验室约30个，开展重大临床科研约200项，并争取升级。",
        en: "In stages finds about 100 medical talents, trains about 30 teams, builds about 30 laboratories and runs about 200 major clinical projects.",
      },
      kind: "goal",
      units: ["health-commission", "medical-institutions"],
    },
  ],
};
