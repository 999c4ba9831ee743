import type { Day, Label, Source } from "#define";
import { archive } from "./yearbook.ts";

const statistics: Label = { zh: "国家统计局", en: "National Bureau of Statistics" };
const bulletinIssuers: Label = {
  zh: "国家统计局、科学技术部、财政部",
  en: "National Bureau of Statistics, Ministry of Science and Technology, Ministry of Finance",
};
const torch: Label = {
  zh: "全国高新技术企业认定管理工作领导小组办公室",
  en: "National office for the certification of high-technology enterprises",
};

const bulletin = (year: number, publishedOn: Day, url: string, secondary = false): Source => ({
  id: `national-rd-bulletin-${year}`,
  title: {
    zh: `${year}年全国科技经费投入统计公报`,
    en: `National bulletin on spending on science and technology ${year}`,
  },
  publisher: bulletinIssuers,
  url,
  publishedOn,
  ...(secondary ? { secondary: true as const } : {}),
});
const kept = (file: string): string => `${archive}${file}`;

/** Up to 2017 a transcribed table, 2018 to 2020 an archived page, then the issuer's page; that of 2021 was moved in 2023, the bulletin is of August 2022. */
const bulletins: readonly Source[] = [
  bulletin(2015, "2016-11-11", kept("data-tidy/public-site/nbs-RD-bulletin/02-xls/2015.xlsx"), true),
  bulletin(2016, "2017-10-10", kept("data-tidy/public-site/nbs-RD-bulletin/02-xls/2016.xlsx"), true),
  bulletin(2017, "2018-10-09", kept("data-tidy/public-site/nbs-RD-bulletin/02-xls/2017.xlsx"), true),
  bulletin(2018, "2019-08-30", kept("public-site/nbs-RD-bulletin/01-html/2018.html"), true),
  bulletin(2019, "2020-08-27", kept("public-site/nbs-RD-bulletin/01-html/2019.html"), true),
  bulletin(2020, "2021-09-22", kept("public-site/nbs-RD-bulletin/01-html/2020.html"), true),
  bulletin(2021, "2022-08-31", "http://www.stats.gov.cn/sj/zxfb/202302/t20230203_1901565.html"),
  bulletin(2022, "2023-09-18", "http://www.stats.gov.cn/sj/zxfb/202309/t20230918_1942920.html"),
  bulletin(2023, "2024-10-02", "https://www.stats.gov.cn/sj/zxfb/202410/t20241002_1956810.html"),
  bulletin(2024, "2025-09-29", "https://www.donews.com/news/detail/8/6154001.html", true),
  {
    id: "national-rd-preliminary-2024",
    title: { zh: "2024年全社会研究与试验发展经费初步测算", en: "R&D expenditure 2024, preliminary estimate" },
    publisher: statistics,
    url: "http://glaucomaclinical.com/Tech/202501/94727.html",
    publishedOn: "2025-01-23",
    secondary: true,
  },
];

const budgetTables: readonly (readonly [year: number, file: string])[] = [
  [2015, "data-tidy/nation-yearbook/part07-finance/02-public-budget/2015.xlsx"],
  [2016, "data-tidy/nation-yearbook/part07-finance/02-public-budget/2016.xlsx"],
  [2017, "data-tidy/nation-yearbook/part07-finance/02-public-budget/2017.xlsx"],
  [2018, "data-tidy/nation-yearbook/part07-finance/02-public-budget/2018.xlsx"],
  [2019, "nation-yearbook/part07-finance/02-public-budget/raw-2019.xls"],
  [2020, "data-tidy/nation-yearbook/part07-finance/02-public-budget/2020.xlsx"],
  [2021, "nation-yearbook/part07-finance/02-public-budget/raw-2021.xls"],
  [2022, "nation-yearbook/part07-finance/02-public-budget/raw-2022.xls"],
  [2023, "nation-yearbook/part07-finance/02-public-budget/raw-2023.xls"],
];
const budgets: readonly Source[] = budgetTables.map(([year, file]) => ({
  id: `statistical-yearbook-budget-${year}`,
  title: {
    zh: `中国统计年鉴${year + 1} 分地区一般公共预算支出(${year}年)`,
    en: `General public budget expenditure by region, ${year} (China Statistical Yearbook ${year + 1})`,
  },
  publisher: statistics,
  url: kept(file),
  secondary: true,
}));

const certified: readonly Source[] = [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => ({
  id: `innocom-certified-${year}`,
  title: {
    zh: `高新技术企业认定公示名单分省计数(${year}年)`,
    en: `High-technology enterprises certified in ${year}, counted by province from the published lists`,
  },
  publisher: torch,
  url: kept(`data-tidy/public-site/torch-innocom/xlsx/tbl-smry-year-${year}.xlsx`),
  secondary: true,
}));

const database = (id: string, zh: string, en: string, file: string): Source => ({
  id,
  title: { zh: `国家数据 分省年度数据 ${zh}(2025年版)`, en: `National data, annual by province: ${en} (2025 edition)` },
  publisher: statistics,
  url: `https://github.com/pik-piam/PyPSA-China-PIK/blob/25c83bfb37bc7d81f3058d3f8271fa34383d63ee/resources/data/population/${file}`,
  secondary: true,
});

/** National issuers other than the yearbook on science and technology. */
export const national: readonly Source[] = [
  ...bulletins,
  ...budgets,
  ...certified,
  database("national-database-gdp", "地区生产总值", "gross regional product", "historical_gdp.csv"),
  database("national-database-population", "年末常住人口", "resident population at year end", "historical_population.csv"),
];
