import { defineRefusals } from "#kernel";

/** Why an index cannot be explored, and what would mend it. */
export const exploreRefusals = defineRefusals("evaluate", {
  noFactor: {
    kind: "invalid",
    say: (_: { count: 0 }) => ({
      zh: "方法没有写明任何不确定因素。请至少写一个 factors，例如权重在 ±25% 内变动。",
      en: "The method names nothing that is uncertain. Give at least one factor, such as weights within ±25 %.",
    }),
  },
  sameFactor: {
    kind: "invalid",
    say: ({ id }: { id: string }) => ({
      zh: `不确定因素“${id}”出现了不止一次。请为每个因素使用不同的代码。`,
      en: `The factor "${id}" stands there more than once. Give every factor a code of its own.`,
    }),
  },
  factorTargetUnknown: {
    kind: "invalid",
    say: ({ factor, target }: { factor: string; target: string }) => ({
      zh: `不确定因素“${factor}”所指的“${target}”不存在。请改为框架中的节点，或步骤列表中的序号（从 0 起）。`,
      en: `The factor "${factor}" speaks of "${target}", which is not there. Name a node of the framework, or the place of a step counted from 0.`,
    }),
  },
  factorStepDiffers: {
    kind: "invalid",
    say: ({ factor, step, options }: { factor: string; step: string; options: readonly string[] }) => ({
      zh: `不确定因素“${factor}”要替换的步骤是“${step}”，可选项却是：${options.join("、") || "无"}。请至少给出一个同类步骤，且不混用别类。`,
      en: `The factor "${factor}" stands for a step "${step}", but its options are: ${options.join(", ") || "none"}. Give at least one step of that kind and none of another.`,
    }),
  },
  factorRange: {
    kind: "invalid",
    say: ({ factor, least, most }: { factor: string; least: number; most: number }) => ({
      zh: `不确定因素“${factor}”的取值范围不成立。幅度或占比须在 ${least} 与 ${most} 之间，下限不高于上限。`,
      en: `The range of the factor "${factor}" does not hold. A spread or share lies between ${least} and ${most}, the low end not above the high one.`,
    }),
  },
  factorTwice: {
    kind: "invalid",
    say: ({ factor, before }: { factor: string; before: string }) => ({
      zh: `不确定因素“${factor}”与“${before}”作用于同一处，后者会抹去前者。请只留一个。`,
      en: `The factors "${factor}" and "${before}" act on the same thing, so that one would undo the other. Keep one of them.`,
    }),
  },
  noErrors: {
    kind: "not-met",
    say: ({ factor }: { factor: string }) => ({
      zh: `不确定因素“${factor}”要按标准误抽取数值，但数据没有给出任何标准误。请补上各单元格的标准误，或去掉该因素。`,
      en: `The factor "${factor}" draws cells by their standard errors, and the data give none. Add the standard errors or remove the factor.`,
    }),
  },
  nothingImputed: {
    kind: "not-met",
    say: ({ factor }: { factor: string }) => ({
      zh: `不确定因素“${factor}”要重抽插补值，但没有哪个单元格的插补给出了离散程度。请换用期望最大化或均值插补，或去掉该因素。`,
      en: `The factor "${factor}" draws filled cells anew, but no filled cell says how far it could be off. Impute by expectation-maximisation or means, or remove the factor.`,
    }),
  },
  noBounds: {
    kind: "not-met",
    say: ({ factor }: { factor: string }) => ({
      zh: `不确定因素“${factor}”要移动上下限，但没有一种标准化方法带上下限。请改用 min-max、goalposts 等方法，或去掉该因素。`,
      en: `The factor "${factor}" moves bounds, but no indicator is normalised between bounds. Use min-max, goalposts or another such method, or remove the factor.`,
    }),
  },
  tooFewRuns: {
    kind: "invalid",
    say: ({ runs, least }: { runs: number; least: number }) => ({
      zh: `只要求 ${runs} 次重复计算，不足以说明区间。请至少计算 ${least} 次。`,
      en: `${runs} runs are asked for, too few to speak of intervals. Ask for at least ${least}.`,
    }),
  },
  tooManyRuns: {
    kind: "too-large",
    say: ({ runs, rows, most }: { runs: number; rows: number; most: number }) => ({
      zh: `${runs} 次重复计算 × ${rows} 个评价对象超过 ${most} 个结果。请减少次数或对象。`,
      en: `${runs} runs of ${rows} units are more than ${most} results. Ask for fewer runs or fewer units.`,
    }),
  },
  tooManyFactors: {
    kind: "too-large",
    say: ({ count, most }: { count: number; most: number }) => ({
      zh: `有 ${count} 个不确定因素，最多可分析 ${most} 个。请合并或去掉一些。`,
      en: `There are ${count} factors; at most ${most} can be told apart. Join some or leave some out.`,
    }),
  },
  seedNotWhole: {
    kind: "invalid",
    say: ({ seed }: { seed: number }) => ({
      zh: `随机种子 ${seed} 不是非负整数。请给出一个非负整数，以便他人重算。`,
      en: `The seed ${seed} is no whole number of at least 0. Give one, so that others can compute the same again.`,
    }),
  },
  picksDiffer: {
    kind: "invalid",
    say: ({ run, factor, pick }: { run: number; factor: string; pick: number | null }) => ({
      zh: `第 ${run} 次计算中，因素“${factor}”的取值 ${pick ?? "缺失"} 不可用。选项和权重组从 0 起编号，占比须在所写区间内。`,
      en: `Run ${run} gives the factor "${factor}" the value ${pick ?? "(none)"}, which it does not have. Options and sets count from 0; a share lies within its interval.`,
    }),
  },
  everyRunFailed: {
    kind: "not-met",
    say: ({ runs }: { runs: number }) => ({
      zh: `${runs} 次重复计算无一得出结果，原因见其余各条。请先改正这些因素的取值。`,
      en: `None of the ${runs} runs gave a result, for the other reasons told. Mend what those factors choose first.`,
    }),
  },
  namesDiffer: {
    kind: "invalid",
    say: ({ factor, names, options }: { factor: string; names: number; options: number }) => ({
      zh: `不确定因素“${factor}”有 ${options} 个可选项，却有 ${names} 个互不相同的名称。请逐项给出不同的名称，或都不给。`,
      en: `The factor "${factor}" has ${options} options and ${names} different names. Name each of them differently, or none.`,
    }),
  },
});
