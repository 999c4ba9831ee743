import { type CheckedPlan, yardstickOf } from "#define";
import type { Label } from "#kernel";
import type { NoPoints } from "./points.ts";
import type { Provisional } from "./types.ts";

const text = (zh: string, en: string): Label => ({ zh, en });

/** Why an item has no points, in words, with what would mend it. */
export const whyUnscored: Readonly<Record<NoPoints | "tolerated", Label>> = {
  "nothing-before": text(
    "没有上年可比的数，算不出变化；不计分，权重按比例分给其他指标。补报上年数后计分。",
    "There is no comparable figure of the year before, so no change can be computed; not scored, its weight goes to the others in proportion. It is scored once that figure is reported.",
  ),
  "not-decidable": text(
    "所公布的是下限或没有区间的抽样数，不能判定好坏；不计分，权重按比例分给其他指标。",
    "What is published is a floor, or a sample without its interval, and decides nothing; not scored, its weight goes to the others in proportion.",
  ),
  "not-comparable": text(
    "同类单位中有数的不到一半，排位没有意义；不计分，权重按比例分给其他指标。",
    "Fewer than half of the class have a figure, so a place would mean nothing; not scored, its weight goes to the others in proportion.",
  ),
  tolerated: text(
    "经认定不计入本年度考核，权重按比例分给其他指标。",
    "Left out of this year's assessment by a decision; its weight goes to the others in proportion.",
  ),
};

/** A gap as the reason for no points: missing is never nought. */
export const whyMissing = ({ zh, en }: Label): Label =>
  text(
    `${zh.replace(/。$/, "")}；不计分，不作零分，权重按比例分给其他指标。`,
    `${en.replace(/\.$/, "")}; not scored and never nought, its weight goes to the others in proportion.`,
  );

/** What an item is called. */
export function itemLabel(plan: CheckedPlan, { indicator }: { readonly indicator?: string | null | undefined }): Label {
  const found = indicator ? yardstickOf(plan, indicator) : undefined;
  return found?.label ?? text("主责目标完成情况", "Targets it answers for");
}

const whose: Readonly<Record<Provisional["as"], (count: number) => Label>> = {
  own: () => text("本单位", "The unit's own figure"),
  before: () => text("本单位上年", "The unit's own figure of the year before"),
  others: (count) => text(`对照的 ${count} 个同类单位`, `Figures of ${count} unit(s) it is compared with`),
};

/** What of a score is not settled yet, and what would settle it. */
export function sayProvisional(plan: CheckedPlan, { as, why, indicator, period, regions }: Provisional): Label {
  const { label, owner } = plan.indicator(indicator);
  const who = whose[as](regions.length);
  const keeper = plan.unitOfGovernment(owner).short;
  if (why === "preliminary")
    return text(
      `${who.zh}的${label.zh}（${period}）是初步数，待${keeper.zh}公布核定数后重新计算。`,
      `${who.en}, ${label.en} (${period}), is preliminary; it is computed anew once ${keeper.en} publishes the final one.`,
    );
  return text(
    `${who.zh}的${label.zh}（${period}）公布日期是推定的，待${keeper.zh}登记实际公布日期后确定，数值不因此改变。`,
    `${who.en}, ${label.en} (${period}), has an assumed day of publication; it is settled once ${keeper.en} records the real one, and the value does not change by that.`,
  );
}
