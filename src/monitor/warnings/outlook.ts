import type { Warning } from "#contract";
import type { Assessment } from "../assess.ts";
import type { ReadingContext } from "../context.ts";
import { outlookOf } from "../outlook.ts";
import { amount, percent, text, yearOf } from "../words.ts";
import { goalEvidence } from "./pace.ts";
import { urgencyIn } from "./urgency.ts";
import { figureEvidence, madeEvidence, warningOf } from "./warning.ts";

/** Even the better end of the forecast's interval does not reach the goal. */
export function forecastWarnings(context: ReadingContext, a: Assessment): readonly Warning[] {
  const { target, indicator, goal, reading } = a;
  if (context.asOf >= target.due || !goal || !reading) return [];
  const made = outlookOf(context, a);
  if (made === null) return [];
  const lower = indicator.better === "lower";
  const best = lower ? made.low : made.high;
  if (lower ? best <= goal.value : best >= goal.value) return [];
  const show = (value: number) => amount(value, target.unit, Math.abs(value) >= 100 ? 0 : Math.max(1, indicator.places));
  const [low, high, said] = [show(made.low), show(made.high), show(made.value)];
  const year = yearOf(target.due);
  const ratio =
    a.ratio === null
      ? []
      : [madeEvidence(text("实际与所需增速之比", "Actual over needed pace"), text(a.ratio.toFixed(2), a.ratio.toFixed(2)))];
  return [
    warningOf(context, {
      rule: "forecast-short",
      target,
      indicator,
      period: reading.period,
      say: text(
        `${target.label.zh}${year}年预测${said.zh}，80%区间${low.zh}至${high.zh}，区间上限低于目标${goal.say.zh}，为目标的${percent(best / goal.value, 0)}（${made.points}点）。`,
        `${target.label.en}: the forecast for ${year} is ${said.en}, 80% interval ${low.en} to ${high.en}; its better end is ${percent(best / goal.value, 0)} of the goal of ${goal.say.en} (${made.points} points).`,
      ),
      evidence: [
        figureEvidence(context, indicator, reading),
        ...goalEvidence(a),
        madeEvidence(text("预测区间", "Forecast interval"), text(`${low.zh}至${high.zh}`, `${low.en} to ${high.en}`)),
        ...ratio,
      ],
      question: text(
        `到${year}年还差的部分，哪些单位、哪些地区能补上多少？`,
        `Which units and which regions can bring how much of what is missing by ${year}?`,
      ),
      urgency: urgencyIn(context, a),
    }),
  ];
}
