import { defineRefusals } from "#kernel";
import type { At } from "./words.ts";

/** Faults of the rules by which units are assessed. */
export const assessing = defineRefusals("define", {
  assessmentWeights: {
    kind: "invalid",
    say: ({ path, sum }: At<{ sum: number }>) => ({
      zh: `${path}：共性指标与个性指标的权重合计 ${sum}，应为 100。请调整权重。`,
      en: `${path}: the common indicators and the share for individual ones sum to ${sum} and must sum to 100. Adjust the weights.`,
    }),
  },
  assessmentWeight: {
    kind: "invalid",
    say: ({ path, weight }: At<{ weight: number }>) => ({
      zh: `${path}：权重 ${weight} 应大于 0（个性部分可以为 0）。请改正。`,
      en: `${path}: the weight ${weight} must be above 0 (the share for individual indicators may be 0). Correct it.`,
    }),
  },
  assessmentGoal: {
    kind: "invalid",
    say: ({ path, goal }: At<{ goal: string }>) => ({
      zh: `${path}：目标值“${goal}”应为大于 0 的数，否则算不出完成率。请改正。`,
      en: `${path}: the goal "${goal}" must be a number above 0, or no attainment can be computed. Correct it.`,
    }),
  },
  assessmentReads: {
    kind: "invalid",
    say: ({ path }: At) => ({
      zh: `${path}：除“主责目标”外，每项都要读取一个有优劣方向的指标；“主责目标”不另读指标。请改正。`,
      en: `${path}: every item but the targets owned reads one indicator that is better higher or lower; the targets owned read none. Correct it.`,
    }),
  },
  assessmentReadOfOthers: {
    kind: "invalid",
    say: ({ path, unit }: At<{ unit: string }>) => ({
      zh: `${path}：${unit} 读不到这项指标：名录单位读为其采集的指标，其他单位读指标库的指标。请换指标，或改正单位所对应的名录单位。`,
      en: `${path}: ${unit} has no such figure: units of the register read what was collected for them, all others read the library. Name another indicator, or correct which unit of the register it administers.`,
    }),
  },
  assessmentBands: {
    kind: "invalid",
    say: ({ path }: At) => ({
      zh: `${path}：等次应由高到低排列，最低一档从 0 分起。请改正。`,
      en: `${path}: grades stand from the best down, and the last begins at 0. Correct them.`,
    }),
  },
  assessmentBounds: {
    kind: "invalid",
    say: ({ path }: At) => ({
      zh: `${path}：下限、上限、最低计分比例、个性指标个数或冻结日期不合理。应有 0 ≤ 下限 ＜ 上限，比例在 0 与 1 之间，个数不少于 1，日期形如 02-01。`,
      en: `${path}: floor, cap, least share scored, number of individual indicators or day of freezing is out of bounds. It needs 0 ≤ floor < cap, a share between 0 and 1, at least one indicator, and a day such as 02-01.`,
    }),
  },
});
