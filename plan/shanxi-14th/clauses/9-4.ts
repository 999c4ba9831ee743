import type { Section } from "#define";

export const section94: Section = {
  id: "9.4",
  title: { zh: "打造科技开放合作新高地", en: "Open co-operation" },
  clauses: [
    {
      id: "9.4.1",
      title: { zh: "“一带一路”科技合作", en: "Belt and Road science" },
      gist: {
        zh: "与沿线国家开展政府间合作，设联合研发和产业研发计划，加强人员往来，建设国际科技合作基地。",
        en: "Works with governments along the Belt and Road through joint research and industrial R&D plans, visits and international bases.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "foreign-affairs-office", "commerce-department"],
    },
    {
      id: "9.4.2",
      title: { zh: "海外人才工作站", en: "Talent workstations abroad" },
      gist: {
        zh: "加快设站引进急需的高层次境外人才，每年评估工作站绩效，按等次给予不同额度的经费补助。",
        en: "Speeds up workstations abroad that bring in scarce high-level talent, evaluates each one every year and grants working funds by grade.",
      },
      kind: "measure",
      units: ["human-resources-department", "organisation-department", "finance-department"],
    },
    {
      id: "9.4.3",
      title: { zh: "海外孵化与创业合作", en: "Incubation abroad" },
      gist: {
        zh: "双创示范基地借“海外活动周”与境外孵化器、创业组织合作，建海外服务网络，帮助中小企业走出去。",
        en: "Start-up bases use the overseas week to work with foreign incubators and founders' organisations, and a service network abroad helps small firms to go out.",
      },
      kind: "measure",
      units: ["development-and-reform-commission", "science-and-technology-department", "foreign-affairs-office"],
    },
    {
      id: "9.4.4",
      title: { zh: "国际成果展示中心", en: "An international exhibition of results" },
      gist: {
        zh: "在综改示范区设国际成果展示中心，定期发布国内外成果，用VR、5G等手段展示，经常组织项目路演。",
        en: "The reform zone opens a centre that shows results from home and abroad at fixed times with VR, 5G and remote means, and holds project roadshows often.",
      },
      kind: "measure",
      units: ["comprehensive-reform-demonstration-zone", "science-and-technology-department"],
    },
    {
      id: "9.4.5",
      title: { zh: "京津冀科技合作专项", en: "Co-operation with Beijing, Tianjin and Hebei" },
      gist: {
        zh: "融入京津冀协同发展，每年支持一批联合攻关，打造一体化创新链，并与高端智库合作。",
        en: "Joins the Beijing-Tianjin-Hebei region, supports a batch of joint projects every year, builds one integrated chain of innovation and works with leading think tanks.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "development-and-reform-commission"],
    },
    {
      id: "9.4.6",
      title: { zh: "黄河流域科技合作专项", en: "Co-operation in the Yellow River basin" },
      gist: {
        zh: "与黄河九省（区）跨区域合作，牵头设立生态保护与高质量发展专项，探索建流域科技创新协同中心。",
        en: "Works with the nine provinces of the Yellow River basin, leads special projects on ecological protection and high-quality growth, and explores a joint innovation centre of the basin.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "ecology-and-environment-department"],
    },
    {
      id: "9.4.7",
      title: { zh: "承接国家重大项目", en: "Taking on national projects" },
      gist: {
        zh: "出台承接国家重大科技项目管理办法，每年发布需求清单，以事前资助或事后补助支持，优秀项目纳入省计划。",
        en: "Issues a measure on taking on national projects and a yearly list of needs, pays before or after, and takes good projects into provincial plans.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "finance-department"],
    },
    {
      id: "9.4.8",
      title: { zh: "引进C9高校", en: "Bringing in the C9 universities" },
      gist: {
        zh: "引C9高校来晋设分校或研究院，共建技术创新中心、人才基地和博士后站，一校一策并吸纳专家入智库。",
        en: "Invites C9 universities to open branches or institutes, builds centres, talent bases and postdoctoral stations, each on its own terms.",
      },
      kind: "measure",
      units: ["education-department", "science-and-technology-department", "universities"],
    },
    {
      id: "9.4.9",
      title: { zh: "产业与科创飞地", en: "Enclaves of industry and research" },
      gist: {
        zh: "以总部加基地、研发加生产等模式，与长三角、京津冀、大湾区共建协同平台，形成前台在外、后台在晋。",
        en: "By models such as headquarters with bases and research with production, builds joint platforms with the three coastal regions, the front office there and the back office in Shanxi.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "commerce-department", "enterprises", "universities"],
    },
    {
      id: "9.4.10",
      title: { zh: "国际大科学与政府间计划", en: "International science programmes" },
      gist: {
        zh: "参与国际大科学计划，与美、德、英、法、日合作，并向以色列、芬兰、瑞典等关键小国拓展，搭建国际合作平台。",
        en: "Takes part in international big-science programmes, works with the US, Germany, Britain, France and Japan, opens to Israel, Sweden and Finland, and builds international platforms.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "foreign-affairs-office", "universities", "research-institutes"],
    },
  ],
};
