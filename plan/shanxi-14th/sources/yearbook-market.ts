import type { Source } from "#define";
import { yearbook } from "./yearbook.ts";

/** Tables on the technology market, by region of the seller and of the buyer. Per row: year of the data, number of the table where it has one, file. */
export const yearbookMarket: readonly Source[] = [
  ...yearbook({
    slug: "yearbook-technology-out-amount",
    title: { zh: "技术市场技术输出地域(合同金额)", en: "Technology market: contract value by region of the seller" },
    folder: "data-tidy/tech-yearbook/part08-output/04-teckmarket-push/",
    tables: [
      [2015, "", "funds-2015.xlsx"],
      [2016, "", "funds-2016.xlsx"],
      [2017, "", "funds-2017.xlsx"],
      [2018, "", "funds-2018.xlsx"],
      [2019, "", "funds-2019.xlsx"],
      [2020, "", "funds-2020.xlsx"],
      [2021, "", "funds-2021.xlsx"],
      [2022, "", "funds-2022.xlsx"],
      [2023, "", "funds-2023.xlsx"],
    ],
  }),
  ...yearbook({
    slug: "yearbook-technology-out-contracts",
    title: { zh: "技术市场技术输出地域(合同数)", en: "Technology market: contracts by region of the seller" },
    folder: "data-tidy/tech-yearbook/part08-output/04-teckmarket-push/",
    tables: [
      [2015, "", "amount-2015.xlsx"],
      [2016, "", "amount-2016.xlsx"],
      [2017, "", "amount-2017.xlsx"],
      [2018, "", "amount-2018.xlsx"],
      [2019, "", "amount-2019.xlsx"],
      [2020, "", "amount-2020.xlsx"],
      [2021, "", "amount-2021.xlsx"],
      [2022, "", "amount-2022.xlsx"],
      [2023, "", "amount-2023.xlsx"],
    ],
  }),
  ...yearbook({
    slug: "yearbook-technology-in-amount",
    title: { zh: "技术市场技术流向地域(合同金额)", en: "Technology market: contract value by region of the buyer" },
    folder: "data-tidy/tech-yearbook/part08-output/03-teckmarket-pull/",
    tables: [
      [2015, "", "funds-2015.xlsx"],
      [2016, "", "funds-2016.xlsx"],
      [2017, "", "funds-2017.xlsx"],
      [2018, "", "funds-2018.xlsx"],
      [2019, "", "funds-2019.xlsx"],
      [2020, "", "funds-2020.xlsx"],
      [2021, "", "funds-2021.xlsx"],
      [2022, "", "funds-2022.xlsx"],
      [2023, "", "funds-2023.xlsx"],
    ],
  }),
  ...yearbook({
    slug: "yearbook-technology-in-contracts",
    title: { zh: "技术市场技术流向地域(合同数)", en: "Technology market: contracts by region of the buyer" },
    folder: "data-tidy/tech-yearbook/part08-output/03-teckmarket-pull/",
    tables: [
      [2015, "", "amount-2015.xlsx"],
      [2016, "", "amount-2016.xlsx"],
      [2017, "", "amount-2017.xlsx"],
      [2018, "", "amount-2018.xlsx"],
      [2019, "", "amount-2019.xlsx"],
      [2020, "", "amount-2020.xlsx"],
      [2021, "", "amount-2021.xlsx"],
      [2022, "", "amount-2022.xlsx"],
      [2023, "", "amount-2023.xlsx"],
    ],
  }),
];
