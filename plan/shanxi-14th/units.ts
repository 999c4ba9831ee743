import type { UnitOfGovernment } from "#define";
import { zones } from "./evaluated-units/zones.ts";
import { cities } from "./regions/cities.ts";
import { countiesNorth } from "./regions/counties-north.ts";
import { countiesSouth } from "./regions/counties-south.ts";

type Level = UnitOfGovernment["level"];
/** id, full and short name in Chinese, full and short name in English; the region it governs, by GB/T 2260, where that is not the whole province. */
type Row = readonly [id: string, zh: string, shortZh: string, en: string, shortEn: string, region?: string];

const national: readonly Row[] = [
  ["ministry-of-science-and-technology", "科学技术部", "科技部", "Ministry of Science and Technology", "MOST"],
  [
    "national-development-and-reform-commission",
    "国家发展和改革委员会",
    "国家发展改革委",
    "National Development and Reform Commission",
    "NDRC",
  ],
  ["ministry-of-education", "教育部", "教育部", "Ministry of Education", "MOE"],
  ["national-health-commission", "国家卫生健康委员会", "国家卫生健康委", "National Health Commission", "NHC"],
  ["national-bureau-of-statistics", "国家统计局", "国家统计局", "National Bureau of Statistics", "NBS"],
  [
    "china-national-intellectual-property-administration",
    "国家知识产权局",
    "国家知识产权局",
    "China National Intellectual Property Administration",
    "CNIPA",
  ],
  [
    "national-natural-science-foundation",
    "国家自然科学基金委员会",
    "国家自然科学基金委",
    "National Natural Science Foundation of China",
    "NSFC",
  ],
  ["china-association-for-science-and-technology", "中国科学技术协会", "中国科协", "China Association for Science and Technology", "CAST"],
];

