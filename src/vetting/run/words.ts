import type { VettingRules } from "#define";
import type { Label } from "#kernel";
import { type CheckId, label, percent } from "./suspicion.ts";

export type CheckWords = {
  readonly label: Label;
  readonly reference: Label;
  readonly cannotTell: Label;
  readonly parameters: (rules: VettingRules) => readonly { readonly label: Label; readonly value: string }[];
};
const of = (zh: string, en: string, value: number | string) => ({ label: label(zh, en), value: String(value) });
const none = () => [];

/** Each check as people are told of it: what it looks at, what it holds that against, and what it can never tell. */
export const checkWords: Readonly<Record<CheckId, CheckWords>> = {
  "first-digit": {
    label: label("首位数字", "First digits"),
    reference: label(
      "本福特定律；把每个地区的整条序列随机放大或缩小，反复抽样作对照，以顾及各年之间的关联。",
      "Benford's law; each region's whole series is multiplied at random, again and again, so that years that belong together stay together.",
    ),
    cannotTell: label(
      "口径本身限制了数值范围时也会偏离；看不出哪一个数有问题。",
      "A scope that limits how large figures can be departs from it, too; it cannot tell which figure is wrong.",
    ),
    parameters: ({ firstDigits }) => [
      of("至少数据个数", "Figures, at least", firstDigits.least),
      of("至少跨越的数量级", "Tenth powers spanned, at least", firstDigits.decades),
    ],
  },
  "last-digit": {
    label: label("末位数字", "Last digits"),
    reference: label("0到9均匀分布，按同样多的数反复抽样。", "An even spread over 0 to 9, drawn for as many figures, again and again."),
    cannotTell: label(
      "换算单位或转抄时的取舍也会造成偏差；看不出哪一个数有问题。",
      "Converting units or rounding on the way does the same; it cannot tell which figure is wrong.",
    ),
    parameters: ({ lastDigits }) => [of("至少数据个数", "Figures, at least", lastDigits.least)],
  },
  "round-figures": {
    label: label("整数堆积", "Round figures"),
    reference: label("末位为0或5的应占两成（二项分布，精确计算）。", "A fifth end in 0 or 5 (binomial, exact)."),
    cannotTell: label("估算的数也常取整，取整不等于编造。", "Estimates are rounded, too; rounding is not making up."),
    parameters: ({ roundFigures }) => [of("至少数据个数", "Figures, at least", roundFigures.least)],
  },
  repeats: {
    label: label("重复数值", "Repeated values"),
    reference: label(
      "把每个数在小范围内随机移动后再比对，反复抽样。",
      "Every figure is moved a little at random and compared again, many times.",
    ),
    cannotTell: label(
      "两个数偶然相同，或来源沿用上年数并已说明，都会出现。",
      "Two figures may meet by chance, or a source may carry one over and say so.",
    ),
    parameters: ({ repeats }) => [
      of("至少位数", "Digits, at least", repeats.digits),
      of("移动幅度", "Moved by up to", percent(repeats.blur)),
    ],
  },
  bunching: {
    label: label("临界值聚集", "Bunching at a threshold"),
    reference: label(
      "按两侧各四个区间的走势推算临界值两边应有的个数；同一地区各年一并随机翻转作对照。",
      "What a straight run through four windows on either side leads one to expect; all years of a region are turned over together at random.",
    ),
    cannotTell: label(
      "真的为达标而努力，也会刚好达标；临界值附近地区太少时不作判断。",
      "Real effort to reach a threshold ends just above it, too; nothing is said where few regions stand near it.",
    ),
    parameters: ({ bunching }) => [of("临界值附近至少地区数", "Regions near the threshold, at least", bunching.least)],
  },
  break: {
    label: label("序列突变", "Breaks in a series"),
    reference: label(
      "与本地区历年变动和同期其他地区变动比，用中位数和中位距离衡量，按厚尾分布估计机会。",
      "The region's own yearly steps and those of its peers in the same year, by medians; the chance is read from a heavy-tailed distribution.",
    ),
    cannotTell: label(
      "重大项目、企业迁移、口径调整都会造成真实的突变；厚尾分布是我们的假设。",
      "A large project, a firm that moves or a new scope makes a real break; the heavy-tailed distribution is our assumption.",
    ),
    parameters: ({ breaks }) => [
      of("至少年数", "Yearly steps, at least", breaks.leastPeriods),
      of("至少同类地区数", "Peers, at least", breaks.leastPeers),
      of("分布自由度", "Freedom of the distribution", breaks.freedom),
      of("值得询问的最小变动（对数）", "Smallest step worth a question (logarithm)", breaks.leastStep),
    ],
  },
  sums: {
    label: label("地区合计", "Sum of regions"),
    reference: label("上级地区应等于下级地区之和，允许四舍五入。", "A region equals the sum of those below it, up to rounding."),
    cannotTell: label(
      "看不出是总数还是某个分数有误；口径含地区以外部分的已单列。",
      "It cannot tell whether the whole or a part is wrong; wholes that hold more than their regions are set apart.",
    ),
    parameters: ({ sums }) => [of("允许差额", "Tolerance", percent(sums.tolerance, 1))],
  },
  parts: {
    label: label("部分与总数", "Parts and wholes"),
    reference: label(
      "部分不应大于总数；应当加总的，合计应等于总数。",
      "A part is no more than its whole; parts that make it up sum to it.",
    ),
    cannotTell: label("两项数出自不同调查时，范围可能并不包含。", "Two figures from different surveys may not contain one another."),
    parameters: ({ sums }) => [of("允许差额", "Tolerance", percent(sums.tolerance, 1))],
  },
  bounds: {
    label: label("数值范围", "Logical bounds"),
    reference: label(
      "占比在0到100之间，个数不小于0，位次不小于1。",
      "Shares lie between 0 and 100, counts are not below 0, ranks not below 1.",
    ),
    cannotTell: label("在范围之内的错误发现不了。", "An error within the bounds is not seen."),
    parameters: none,
  },
  register: {
    label: label("公布数与台账", "Reported and recorded"),
    reference: label(
      "同一事项，公布数与本平台台账逐笔合计应一致。",
      "For the same thing, what is reported equals what the platform's records come to.",
    ),
    cannotTell: label("台账尚不完整时，差异可能在台账一方。", "While records are incomplete the difference may be theirs."),
    parameters: none,
  },
  "revision-direction": {
    label: label("修订方向", "Direction of revisions"),
    reference: label("上调与下调机会相等（符号检验，精确计算）。", "Up and down are equally likely (sign test, exact)."),
    cannotTell: label("普查后的修订往往同一方向，属正常。", "Revisions after a census often go one way, and rightly."),
    parameters: ({ revisions }) => [of("至少修订次数", "Revisions, at least", revisions.least)],
  },
  "revision-deadline": {
    label: label("到期前修订", "Revisions before a due day"),
    reference: label(
      "公布后的修订落在目标到期前的规定天数内。",
      "A published figure is changed within so many days before a target falls due.",
    ),
    cannotTell: label("定期修订恰在此时也会列出。", "A regular revision that falls into these days is listed, too."),
    parameters: ({ revisions }) => [of("到期前天数", "Days before", revisions.days)],
  },
  "late-records": {
    label: label("补录", "Late records"),
    reference: label("按数额计，所属月份结束很久才录入的占比。", "The share, by amount, entered long after the month it is dated into."),
    cannotTell: label("集中补录历史资料也会这样。", "Entering old papers in one go looks the same."),
    parameters: ({ lateRecords }) => [
      of("月后天数", "Days after the month", lateRecords.days),
      of("占比超过", "Share above", percent(lateRecords.share)),
    ],
  },
  "just-reached": {
    label: label("屡次刚好达标", "Just reached, again and again"),
    reference: label(
      "接近目标的结果中，刚好达到与差一点的机会相等（二项分布）。",
      "Of results near their goals, as many just reach as just miss (binomial).",
    ),
    cannotTell: label("目标管理得好也会如此。", "Good management of targets looks the same."),
    parameters: ({ chasing }) => [
      of("接近的范围", "Near", percent(chasing.within)),
      of("至少结果数", "Results, at least", chasing.leastNear),
    ],
  },
  "growth-at-need": {
    label: label("增速恰为所需", "Growth that is just what was needed"),
    reference: label(
      "公布增速落在所需增速一位小数上的机会（二项分布）。",
      "The chance that growth falls on the needed tenth of a point (binomial).",
    ),
    cannotTell: label("年份少，只能看出反复出现的巧合。", "Years are few; only coincidences that recur can be seen."),
    parameters: ({ chasing }) => [of("至少年数", "Years, at least", chasing.leastPairs)],
  },
  "jump-and-fall": {
    label: label("到期跃升后回落", "A jump at the due day that falls back"),
    reference: label(
      "与其余年份的变动比，到期年的升与次年的落。",
      "The rise in the due year and the fall in the next against the other years.",
    ),
    cannotTell: label("到期次年的数公布前不能判断。", "Nothing can be said before the figure of the next year is out."),
    parameters: ({ chasing }) => [of("至少其他年数", "Other years, at least", chasing.leastSteps)],
  },
};
