import type { Label } from "#kernel";
import type { Id } from "./ids.ts";
import type { CheckedPlan, Formula, IndicatorVersion } from "./words.ts";

type Names = Pick<CheckedPlan, "indicator" | "account">;

/** How a version is measured, in words: `R&D 经费 ÷ 地区生产总值`. */
export function describeMeasure({ measure }: IndicatorVersion, plan: Names): Label {
  switch (measure.kind) {
    case "observed":
      return { zh: `公布数据（代码 ${measure.code}）`, en: `Published figure (code ${measure.code})` };
    case "entries": {
      const { label, balance } = plan.account(measure.account);
      return balance === "stock"
        ? { zh: `“${label.zh}”台账截至期末的累计数`, en: `Balance of the account “${label.en}” at the period's end` }
        : { zh: `“${label.zh}”台账的当期发生数`, en: `What the account “${label.en}” took in during the period` };
    }
    case "formula":
      return describeFormula(measure.formula, (id) => plan.indicator(id).label);
  }
}

/** A formula in words, its operands called by their labels. */
export function describeFormula(formula: Formula, label: (id: Id) => Label): Label {
  switch (formula.kind) {
    case "ratio":
    case "share":
      return joined([formula.of, formula.to], " ÷ ", label);
    case "per-head":
      return joined([formula.of, formula.population], " ÷ ", label);
    case "growth": {
      const of = label(formula.of);
      return formula.years === 1
        ? { zh: `${of.zh}比上年增长`, en: `${of.en}, growth over the previous year` }
        : { zh: `${of.zh}比 ${formula.years} 年前增长`, en: `${of.en}, growth over ${formula.years} years` };
    }
    case "sum":
      return joined(formula.of, " + ", label);
    case "difference":
      return joined([formula.of, formula.less], " − ", label);
  }
}

function joined(ids: readonly Id[], sign: string, label: (id: Id) => Label): Label {
  const labels = ids.map(label);
  return { zh: labels.map(({ zh }) => zh).join(sign), en: labels.map(({ en }) => en).join(sign) };
}