const province: readonly Row[] = [
  ["provincial-party-committee", "中共山西省委员会", "省委", "CPC Shanxi Provincial Committee", "Provincial Party Committee"],
  ["provincial-government", "山西省人民政府", "省政府", "People's Government of Shanxi Province", "Provincial Government"],
  [
    "provincial-government-general-office",
    "山西省人民政府办公厅",
    "省政府办公厅",
    "General Office of the Provincial Government",
    "General Office",
  ],
  [
    "peoples-congress-standing-committee",
    "山西省人民代表大会常务委员会",
    "省人大常委会",
    "Standing Committee of the Provincial People's Congress",
    "Congress Standing Committee",
  ],
  ["leading-group", "山西省创新生态建设领导小组", "省创新生态领导小组", "Leading Group for the Innovation Ecosystem", "Leading Group"],
  [
    "leading-group-office",
    "山西省创新生态建设领导小组办公室",
    "领导小组办公室",
    "Office of the Leading Group for the Innovation Ecosystem",
    "Leading Group Office",
  ],
  [
    "organisation-department",
    "中共山西省委组织部",
    "省委组织部",
    "Organisation Department of the Provincial Party Committee",
    "Organisation Department",
  ],
  [
    "publicity-department",
    "中共山西省委宣传部",
    "省委宣传部",
    "Publicity Department of the Provincial Party Committee",
    "Publicity Department",
  ],
  ["science-and-technology-department", "山西省科学技术厅", "省科技厅", "Shanxi Department of Science and Technology", "S&T Department"],
  [
    "development-and-reform-commission",
    "山西省发展和改革委员会",
    "省发展改革委",
    "Shanxi Development and Reform Commission",
    "Development and Reform Commission",
  ],
  ["education-department", "山西省教育厅", "省教育厅", "Shanxi Department of Education", "Education Department"],
  [
    "industry-and-information-technology-department",
    "山西省工业和信息化厅",
    "省工信厅",
    "Shanxi Department of Industry and Information Technology",
    "Industry and IT Department",
  ],
  ["finance-department", "山西省财政厅", "省财政厅", "Shanxi Department of Finance", "Finance Department"],
  [
    "human-resources-department",
    "山西省人力资源和社会保障厅",
    "省人社厅",
    "Shanxi Department of Human Resources and Social Security",
    "Human Resources Department",
  ],
  [
    "natural-resources-department",
    "山西省自然资源厅",
    "省自然资源厅",
    "Shanxi Department of Natural Resources",
    "Natural Resources Department",
  ],
  [
    "ecology-and-environment-department",
    "山西省生态环境厅",
    "省生态环境厅",
    "Shanxi Department of Ecology and Environment",
    "Ecology Department",
  ],
  [
    "agriculture-department",
    "山西省农业农村厅",
    "省农业农村厅",
    "Shanxi Department of Agriculture and Rural Affairs",
    "Agriculture Department",
  ],
  ["commerce-department", "山西省商务厅", "省商务厅", "Shanxi Department of Commerce", "Commerce Department"],
  ["health-commission", "山西省卫生健康委员会", "省卫生健康委", "Shanxi Health Commission", "Health Commission"],
  [
    "foreign-affairs-office",
    "山西省人民政府外事办公室",
    "省外事办",
    "Foreign Affairs Office of the Provincial Government",
    "Foreign Affairs Office",
  ],
  [
    "state-assets-commission",
    "山西省人民政府国有资产监督管理委员会",
    "省国资委",
    "State-owned Assets Supervision and Administration Commission of Shanxi",
    "State Assets Commission",
  ],
  [
    "market-regulation-administration",
    "山西省市场监督管理局（知识产权局）",
    "省市场监管局",
    "Shanxi Administration for Market Regulation (Intellectual Property Office)",
    "Market Regulation Administration",
  ],
  ["statistics-bureau", "山西省统计局", "省统计局", "Shanxi Bureau of Statistics", "Statistics Bureau"],
  ["tax-bureau", "国家税务总局山西省税务局", "省税务局", "Shanxi Tax Service, State Taxation Administration", "Tax Bureau"],
  ["audit-office", "山西省审计厅", "省审计厅", "Shanxi Audit Office", "Audit Office"],
  ["energy-bureau", "山西省能源局", "省能源局", "Shanxi Energy Administration", "Energy Bureau"],
  [
    "financial-regulation-office",
    "山西省地方金融监督管理局",
    "省地方金融监管局",
    "Shanxi Local Financial Regulatory Administration",
    "Financial Regulation Office",
  ],
  ["big-data-bureau", "山西省大数据应用局", "省大数据局", "Shanxi Big Data Application Bureau", "Big Data Bureau"],
  ["high-peoples-court", "山西省高级人民法院", "省高院", "Shanxi High People's Court", "High Court"],
  ["customs", "太原海关", "太原海关", "Taiyuan Customs", "Customs"],
  [
    "science-and-technology-association",
    "山西省科学技术协会",
    "省科协",
    "Shanxi Association for Science and Technology",
    "S&T Association",
  ],
  [
    "federation-of-industry-and-commerce",
    "山西省工商业联合会",
    "省工商联",
    "Shanxi Federation of Industry and Commerce",
    "Federation of Industry and Commerce",
  ],
  [
    "comprehensive-reform-demonstration-zone",
    "山西转型综合改革示范区管理委员会",
    "综改示范区",
    "Administration of the Shanxi Comprehensive Reform Demonstration Zone",
    "Reform Demonstration Zone",
  ],
];

const city: readonly Row[] = [
  ["city-governments", "各设区的市人民政府", "各市", "Governments of all prefecture-level cities", "All cities"],
  ["taiyuan-city-government", "太原市人民政府", "太原市", "Taiyuan Municipal Government", "Taiyuan", "140100"],
  ["datong-city-government", "大同市人民政府", "大同市", "Datong Municipal Government", "Datong", "140200"],
  ["yangquan-city-government", "阳泉市人民政府", "阳泉市", "Yangquan Municipal Government", "Yangquan", "140300"],
  ["changzhi-city-government", "长治市人民政府", "长治市", "Changzhi Municipal Government", "Changzhi", "140400"],
  ["jincheng-city-government", "晋城市人民政府", "晋城市", "Jincheng Municipal Government", "Jincheng", "140500"],
  ["shuozhou-city-government", "朔州市人民政府", "朔州市", "Shuozhou Municipal Government", "Shuozhou", "140600"],
  ["jinzhong-city-government", "晋中市人民政府", "晋中市", "Jinzhong Municipal Government", "Jinzhong", "140700"],
  ["yuncheng-city-government", "运城市人民政府", "运城市", "Yuncheng Municipal Government", "Yuncheng", "140800"],
  ["xinzhou-city-government", "忻州市人民政府", "忻州市", "Xinzhou Municipal Government", "Xinzhou", "140900"],
  ["linfen-city-government", "临汾市人民政府", "临汾市", "Linfen Municipal Government", "Linfen", "141000"],
  ["lvliang-city-government", "吕梁市人民政府", "吕梁市", "Lüliang Municipal Government", "Lüliang", "141100"],
];

