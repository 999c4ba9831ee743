import { type ClauseId, type CollectedKind, defineScheme, type Id, type Label, type NormaliseStep, type SchemeNode } from "#define";
import { branch, collects, compensated, label, root, uncertainWeights, type Words } from "../nodes.ts";
import { carried } from "../provincial.ts";

/** Standards of the monitoring of 2008 or so, in the unit of each leaf: what scores 100. */
const standards: Readonly<Record<Id, number>> = {
  professionals: 500,
  "college-educated": 1000,
  "new-equipment": 8,
  "new-fixed-assets": 3,
  "patent-applications": 100,
  "relative-wage": 200,
  "technology-bought-per-head": 200,
  "researcher-density": 10,
  "industry-personnel-share": 70,
  "rd-intensity": 2.5,
  "fiscal-science-share": 5,
  "enterprise-rd-to-sales": 6,
  "technology-absorption": 1,
  "papers-per-personnel": 5000,
  "national-award-coefficient": 5,
  "inventions-in-force-density": 8,
  "technology-sold-per-head": 200,
  "patent-royalties": 500,
  "high-technology-value-added": 30,
  "knowledge-services": 30,
  "high-technology-exports": 40,
  "new-product-share": 40,
};

const read = (parent: Id, id: Id, remark?: Words): SchemeNode => {
  const node = carried(parent, id);
  const basis: Label = {
    zh: `标准值${standards[id]}。${remark?.[0] ?? "与原指标口径一致或相近。"}`,
    en: `Standard: ${standards[id]}. ${remark?.[1] ?? "The scope is that of the original or close to it."}`,
  };
  return { ...node, ...(node.leaf ? { leaf: { ...node.leaf, basis } } : {}) };
};
type Wanted = readonly [id: Id, words: Words, unit: Words, kind: CollectedKind, keeper: Id, say: Words, clauses: readonly ClauseId[]];
const want = (parent: Id, [id, words, unit, kind, keeper, say, clauses]: Wanted): SchemeNode => {
  const node = collects(parent, id, words, 1, { unit, kind, keeper, say, clauses });
  const basis = label([`标准值${standards[id]}。分省数未收录。`, `Standard: ${standards[id]}. Provincial figures are not carried.`]);
  return { ...node, ...(node.leaf ? { leaf: { ...node.leaf, basis } } : {}) };
};
const percent: Words = ["%", "%"];

const againstStandards: NormaliseStep = { step: "normalise", method: "standard", standards, scale: 100, cap: 100, constant: "leave-out" };

