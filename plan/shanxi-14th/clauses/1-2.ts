import type { Section } from "#define";

export const section12: Section = {
  id: "1.2",
  title: { zh: "确立创新生态建设新蓝图", en: "A new blueprint for the ecosystem" },
  clauses: [
    {
      id: "1.2.1",
      title: { zh: "指导思想", en: "Guiding thought" },
      gist: {
        zh: "以“六新”为牵引、以“转型出雏型”为目标，实施三大战略，形成以先进制造业为骨干的产业体系，力求在中部崛起中领先。",
        en: "Guided by the “six new” fields and the goal of a first shape of transformation, three strategies are to build an industry led by advanced manufacturing and a lead among the central provinces.",
      },
      kind: "principle",
      units: ["provincial-party-committee", "provincial-government"],
    },
    {
      id: "1.2.2",
      title: { zh: "基本原则总起", en: "The principles introduced" },
      gist: {
        zh: "引出其后五条基本原则：党的领导、需求与赶超、科技为民、人才第一、系统推进，作为全篇各项举措的共同遵循。",
        en: "Introduces the five principles that every measure of the plan follows: leadership, demand and catching up, service to people, talent first, and a systemic approach.",
      },
      kind: "principle",
      units: [],
    },
    {
      id: "1.2.3",
      title: { zh: "原则一：党的领导", en: "Principle 1: Party leadership" },
      gist: {
        zh: "要求党对科技创新全面领导，确立创新的核心地位，用科技自立自强支撑全省高质量转型。",
        en: "Science and innovation stand under the Party's overall leadership; innovation is central, and self-reliance in science supports the transformation.",
      },
      kind: "principle",
      units: ["provincial-party-committee"],
    },
    {
      id: "1.2.4",
      title: { zh: "原则二：需求导向与加速赶超", en: "Principle 2: serve demand and catch up" },
      gist: {
        zh: "对准国家战略与全省需求，采取非对称打法攻关前沿和“卡脖子”技术，让山西在国家战略科技力量中占有一席。",
        en: "Aims at national strategy and provincial needs, works asymmetrically on frontier and bottleneck technology, and seeks a place for Shanxi among the nation's strategic science forces.",
      },
      kind: "principle",
      units: [],
    },
    {
      id: "1.2.5",
      title: { zh: "原则三：科技为民", en: "Principle 3: science for people" },
      gist: {
        zh: "围绕疾病防控、食品药品研发、老龄化等民生难题组织创新，使群众分享成果、切实受益。",
        en: "Directs innovation at disease control, food and medicine, ageing and other concerns of daily life, so that people share the results.",
      },
      kind: "principle",
      units: [],
    },
    {
      id: "1.2.6",
      title: { zh: "原则四：人才为先", en: "Principle 4: talent first" },
      gist: {
        zh: "把人才作为第一资源，补短板，在创新的实践、活动和事业中发现、培养并留住人才。",
        en: "Treats talent as the first resource, fills its gaps, and finds, trains and keeps people through innovative work itself.",
      },
      kind: "principle",
      units: [],
    },
    {
      id: "1.2.7",
      title: { zh: "原则五：系统推进", en: "Principle 5: move as one system" },
      gist: {
        zh: "质量与速度并重，打通部门分割，把“111”“1331”“136”三项工程作为整体统筹实施。",
        en: "Weighs quality and speed alike, breaks down departmental walls, and runs the “111”, “1331” and “136” programmes as one.",
      },
      kind: "principle",
      units: ["leading-group-office"],
    },
    {
      id: "1.2.8",
      title: { zh: "战略定位总起", en: "The six positions introduced" },
      gist: {
        zh: "把“十四五”战略定位概括为三个示范区、一个高地、两个标杆，其后六条逐一说明各自含义。",
        en: "Sums up the strategic position as three demonstration areas, one highland and two benchmarks, each explained in the six paragraphs that follow.",
      },
      kind: "principle",
      units: [],
    },
    {
      id: "1.2.9",
      title: { zh: "定位：转型发展创新生态示范区", en: "Position: demonstration area for the ecosystem" },
      gist: {
        zh: "充分运用资源型经济转型综改试验区的国家政策，在省域层面为优化创新生态作出示范。",
        en: "Uses the national policies for the resource-economy reform pilot to the full, and shows at regional level how an innovation ecosystem is improved.",
      },
      kind: "principle",
      units: ["provincial-government"],
    },
    {
      id: "1.2.10",
      title: { zh: "定位：科技体制重塑示范区", en: "Position: demonstration area for reshaped institutions" },
      gist: {
        zh: "借新一轮改革完成科技管理机制重塑的后续工作，走出新型举国体制的山西路径。",
        en: "Completes the reshaping of science management under the new round of reform, and finds Shanxi's own way of practising the new whole-nation system.",
      },
      kind: "principle",
      units: ["science-and-technology-department"],
    },
    {
      id: "1.2.11",
      title: { zh: "定位：成果转移转化示范区", en: "Position: demonstration area for transfer" },
      gist: {
        zh: "大力产出和吸纳一流成果，贯通从集聚、中试到产业化的链条，建成区域性成果转移转化示范区。",
        en: "Produces and attracts first-rate results and links gathering, pilot testing and industrial use into one chain, as a regional model of transfer.",
      },
      kind: "principle",
      units: ["science-and-technology-department"],
    },
    {
      id: "1.2.12",
      title: { zh: "定位：内陆科技开放高地", en: "Position: inland highland of openness" },
      gist: {
        zh: "内陆与沿海同为开放前沿，建“一带一路”科技合作基地，融入京津冀、长三角与粤港澳大湾区。",
        en: "Sees inland and coast as equally at the front of opening, builds Belt and Road science bases and links into the three great coastal innovation regions.",
      },
      kind: "principle",
      units: ["science-and-technology-department", "foreign-affairs-office"],
    },
    {
      id: "1.2.13",
      title: { zh: "定位：先进制造业转型标杆", en: "Position: benchmark of advanced manufacturing" },
      gist: {
        zh: "推动钢铁、有色等行业数字化、网络化、智能化，培育信创、大数据、半导体等标志性集群，以制造业创新带动转型。",
        en: "Makes steel and non-ferrous metals digital, networked and intelligent, and grows landmark clusters in IT application innovation, big data and semiconductors.",
      },
      kind: "principle",
      units: ["industry-and-information-technology-department"],
    },
    {
      id: "1.2.14",
      title: { zh: "定位：黄河流域创新标杆", en: "Position: benchmark in the Yellow River basin" },
      gist: {
        zh: "健全生态文明制度，完成能源技术革命的改革试点任务，使创新发展可持续、高质量。",
        en: "Completes the institutions of ecological civilisation and the pilot tasks of the energy-technology revolution, for innovation that lasts.",
      },
      kind: "principle",
      units: ["ecology-and-environment-department", "energy-bureau"],
    },
    {
      id: "1.2.15",
      title: { zh: "总目标", en: "The overall goal" },
      gist: {
        zh: "力争2025年全省一流创新生态基本成形，由其后的突破、倍增、全覆盖以及人才、治理、文化六个分目标构成。",
        en: "Strives to have a first-class innovation ecosystem take shape by 2025; six sub-goals make it up: breakthroughs, doublings, full coverages, talent, governance and culture.",
      },
      kind: "goal",
      units: ["leading-group", "leading-group-office", "science-and-technology-department"],
    },
    {
      id: "1.2.16",
      title: { zh: "三个“零”的突破", en: "Three breakthroughs from zero" },
      gist: {
        zh: "争取国家实验室、国家大科学装置、国家超算中心三类设施落户山西，各自从无到有。",
        en: "Strives to have a national laboratory, a national big-science facility and a national supercomputing centre placed in Shanxi, each for the first time.",
      },
      kind: "goal",
      units: ["science-and-technology-department", "development-and-reform-commission"],
    },
    {
      id: "1.2.17",
      title: { zh: "五个倍增", en: "Five doublings" },
      gist: {
        zh: "国家级重点实验室10个、省级含省实验室210个，研发经费五年翻一番，高新技术企业至少5000家、领军企业100家，技术合同530亿元以上。",
        en: "10 state and 210 provincial key laboratories, R&D spending doubled in five years, at least 5,000 high-tech and 100 leading enterprises, and technology contracts of 53 billion yuan or more.",
      },
      kind: "goal",
      units: ["science-and-technology-department", "industry-and-information-technology-department", "finance-department"],
    },
    {
      id: "1.2.18",
      title: { zh: "两个全覆盖", en: "Two full coverages" },
      gist: {
        zh: "重点产业集群都有中试基地；规模以上工业企业的创新活动继续做到一家不缺。",
        en: "Every strategic key cluster gets a pilot base, and innovation activity continues in every above-scale industrial enterprise.",
      },
      kind: "goal",
      units: ["science-and-technology-department", "industry-and-information-technology-department"],
    },
    {
      id: "1.2.19",
      title: { zh: "人才队伍壮大", en: "A stronger body of talent" },
      gist: {
        zh: "优化企业家、科学家、产业领军人才结构，健全发现、培养、激励机制，高校“三个调整”见效、办学水平明显提高。",
        en: "Improves the mix of entrepreneurs, scientists and industrial leaders, completes how they are found, trained and rewarded, and lifts universities through the “three adjustments”.",
      },
      kind: "goal",
      units: ["organisation-department", "human-resources-department", "education-department"],
    },
    {
      id: "1.2.20",
      title: { zh: "创新治理提升", en: "Better innovation governance" },
      gist: {
        zh: "政府科技管理职能转变更见成效，高校院所治理更为科学，军民协同创新能力显著增强。",
        en: "Government changes its role in science management, universities and institutes are governed better, and military-civil co-operation grows stronger.",
      },
      kind: "goal",
      units: ["science-and-technology-department"],
    },
    {
      id: "1.2.21",
      title: { zh: "创新文化与科学素质", en: "Innovation culture and scientific literacy" },
      gist: {
        zh: "弘扬科学精神、浓厚双创氛围，使全省具备基本科学素质的公民占比高于10%。",
        en: "Spreads the scientific spirit and a start-up culture, and brings the share of citizens with basic scientific literacy above 10%.",
      },
      kind: "goal",
      units: ["science-and-technology-association", "science-and-technology-department"],
    },
  ],
};
