import type { Warning } from "#contract";
import type { Indicator, Target } from "#define";
import { limitsOf, outlierFrom, outlierOf, stepsOf, unexplained } from "#evaluate";
import { toNumber } from "#kernel";
import type { ReadingFigure } from "#ledger";
import { ageOf } from "../ages.ts";
import { type Assessment, isWhole } from "../assess.ts";
import { citiesOf, cityPeriods } from "../cities.ts";
import { homeOf, type ReadingContext } from "../context.ts";
import { dayOfFigure, readAt, seriesOf } from "../figure.ts";
import { amount, percent, periodText, signedPercent, text } from "../words.ts";
import { urgencyIn, urgencyOfData } from "./urgency.ts";
import { figureEvidence, madeEvidence, warningOf } from "./warning.ts";

/** A change this small, as log growth, is rounding and not a deviation. */
const leastStep = 0.02;

type Steps = { readonly readings: readonly ReadingFigure[]; readonly steps: readonly number[]; readonly grows: boolean };

/** Changes of the home region's series from period to period; only whole periods a like distance apart are compared. */
function stepsIn(context: ReadingContext, indicator: Indicator): Steps {
  const readings = seriesOf(context, indicator.id, homeOf(context)).filter((r) => isWhole(indicator, r));
  const points = readings.map((r) => ({ on: dayOfFigure(r), value: toNumber(r.quantity) }));
  return { readings, steps: stepsOf(points), grows: points.every((p) => p.value > 0) };
}

const evenlySpaced = ({ readings }: Steps): boolean => {
  const years = readings.map((r) => Number(r.period.slice(0, 4)));
  return years.every((year, i) => i === 0 || year - (years[i - 1] ?? 0) === 1);
};

const shownStep = (step: number, grows: boolean): string => (grows ? signedPercent(Math.expm1(step)) : step.toFixed(2));

/** What is published before a target's own figure left the limits it has kept to. */
export function heraldWarnings(context: ReadingContext, a: Assessment): readonly Warning[] {
  if (context.asOf >= a.target.due) return [];
  return (a.target.heralds ?? []).flatMap((id) => heraldWarning(context, a, context.plan.indicator(id)));
}

function heraldWarning(context: ReadingContext, a: Assessment, herald: Indicator): readonly Warning[] {
  const all = stepsIn(context, herald);
  const [reading, last] = [all.readings.at(-1), all.steps.at(-1)];
  const limits = limitsOf(all.steps.slice(0, -1), leastStep);
  if (!reading || last === undefined || !limits || !evenlySpaced(all) || (last >= limits.low && last <= limits.high)) return [];
  const show = (step: number) => shownStep(step, all.grows);
  const side = last < limits.low ? text("低于下限", "below the lower limit") : text("高于上限", "above the upper limit");
  return [
    warningOf(context, {
      rule: "herald-outside",
      target: a.target,
      indicator: herald,
      period: reading.period,
      say: text(
        `${a.target.label.zh}的先行指标${herald.label.zh}本期变动${show(last)}，${side.zh}（历期在${show(limits.low)}至${show(limits.high)}之间）。`,
        `${herald.label.en}, which moves before ${a.target.label.en}, changed by ${show(last)}, ${side.en} (earlier changes lie between ${show(limits.low)} and ${show(limits.high)}).`,
      ),
      evidence: [
        figureEvidence(context, herald, reading),
        madeEvidence(text("本期变动", "Change of this period"), text(show(last), show(last))),
        madeEvidence(
          text("控制限", "Limits"),
          text(`${show(limits.low)}至${show(limits.high)}`, `${show(limits.low)} to ${show(limits.high)}`),
        ),
      ],
      question: text(
        `${herald.label.zh}的变动由哪些登记构成，口径有无变化？`,
        `Which registrations make up the change of ${herald.label.en}, and did its scope change?`,
      ),
      urgency: urgencyIn(context, a),
    }),
  ];
}