/** The national monitoring of scientific and technological progress: value over standard, at most 100, weighted up. */
export const progressMonitoring = defineScheme({
  id: "progress-monitoring-style",
  label: { zh: "全国科技进步统计监测方法", en: "National science and technology progress monitoring method" },
  clauses: ["9.6.1", "9.6.2"],
  subject: "province",
  purpose: {
    zh: "以绝对标准衡量各省：指标值除以标准值，满100封顶，逐级加权。分值不随其他省变化，各年可比。标准值是2008年前后的，部分指标已普遍达标，封顶后看不出差距，这是原方法的局限。",
    en: "Measures provinces against absolute standards: value over standard, at most 100, weighted level by level. A score does not move with other provinces and compares over years. The standards are those of about 2008; where most provinces have passed one, the cap hides what lies above it, as in the original.",
  },
  follows: {
    title: {
      zh: "全国科技进步统计监测报告（科学技术部发展计划司）",
      en: "Monitoring report on national scientific and technological progress",
    },
    url: "http://cn.chinagate.cn/reports/2009-03/11/content_17426358_5.htm",
    recalled: [
      {
        zh: "各级权重在所见资料中没有列出，本方案逐级等权。",
        en: "The weights of the levels are not in what could be read; equal weights are used at every level.",
      },
      {
        zh: "逆向指标按标准值除以指标值计；本方案所列22个指标均为正向。",
        en: "For indicators where less is better the standard is divided by the value; all 22 listed here point the other way.",
      },
      {
        zh: "二级分组据回忆列出；一级指标“科技促进经济社会发展”未见标准值，没有列入。",
        en: "The second-level groups are recalled. The first-level indicator on economic and social development has no standards in what could be read and is left out.",
      },
      {
        zh: "标准值取自转载的指标表（renrendoc.com/paper/215569296.html），未见原报告。",
        en: "Standards are taken from a reprinted table (renrendoc.com/paper/215569296.html), not from the report itself.",
      },
    ],
  },
  versions: [
    {
      from: "2021-01-01",
      since: "2018",
      assumed: true,
      weighting: {
        zh: "逐级等权，待取得原报告权重后更正。没有分省数据的指标不计分，其权重由同级其他指标分担。",
        en: "Equal at every level until the report's own weights are at hand. An indicator without provincial data does not count, and its siblings take its weight.",
      },
      tree: [
        root("综合科技进步水平指数（监测方法）", "Index of scientific and technological progress, by the monitoring method"),
        branch("environment", ["科技进步环境", "Environment for progress"], 1),
        branch("human-resources", ["科技人力资源", "Human resources"], 1, "environment"),
        want("human-resources", [
          "professionals",
          ["万人专业技术人员数", "Professional and technical staff per 10 000 people"],
          ["人/万人", "per 10 000 people"],
          "amount",
          "human-resources-department",
          ["分省专业技术人员数", "Professional and technical staff by province"],
          ["1.2.19"],
        ]),
        want("human-resources", [
          "college-educated",
          ["万人大专以上学历人数", "People with college education per 10 000"],
          ["人/万人", "per 10 000 people"],
          "amount",
          "statistics-bureau",
          ["分省大专及以上人口，取自普查与抽样调查", "People with college education by province, from census and sample surveys"],
          ["1.2.19"],
        ]),
        branch("material-conditions", ["科研物质条件", "Material conditions"], 1, "environment"),
        want("material-conditions", [
          "new-equipment",
          ["每名研发人员新增仪器设备费", "New instruments per R&D person"],
          ["万元/人", "10k yuan per person"],
          "amount",
          "statistics-bureau",
          ["分省研发仪器设备支出", "R&D spending on instruments by province"],
          ["3.1.7"],
        ]),
        want("material-conditions", [
          "new-fixed-assets",
          ["科研与技术服务业新增固定资产占比", "Research and technical services in new fixed assets"],
          percent,
          "share",
          "statistics-bureau",
          ["分省分行业新增固定资产", "New fixed assets by province and industry"],
          ["9.3.1"],
        ]),
        branch("awareness", ["科技意识", "Awareness"], 1, "environment"),
        want("awareness", [
          "patent-applications",
          ["万名就业人员专利申请数", "Patent applications per 10 000 employed"],
          ["件/万人", "per 10 000 people"],
          "amount",
          "market-regulation-administration",
          ["分省专利申请受理数与就业人员数", "Patent applications and employment by province"],
          ["7.4.1"],
        ]),
        want("awareness", [
          "relative-wage",
          ["科研与技术服务业平均工资与全社会之比", "Average wage of research and technical services over that of all"],
          percent,
          "amount",
          "statistics-bureau",
          ["分省分行业平均工资", "Average wages by province and industry"],
          ["5.1.1"],
        ]),
        read("awareness", "technology-bought-per-head", [
          "原指标为万人吸纳技术成果金额，万元/万人即元/人。",
          "The original counts 10k yuan per 10 000 people, which is yuan per person.",
        ]),
        branch("inputs", ["科技活动投入", "Inputs"], 1),
        branch("people", ["科技活动人力投入", "People"], 1, "inputs"),
        read("people", "researcher-density", [
          "原指标为万人研发科学家和工程师数，现行统计改称研究人员。",
          "The original counts scientists and engineers, now called researchers.",
        ]),
        read("people", "industry-personnel-share", [
          "口径代用：原指标为企业研发科学家和工程师占比，以规上工业研发人员占比代之。",
          "Stands in: the original is the enterprises' share of scientists and engineers; here above-scale industry's share of R&D personnel.",
        ]),
        branch("funds", ["科技活动财力投入", "Funds"], 1, "inputs"),
        read("funds", "rd-intensity"),
        read("funds", "fiscal-science-share"),
        want("funds", [
          "enterprise-rd-to-sales",
          ["企业研发经费占销售收入比重", "Enterprises' R&D over sales"],
          percent,
          "amount",
          "statistics-bureau",
          ["分省规上工业营业收入", "Operating revenue of above-scale industry by province"],
          ["4.1.2"],
        ]),
        want("funds", [
          "technology-absorption",
          ["企业技术引进和消化吸收经费占比", "Enterprises' spending on buying and absorbing technology"],
          percent,
          "amount",
          "statistics-bureau",
          ["分省企业技术引进、消化吸收经费", "Enterprises' spending on buying and absorbing technology by province"],
          ["1.2.11"],
        ]),
        branch("outputs", ["科技活动产出", "Outputs"], 1),
        branch("results", ["科技活动产出水平", "Results"], 1, "outputs"),
        want("results", [
          "papers-per-personnel",
          ["万名研发人员科技论文数", "Papers per 10 000 R&D personnel"],
          ["篇/万人", "per 10 000 people"],
          "amount",
          "science-and-technology-department",
          ["分省科技论文数", "Papers by province"],
          ["2.1.4"],
        ]),
        want("results", [
          "national-award-coefficient",
          ["获国家级科技成果奖系数", "Coefficient of national awards"],
          ["项当量/万人", "award equivalents per 10 000 people"],
          "amount",
          "science-and-technology-department",
          ["分省国家科学技术奖获奖项目与等级", "National awards by province and class"],
          ["2.1.4"],
        ]),
        read("results", "inventions-in-force-density", [
          "口径代用：原指标按就业人员平均，以常住人口平均代之，数值偏低。",
          "Stands in: the original divides by people employed, here by residents, which comes out lower.",
        ]),
        branch("market", ["技术成果市场化", "Results on the market"], 1, "outputs"),
        read("market", "technology-sold-per-head", [
          "原指标为万人技术成果成交额，万元/万人即元/人。",
          "The original counts 10k yuan per 10 000 people, which is yuan per person.",
        ]),
        want("market", [
          "patent-royalties",
          ["万人知识产权使用费收入", "Receipts for intellectual property per 10 000 people"],
          ["万美元/万人", "10k US dollars per 10 000 people"],
          "amount",
          "commerce-department",
          ["分省知识产权使用费收入", "Receipts for intellectual property by province"],
          ["7.4.3"],
        ]),
        branch("industrialisation", ["高新技术产业化", "High technology in industry"], 1),
        branch("level", ["高新技术产业化水平", "Level"], 1, "industrialisation"),
        want("level", [
          "high-technology-value-added",
          ["高技术产业增加值占工业增加值比重", "High-technology manufacturing in industrial value added"],
          percent,
          "share",
          "statistics-bureau",
          ["分省高技术制造业增加值占比", "Share of high-technology manufacturing by province"],
          ["1.2.13"],
        ]),
        want("level", [
          "knowledge-services",
          ["知识密集型服务业增加值占GDP比重", "Knowledge-intensive services in GDP"],
          percent,
          "share",
          "statistics-bureau",
          ["分省知识密集型服务业增加值", "Value added of knowledge-intensive services by province"],
          ["6.3.1"],
        ]),
        want("level", [
          "high-technology-exports",
          ["高技术产品出口占商品出口比重", "High-technology products in exports"],
          percent,
          "share",
          "customs",
          ["分省高新技术产品出口额", "Exports of high-technology products by province"],
          ["1.2.12"],
        ]),
        want("level", [
          "new-product-share",
          ["新产品销售收入占产品销售收入比重", "New products in sales"],
          percent,
          "share",
          "statistics-bureau",
          ["分省规上工业营业收入", "Operating revenue of above-scale industry by province"],
          ["4.1.2"],
        ]),
      ],
      method: {
        steps: [againstStandards, compensated],
        factors: [
          {
            id: "cap",
            kind: "choice",
            at: 0,
            options: [againstStandards, { ...againstStandards, cap: 150 }],
          },
          uncertainWeights,
        ],
      },
    },
  ],
});
