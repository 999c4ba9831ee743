import type { Source } from "#define";
import { yearbook } from "./yearbook.ts";

/** Tables on R&D money and people. Per row: year of the data, number of the table where it has one, file. */
export const yearbookRd: readonly Source[] = [
  ...yearbook({
    slug: "yearbook-rd-by-activity",
    title: { zh: "各地区按活动类型分R&D经费内部支出", en: "R&D expenditure by type of activity and region" },
    folder: "",
    tables: [
      [2015, "", "data-tidy/tech-yearbook/part01-over/03-spend-inner/01-activity/2015.xlsx"],
      [2016, "", "data-tidy/tech-yearbook/part01-over/03-spend-inner/01-activity/2016.xlsx"],
      [2017, "", "data-tidy/tech-yearbook/part01-over/03-spend-inner/01-activity/2017.xlsx"],
      [2018, "1-7", "tech-yearbook/part01-over/03-spend-inner/01-activity/raw-2018.xls"],
      [2019, "1-7", "tech-yearbook/part01-over/03-spend-inner/01-activity/raw-2019.xls"],
      [2020, "1-7", "tech-yearbook/part01-over/03-spend-inner/01-activity/raw-2020.xls"],
      [2021, "1-7", "tech-yearbook/part01-over/03-spend-inner/01-activity/raw-2021.xls"],
      [2022, "1-7", "tech-yearbook/part01-over/03-spend-inner/01-activity/raw-2022.xls"],
      [2023, "1-7", "tech-yearbook/part01-over/03-spend-inner/01-activity/raw-2023.xls"],
    ],
  }),
  ...yearbook({
    slug: "yearbook-rd-by-funds",
    title: { zh: "各地区按资金来源分R&D经费内部支出", en: "R&D expenditure by source of funds and region" },
    folder: "tech-yearbook/part01-over/03-spend-inner/02-source/",
    tables: [
      [2015, "1-14", "raw-2015.xls"],
      [2016, "1-14", "raw-2016.xls"],
      [2017, "1-14", "raw-2017.xls"],
      [2018, "1-14", "raw-2018.xls"],
      [2019, "1-14", "raw-2019.xls"],
      [2020, "1-14", "raw-2020.xls"],
      [2021, "1-14", "raw-2021.xls"],
      [2022, "1-14", "raw-2022.xls"],
      [2023, "1-14", "raw-2023.xls"],
    ],
  }),
  ...yearbook({
    slug: "yearbook-rd-personnel",
    title: { zh: "各地区R&D人员全时当量", en: "R&D personnel in full-time equivalents by region" },
    folder: "tech-yearbook/part01-over/01-labor-hour/",
    tables: [
      [2015, "1-4", "raw-2015.xls"],
      [2016, "1-4", "raw-2016.xls"],
      [2017, "1-4", "raw-2017.xls"],
      [2018, "1-4", "raw-2018.xls"],
      [2019, "1-4", "raw-2019.xls"],
      [2020, "1-4", "raw-2020.xls"],
      [2021, "1-4", "raw-2021.xls"],
      [2022, "1-4", "raw-2022.xls"],
      [2023, "1-4", "raw-2023.xls"],
    ],
  }),
];
