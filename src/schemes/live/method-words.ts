import type { Aggregation, Factor, Normalisation, SchemeNode, Step, Transform } from "#define";
import type { Label } from "#kernel";

const label = (zh: string, en: string): Label => ({ zh, en });
const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

const normalisations: Readonly<Record<Normalisation["method"], Label>> = {
  "min-max": label("极差法", "min-max"),
  "z-score": label("标准化（均值、标准差）", "z-scores"),
  scaled: label("固定上下限", "fixed bounds"),
  rank: label("位次", "ranks"),
  borda: label("位次得分（Borda）", "Borda scores"),
  "percentile-rank": label("百分位次", "percentile ranks"),
  "distance-to-max": label("与最优值的距离", "distance to the best"),
  "fraction-of-max": label("与最大值之比", "share of the greatest"),
  "distance-to-reference": label("与参照单位的距离", "distance to a reference unit"),
  "distance-to-target": label("与目标值的距离", "distance to the target"),
  goalposts: label("上下限定标", "goalposts"),
  standard: label("标准值法", "standard values"),
  efficacy: label("功效系数法", "efficacy coefficients"),
  "symmetric-growth": label("对称增速", "symmetric growth"),
};
const aggregations: Readonly<Record<Aggregation["method"], Label>> = {
  arithmetic: label("算术平均", "arithmetic mean"),
  geometric: label("几何平均", "geometric mean"),
  harmonic: label("调和平均", "harmonic mean"),
  generalised: label("广义平均", "generalised mean"),
  "mazziotta-pareto": label("Mazziotta-Pareto 法", "Mazziotta-Pareto"),
  topsis: label("TOPSIS 法", "TOPSIS"),
  copeland: label("Copeland 法", "Copeland"),
  kemeny: label("Kemeny 排序", "Kemeny order"),
  "benefit-of-doubt": label("最有利权重", "benefit of the doubt"),
};
const weightings: Readonly<Record<Extract<Step, { step: "weigh" }>["by"], Label>> = {
  equal: label("等权", "equal weights"),
  entropy: label("熵权", "entropy weights"),
  critic: label("CRITIC 权重", "CRITIC weights"),
  pca: label("主成分权重", "weights from principal components"),
  optimised: label("优化权重", "optimised weights"),
  "budget-allocation": label("专家打分权重", "weights from shared-out points"),
  ahp: label("层次分析权重", "weights from pairwise judgements (AHP)"),
  given: label("给定权重", "given weights"),
};

/** What a normalisation, an aggregation or a way of weighing is called. */
export const methodNames = { normalisations, aggregations, weightings };

/** One step in words. */
export function sayStep(step: Step): Label {
  switch (step.step) {
    case "denominate":
      return label("按分母换算为比值", "Divided by denominators");
    case "screen":
      return label(
        `按数据齐全程度筛选评价对象${step.availability === undefined ? "" : `（至少 ${percent(step.availability)}）`}`,
        `Units are kept by how complete their figures are${step.availability === undefined ? "" : ` (at least ${percent(step.availability)})`}`,
      );
    case "impute":
      return sayImputation(step);
    case "treat":
      return sayTreatment(step);
    case "normalise": {
      const { zh, en } = normalisations[step.method];
      const panel = step.over === "panel";
      return label(`无量纲化：${zh}${panel ? "，各年统一标准" : ""}`, `Normalised: ${en}${panel ? ", on one scale for all years" : ""}`);
    }
    case "weigh": {
      const { zh, en } = weightings[step.by];
      return label(
        `权重：${zh}${step.level === undefined ? "" : `（第 ${step.level} 层）`}`,
        `Weights: ${en}${step.level === undefined ? "" : ` (level ${step.level})`}`,
      );
    }
    case "aggregate": {
      const { zh, en } = aggregations[step.method];
      const others = Object.entries(step.levels ?? {});
      const more = (of: keyof Label, between: string) =>
        others.map(([level, { method }]) => `${between}${level}: ${aggregations[method][of]}`).join("");
      return label(`合成：${zh}${more("zh", "，第")}`, `Aggregated: ${en}${more("en", ", level ")}`);
    }
    case "chain":
      return label("逐年链接为指数", "Chained into an index");
    case "rescale":
      return label(`以 ${step.unit} 为 ${step.to ?? 100}`, `${step.unit} is set to ${step.to ?? 100}`);
  }
}