/** A new value whose change stands far from all earlier ones: looked at before anybody relies on it. */
export function outlierWarnings(context: ReadingContext, indicator: Indicator, target: Target | null): readonly Warning[] {
  const all = stepsIn(context, indicator);
  const [reading, last] = [all.readings.at(-1), all.steps.at(-1)];
  if (!reading || last === undefined || reading.source === null || !evenlySpaced(all)) return [];
  const found = outlierOf(all.steps.slice(0, -1), last, leastStep);
  if (found === null || found.distance <= outlierFrom) return [];
  const [step, usual] = [shownStep(last, all.grows), shownStep(found.median, all.grows)];
  const distance = found.distance.toFixed(1);
  return [
    warningOf(context, {
      rule: "outlier",
      target,
      indicator,
      period: reading.period,
      say: text(
        `${indicator.label.zh}${periodText(reading.period).zh}变动${step}，历期中位数${usual}，相距${distance}个绝对中位差，请核对后再用。`,
        `${indicator.label.en} changed by ${step} in ${periodText(reading.period).en} where ${usual} is the median, ${distance} median deviations away; check it before use.`,
      ),
      evidence: [
        figureEvidence(context, indicator, reading),
        madeEvidence(text("历期变动中位数", "Median of earlier changes"), text(usual, usual)),
        madeEvidence(text("距离（绝对中位差）", "Distance in median deviations"), text(distance, distance)),
      ],
      question: text(
        `${periodText(reading.period).zh}的数是否有误录、口径调整或一次性因素？`,
        `Is the figure of ${periodText(reading.period).en} mistyped, of another scope, or of a single occurrence?`,
      ),
      urgency: urgencyOfData,
    }),
  ];
}

/** The figure a target is judged by is older than one and a half release intervals. */
export function staleWarnings(context: ReadingContext, a: Assessment): readonly Warning[] {
  const age = ageOf(context, a);
  if (!age.stale || !a.reading || a.status.id === "not-measurable" || settled.has(a.status.id)) return [];
  const [when, months, every] = [periodText(a.reading.period), age.months ?? 0, a.indicator.release.everyMonths];
  return [
    warningOf(context, {
      rule: "stale",
      target: a.target,
      indicator: a.indicator,
      period: a.reading.period,
      say: text(
        `${a.target.label.zh}最近一期是${when.zh}数，距期末${months}个月，超过发布间隔（${every}个月）的1.5倍。`,
        `${a.target.label.en}: the last figure is of ${when.en}, ${months} months after its period's end, which is over one and a half release intervals of ${every} months.`,
      ),
      evidence: [
        figureEvidence(context, a.indicator, a.reading),
        madeEvidence(text("距期末", "Since the period's end"), text(`${months}个月`, `${months} months`)),
      ],
      question: text(`下一期数由谁、在哪一天提供？`, `Who provides the next figure, and on which day?`),
      urgency: urgencyIn(context, a),
    }),
  ];
}
const settled = new Set(["reached", "missed", "reached-early"]);

/** The cities of the last full year do not add up to the province, beyond what rounding explains. */
export function levelWarnings(context: ReadingContext, indicator: Indicator, target: Target | null): readonly Warning[] {
  if (indicator.kind !== "flow" && indicator.kind !== "stock") return [];
  const full = cityPeriods(context, indicator).find((y) => y.figures.length === citiesOf(context).length);
  const whole = full && readAt(context, indicator.id, homeOf(context), full.period);
  if (!full || whole?.kind !== "figure") return [];
  const parts = full.figures.map((r) => toNumber(r.quantity));
  const slack = [...full.figures, whole].reduce((sum, r) => sum + 0.5 * 10 ** -r.quantity.scale, 0);
  const left = unexplained(parts, toNumber(whole.quantity), slack);
  if (left === null) return [];
  const show = (value: number) => amount(value, indicator.unit, Math.max(1, indicator.places));
  const sum = parts.reduce((all, part) => all + part, 0);
  return [
    warningOf(context, {
      rule: "levels-disagree",
      target,
      indicator,
      period: full.period,
      say: text(
        `${indicator.label.zh}${periodText(full.period).zh}${full.figures.length}市合计${show(sum).zh}，全省${show(toNumber(whole.quantity)).zh}，相差${show(left).zh}（${percent(left / toNumber(whole.quantity))}），超出舍入误差。`,
        `In ${periodText(full.period).en} ${full.figures.length} cities report ${show(sum).en} of ${indicator.label.en}, the province ${show(toNumber(whole.quantity)).en}: ${show(left).en} (${percent(left / toNumber(whole.quantity))}) apart, more than rounding explains.`,
      ),
      evidence: [
        figureEvidence(context, indicator, whole),
        madeEvidence(text(`${full.figures.length}市合计`, `Sum of ${full.figures.length} cities`), show(sum)),
        madeEvidence(text("差额", "Difference"), show(left)),
      ],
      question: text(
        "差额是否为省本级或跨市单位，由谁出具说明？",
        "Is the difference of provincial or cross-city units, and who explains it?",
      ),
      urgency: urgencyOfData,
    }),
  ];
}
