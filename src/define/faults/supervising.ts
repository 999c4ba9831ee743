import { defineRefusals } from "#kernel";
import type { At } from "./words.ts";

/** Faults of the rules by which the work of units is scored. */
export const supervising = defineRefusals("define", {
  pointsNotHundred: {
    kind: "invalid",
    say: ({ path, sum }: At<{ sum: number }>) => ({
      zh: `${path}：各部分分值合计 ${sum}，应为 100。请调整权重。`,
      en: `${path}: the points sum to ${sum} and must sum to 100. Adjust the weights.`,
    }),
  },
  scoreOutOfRange: {
    kind: "invalid",
    say: ({ path, name, value }: At<{ name: string; value: number }>) => ({
      zh: `${path}：“${name}”取值 ${value} 超出范围。请改正：等次得分率应在 0 与 1 之间，层级权重应大于 0，其余不得为负。`,
      en: `${path}: "${name}" is ${value}, out of range. Correct it: grades give between 0 and 1, levels weigh more than 0, and nothing else is negative.`,
    }),
  },
  unitInTwoClasses: {
    kind: "conflict",
    say: ({ path, unit }: At<{ unit: string }>) => ({
      zh: `${path}：单位“${unit}”列入了两个类别。一个单位只在一类内比较，请保留一处。`,
      en: `${path}: the unit "${unit}" is in two classes. A unit is compared within one; keep one of them.`,
    }),
  },
  scoreNamesUnknown: {
    kind: "not-found",
    say: ({ path, name }: At<{ name: string }>) => ({
      zh: `${path}：所评价的流程中没有“${name}”。请改用其中的期限、动作或流程编号。`,
      en: `${path}: the procedures that are scored know no "${name}". Use a deadline, transition or procedure of theirs.`,
    }),
  },
});
