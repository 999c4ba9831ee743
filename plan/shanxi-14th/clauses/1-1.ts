import type { Section } from "#define";

export const section11: Section = {
  id: "1.1",
  title: { zh: "把握创新发展新态势", en: "The new situation of innovation" },
  clauses: [
    {
      id: "1.1.1",
      title: { zh: "“十三五”科技工作回顾", en: "Looking back on the 13th five-year period" },
      gist: {
        zh: "回顾“十三五”期间全省落实中央科技部署、对接国家科技创新规划的总体情况，认为创新工作成绩显著。",
        en: "Recalls how the province carried out national science policy in the 13th five-year period and finds the results substantial.",
      },
      kind: "context",
      units: [],
    },
    {
      id: "1.1.2",
      title: { zh: "2020年平台家底", en: "Platforms as of 2020" },
      gist: {
        zh: "列出2020年底数：国家级重点实验室5个，省重点实验室103个、工程技术研究中心131个、中试基地5个、创新团队105个、基础条件平台45个。",
        en: "States the 2020 stock: 5 state key laboratories and, at provincial level, 103 key laboratories, 131 engineering research centres, 5 pilot bases, 105 teams and 45 infrastructure platforms.",
      },
      kind: "context",
      units: ["science-and-technology-department"],
    },
    {
      id: "1.1.3",
      title: { zh: "2019年人才家底", en: "Talent as of 2019" },
      gist: {
        zh: "2019年底全省R&D人员78778人、企业占62.5%；引进外国人才项目336项、高端专家512人次，外国人工作许可证发出3000人次。",
        en: "At the end of 2019 there were 78,778 R&D personnel, 62.5% of them in enterprises; 336 foreign-talent projects, 512 visits by senior experts and 3,000 work permits are recorded.",
      },
      kind: "context",
      units: ["science-and-technology-department", "human-resources-department"],
    },
    {
      id: "1.1.4",
      title: { zh: "获奖、专利与标志性成果", en: "Awards, patents and landmark results" },
      gist: {
        zh: "2016—2019年获国家科技奖18项；2020年有效发明专利16471件、每万人4.42件；列举手撕钢、晋华炉等标志性技术成果。",
        en: "Counts 18 national science awards in 2016-2019 and 16,471 valid invention patents in 2020 (4.42 per 10,000 people), and names landmark results such as ultra-thin steel foil and the Jinhua gasifier.",
      },
      kind: "context",
      units: ["science-and-technology-department"],
    },
    {
      id: "1.1.5",
      title: { zh: "2020年企业、园区与双创载体", en: "Enterprises, parks and start-up carriers as of 2020" },
      gist: {
        zh: "高新技术企业由720家增至3188家；另列高新区国家级2个、省级3个，创新联盟46家，众创空间267家，孵化器65家等2020年数。",
        en: "High-tech enterprises rose from 720 to 3,188; also listed for 2020 are 2 national and 3 provincial high-tech zones, 46 innovation alliances, 267 makerspaces and 65 incubators.",
      },
      kind: "context",
      units: ["science-and-technology-department", "industry-and-information-technology-department", "development-zones"],
    },
    {
      id: "1.1.6",
      title: { zh: "科技体制改革进展", en: "Progress of science reform" },
      gist: {
        zh: "概述已出台8个计划管理配套办法、修订科技奖励办法、推进“三评”改革，并试行揭榜、经费包干和结题备案三项制度。",
        en: "Sums up reform so far: eight supporting rules for science programmes, revised award rules, evaluation reform, and trials of open challenges, lump-sum budgets and filing in place of acceptance.",
      },
      kind: "context",
      units: ["science-and-technology-department"],
    },
    {
      id: "1.1.7",
      title: { zh: "科普与诚信基础", en: "Science popularisation and integrity so far" },
      gist: {
        zh: "人均科普投入18元，省级科普基地160家以上；已发文加强科研诚信，并连续办成4届太原能源低碳发展论坛。",
        en: "Spending on science popularisation is 18 yuan a head with at least 160 provincial bases; an integrity document has been issued and four Taiyuan energy forums held.",
      },
      kind: "context",
      units: ["science-and-technology-association", "science-and-technology-department"],
    },
    {
      id: "1.1.8",
      title: { zh: "“十四五”总体形势", en: "The outlook for 2021-2025" },
      gist: {
        zh: "引出下文三个层面的形势判断：世界科技格局在变，国家发展阶段在变，建设创新生态因而成为山西的战略任务。",
        en: "Introduces the three judgements that follow: the world and the country are changing, so building the ecosystem is a strategic task for Shanxi.",
      },
      kind: "context",
      units: [],
    },
    {
      id: "1.1.9",
      title: { zh: "全球科技格局", en: "The global scene" },
      gist: {
        zh: "判断疫情与大国竞争正在改变国际治理，新技术与工业深度融合，科技的影响已及于产业、社会、伦理和规则各层面。",
        en: "Judges that the pandemic and great-power rivalry are reshaping governance, while technology reaches into industry, society, ethics and rules.",
      },
      kind: "context",
      units: [],
    },
    {
      id: "1.1.10",
      title: { zh: "国家发展阶段", en: "The national scene" },
      gist: {
        zh: "指出国家构建“双循环”格局，发展与民生都更依赖科技方案，要求以“四个面向”推进科技自立自强。",
        en: "Notes that the country's dual-circulation strategy, growth and welfare all depend more on science, which calls for self-reliance along the “four orientations”.",
      },
      kind: "context",
      units: [],
    },
    {
      id: "1.1.11",
      title: { zh: "山西转型关键期的短板", en: "Shanxi's weaknesses at a turning point" },
      gist: {
        zh: "点明创新平台少、研发投入不足、人才总量小结构不优、金融与中介服务弱等短板，归因于体制机制，出路在构建全周期创新生态。",
        en: "Names the weaknesses: few platforms, low R&D spending, few and ill-matched people, thin finance and services; traces them to institutions and sees the way out in a full-cycle ecosystem.",
      },
      kind: "context",
      units: ["provincial-government"],
    },
  ],
};
