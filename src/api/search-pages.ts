import type { View } from "#contract";
import type { Label } from "#kernel";

type SearchPage = {
  readonly title: Label;
  readonly note: Label;
  readonly also: readonly string[];
  readonly text: readonly string[];
  readonly path: string;
  readonly view: View;
};

const page = (path: string, view: View, title: Label, note: Label, ...also: readonly string[]): SearchPage => ({
  path,
  view,
  title,
  note,
  also,
  text: [note.zh, note.en],
});

/** Pages that are found by name. */
export const searchPages: readonly SearchPage[] = [
  page(
    "/cockpit",
    "cockpit",
    { zh: "驾驶舱", en: "Cockpit" },
    { zh: "全部目标走到哪一步，哪一项最需关注", en: "Where every target stands, and which needs attention" },
    "首页",
    "一屏",
    "home",
  ),
  page(
    "/cockpit?wall=1",
    "cockpit",
    { zh: "驾驶舱大屏", en: "Cockpit on the wall" },
    { zh: "1920×1080 深色大屏，五分钟更新一次", en: "Dark, for 1920×1080, renewed every five minutes" },
    "大屏",
    "投屏",
  ),
  page(
    "/plan",
    "open",
    { zh: "规划总览", en: "Plan outline" },
    { zh: "逐条列出规划及其计量、牵头情况", en: "The plan clause by clause, with what measures and owns it" },
    "规划",
    "条款",
  ),
  page(
    "/plan/coverage",
    "open",
    { zh: "覆盖检查", en: "Coverage" },
    { zh: "哪些条款还没有指标、目标或牵头单位", en: "Clauses without an indicator, a target or an owner" },
  ),
  page(
    "/indicators",
    "open",
    { zh: "指标库", en: "Indicators" },
    { zh: "全部指标，按主题列出", en: "Every indicator, by theme" },
    "数据",
    "data",
  ),
  page(
    "/regions",
    "open",
    { zh: "地区", en: "Regions" },
    { zh: "各省、各市的数据与位次", en: "Figures and ranks of provinces and cities" },
  ),
  page(
    "/cities",
    "open",
    { zh: "各市", en: "Cities" },
    { zh: "十一个市的地图与排序", en: "Map and ranked list of the eleven cities" },
    "地图",
    "map",
  ),
  page(
    "/compare",
    "open",
    { zh: "比较", en: "Compare" },
    { zh: "任选地区与指标，同图比较", en: "Any regions and indicators side by side" },
    "对比",
  ),
  page(
    "/sources",
    "open",
    { zh: "数据来源", en: "Sources" },
    { zh: "每个来源给出哪些数、新旧如何", en: "Every source, its figures and their age" },
    "来源",
    "出处",
  ),
  page(
    "/updates",
    "open",
    { zh: "本周有哪些数更新", en: "Figures updated this week" },
    { zh: "新公布与修订的数据", en: "What was newly published or revised" },
    "更新",
    "最近更新",
    "数据更新",
    "新数",
  ),
  page(
    "/evaluation",
    "evaluate",
    { zh: "评价", en: "Evaluation" },
    { zh: "各套评价方案的结果、位次区间和编制", en: "Schemes with their results, rank intervals, and composing one" },
    "综合指数",
    "排名",
    "位次",
    "composite index",
    "ranking",
  ),
  page(
    "/evaluation/collect",
    "collect",
    { zh: "评价数据采集", en: "Figures collected for evaluations" },
    { zh: "报送、接收和缺数情况，模板下载", en: "Handing figures in, accepting them, what is missing; templates" },
    "采集",
    "报送",
    "填报",
    "collection",
  ),
  page(
    "/evaluation/units",
    "collect",
    { zh: "评价对象名录", en: "Register of evaluated units" },
    { zh: "开发区、实验室、新型研发机构、中试基地和高新技术企业", en: "Zones, laboratories, institutions, pilot bases, enterprises" },
    "名录",
    "高新区",
    "重点实验室",
    "register",
  ),
  page(
    "/assessment",
    "assess",
    { zh: "考核", en: "Assessment" },
    { zh: "各类单位的年度考核结果、依据和未计分的项目", en: "Yearly results of units, what they rest on and what was not scored" },
    "年度考核",
    "个性指标",
  ),
  page(
    "/incentives",
    "assess",
    { zh: "激励", en: "Incentives" },
    { zh: "拨投贷补奖买台账与分录", en: "The ledger of incentives and its entries" },
    "拨投贷补奖买",
    "后补助",
  ),
  page(
    "/tolerance",
    "assess",
    { zh: "容错", en: "Tolerance" },
    { zh: "经认定不计入考核的指标", en: "Indicators left out of an assessment by a decision" },
    "容错免责",
  ),
  page(
    "/brief",
    "brief",
    { zh: "简报", en: "Brief" },
    { zh: "会前两页纸，可打印、可导出文档", en: "Two pages for a meeting, to print or export" },
  ),
  page(
    "/proofread",
    "proofread",
    { zh: "校数", en: "Proof-read figures" },
    { zh: "核对文稿中的每一个数", en: "Check every number of a draft" },
    "核数",
    "校对",
  ),
  page(
    "/mine",
    "self",
    { zh: "我的指标", en: "My indicators" },
    { zh: "自己关注的指标与地区", en: "The indicators and regions one follows" },
    "关注",
    "收藏",
  ),
  page(
    "/account",
    "self",
    { zh: "我的账户", en: "My account" },
    { zh: "密码、通行密钥与登录记录", en: "Password, passkeys and sessions" },
    "密码",
    "修改密码",
  ),
  page(
    "/feedback",
    "feedback",
    { zh: "公众意见", en: "Feedback" },
    { zh: "公众提出的意见与办理情况", en: "What the public said, and what came of it" },
    "留言",
  ),
  page("/a11y", "open", { zh: "无障碍声明", en: "Accessibility" }, { zh: "本平台的无障碍情况", en: "How accessible this platform is" }),
];
