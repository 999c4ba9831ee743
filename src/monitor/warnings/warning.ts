import type { Warning, WarningRule } from "#contract";
import type { Indicator, Target } from "#define";
import { type Label, toNumber } from "#kernel";
import type { ReadingFigure } from "#ledger";
import { clauseRef, homeOf, type ReadingContext, unitRef } from "../context.ts";
import { qualified } from "../quote.ts";
import { amount, periodText, text } from "../words.ts";

export type Evidence = Warning["evidence"][number];

export const ruleLabels: Readonly<Record<WarningRule, Label>> = {
  "pace-once": text("增速明显低于所需", "Far below the needed pace"),
  "pace-twice": text("增速连续两次低于所需", "Below the needed pace twice in a row"),
  "forecast-short": text("预测上限低于目标", "Upper end of the forecast below the goal"),
  "herald-outside": text("先行指标超出控制限", "A leading indicator outside its limits"),
  outlier: text("新数异常，请核对", "A new value asks for a check"),
  stale: text("数据过期", "The figure is stale"),
  "levels-disagree": text("市级合计与全省不一致", "Cities and province disagree"),
};

type Found = {
  readonly rule: WarningRule;
  readonly target: Target | null;
  readonly indicator: Indicator;
  readonly period: string;
  readonly say: Label;
  readonly evidence: readonly Evidence[];
  readonly question: Label;
  readonly urgency: number;
};

/** What a rule found, with whom it concerns. A target's own unit is asked first, the keeper of the indicator where there is no target. */
export function warningOf(context: ReadingContext, found: Found): Warning {
  const { rule, target, indicator, period } = found;
  return {
    ...found,
    evidence: [...found.evidence],
    key: `${target?.id ?? indicator.id}.${rule}.${indicator.id}.${period}`,
    ruleLabel: ruleLabels[rule],
    target: target && { id: target.id, label: target.label },
    indicator: { id: indicator.id, label: indicator.label },
    region: homeOf(context),
    clauses: (target?.clauses ?? indicator.clauses).map((id) => clauseRef(context, id)),
    lead: unitRef(context, target?.owner ?? indicator.owner),
  };
}

/** A published figure as evidence, with the way to its passport. */
export function figureEvidence(context: ReadingContext, indicator: Indicator, r: ReadingFigure): Evidence {
  const when = periodText(r.period);
  const { region } = r;
  const place = region === homeOf(context) ? text("", "") : (context.plan.region(region)?.short ?? text(region, region));
  return {
    label: text(
      `${place.zh}${indicator.label.zh}（${when.zh}）`,
      `${indicator.label.en}${place.en === "" ? "" : `, ${place.en}`} (${when.en})`,
    ),
    value: qualified[r.qualifier](amount(toNumber(r.quantity), r.quantity.unit, Math.min(indicator.places, Math.max(0, r.quantity.scale)))),
    passport: { indicator: indicator.id, region, period: r.period },
  };
}

/** A number made for the alert from those beside it. */
export const madeEvidence = (label: Label, value: Label): Evidence => ({ label, value, passport: null });
