import type { AssessmentIndicator } from "#contract";
import {
  type AssessmentItem,
  type AssessmentRules,
  type AssessmentScoring,
  type CheckedPlan,
  type Procedure,
  type Yardstick,
  yardstickOf,
} from "#define";
import { type Label, unitOf } from "#kernel";
import { provisionalOf } from "../score/provisional.ts";
import type { ItemScore } from "../score/types.ts";
import { itemLabel, sayProvisional } from "../score/words.ts";

const text = (zh: string, en: string): Label => ({ zh, en });

export const scoringLabels: Readonly<Record<AssessmentScoring["kind"], Label>> = {
  attainment: text("完成率", "Attainment"),
  growth: text("增速", "Growth"),
  rank: text("同类排位", "Place in the class"),
  gap: text("缩差", "Gap closed"),
  "targets-owned": text("主责目标", "Targets owned"),
};
export const scoringAnswer = (scoring: AssessmentScoring): AssessmentIndicator["scoring"] => ({
  kind: scoring.kind,
  label: scoringLabels[scoring.kind],
  goal: ("goal" in scoring ? scoring.goal : undefined) ?? null,
});

/** An indicator of a set as pages show it. */
export function indicatorAnswer(plan: CheckedPlan, item: AssessmentItem, why: string | null = null): AssessmentIndicator {
  const { id, indicator, weight, scoring } = item;
  const yardstick = indicator === undefined ? undefined : yardstickOf(plan, indicator);
  return {
    id,
    label: itemLabel(plan, item),
    indicator: yardstick?.kind === "indicator" ? yardstick.id : null,
    unit: yardstick?.kind === "indicator" ? yardstick.unit : null,
    measure: yardstick ? measureWord(yardstick) : null,
    weight,
    scoring: scoringAnswer(scoring),
    why: why === "" ? null : why,
  };
}

export const rulesAnswer = ({ cap, floor, leastScored, frozenFrom, individualMost, bands, assumed }: AssessmentRules) => ({
  cap,
  floor,
  leastScored,
  frozenFrom,
  individualMost,
  bands: bands.map((band) => ({ ...band })),
  assumed: assumed ?? false,
});

const percent = text("%", "%");
/** What figures by a yardstick are counted in; empty of a plain number. */
function measureWord({ unit }: Yardstick): Label {
  if (typeof unit !== "string") return unit;
  if (unit === "one") return text("", "");
  return unit === "percent" ? percent : unitOf(unit).label;
}

/** A value with what it is counted in. */
const counted = (value: string, { zh, en }: Label): Label => text(`${value}${zh}`, `${value}${en === "" || en === "%" ? en : ` ${en}`}`);

const againstWords: Readonly<Record<"before" | "frontier" | "goal", Label>> = {
  before: text("上年", "the year before"),
  frontier: text("上年同类最好", "the best of the class a year ago"),
  goal: text("目标", "goal"),
};
/** What an item is measured against, in words. */
export function againstAnswer(
  plan: CheckedPlan,
  item: { readonly indicator: string | null; readonly scoring: AssessmentScoring },
  { as, value }: { readonly as: "before" | "frontier" | "goal"; readonly value: string },
): Label {
  const yardstick = item.indicator === null ? undefined : yardstickOf(plan, item.indicator);
  const measure = item.scoring.kind === "growth" && as === "goal" ? percent : yardstick && measureWord(yardstick);
  const shown = counted(value, measure ?? text("", ""));
  const word = item.scoring.kind === "growth" && as === "goal" ? text("目标增速", "growth asked for") : againstWords[as];
  return text(`${word.zh} ${shown.zh}`, `${word.en} ${shown.en}`);
}

export const provisionalAnswer = (plan: CheckedPlan, item: ItemScore) =>
  item.points === null ? [] : provisionalOf(item).map((one) => ({ why: one.why, say: sayProvisional(plan, one) }));

export function stateLabel(procedure: Procedure, version: string, state: string): Label {
  const found = procedure.versions.find(({ from }) => from === version) ?? procedure.versions[0];
  return found.states.find(({ id }) => id === state)?.label ?? { zh: state, en: state };
}
