import { defineRefusals } from "#kernel";
import { listed } from "./listed.ts";

/** Why data cannot be prepared as a step says, and what would mend it. */
export const refusals = defineRefusals("evaluate", {
  boundless: {
    kind: "invalid",
    say: ({ ids }: { ids: readonly string[] }) => ({
      zh: `这些指标含有过大或过小、无法可靠计算的数（绝对值超过 1e60，或不为 0 而小于 1e-60）：${listed(ids).zh}。请改正数据或换用合适的计量单位，没有的留空。`,
      en: `These indicators have values too great or too small to be reckoned with (beyond 1e60, or not 0 and below 1e-60): ${listed(ids).en}. Correct the data or use another unit; leave empty what is not there.`,
    }),
  },
  unknownIndicators: {
    kind: "invalid",
    say: ({ step, ids }: { step: string; ids: readonly string[] }) => ({
      zh: `“${step}”一步写到的这些代码不是框架中的指标：${listed(ids).zh}。请改正代码，或从该步骤中去掉。`,
      en: `The step "${step}" names what is no indicator of the framework: ${listed(ids).en}. Correct the codes or take them out of the step.`,
    }),
  },
  scaleAlone: {
    kind: "invalid",
    say: ({ ids }: { ids: readonly string[] }) => ({
      zh: `这些指标没有分母，却写了换算倍数：${listed(ids).zh}。请在框架中写明分母，或去掉倍数。`,
      en: `These indicators have a scale but no denominator: ${listed(ids).en}. Name the denominator in the framework or remove the scale.`,
    }),
  },
  shareOutside: {
    kind: "invalid",
    say: ({ name, value }: { name: string; value: number }) => ({
      zh: `“${name}”为 ${value}，应为 0 到 1 之间的比例。请改正。`,
      en: `"${name}" is ${value}; it is a share from 0 to 1. Correct it.`,
    }),
  },
  unknownUnits: {
    kind: "invalid",
    say: ({ step, units }: { step: string; units: readonly string[] }) => ({
      zh: `“${step}”一步写到的这些对象不在数据中：${listed(units).zh}。请改正代码，或从该步骤中去掉。`,
      en: `The step "${step}" names units that are not in the data: ${listed(units).en}. Correct the codes or take them out of the step.`,
    }),
  },
  keptAndDropped: {
    kind: "invalid",
    say: ({ units }: { units: readonly string[] }) => ({
      zh: `这些对象既要求保留又要求剔除：${listed(units).zh}。请只留一种。`,
      en: `These units are both to be kept and to be dropped: ${listed(units).en}. Say one of the two.`,
    }),
  },
  nobodyKept: {
    kind: "not-met",
    say: ({ rows }: { rows: number }) => ({
      zh: `${rows} 行数据没有一行达到筛选要求。请降低数据可得性的要求，或先补充数据。`,
      en: `None of the ${rows} rows has enough data. Ask for less, or add data first.`,
    }),
  },
  unknownGrouping: {
    kind: "invalid",
    say: ({ name, known }: { name: string; known: readonly string[] }) => ({
      zh: `没有名为“${name}”的分组。${known.length > 0 ? `可用的分组：${listed(known).zh}。` : "数据中没有分组，请补上分组列。"}`,
      en: `There is no grouping "${name}". ${known.length > 0 ? `Use one of: ${listed(known).en}.` : "The data have no groupings; add the column."}`,
    }),
  },
  unknownLevel: {
    kind: "invalid",
    say: ({ level, top }: { level: number; top: number }) => ({
      zh: `层级 ${level} 不在框架中。指标之上的层级为 2 到 ${top}，请改正。`,
      en: `There is no level ${level}. The levels above the indicators are 2 to ${top}; correct it.`,
    }),
  },
  panelNeeded: {
    kind: "invalid",
    say: ({ step }: { step: string }) => ({
      zh: `“${step}”一步要按期比较，但数据没有标明期别，或只有一期。请为每一行写明期别，并至少给出两期。`,
      en: `The step "${step}" compares periods, and the data name none or a single one. Give every row its period, and at least two periods.`,
    }),
  },
  periodsDiffer: {
    kind: "invalid",
    say: ({ step, periods }: { step: string; periods: readonly string[] }) => ({
      zh: `“${step}”一步要按期比较，但期别长短不一：${listed(periods).zh}。请只用年度、季度、月度中的一种。`,
      en: `The step "${step}" compares periods, and these are not of one length: ${listed(periods).en}. Use years, quarters or months alone.`,
    }),
  },
  numberOutside: {
    kind: "invalid",
    say: ({ name, value, least }: { name: string; value: number; least: number }) => ({
      zh: `“${name}”为 ${value}，应为大于 ${least} 的数。请改正。`,
      en: `"${name}" is ${value}; it is a number above ${least}. Correct it.`,
    }),
  },
  tooFewForEm: {
    kind: "not-met",
    say: ({ node, indicators, rows }: { node: string; indicators: number; rows: number }) => ({
      zh: `“${node}”下有 ${indicators} 个指标、${rows} 行数据，行数须多于指标数才能用期望最大化法填补。请改用较低的层级，或换一种填补方法。`,
      en: `"${node}" has ${indicators} indicators and ${rows} rows of data; expectation-maximisation needs more rows than indicators. Use a lower level or another way of filling.`,
    }),
  },
  tooManyForEm: {
    kind: "too-large",
    say: ({ node, indicators, patterns, most }: { node: string; indicators: number; patterns: number; most: number }) => ({
      zh: `“${node}”下有 ${indicators} 个指标、${patterns} 种缺数组合，期望最大化法在这种数据上最多处理 ${most} 个指标。请改用较低的层级，或换一种填补方法。`,
      en: `"${node}" has ${indicators} indicators and ${patterns} ways of lacking some; with so many ways expectation-maximisation takes at most ${most} indicators. Use a lower level or another way of filling.`,
    }),
  },
});
