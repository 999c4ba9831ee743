import type { Section } from "#define";

export const section93: Section = {
  id: "9.3",
  title: { zh: "建立创新投入体系", en: "Investment in innovation" },
  clauses: [
    {
      id: "9.3.1",
      title: { zh: "研发投入强度", en: "R&D intensity" },
      gist: {
        zh: "建立政府引导、企业主体的多元投入；省属国有工业企业设研发投入下限并视同利润考核，落实加计扣除、首台套等激励。",
        en: "Guided by government with firms as the main payers: provincial state industrial firms get a floor for R&D spending counted as profit, and deductions and first-set incentives are applied.",
      },
      kind: "measure",
      units: [
        "science-and-technology-department",
        "finance-department",
        "state-assets-commission",
        "tax-bureau",
        "industry-and-information-technology-department",
        "enterprises",
      ],
    },
    {
      id: "9.3.2",
      title: { zh: "财政科技投入", en: "Public spending on science" },
      gist: {
        zh: "按事权财权匹配完善各级投入：基础研究、重大平台由省级负担，成果转化、推广、技改的部分财力转移给市县。",
        en: "Matches duties and means: the province pays for basic research and major platforms, and passes money for transfer, diffusion and renewal down to cities and counties.",
      },
      kind: "measure",
      units: ["finance-department", "science-and-technology-department", "city-governments", "county-governments"],
    },
    {
      id: "9.3.3",
      title: { zh: "财政投入绩效考核", en: "Performance of public spending" },
      gist: {
        zh: "成果转化项目分阶段考核、统一验收并建量化指标，产业研发项目逐步阶段评估，以监督提高资金效率。",
        en: "Transfer projects are checked in stages, accepted by common standards and measured by indicators; industrial R&D projects move to assessment by phase, and oversight raises the efficiency of public money.",
      },
      kind: "measure",
      units: ["finance-department", "science-and-technology-department"],
    },
    {
      id: "9.3.4",
      title: { zh: "金融创新覆盖", en: "Finance for the whole cycle" },
      gist: {
        zh: "建研发、中试到生产的全周期金融服务：银企对接、科技担保、双创债、政银保联动、知识产权质押，鼓励股权基金合作。",
        en: "Builds finance for the cycle from research and pilot testing to production: matching of banks and firms, guarantees, start-up bonds, joint credit of state, bank and insurer, IP pledges and equity funds.",
      },
      kind: "measure",
      units: ["financial-regulation-office", "financial-institutions", "science-and-technology-department"],
    },
    {
      id: "9.3.5",
      title: { zh: "直接融资与风险分担", en: "Direct finance and shared risk" },
      gist: {
        zh: "支持百家高科技企业进入省上市后备库，推动新三板、科创板和山西股权交易中心创新板挂牌，壮大天使与创投机构。",
        en: "Supports a hundred high-tech firms into the provincial listing reserve, listings on the national small-firm and science boards and the provincial exchange, and stronger angel and venture funds.",
      },
      kind: "goal",
      units: ["financial-regulation-office", "science-and-technology-department", "financial-institutions", "enterprises"],
    },
    {
      id: "9.3.6",
      title: { zh: "社会资本投入", en: "Private capital" },
      gist: {
        zh: "鼓励政府投资基金与金融机构投贷、投保联动，国企、银行、险资和民企参与设立，子基金撬动社会资本。",
        en: "Encourages government funds to link investment with loans and insurance, state, insurance and private capital to join in founding them, and sub-funds to draw in private money.",
      },
      kind: "measure",
      units: ["finance-department", "financial-regulation-office", "financial-institutions", "state-assets-commission"],
    },
    {
      id: "9.3.7",
      title: { zh: "创新税收政策", en: "Tax policy for innovation" },
      gist: {
        zh: "用足高新技术企业、加计扣除等优惠；建数据共享采集平台，使科技、工信、税务数据互通共享。",
        en: "Uses the reliefs for high-tech firms and R&D deductions in full, and lets science, industry and tax departments share their data.",
      },
      kind: "measure",
      units: ["tax-bureau", "science-and-technology-department", "industry-and-information-technology-department"],
    },
  ],
};
