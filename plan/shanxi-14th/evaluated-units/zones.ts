import { defineEvaluatedUnits } from "#define";
import { national, provincial, unit } from "./words.ts";

const zone = unit("zone");
const highTech = ["高新区", "High-tech Zone"] as const;
const named = (zh: string, en: string): readonly [string, string] => [`${zh}${highTech[0]}`, `${en} ${highTech[1]}`];

const demonstration = "comprehensive-reform-zone";

/** Development and high-tech zones that published reports name; no full list is public, others are entered by a change of the register. */
export const zones = defineEvaluatedUnits([
  zone(
    demonstration,
    ["山西转型综合改革示范区", "Shanxi Comprehensive Reform Demonstration Zone"],
    ["综改示范区", "Reform Demonstration Zone"],
    "140000",
    "jinzhong-zone-opened-2017",
    {
      since: "2017",
      note: [
        "跨太原、晋中两市；包含太原高新区和晋中开发区，二者不另排位、不单独考核。",
        "It lies in Taiyuan and Jinzhong and contains the Taiyuan High-tech Zone and the Jinzhong Development Zone, which are neither placed nor assessed besides.",
      ],
    },
  ),
  zone(
    "taiyuan-high-tech-zone",
    ["太原高新技术产业开发区", "Taiyuan High-tech Industrial Development Zone"],
    named("太原", "Taiyuan"),
    "140100",
    "taiyuan-high-tech-zone",
    {
      since: "1992-11",
      level: national,
      partOf: demonstration,
      note: [
        "现为综改示范区学府产业园区，属综改示范区，不另排位、不单独考核。",
        "Today the Xuefu park of the Reform Demonstration Zone; a part of it, neither placed nor assessed besides.",
      ],
    },
  ),
  zone(
    "changzhi-high-tech-zone",
    ["长治高新技术产业开发区", "Changzhi High-tech Industrial Development Zone"],
    named("长治", "Changzhi"),
    "140400",
    "changzhi-high-tech-zone",
    { level: national, note: ["2015年升级为国家级。", "A national zone since 2015."] },
  ),
  zone(
    "yangquan-high-tech-zone",
    ["阳泉高新技术产业开发区", "Yangquan High-tech Industrial Development Zone"],
    named("阳泉", "Yangquan"),
    "140300",
    "jinchuang-valley-yangquan-2025",
    {
      level: provincial,
      note: ["级别据规划所称“省级高新区”，未见正式名单。", "Provincial by what the plan says; no list was found."],
    },
  ),
  zone(
    "yanhu-high-tech-zone",
    ["运城盐湖高新技术产业开发区", "Yuncheng Yanhu High-tech Industrial Development Zone"],
    named("运城盐湖", "Yanhu"),
    "140800",
    "plan-document",
    { level: provincial },
  ),
  zone(
    "jinzhong-agricultural-high-tech-zone",
    ["晋中国家农业高新技术产业示范区", "Jinzhong National Agricultural High-tech Industries Demonstration Zone"],
    ["晋中农高区", "Jinzhong Agricultural Zone"],
    "140700",
    "plan-document",
    { level: national },
  ),
  zone(
    "datong-development-zone",
    ["大同经济技术开发区", "Datong Economic and Technological Development Zone"],
    ["大同经开区", "Datong Development Zone"],
    "140200",
    "jinchuang-valley-datong-2024",
  ),
  zone(
    "jincheng-development-zone",
    ["晋城经济技术开发区", "Jincheng Economic and Technological Development Zone"],
    ["晋城经开区", "Jincheng Development Zone"],
    "140500",
    "jincheng-development-zone-2018",
  ),
  zone(
    "jinzhong-development-zone",
    ["晋中开发区", "Jinzhong Development Zone"],
    ["晋中开发区", "Jinzhong Development Zone"],
    "140700",
    "jinzhong-incubator-2015",
    {
      partOf: demonstration,
      note: [
        "2017年挂牌为综改示范区晋中开发区，属综改示范区，不另排位、不单独考核。",
        "Since 2017 the Jinzhong part of the Reform Demonstration Zone, neither placed nor assessed besides.",
      ],
    },
  ),
  zone(
    "pinglu-development-zone",
    ["朔州平鲁经济技术开发区", "Pinglu Economic and Technological Development Zone, Shuozhou"],
    ["平鲁经开区", "Pinglu Development Zone"],
    "140600",
    "jinchuang-valley-shuozhou-2025",
    { note: ["来源页只写简称“平鲁经开区”。", "The source gives the short name only."] },
  ),
]);