const county: readonly Row[] = [
  ["county-governments", "各县（市、区）人民政府", "各县（市、区）", "County, county-level city and district governments", "Counties"],
];

const body: readonly Row[] = [
  ["chain-chiefs", "产业创新链链长", "链长", "Chiefs of the industrial innovation chains", "Chain chiefs"],
  ["development-zones", "开发区与高新技术产业开发区", "开发区", "Development zones and high-tech zones", "Development zones"],
  ["universities", "高等学校", "高校", "Universities and colleges", "Universities"],
  ["research-institutes", "科研院所", "科研院所", "Research institutes", "Institutes"],
  ["medical-institutions", "医疗卫生机构", "医疗机构", "Medical institutions", "Hospitals"],
  ["new-rd-institutions", "新型研发机构", "新型研发机构", "New-type R&D institutions", "New R&D institutions"],
  ["enterprises", "企业", "企业", "Enterprises", "Enterprises"],
  [
    "financial-institutions",
    "银行、保险、担保与投资机构",
    "金融机构",
    "Banks, insurers, guarantors and investors",
    "Financial institutions",
  ],
  [
    "intermediary-agencies",
    "科技中介与技术转移机构",
    "科技中介机构",
    "Technology-transfer and other intermediary agencies",
    "Intermediaries",
  ],
  ["third-party-evaluators", "第三方评价与统计调查机构", "第三方机构", "Third-party evaluation and survey bodies", "Evaluators"],
  [
    "industry-associations",
    "行业协会、商会与产业技术联盟",
    "行业组织",
    "Trade associations, chambers and industrial technology alliances",
    "Industry associations",
  ],
];

const atLevel = (level: Level, rows: readonly Row[]): readonly UnitOfGovernment[] =>
  rows.map(([id, zh, shortZh, en, shortEn, region]) => ({
    id,
    label: { zh, en },
    short: { zh: shortZh, en: shortEn },
    level,
    ...(region === undefined ? {} : { region }),
  }));

/** Codes ending so are zones that statisticians count and no divisions: they have no government of their own. */
const isZone = (code: string): boolean => code.endsWith("71");

/** A government for every county, county-level city and district: called by its city where it is spoken of at length, two districts being both 城区. */
export const countyGovernments: readonly UnitOfGovernment[] = [...countiesNorth, ...countiesSouth]
  .filter(({ code }) => !isZone(code))
  .map(({ code, label, short }) => {
    const city = cities.find((one) => one.code === `${code.slice(0, 4)}00`);
    return {
      id: `county-${code}-government`,
      label: {
        zh: `${city?.label.zh ?? ""}${label.zh}人民政府`,
        en: `${label.en} Government${city ? `, ${city.short.en}` : ""}`,
      },
      short: { zh: `${city?.short.zh ?? ""}${label.zh}`, en: city ? `${short.en}, ${city.short.en}` : short.en },
      level: "county" as const,
      region: code,
    };
  });

/** The plan speaks of this one by name, as an administration of the province; the register has it as a zone. */
const ofProvince: Readonly<Record<string, string>> = { "comprehensive-reform-demonstration-zone": "comprehensive-reform-zone" };
const known = new Set(Object.values(ofProvince));

/** The administration of every zone of the register that is no part of another, at the place where it lies: its figures are those of the zone. */
export const zoneAdministrations: readonly UnitOfGovernment[] = zones
  .filter(({ id, partOf }) => partOf === undefined && !known.has(id))
  .map(({ id, label, short, region }) => ({
    id: `${id}-administration`,
    label: { zh: `${label.zh}管理委员会`, en: `Administration of the ${label.en}` },
    short: { zh: `${short.zh}管委会`, en: `${short.en} Administration` },
    level: "body",
    region,
    evaluatedAs: id,
  }));

const withZone = (unit: UnitOfGovernment): UnitOfGovernment => {
  const evaluatedAs = ofProvince[unit.id];
  return evaluatedAs === undefined ? unit : { ...unit, evaluatedAs };
};

/** Whom the plan's paragraphs concern. Which unit leads is read from the subject matter where the plan names none. */
export const units: readonly UnitOfGovernment[] = [
  ...atLevel("national", national),
  ...atLevel("province", province).map(withZone),
  ...atLevel("city", city),
  ...atLevel("county", county),
  ...countyGovernments,
  ...atLevel("body", body),
  ...zoneAdministrations,
];

/** Administrations that are assessed as zones. */
export const assessedZones: readonly string[] = units.filter(({ evaluatedAs }) => evaluatedAs !== undefined).map(({ id }) => id);
