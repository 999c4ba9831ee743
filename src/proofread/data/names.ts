/**
 * How drafts call an indicator besides its own label, and what such a name must not be mixed with. The first of `means` that has a figure
 * speaks; those after it are the same figure in another issue (the province's bulletin, the yearbook). What the definitions themselves list
 * as not to be mixed is added to `unlike`. Longer names win over shorter ones.
 */
export type Names = { readonly say: readonly string[]; readonly means: readonly string[]; readonly unlike?: readonly string[] };

const rdUnlike = [
  "industry-rd-expenditure",
  "industry-rd-expenditure-bulletin",
  "rd-performed-by-enterprises",
  "fiscal-science-expenditure",
];

export const names: readonly Names[] = [
  { say: ["全球创新指数", "Global Innovation Index"], means: ["global-innovation-index-rank"] },
  { say: ["国家创新指数", "National Innovation Index"], means: ["national-innovation-index", "national-innovation-index-rank"] },
  {
    say: [
      "研发经费",
      "经费总量",
      "研发经费投入",
      "研发投入",
      "研发总投入",
      "全社会研发经费",
      "全社会研发投入",
      "研究与试验发展经费",
      "研究与试验发展（R&D）经费",
      "R&D经费",
      "R&D经费投入",
      "R&D 经费",
      "R&D expenditure",
      "R&D spending",
      "spending on R&D",
      "on R&D",
      "in R&D",
      "research and development expenditure",
    ],
    means: ["rd-expenditure", "rd-expenditure-bulletin"],
    unlike: rdUnlike,
  },
  {
    say: [
      "研发经费投入强度",
      "研发投入强度",
      "研发强度",
      "R&D经费投入强度",
      "R&D投入强度",
      "投入强度",
      "R&D intensity",
      "research intensity",
    ],
    means: ["rd-intensity", "rd-intensity-bulletin"],
    unlike: ["rd-intensity-on-revised-gdp", "industry-rd-intensity-published"],
  },
  {
    say: ["基础研究经费", "基础研究投入", "basic research expenditure", "spending on basic research"],
    means: ["rd-basic-bulletin", "rd-basic-research"],
    unlike: ["rd-applied-bulletin", "rd-development-bulletin"],
  },
  {
    say: ["应用研究经费", "applied research expenditure", "spending on applied research"],
    means: ["rd-applied-bulletin", "rd-applied-research"],
    unlike: ["rd-basic-bulletin", "rd-development-bulletin"],
  },
  {
    say: ["试验发展经费", "experimental development expenditure"],
    means: ["rd-development-bulletin", "rd-experimental-development"],
    unlike: ["rd-basic-bulletin", "rd-applied-bulletin"],
  },
  {
    say: [
      "企业研发经费",
      "企业研发投入",
      "企业执行研发经费",
      "各类企业研发经费",
      "各类企业经费支出",
      "R&D performed by enterprises",
      "enterprise R&D",
    ],
    means: ["rd-performed-by-enterprises"],
    unlike: ["industry-rd-expenditure-bulletin", "industry-rd-expenditure", "rd-funds-enterprise", "rd-expenditure"],
  },
  { say: ["高等学校研发经费", "高校研发经费", "高等学校经费支出", "university R&D"], means: ["rd-performed-by-universities"] },
  {
    say: ["科研机构研发经费", "研究机构研发经费", "政府属研究机构研发经费", "政府属研究机构经费支出"],
    means: ["rd-performed-by-institutes"],
  },
  {
    say: [
      "规上工业企业研发经费",
      "规模以上工业企业研发经费",
      "规上工业研发经费",
      "规上工业企业研发投入",
      "规上工业企业R&D经费",
      "above-scale industrial R&D",
      "R&D of above-scale industry",
    ],
    means: ["industry-rd-expenditure-bulletin", "industry-rd-expenditure"],
    unlike: ["rd-expenditure", "rd-performed-by-enterprises"],
  },
  {
    say: [
      "规上工业新产品销售收入",
      "规上工业企业新产品销售收入",
      "新产品销售收入",
      "新产品收入",
      "new-product revenue",
      "new product sales",
    ],
    means: ["industry-new-product-revenue"],
    unlike: ["industry-new-product-expenditure"],
  },
  { say: ["新产品开发经费", "新产品开发经费支出"], means: ["industry-new-product-expenditure"], unlike: ["industry-rd-expenditure"] },
  { say: ["研发费用加计扣除减免税", "加计扣除减免税额", "加计扣除减免税"], means: ["rd-tax-relief"] },
  {
    say: ["人均研发经费", "研发人员人均经费", "按研发人员全时工作量计算的人均经费", "研发人员人均投入"],
    means: ["rd-expenditure-per-fte-published", "rd-expenditure-per-fte"],
  },
  {
    say: [
      "财政科技支出",
      "科学技术支出",
      "财政科学技术支出",
      "地方财政科技支出",
      "地方财政科学技术支出",
      "fiscal science and technology expenditure",
      "fiscal spending on science and technology",
    ],
    means: ["fiscal-science-expenditure"],
    unlike: ["fiscal-science-expenditure-bulletin", "rd-funds-government"],
  },
  {
    say: ["财政科技支出占一般公共预算支出的比重", "财政科技支出占比", "科技支出占财政支出比重"],
    means: ["fiscal-science-share"],
    unlike: ["fiscal-science-share-bulletin", "fiscal-science-share-provincial"],
  },
  { say: ["一般公共预算支出", "general public budget expenditure"], means: ["fiscal-expenditure"] },
  {
    say: [
      "高新技术企业",
      "高新技术企业数量",
      "高新技术企业总数",
      "高企",
      "国家高新技术企业",
      "高新技术企业保有量",
      "high-tech enterprises",
      "high-tech firms",
      "high and new technology enterprises",
    ],
    means: ["high-tech-enterprises"],
    unlike: ["high-tech-enterprises-recognised", "high-technology-industry-firms", "sci-tech-smes"],
  },
  {
    say: ["新认定高新技术企业", "当年认定高新技术企业", "认定高新技术企业", "高新技术企业认定", "newly recognised high-tech enterprises"],
    means: ["high-tech-enterprises-recognised"],
    unlike: ["high-tech-enterprises"],
  },
  {
    say: ["高技术制造业企业", "高技术产业企业", "高技术产业（制造业）企业", "high-technology manufacturers"],
    means: ["high-technology-industry-firms"],
    unlike: ["high-tech-enterprises"],
  },
  {
    say: ["高技术制造业营业收入", "高技术产业营业收入", "高技术产业（制造业）营业收入", "高技术制造业营收"],
    means: ["high-technology-industry-revenue"],
  },
  { say: ["高技术制造业利润", "高技术产业利润总额", "高技术产业（制造业）利润总额"], means: ["high-technology-industry-profit"] },
  { say: ["高科技领军企业", "leading high-tech enterprises"], means: ["leading-high-tech-enterprises"], unlike: ["high-tech-enterprises"] },
  {
    say: ["科技型中小企业", "入库科技型中小企业", "technology-based SMEs", "science and technology SMEs"],
    means: ["sci-tech-smes"],
    unlike: ["specialised-sophisticated-smes", "sci-tech-smes-batch"],
  },
  {
    say: ["专精特新企业", "专精特新中小企业", "“专精特新”企业", "specialised and sophisticated SMEs"],
    means: ["specialised-sophisticated-smes"],
    unlike: ["sci-tech-smes"],
  },
  { say: ["规上工业企业", "规模以上工业企业", "above-scale industrial enterprises"], means: ["industry-enterprises"] },
  {
    say: ["有研发活动的规上工业企业", "有研发活动的规模以上工业企业", "开展研发活动的规上工业企业"],
    means: ["industry-enterprises-with-rd"],
    unlike: ["industry-enterprises-with-rd-institution"],
  },
  {
    say: ["有研发机构的规上工业企业", "有研发机构的规模以上工业企业", "设立研发机构的规上工业企业"],
    means: ["industry-enterprises-with-rd-institution"],
    unlike: ["industry-enterprises-with-rd"],
  },
  {
    say: ["国家级重点实验室", "国家重点实验室", "state key laboratories", "national key laboratories"],
    means: ["state-key-laboratories"],
    unlike: ["provincial-key-laboratories", "state-key-laboratories-reorganised"],
  },
  { say: ["全国重点实验室", "重组全国重点实验室"], means: ["state-key-laboratories-reorganised"], unlike: ["state-key-laboratories"] },
  { say: ["学科类国家重点实验室", "学科国家重点实验室"], means: ["state-key-laboratories-discipline"], unlike: ["state-key-laboratories"] },
  { say: ["企业国家重点实验室", "企业类国家重点实验室"], means: ["state-key-laboratories-enterprise"], unlike: ["state-key-laboratories"] },
  {
    say: ["省重点实验室", "省级重点实验室", "重点实验室", "provincial key laboratories", "provincial key labs"],
    means: ["provincial-key-laboratories"],
    unlike: ["provincial-laboratories", "state-key-laboratories"],
  },
  {
    say: ["省级重点实验室（含省实验室）", "省级重点实验室(含省实验室)"],
    means: ["provincial-key-laboratories-with-provincial-laboratories"],
    unlike: ["provincial-key-laboratories"],
  },
  { say: ["省实验室", "provincial laboratories"], means: ["provincial-laboratories"], unlike: ["provincial-key-laboratories"] },
  { say: ["医学重点实验室"], means: ["medical-key-laboratories"], unlike: ["provincial-key-laboratories"] },
  {
    say: [
      "国家级工程技术研究中心",
      "国家工程技术研究中心",
      "national engineering technology research centre",
      "national engineering technology research centres",
    ],
    means: ["national-engineering-technology-research-centres"],
    unlike: ["provincial-engineering-technology-research-centres"],
  },
  {
    say: ["省工程技术研究中心", "省级工程技术研究中心", "工程技术研究中心", "engineering technology research centres"],
    means: ["provincial-engineering-technology-research-centres"],
    unlike: ["technology-innovation-centres", "national-engineering-technology-research-centres"],
  },
  { say: ["中试基地", "省级中试基地", "省中试基地", "山西省中试基地", "pilot bases", "provincial pilot bases"], means: ["pilot-bases"] },
  {
    say: ["科技创新团队", "省科技创新团队", "省级科技创新团队", "innovation teams"],
    means: ["innovation-teams"],
    unlike: ["medical-teams", "introduced-teams"],
  },
  { say: ["科技基础条件平台", "基础条件平台", "infrastructure platforms"], means: ["basic-condition-platforms"] },
  {
    say: ["省技术创新中心", "省级技术创新中心", "技术创新中心", "technology innovation centres"],
    means: ["technology-innovation-centres"],
    unlike: ["provincial-engineering-technology-research-centres"],
  },
  {
    say: ["新型研发机构", "省级新型研发机构", "new-type R&D institutions"],
    means: ["new-rd-institutions"],
    unlike: ["new-rd-institutions-recognised"],
  },
  { say: ["新认定新型研发机构", "新认定省级新型研发机构"], means: ["new-rd-institutions-recognised"], unlike: ["new-rd-institutions"] },
  {
    say: ["产业技术创新战略联盟", "产业技术创新联盟", "技术创新战略联盟", "innovation alliances", "technology innovation alliances"],
    means: ["innovation-alliances"],
    unlike: ["national-innovation-alliances"],
  },
  {
    say: ["国家级产业技术创新战略联盟", "国家产业技术创新战略联盟"],
    means: ["national-innovation-alliances"],
    unlike: ["innovation-alliances"],
  },
  {
    say: ["众创空间", "makerspaces"],
    means: ["makerspaces", "makerspaces-in-statistics"],
    unlike: ["national-makerspaces", "specialised-makerspaces"],
  },
  {
    say: ["国家备案众创空间", "国家级众创空间", "nationally registered makerspaces"],
    means: ["national-makerspaces"],
    unlike: ["makerspaces"],
  },
  { say: ["在统众创空间"], means: ["makerspaces-in-statistics"], unlike: ["makerspaces"] },
  {
    say: ["科技企业孵化器", "省级及以上科技企业孵化器", "孵化器", "incubators", "technology business incubators"],
    means: ["incubators", "incubators-in-statistics"],
    unlike: ["national-incubators"],
  },
  {
    say: ["国家级科技企业孵化器", "国家级孵化器", "national incubators"],
    means: ["national-incubators"],
    unlike: ["incubators", "incubators-in-statistics"],
  },
  { say: ["在统科技企业孵化器", "在统孵化器"], means: ["incubators-in-statistics"], unlike: ["incubators"] },
  { say: ["星创天地", "国家备案星创天地", "star agricultural spaces"], means: ["star-agri-spaces"] },
  {
    say: [
      "国家级高新区",
      "国家高新区",
      "国家级高新技术开发区",
      "国家级高新技术产业开发区",
      "国家高新技术产业开发区",
      "national high-tech zones",
    ],
    means: ["national-high-tech-zones"],
    unlike: ["provincial-high-tech-zones"],
  },
  {
    say: ["省级高新区", "省级高新技术开发区", "省级高新技术产业开发区", "provincial high-tech zones"],
    means: ["provincial-high-tech-zones"],
    unlike: ["national-high-tech-zones"],
  },
  {
    say: ["国家火炬特色产业基地", "火炬特色产业基地", "Torch industry bases"],
    means: ["torch-industry-bases"],
    unlike: ["high-tech-industrialisation-bases"],
  },
  {
    say: ["国家高新技术产业化基地", "高新技术产业化基地", "high-tech industrialisation bases"],
    means: ["high-tech-industrialisation-bases"],
    unlike: ["torch-industry-bases"],
  },
  {
    say: ["国家农业科技园区", "国家级农业科技园区", "national agricultural science parks"],
    means: ["national-agri-parks"],
    unlike: ["provincial-agri-parks"],
  },
  { say: ["省级农业科技园区", "provincial agricultural science parks"], means: ["provincial-agri-parks"], unlike: ["national-agri-parks"] },
  {
    say: [
      "创新型产业集群",
      "国家级创新型产业集群",
      "国家级创新型产业集群试点（培育）单位",
      "国家级创新型产业集群试点(培育)单位",
      "innovative industrial clusters",
    ],
    means: ["national-innovative-clusters"],
  },
  {
    say: [
      "研发人员",
      "研发人员全时当量",
      "研发人员折合全时当量",
      "研发人员全时工作量",
      "研发人员折合全时工作量",
      "研发人员总量",
      "研究与试验发展（R&D）人员",
      "研究与试验发展(R&D)人员",
      "研究与试验发展人员",
      "R&D人员",
      "R&D人员全时当量",
      "R&D personnel",
      "R&D staff",
    ],
    means: ["rd-personnel-fte", "rd-personnel"],
  },
  { say: ["研究人员", "研究人员全时当量", "researchers"], means: ["rd-researchers-fte"], unlike: ["rd-personnel-fte"] },
  {
    say: ["规上工业研发人员", "规上工业企业研发人员", "规模以上工业企业研发人员"],
    means: ["industry-rd-personnel-fte"],
    unlike: ["rd-personnel-fte"],
  },
  { say: ["基础研究人员"], means: ["rd-basic-research-fte"] },
  { say: ["研发人员企业占比", "企业研发人员占比", "企业人员占比"], means: ["rd-personnel-enterprise-share"] },
  {
    say: ["引进外国人才项目", "外国人才项目", "projects introducing foreign talents", "foreign-talent projects"],
    means: ["foreign-talent-projects"],
  },
  { say: ["高端专家", "引进高端专家", "high-end experts"], means: ["high-end-experts"] },
  {
    say: ["外国人工作许可证", "外国人来华工作许可证", "外国人工作许可", "work permits for foreigners", "foreign work permits"],
    means: ["foreign-work-permits"],
  },
  {
    say: ["国家科学技术奖", "国家科技奖", "国家科学技术奖励", "national science and technology awards"],
    means: ["national-awards-2016-2019", "national-awards"],
    unlike: ["national-awards-led"],
  },
  {
    say: ["专利授权量", "专利授权数", "授权专利", "专利授权", "patents granted"],
    means: ["patents-granted"],
    unlike: ["invention-patents-granted"],
  },
  {
    say: ["发明专利授权量", "发明专利授权数", "授权发明专利", "发明专利授权", "invention patents granted"],
    means: ["invention-patents-granted"],
    unlike: ["patents-granted", "valid-invention-patents"],
  },
  {
    say: [
      "发明专利有效量",
      "有效发明专利",
      "有效发明专利拥有量",
      "发明专利拥有量",
      "发明专利",
      "valid invention patents",
      "invention patents in force",
    ],
    means: ["valid-invention-patents", "valid-invention-patents-plan", "valid-invention-patents-press"],
    unlike: ["high-value-invention-patents", "invention-patents-granted", "industry-valid-invention-patents"],
  },
  {
    say: ["规上工业有效发明专利", "规上工业企业有效发明专利"],
    means: ["industry-valid-invention-patents"],
    unlike: ["valid-invention-patents"],
  },
  {
    say: ["高价值发明专利", "高价值发明专利拥有量", "高价值发明专利有效量", "high-value invention patents"],
    means: ["high-value-invention-patents"],
    unlike: ["valid-invention-patents"],
  },
  {
    say: [
      "每万人口发明专利拥有量",
      "万人发明专利拥有量",
      "每万人发明专利拥有量",
      "invention patents per 10,000 people",
      "invention patents per 10 000 people",
    ],
    means: ["invention-patents-per-10000"],
    unlike: ["high-value-invention-patents-per-10000", "valid-invention-patents-per-10000-people"],
  },
  {
    say: ["每万人口高价值发明专利拥有量", "万人高价值发明专利拥有量", "high-value invention patents per 10,000 people"],
    means: ["high-value-invention-patents-per-10000"],
    unlike: ["invention-patents-per-10000", "valid-invention-patents-per-10000-people"],
  },
  {
    say: ["知识产权质押融资", "知识产权质押融资额", "专利商标质押融资", "intellectual-property pledge finance", "IP pledge financing"],
    means: ["intellectual-property-pledge-finance"],
  },
  { say: ["专利转让", "专利转让次数"], means: ["patents-sold"], unlike: ["patents-bought"] },
  { say: ["专利受让", "专利受让次数"], means: ["patents-bought"], unlike: ["patents-sold"] },
  {
    say: [
      "技术合同成交总额",
      "技术合同成交额",
      "技术合同交易额",
      "技术合同成交金额",
      "技术市场成交额",
      "technology contract turnover",
      "turnover of technology contracts",
    ],
    means: ["technology-contract-turnover"],
    unlike: ["technology-output-turnover", "technology-inflow-turnover"],
  },
  {
    say: ["输出技术合同成交额", "技术输出成交额", "技术合同成交额（技术输出）", "输出技术成交额", "technology sold"],
    means: ["technology-output-turnover"],
    unlike: ["technology-inflow-turnover", "technology-contract-turnover"],
  },
  {
    say: ["吸纳技术合同成交额", "技术流向成交额", "吸纳技术成交额", "technology bought"],
    means: ["technology-inflow-turnover"],
    unlike: ["technology-output-turnover", "technology-contract-turnover"],
  },
  { say: ["输出技术合同", "技术输出合同"], means: ["technology-output-contracts"], unlike: ["technology-inflow-contracts"] },
  { say: ["吸纳技术合同", "技术流向合同"], means: ["technology-inflow-contracts"], unlike: ["technology-output-contracts"] },
  {
    say: ["科技成果转化示范基地", "成果转化示范基地"],
    means: ["transfer-demonstration-bases"],
    unlike: ["transfer-demonstration-enterprises"],
  },
  {
    say: ["科技成果转化示范企业", "成果转化示范企业"],
    means: ["transfer-demonstration-enterprises"],
    unlike: ["transfer-demonstration-bases"],
  },
  { say: ["创新券", "科技创新券", "innovation vouchers"], means: ["innovation-vouchers"] },
  { say: ["省科技重大专项", "科技重大专项", "省级科技重大专项", "major projects"], means: ["major-projects"], unlike: ["key-rd-projects"] },
  {
    say: ["省重点研发计划项目", "重点研发计划项目", "重点研发项目", "key R&D projects"],
    means: ["key-rd-projects"],
    unlike: ["major-projects"],
  },
  { say: ["揭榜挂帅项目", "揭榜招标项目", "重大科技项目揭榜招标", "重大项目揭榜招标"], means: ["open-challenges-cumulative"] },
  { say: ["科普基地", "省级科普基地", "science popularisation bases"], means: ["science-popularisation-bases"] },
  { say: ["人均科普投入", "人均科普经费", "science popularisation spending per person"], means: ["science-popularisation-per-capita"] },
  {
    say: ["公民具备科学素质的比例", "公民科学素质", "公民具备基本科学素质的比例", "具备科学素质的公民比例", "scientific literacy"],
    means: ["scientific-literacy"],
  },
  {
    say: ["创新活动覆盖率", "规模以上工业企业创新活动", "规上工业企业创新活动"],
    means: ["innovation-activity-coverage"],
    unlike: ["rd-activity-coverage"],
  },
  { say: ["重点产业链", "省级重点产业链", "key industrial chains"], means: ["chain-count"] },
  { say: ["重点产业链企业", "产业链企业", "链上企业", "省级重点产业链企业"], means: ["chain-enterprises"] },
  { say: ["链主企业", "“链主”企业", "chain-leading enterprises"], means: ["chain-lead-enterprises"], unlike: ["chain-core-enterprises"] },
  { say: ["链核企业", "“链核”企业", "chain-core enterprises"], means: ["chain-core-enterprises"], unlike: ["chain-lead-enterprises"] },
  {
    say: [
      "产业链营业收入",
      "重点产业链营业收入",
      "产业链营收",
      "重点产业链营收",
      "revenue of the key chains",
      "revenue of key industrial chains",
    ],
    means: ["chain-revenue"],
    unlike: ["high-technology-industry-revenue"],
  },
  { say: ["地区生产总值", "生产总值", "GDP", "gross domestic product"], means: ["gdp", "gdp-preliminary"] },
  { say: ["常住人口", "年末常住人口", "resident population"], means: ["population", "population-bulletin", "population-census"] },
  { say: ["制造业增加值", "规上制造业增加值", "manufacturing value added"], means: ["manufacturing-growth"] },
  { say: ["装备制造业增加值"], means: ["equipment-manufacturing-growth"] },
  { say: ["战略性新兴产业增加值", "工业战略性新兴产业增加值", "strategic emerging industries"], means: ["emerging-industry-growth"] },
  {
    say: ["区域创新能力", "中国区域创新能力", "区域创新能力综合效用值", "regional innovation capability"],
    means: ["regional-innovation-capability"],
    unlike: ["regional-science-innovation-index"],
  },
  {
    say: ["综合科技创新水平指数", "科技创新水平指数", "regional science and technology innovation index"],
    means: ["regional-science-innovation-index"],
    unlike: ["regional-innovation-capability"],
  },
];

