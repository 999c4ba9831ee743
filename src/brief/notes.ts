import type { Label } from "#kernel";

/** How to read the tables, in few words; the rules themselves stand with each status in the cockpit. */
export const methodNotes: Label[] = [
  {
    zh: "状态：最近一段实际速度与此后每年所需速度之比，不低于 0.95 为正常，0.6 至 0.95 为预警，低于 0.6 为滞后，为负为倒退。由程序按规则计算，不能手填。",
    en: "Status: the last pace against the pace needed from there. From 0.95 on course, from 0.6 warning, below behind, negative regressing. Computed by rule, never filled in by hand.",
  },
  {
    zh: "速度：金额和数量按年均增速，比例和小数量按每年增减；发布单位公布了增速的，用公布的增速。",
    en: "Pace: growth per year for amounts and counts, yearly steps for ratios and small counts; where the issuer publishes a growth rate, that is used.",
  },
  {
    zh: "预测：阻尼趋势推到到期日，括号内为 80% 区间，来自对各省历史数据的回测；不作承诺。",
    en: "Forecast: a damped trend to the due day, with an 80% interval from a backtest over the provinces. It promises nothing.",
  },
  {
    zh: "“≥”为下限值，只能证明达到，不能证明未达到；缺数既不算零，也不算差；已到期而定论所需的数未公布，记为待数。",
    en: "“≥” is a floor: it can prove that a goal was reached, never that it was missed. A missing figure is neither zero nor bad; a due target without its settling figure awaits it.",
  },
  {
    zh: "按期末：期末不晚于该日的各期，采用迄今公布的全部数；按当时可见：只用该日以前公布的数。",
    en: "As of: periods ended by that day with all published since. As known then: only what was published by that day.",
  },
  {
    zh: "核验：凭核验码可在本系统重新查到与此完全相同的数，并看到此后哪些数已修订或新公布。",
    en: "Checking: the check code brings back exactly these figures and shows what has been revised or published since.",
  },
];
