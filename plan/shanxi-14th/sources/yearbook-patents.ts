import type { Source } from "#define";
import { yearbook } from "./yearbook.ts";

/** Tables on patents. Per row: year of the data, number of the table where it has one, file. */
export const yearbookPatents: readonly Source[] = [
  ...yearbook({
    slug: "yearbook-patents-granted",
    title: { zh: "国内三种专利授权数按地区分布", en: "Domestic patents granted by region" },
    folder: "tech-yearbook/part08-output/01-patent/02-authority/",
    tables: [
      [2015, "7-8", "raw-2015.xls"],
      [2016, "8-8", "raw-2016.xls"],
      [2017, "8-8", "raw-2017.xls"],
      [2018, "8-8", "raw-2018.xls"],
      [2019, "8-8", "raw-2019.xls"],
      [2020, "8-8", "raw-2020.xls"],
      [2021, "8-8", "raw-2021.xls"],
      [2022, "8-8", "raw-2022.xls"],
      [2023, "8-8", "raw-2023.xls"],
    ],
  }),
  ...yearbook({
    slug: "yearbook-patents-valid",
    title: { zh: "国内三种专利有效数按地区分布", en: "Domestic patents in force by region" },
    folder: "tech-yearbook/part08-output/01-patent/03-valid/",
    tables: [
      [2015, "7-9", "raw-2015.xls"],
      [2016, "8-9", "raw-2016.xls"],
      [2017, "8-9", "raw-2017.xls"],
      [2018, "8-9", "raw-2018.xls"],
      [2019, "8-9", "raw-2019.xls"],
      [2020, "8-9", "raw-2020.xls"],
      [2021, "8-9", "raw-2021.xls"],
      [2022, "8-9", "raw-2022.xls"],
      [2023, "8-9", "raw-2023.xls"],
    ],
  }),
];
