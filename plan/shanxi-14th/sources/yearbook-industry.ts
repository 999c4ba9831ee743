import type { Source } from "#define";
import { yearbook } from "./yearbook.ts";

/** Tables on high-technology industry, above-scale industry, incubators and makerspaces. Per row: year of the data, number of the table where it has one, file. */
export const yearbookIndustry: readonly Source[] = [
  ...yearbook({
    slug: "yearbook-high-technology-industry",
    title: { zh: "各地区高技术产业生产经营情况", en: "High-technology industry: production and business by region" },
    folder: "tech-yearbook/part05-industry/01-operation/",
    tables: [
      [2015, "5-3", "raw-2015.xls"],
      [2016, "5-3", "raw-2016.xls"],
      [2018, "5-2", "raw-2018.xls"],
      [2019, "5-2", "raw-2019.xls"],
      [2020, "5-2", "raw-2020.xls"],
      [2021, "5-2", "raw-2021.xls"],
      [2022, "5-2", "raw-2022.xls"],
      [2023, "5-2", "raw-2023.xls"],
    ],
  }),
  ...yearbook({
    slug: "yearbook-industry-firms",
    title: { zh: "各地区规上工业企业数量情况", en: "Above-scale industrial enterprises with R&D, by region" },
    folder: "tech-yearbook/part02-firm/00-firms/",
    tables: [
      [2018, "2-4", "raw-2018.xls"],
      [2019, "2-4", "raw-2019.xls"],
      [2020, "2-8", "raw-2020.xls"],
      [2021, "2-8", "raw-2021.xls"],
      [2022, "2-8", "raw-2022.xls"],
      [2023, "2-8", "raw-2023.xls"],
    ],
  }),
  ...yearbook({
    slug: "yearbook-industry-rd",
    title: { zh: "各地区规上工业企业R&D经费内部支出", en: "Above-scale industrial enterprises: R&D expenditure by region" },
    folder: "tech-yearbook/part02-firm/03-spend-inner/",
    tables: [
      [2018, "2-10", "raw-2018.xls"],
      [2019, "2-10", "raw-2019.xls"],
      [2020, "2-14", "raw-2020.xls"],
      [2021, "2-14", "raw-2021.xls"],
      [2022, "2-14", "raw-2022.xls"],
      [2023, "2-14", "raw-2023.xls"],
    ],
  }),
  ...yearbook({
    slug: "yearbook-industry-new-products",
    title: {
      zh: "各地区规上工业企业新产品开发和销售",
      en: "Above-scale industrial enterprises: new products developed and sold, by region",
    },
    folder: "tech-yearbook/part02-firm/07-new-product/",
    tables: [
      [2018, "2-22", "raw-2018.xls"],
      [2019, "2-22", "raw-2019.xls"],
      [2020, "2-23", "raw-2020.xls"],
      [2021, "2-23", "raw-2021.xls"],
      [2022, "2-23", "raw-2022.xls"],
      [2023, "2-23", "raw-2023.xls"],
    ],
  }),
  ...yearbook({
    slug: "yearbook-industry-personnel",
    title: { zh: "各地区规上工业企业R&D人员", en: "Above-scale industrial enterprises: R&D personnel by region" },
    folder: "tech-yearbook/part02-firm/01-employee/",
    tables: [
      [2018, "2-7", "raw-2018.xls"],
      [2019, "", "raw-2019-soshu.xls"],
      [2020, "2-11", "raw-2020.xls"],
      [2021, "2-11", "raw-2021.xls"],
      [2022, "2-11", "raw-2022.xls"],
      [2023, "2-11", "raw-2023.xls"],
    ],
  }),
  ...yearbook({
    slug: "yearbook-industry-patents",
    title: { zh: "各地区规上工业企业专利", en: "Above-scale industrial enterprises: patents by region" },
    folder: "tech-yearbook/part02-firm/08-patent/",
    tables: [
      [2018, "2-25", "raw-2018.xls"],
      [2019, "2-25", "raw-2019.xls"],
      [2020, "2-26", "raw-2020.xls"],
      [2021, "2-26", "raw-2021.xls"],
      [2023, "2-26", "raw-2023.xls"],
    ],
  }),
  ...yearbook({
    slug: "yearbook-incubators",
    title: { zh: "各地区科技企业孵化器主要指标", en: "Technology business incubators: main figures by region" },
    folder: "tech-yearbook/part09-service/01-incubator/",
    tables: [
      [2022, "9-12", "raw-2022.xls"],
      [2023, "9-12", "raw-2023.xls"],
    ],
  }),
  ...yearbook({
    slug: "yearbook-makerspaces",
    title: { zh: "各地区众创空间主要指标", en: "Makerspaces: main figures by region" },
    folder: "tech-yearbook/part09-service/02-spcae/",
    tables: [
      [2022, "9-14", "raw-2022.xls"],
      [2023, "9-14", "raw-2023.xls"],
    ],
  }),
];
