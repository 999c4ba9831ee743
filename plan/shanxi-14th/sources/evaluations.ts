import type { Label, Source } from "#define";
import { source } from "./source.ts";

const wipo: Label = { zh: "世界知识产权组织", en: "World Intellectual Property Organization" };
const strategyAcademy: Label = { zh: "中国科学技术发展战略研究院", en: "Chinese Academy of Science and Technology for Development" };
const researchGroup: Label = {
  zh: "中国科技发展战略研究小组",
  en: "Chinese Research Group on Science and Technology Development Strategy",
};
const cityEvaluators: Label = {
  zh: "科学技术部、中国科学技术信息研究所",
  en: "Ministry of Science and Technology, Institute of Scientific and Technical Information of China",
};

/** Rankings others publish. The results belong to their publishers and are cited for comparison. */
export const evaluations: readonly Source[] = [
  source(
    "region-innovation-evaluation-2017",
    "《中国区域科技创新评价报告2016-2017》发布",
    "Evaluation Report on Regional Science and Technology Innovation of China 2016-2017 (report)",
    strategyAcademy,
    "http://zjrcfz.com/news/detail/id/1436.html",
    { secondary: true },
  ),
  source(
    "region-innovation-evaluation-2025",
    "《中国区域科技创新评价报告2025》发布报道",
    "Evaluation Report on Regional Science and Technology Innovation of China 2025 (report)",
    strategyAcademy,
    "https://www.xwboo.com/news/detail-209851.html",
    { secondary: true },
  ),
  source(
    "global-innovation-index-2016",
    "2016年全球创新指数:中国首次进入前25位(报道)",
    "China among the first 25 of the Global Innovation Index (October 2016)",
    wipo,
    "http://www.foucong.cn/html/report/16123980-1.htm",
    { secondary: true },
  ),
  source(
    "global-innovation-index-2018",
    "2018年全球创新指数前20位经济体(报道)",
    "The first 20 economies of the Global Innovation Index 2018",
    wipo,
    "http://chinaebr.com/myfw/show.php?itemid=1340",
    { secondary: true },
  ),
  source(
    "global-innovation-index-review",
    "全球创新指数历年位次(ChinaPower)",
    "ChinaPower: Global Innovation Index",
    wipo,
    "https://chinapower.csis.org/data/global-innovation-index-report/",
    { secondary: true },
  ),
  source(
    "global-innovation-index-2020",
    "2020年全球创新指数:中国保持第14位(报道)",
    "Global Innovation Index 2020: China remains 14th (7 September 2020)",
    wipo,
    "https://www.tellerreport.com/business/2020-09-07-2020-global-innovation-index-report--china-s-innovation-capability-ranking-remains-14th.SJNwWX7Ew.html",
    { publishedOn: "2020-09-07", secondary: true },
  ),
  source(
    "global-innovation-index-2021",
    "2021年全球创新指数:中国列第12位(报道)",
    "Global Innovation Index 2021: China ranked 12th",
    wipo,
    "http://chinaiptoday.com/post.html?id=1618",
    { secondary: true },
  ),
  source(
    "global-innovation-index-2022",
    "2022年全球创新指数:中国升至第11位(报道)",
    "Global Innovation Index 2022: China moves up to 11th",
    wipo,
    "https://cpahkltd.com/index.php?c=show&id=4763",
    { secondary: true },
  ),
  source(
    "global-innovation-index-2024",
    "世界知识产权组织发布2024年全球创新指数(报道)",
    "WIPO releases the Global Innovation Index 2024",
    wipo,
    "https://cpahkltd.com/index.php?c=show&id=105089",
    { secondary: true },
  ),
  source(
    "global-innovation-index-2024-xinhua",
    "2024年全球创新指数:中国升至第11位(新华社2024-09-26)",
    "China moves up to 11th in the Global Innovation Index 2024 (Xinhua, 26 September 2024)",
    wipo,
    "https://english.news.cn/20240926/6e309a2cc28d48f4a90f2a003136f62a/c.html",
    { publishedOn: "2024-09-26", secondary: true },
  ),
  source(
    "innovative-cities-2019",
    "2019年国家创新型城市创新能力排名转载页",
    "Innovative cities of China 2019, ranking (reprint)",
    cityEvaluators,
    "http://hbzqbyyxgs.com/news/539121.html",
    { secondary: true },
  ),
  source(
    "national-innovation-index-2024",
    "《国家创新指数报告2024》(中新网2025-03-31)",
    "National Innovation Index Report 2024 (China News, 31 March 2025)",
    strategyAcademy,
    "https://www.shijiezz.com/top/176088.html",
    { publishedOn: "2025-03-31", secondary: true },
  ),
  source(
    "regional-innovation-capability-2019",
    "2019中国区域创新能力排名(南方财富网2019-11-04)",
    "Regional innovation capability of China 2019, ranking (4 November 2019)",
    researchGroup,
    "http://travelwithnise.com/paihangbang/201911/4317158.html",
    { publishedOn: "2019-11-04", secondary: true },
  ),
  source(
    "regional-innovation-capability-2020",
    "2020中国区域创新能力评价报告排名转载页",
    "Regional innovation capability of China 2020, ranking (reprint)",
    researchGroup,
    "http://s.www.hbzqbyyxgs.com/news/581059.html",
    { secondary: true },
  ),
  source(
    "regional-innovation-capability-2024",
    "《中国区域创新能力评价报告2024》发布(科技日报2024-11-04)",
    "Annual Report of Regional Innovation Capability of China 2024 (Science and Technology Daily, 4 November 2024)",
    researchGroup,
    "http://www.lytdpj.cn/keji/20241104/04293898.html",
    { publishedOn: "2024-11-04", secondary: true },
  ),
  source(
    "regional-innovation-capability-2025",
    "《中国区域创新能力评价报告2025》介绍页",
    "Annual Report of Regional Innovation Capability of China 2025 (introduction)",
    researchGroup,
    "https://bbs.pinggu.org/thread-16410828-1-1.html",
    { secondary: true },
  ),
];
