import type { Label, Source } from "#define";
import { science } from "./shanxi-issuers.ts";
import { source } from "./source.ts";
import { archive } from "./yearbook.ts";

const ministry: Label = { zh: "科学技术部", en: "Ministry of Science and Technology" };
const name = (zh: string, en: string): Label => ({ zh, en });
const secondary = { secondary: true } as const;

/** Who published that there is such a zone, laboratory or base. Lists that no page of the issuer shows any more were read in transcriptions. */
export const evaluatedUnitSources: readonly Source[] = [
  source(
    "state-key-laboratories-2019",
    "国家重点实验室名单(2019)",
    "State key laboratories, list of 2019 (transcribed)",
    ministry,
    `${archive}data-tidy/public-site/most-SKL/xlsx/SKL-list-year-2019-sciping.xlsx`,
    secondary,
  ),
  source(
    "enterprise-state-key-laboratories-2016",
    "企业国家重点实验室名单(2016)",
    "State key laboratories of enterprises, list of 2016 (transcribed)",
    ministry,
    `${archive}data-tidy/public-site/most-SKL/xlsx/FSKL-list-year-2016-report-sciping.xlsx`,
    secondary,
  ),
  source(
    "dynamic-measurement-laboratory-2021",
    "中北大学省部共建动态测试技术国家重点实验室大楼奠基(2021-11)",
    "North University of China lays the foundation of its state key laboratory of dynamic measurement (November 2021)",
    name("中北大学", "North University of China"),
    "http://college.k618.cn/gxzt/zbdx/zbxw/202111/t20211130_18224041.html",
    { publishedOn: "2021-11-30", secondary: true },
  ),
  source(
    "shanxi-science-window-2023",
    "晋科视窗(山西经济日报2023-12-26)",
    "Window on science in Shanxi (Shanxi Economic Daily, 26 December 2023)",
    name("山西经济日报", "Shanxi Economic Daily"),
    "http://www.sxjjb.cn/szb/html/2023-12/26/content_267203.htm",
    { publishedOn: "2023-12-26" },
  ),
  source(
    "coal-laboratory-interview-2025",
    "全国人大代表访谈(中国化工报2025-03)",
    "Interview with a deputy of the National People's Congress (China Chemical Industry News, March 2025)",
    name("中国化工报", "China Chemical Industry News"),
    "https://res.topqh.net/detail/929b9fcecbebbaab06b3451d44c7f137/news",
    secondary,
  ),
  source(
    "ministry-laboratory-review-2019",
    "山西高校一重点实验室通过教育部评估(中新网转载)",
    "A key laboratory of a university in Shanxi passes the review of the Ministry of Education (reprint of China News)",
    name("太原理工大学", "Taiyuan University of Technology"),
    "http://www.yanjintv.com/news/it/142119.html",
    secondary,
  ),
  source(
    "new-materials-laboratory",
    "太原理工大学材料学科介绍(转载)",
    "Materials science at Taiyuan University of Technology (reprint)",
    name("太原理工大学", "Taiyuan University of Technology"),
    "http://orangecoastwellnesscenter.com/school58/xy/2385.html",
    secondary,
  ),
  source(
    "demonstration-zone-platforms-2025",
    "山西转型综改示范区科技创新平台获表扬(2025)",
    "Innovation platforms of the Shanxi demonstration zone commended (2025)",
    science,
    "https://www.lab168.com/news/show-58148.html",
    secondary,
  ),
  source(
    "shanxi-university-laboratories-2022",
    "山西大学生命科学学院新闻2022-11-04",
    "News of the School of Life Science, Shanxi University, 4 November 2022",
    name("山西大学", "Shanxi University"),
    "http://life.sxu.edu.cn/xydt/xyxw/23742183a73b476ebe97995e176d6efe.htm",
    { publishedOn: "2022-11-04" },
  ),
  source(
    "taiyuan-high-tech-zone",
    "太原高新技术产业开发区(维基百科)",
    "Taiyuan High-tech Industrial Development Zone (encyclopedia)",
    name("维基百科", "Wikipedia"),
    "https://kiwix.haohe.fun/content/wikipedia_zh_all_maxi_2024-04/A/%E5%A4%AA%E5%8E%9F%E9%AB%98%E6%96%B0%E6%8A%80%E6%9C%AF%E4%BA%A7%E4%B8%9A%E5%BC%80%E5%8F%91%E5%8C%BA",
    secondary,
  ),
  source(
    "changzhi-high-tech-zone",
    "长治高新区升为国家级(报道转载)",
    "Changzhi High-tech Zone becomes a national one (reprint)",
    name("长治高新技术产业开发区", "Changzhi High-tech Industrial Development Zone"),
    "http://www.zswse.com/kaifaxinwenzhognxin/77.html",
    secondary,
  ),
  source(
    "jinchuang-valley-datong-2024",
    "“晋创谷·大同”揭牌报道(2024-04)",
    "Jinchuang Valley Datong opened (April 2024)",
    name("大同经济技术开发区", "Datong Economic and Technological Development Zone"),
    "http://m.cwurw.com/News/newsdetail-19525.html",
    secondary,
  ),
  source(
    "jincheng-development-zone-2018",
    "晋城经济技术开发区报道(2018)",
    "Report on Jincheng Economic and Technological Development Zone (2018)",
    name("晋城经济技术开发区", "Jincheng Economic and Technological Development Zone"),
    "https://ame456.com/html/ContentsChannel_6916201807251496284content_1496284.html",
    secondary,
  ),
  source(
    "jinzhong-incubator-2015",
    "晋中开发区科技孵化器通过国家级孵化器公示期(报道)",
    "The incubator of Jinzhong Development Zone passes its notice as a national one (report)",
    name("晋中开发区", "Jinzhong Development Zone"),
    "http://zxyzs.com/sx/news/2016/146609.html",
    secondary,
  ),
  source(
    "jinzhong-zone-opened-2017",
    "山西转型综合改革示范区晋中开发区揭牌(2017-04)",
    "The Jinzhong part of the Shanxi Comprehensive Reform Demonstration Zone opens (April 2017)",
    name("晋中文明网", "Jinzhong news site"),
    "http://www.jinwenw.cn/sx-news/jz-news/2017-04-29/20737.html",
    { publishedOn: "2017-04-29", secondary: true },
  ),
  source(
    "jinchuang-valley-shuozhou-2025",
    "晋创谷·朔州(朔州市人民政府网2025-06-28)",
    "Jinchuang Valley Shuozhou (Shuozhou Municipal People's Government, 28 June 2025)",
    name("朔州市人民政府", "Shuozhou Municipal People's Government"),
    "http://www.shuozhou.gov.cn/xwzx/jrsz/szsyw/bmgz/202506/t20250628_733811.shtml",
    { publishedOn: "2025-06-28" },
  ),
];