function sayImputation(step: Extract<Step, { step: "impute" }>): Label {
  switch (step.by) {
    case "panel": {
      const how = {
        latest: label("用最近一年的数", "the latest figure"),
        linear: label("线性内插", "linear interpolation"),
        constant: label("就近年份的数", "the nearest figure"),
        "linear-constant": label("内插，两端取就近年份", "interpolation, and the nearest figure at the ends"),
      }[step.with];
      const most = step.most === undefined ? label("", "") : label(`，至多 ${step.most} 年`, `, at most ${step.most} year(s) back`);
      return label(`缺数：${how.zh}${most.zh}`, `Gaps: ${how.en}${most.en}`);
    }
    case "em":
      return label("缺数：期望最大化法估计", "Gaps: estimated by expectation-maximisation");
    case "column":
      return step.with === "median"
        ? label("缺数：各评价对象的中位数", "Gaps: the median of the units")
        : label("缺数：各评价对象的平均数", "Gaps: the mean of the units");
    case "row":
      return label("缺数：由同一对象的其他指标推算", "Gaps: from the unit's other indicators");
  }
}

function sayTreatment(step: Extract<Step, { step: "treat" }>): Label {
  switch (step.method) {
    case "winsorise":
      return label("异常值：缩尾", "Outliers: winsorised");
    case "deviations":
      return label(
        `异常值：超出均值 ${step.beyond} 倍标准差的取其余的极值`,
        `Outliers: beyond ${step.beyond} standard deviations set to the extreme of the rest`,
      );
    case "transform":
      return label(`偏态：${transforms[step.with.kind].zh}后再比较`, `Skewed indicators: ${transforms[step.with.kind].en}`);
  }
}

/** One factor of uncertainty in words. */
export function sayFactor(factor: Factor, tree: readonly SchemeNode[]): Label {
  const named = (id: string): Label => tree.find((node) => node.id === id)?.label ?? label(id, id);
  switch (factor.kind) {
    case "choice":
      return choiceWords(factor);
    case "weights":
      return label(`权重上下浮动 ${percent(factor.spread)}`, `Weights ${percent(factor.spread)} more or less`);
    case "simplex": {
      const { zh, en } = named(factor.below);
      return label(`“${zh}”下各项权重任意取值`, `Any weights below “${en}”`);
    }
    case "weight": {
      const { zh, en } = named(factor.of);
      return label(`“${zh}”的权重在区间内取值`, `The weight of “${en}” within an interval`);
    }
    case "weight-sets":
      return label("不同的权重方案", "Different sets of weights");
    case "bounds":
      return label(`上下限浮动 ${percent(factor.spread)}`, `Bounds moved by ${percent(factor.spread)}`);
    case "measurement":
      return label("数据的误差（四舍五入）", "Errors of the figures (rounding)");
    case "imputation":
      return label("缺数的估计", "How gaps are filled");
  }
}

/** The same with everything a choice is between: for the text of a scheme, where there is room. */
export function sayFactorWhole(factor: Factor, tree: readonly SchemeNode[]): Label {
  const said = sayFactor(factor, tree);
  if (factor.kind !== "choice") return said;
  const options = factor.options.map(sayStep).map(({ zh, en }) => ({ zh: zh.replace(/^[^：]*：/, ""), en: en.replace(/^[^:]*: /, "") }));
  return label(`${said.zh}：${options.map(({ zh }) => zh).join("；")}`, `${said.en}: ${options.map(({ en }) => en).join("; ")}`);
}

const transforms: Readonly<Record<Transform["kind"], Label>> = {
  "log-ct": label("取对数", "logarithm taken"),
  "log-ct-plus": label("取对数", "logarithm taken"),
  "log-ct-orig": label("取对数", "logarithm taken"),
  "log-gii": label("取对数", "logarithm taken"),
  "box-cox": label("幂变换（Box-Cox）", "power transform (Box-Cox)"),
  root: label("开方", "root taken"),
};
/** What a transform of the records is called. */
export const sayTransform = (kind: string): Label => transforms[kind as Transform["kind"]] ?? label("变换", "transformed");

const choices: Readonly<Record<Step["step"], Label>> = {
  denominate: label("分母的选择", "Which denominators"),
  screen: label("评价对象的筛选", "Which units are kept"),
  impute: label("缺数的处理", "How gaps are filled"),
  treat: label("异常值的处理", "How outliers are treated"),
  normalise: label("无量纲化方法", "How indicators are normalised"),
  weigh: label("赋权方法", "How weights are set"),
  aggregate: label("合成方法", "How scores are combined"),
  chain: label("链接方法", "How years are chained"),
  rescale: label("标定方法", "How scores are scaled"),
};
const choiceWords = ({ options }: Extract<Factor, { kind: "choice" }>): Label => choices[options[0]?.step ?? "aggregate"];