/** How an indicator is called besides its own label, where it is the first thing meant. */
export const everydayNames = (indicator: string): readonly string[] =>
  names.filter(({ means }) => means[0] === indicator).flatMap(({ say }) => say);

/** Parts called by one word after 其中: “其中国家级1家”. */
export const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "patents-granted": { 发明专利: "invention-patents-granted", 发明: "invention-patents-granted", invention: "invention-patents-granted" },
  "technology-inflow-contracts": { 成交额: "technology-inflow-turnover", 成交金额: "technology-inflow-turnover" },
  "technology-output-contracts": { 成交额: "technology-output-turnover", 成交金额: "technology-output-turnover" },
  "high-technology-industry-firms": { 营业收入: "high-technology-industry-revenue", 利润总额: "high-technology-industry-profit" },
  "high-technology-industry-revenue": { 利润总额: "high-technology-industry-profit", 利润: "high-technology-industry-profit" },
  "industry-enterprises-with-rd": { 设有研发机构的: "industry-enterprises-with-rd-institution" },
  "rd-performed-by-enterprises": { 政府属研究机构: "rd-performed-by-institutes", 高等学校: "rd-performed-by-universities" },
  "rd-performed-by-institutes": { 高等学校: "rd-performed-by-universities" },
  "rd-basic-bulletin": { 应用研究: "rd-applied-bulletin", 试验发展: "rd-development-bulletin" },
  "innovation-alliances": { 国家级: "national-innovation-alliances", national: "national-innovation-alliances" },
  makerspaces: { 国家备案: "national-makerspaces", 国家级: "national-makerspaces" },
  incubators: { 国家级: "national-incubators", national: "national-incubators" },
  "rd-personnel": { 企业占比: "rd-personnel-enterprise-share", 企业占: "rd-personnel-enterprise-share" },
  "rd-personnel-fte": {
    企业占比: "rd-personnel-enterprise-share",
    企业占: "rd-personnel-enterprise-share",
    研究人员: "rd-researchers-fte",
    规上工业企业: "industry-rd-personnel-fte",
    规模以上工业企业: "industry-rd-personnel-fte",
  },
  "state-key-laboratories": { 学科类: "state-key-laboratories-discipline", 企业类: "state-key-laboratories-enterprise" },
  "rd-expenditure": {
    基础研究: "rd-basic-bulletin",
    应用研究: "rd-applied-bulletin",
    试验发展: "rd-development-bulletin",
    各类企业: "rd-performed-by-enterprises",
    其中企业: "rd-performed-by-enterprises",
    高等学校: "rd-performed-by-universities",
    政府属研究机构: "rd-performed-by-institutes",
    企业资金: "rd-funds-enterprise",
    政府资金: "rd-funds-government",
  },
};

/** Published ranks of an indicator, by the region they rank among. */
export const ranks: Readonly<Record<string, string>> = {
  "rd-expenditure": "rd-expenditure-rank",
  "rd-intensity": "rd-intensity-rank",
  "rd-expenditure-growth-published": "rd-growth-rank",
  "regional-innovation-capability": "regional-innovation-capability-rank",
  "regional-science-innovation-index": "regional-science-innovation-index-rank",
  "scientific-literacy": "scientific-literacy-rank",
};
export const cityRanks: Readonly<Record<string, string>> = { "rd-expenditure": "city-rd-rank" };

/** Growth of a yearly average over a plan's period, by the indicator whose growth it averages. */
export const averages: Readonly<Record<string, string>> = {
  "manufacturing-growth": "manufacturing-growth-average",
  "emerging-industry-growth": "emerging-industry-growth-average",
};

/** Shares an issuer publishes itself, by the amount that is shared and the words for the whole. */
export const issuedShares: readonly { readonly of: string; readonly whole: RegExp; readonly means: readonly string[] }[] = [
  { of: "rd-expenditure", whole: /生产总值|GDP/i, means: ["rd-intensity", "rd-intensity-bulletin"] },
];
