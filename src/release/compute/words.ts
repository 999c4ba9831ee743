import type { Factor, Step } from "#define";
import type { Label } from "#kernel";
import type { SchemeText } from "./ground.ts";

const steps: Readonly<Record<Step["step"], Label>> = {
  denominate: { zh: "除以规模", en: "division by size" },
  screen: { zh: "筛选", en: "screening" },
  impute: { zh: "补缺", en: "filling" },
  treat: { zh: "离群值处理", en: "treatment of outliers" },
  normalise: { zh: "标准化", en: "normalisation" },
  weigh: { zh: "赋权", en: "weighting" },
  aggregate: { zh: "合成", en: "aggregation" },
  chain: { zh: "定基", en: "chaining" },
  rescale: { zh: "换算", en: "rescaling" },
};
export const stepLabel = ({ step }: Pick<Step, "step">): Label => steps[step];

/** What is not certain, in words. */
export function factorLabel(factor: Factor, { method }: Pick<SchemeText, "method">): Label {
  switch (factor.kind) {
    case "choice": {
      const step = method.steps[factor.at];
      const of = step ? stepLabel(step) : { zh: "方法", en: "method" };
      return { zh: `${of.zh}的做法`, en: `Choice of ${of.en}` };
    }
    case "weights":
    case "weight":
    case "simplex":
    case "weight-sets":
      return { zh: "权重", en: "Weights" };
    case "bounds":
      return { zh: "标准化上下限", en: "Bounds of normalisation" };
    case "measurement":
      return { zh: "数据本身的误差", en: "Errors of the figures" };
    case "imputation":
      return { zh: "补缺的取值", en: "Values that were filled in" };
  }
}

/** Ids of indicators in a sentence become their names. */
export function namedIn({ tree }: Pick<SchemeText, "tree">, { zh, en }: Label): Label {
  const nodes = tree.toSorted((a, b) => b.id.length - a.id.length).filter(({ id }) => id.includes("-"));
  const put = (text: string, language: "zh" | "en"): string =>
    nodes.reduce((said, { id, label }) => said.replaceAll(id, label[language]), text);
  return { zh: put(zh, "zh"), en: put(en, "en") };
}
