import { defineRefusals } from "#kernel";

export const list = (ids: readonly string[]): string => (ids.length > 8 ? `${ids.slice(0, 8).join("、")}…(${ids.length})` : ids.join("、"));

/** Why an index cannot be computed, and what would mend it. */
export const refusals = defineRefusals("evaluate", {
  columnMissing: {
    kind: "invalid",
    say: ({ ids }: { ids: readonly string[] }) => ({
      zh: `数据中没有这些指标的列：${list(ids)}。请补上，或从框架中去掉。`,
      en: `The data have no column for: ${list(ids)}. Add them or take them out of the framework.`,
    }),
  },
  tooFewRows: {
    kind: "invalid",
    say: ({ count, least }: { count: number; least: number }) => ({
      zh: `只有 ${count} 个评价对象（多期时指其中一期），至少需要 ${least} 个。请补充对象；多期数据也可写明 over: "panel"，各期合在一起比较。`,
      en: `There are ${count} units (in some period, where there are several); at least ${least} are needed. Add units, or compare all periods together by over: "panel".`,
    }),
  },
  sameRow: {
    kind: "invalid",
    say: ({ rows }: { rows: readonly string[] }) => ({
      zh: `这些评价对象出现了不止一次：${list(rows)}。每个对象每期只能有一行。`,
      en: `These units stand in the data more than once: ${list(rows)}. Keep one row per unit and period.`,
    }),
  },
  stepOutOfPlace: {
    kind: "invalid",
    say: ({ step, place, needs }: { step: string; place: number; needs: string }) => ({
      zh: `第 ${place} 步“${step}”之前须有“${needs}”。请调整步骤顺序。`,
      en: `Step ${place}, "${step}", needs "${needs}" before it. Change the order of the steps.`,
    }),
  },
  stepTooLate: {
    kind: "invalid",
    say: ({ step, place, after }: { step: string; place: number; after: string }) => ({
      zh: `第 ${place} 步“${step}”不能放在“${after}”之后，否则会重复处理或使此前的结果作废。请调整步骤顺序，或去掉这一步。`,
      en: `Step ${place}, "${step}", cannot follow "${after}": it would count twice, or leave what was done without meaning. Change the order of the steps or leave it out.`,
    }),
  },
  stepNotNext: {
    kind: "invalid",
    say: ({ step, place, needs }: { step: string; place: number; needs: string }) => ({
      zh: `第 ${place} 步“${step}”须直接用“${needs}”得出的得分，中间不能有改变得分的步骤。请调整步骤顺序。`,
      en: `Step ${place}, "${step}", works on the scores of "${needs}" as they are; no step that changes them may stand between. Change the order of the steps.`,
    }),
  },
  stepBeyond: {
    kind: "invalid",
    say: ({ step, place, at }: { step: string; place: number; at: readonly string[] }) => ({
      zh: `第 ${place} 步“${step}”的这些数过大、过小或不是数，无法可靠计算（绝对值应在 1e-60 与 1e60 之间，或为 0）：${list(at)}。请改正。`,
      en: `Step ${place}, "${step}", has numbers that cannot be reckoned with (0, or between 1e-60 and 1e60 in size): ${list(at)}. Correct them.`,
    }),
  },
  noScores: {
    kind: "invalid",
    say: (_: { steps: number }) => ({
      zh: "步骤没有以合成（aggregate）得出总指数，或合成之后又改了权重。请在末尾加上合成一步。",
      en: 'No step aggregates, or weights were changed afterwards, so there is no index. Add an "aggregate" step at the end.',
    }),
  },
  tooGreat: {
    kind: "not-met",
    say: ({ step, ids }: { step: string; ids: readonly string[] }) => ({
      zh: `“${step}”一步使这些指标或节点出现了大得无法可靠计算的数（绝对值超过 1e75）：${list(ids)}。请换用合适的计量单位，或改正该步的参数。`,
      en: `The step "${step}" makes numbers too great to be reckoned with (beyond 1e75) in: ${list(ids)}. Use another unit of measurement, or correct the step.`,
    }),
  },
  periodsMissing: {
    kind: "invalid",
    say: ({ units }: { units: readonly string[] }) => ({
      zh: `有的行写明了期别，这些对象却有没写期别的行：${list(units)}。请为每一行写明期别，或都不写。`,
      en: `Some rows name their period, and rows of these units do not: ${list(units)}. Give every row its period, or none.`,
    }),
  },
  denominatorMissing: {
    kind: "invalid",
    say: ({ id, denominator }: { id: string; denominator: string }) => ({
      zh: `指标“${id}”要除以“${denominator}”，但数据中没有这一列。请补上该列。`,
      en: `Indicator "${id}" is divided by "${denominator}", which the data do not have. Add that column.`,
    }),
  },
  constantColumns: {
    kind: "not-met",
    say: ({ ids }: { ids: readonly string[] }) => ({
      zh: `这些指标在所有对象上取值相同，无法标准化：${list(ids)}。请去掉，或在标准化一步写明 constant: "leave-out"。`,
      en: `These indicators have one value everywhere and cannot be normalised: ${list(ids)}. Remove them, or say constant: "leave-out" in the normalise step.`,
    }),
  },
  notPositive: {
    kind: "not-met",
    say: ({ node, method, count }: { node: string; method: string; count: number }) => ({
      zh: `“${node}”按“${method}”合成时有 ${count} 个值为零或负数，无法计算。请把标准化的下限设为正数（如 1 至 100），或在合成一步写明 zero 规则（floor 或 shift）。`,
      en: `"${node}" is combined by "${method}", which cannot take its ${count} value(s) of zero or less. Normalise to a positive range such as 1 to 100, or give the aggregate step a zero rule (floor or shift).`,
    }),
  },
  weightsNotUsable: {
    kind: "not-met",
    say: ({ node, method }: { node: string; method: string }) => ({
      zh: `“${node}”的下级有负的权重，不能用“${method}”合成。请改用不小于 0 的权重。`,
      en: `Some weights below "${node}" are negative, which "${method}" cannot use. Give weights of at least 0.`,
    }),
  },
  tooManyRows: {
    kind: "too-large",
    say: ({ method, count, most }: { method: string; count: number; most: number }) => ({
      zh: `“${method}”要两两比较，最多 ${most} 个对象，现有 ${count} 个。请缩小范围，或改用平均数类的合成方法。`,
      en: `"${method}" compares units pair by pair and takes at most ${most}; there are ${count}. Take fewer units or combine by a mean.`,
    }),
  },
  tooManyParts: {
    kind: "too-large",
    say: ({ node, by, count, most }: { node: string; by: string; count: number; most: number }) => ({
      zh: `“${by}”法最多同时处理 ${most} 个部分，“${node}”之下现有 ${count} 个。请在框架中增设一层，分组处理，或改用其他赋权方法。`,
      en: `"${by}" takes at most ${most} parts at once; below "${node}" there are ${count}. Group them by one more level, or weigh in another way.`,
    }),
  },
  sharesImpossible: {
    kind: "invalid",
    say: ({ node, least, most, parts }: { node: string; least: number; most: number; parts: number }) => ({
      zh: `“${node}”有 ${parts} 个下级，各占比不可能都在 ${least} 与 ${most} 之间而合计为 1。请放宽上下限。`,
      en: `"${node}" has ${parts} parts; their shares cannot all lie between ${least} and ${most} and sum to 1. Widen the bounds.`,
    }),
  },
  levelUnknown: {
    kind: "invalid",
    say: ({ levels, highest }: { levels: readonly string[]; highest: number }) => ({
      zh: `没有这些层级：${list(levels)}。可用的是 2 至 ${highest}（指标为 1）。请改正层级。`,
      en: `There is no level ${list(levels)}. Levels run from 2 to ${highest} (indicators are 1). Correct the level.`,
    }),
  },
  leastOutside: {
    kind: "invalid",
    say: ({ least }: { least: number }) => ({
      zh: `“least”为 ${least}，应为 0 至 1 之间的份额。请改正。`,
      en: `"least" is ${least}; it is a share between 0 and 1. Correct it.`,
    }),
  },
  unknownNodes: {
    kind: "invalid",
    say: ({ ids }: { ids: readonly string[] }) => ({
      zh: `框架中没有这些节点：${list(ids)}。请改正代码。`,
      en: `The framework has no such node: ${list(ids)}. Correct the code.`,
    }),
  },
  judgementsIncomplete: {
    kind: "invalid",
    say: ({ node, children }: { node: string; children: readonly string[] }) => ({
      zh: `“${node}”的判断矩阵须为方阵，且恰好比较它的全部下级：${list(children)}。请补全。`,
      en: `The judgements below "${node}" must be a square matrix over exactly its children: ${list(children)}. Complete it.`,
    }),
  },
  judgementsContradict: {
    kind: "invalid",
    say: ({ node, a, b, there, back }: { node: string; a: string; b: string; there: number; back: number }) => ({
      zh: `“${node}”的判断矩阵中，“${a}”比“${b}”为 ${there}，反过来为 ${back}，两者应互为倒数（对角线为 1）。请改正。`,
      en: `Below "${node}", "${a}" against "${b}" is judged ${there} and the reverse ${back}; one must be 1 over the other (1 on the diagonal). Correct them.`,
    }),
  },
  tooManyJudged: {
    kind: "too-large",
    say: ({ node, count, most }: { node: string; count: number; most: number }) => ({
      zh: `“${node}”有 ${count} 个下级要两两比较，最多 ${most} 个。请先分组，再逐组比较。`,
      en: `"${node}" has ${count} children to compare pair by pair; at most ${most} can be. Group them and compare group by group.`,
    }),
  },
  noSpread: {
    kind: "not-met",
    say: ({ node, by }: { node: string; by: string }) => ({
      zh: `“${node}”的下级在各对象间没有差别，“${by}”法得不出权重。请改用等权或专家赋权。`,
      en: `The children of "${node}" tell no units apart, so "${by}" finds no weights. Use equal or expert weights.`,
    }),
  },
  tooFewComplete: {
    kind: "not-met",
    say: ({ node, count, least }: { node: string; count: number; least: number }) => ({
      zh: `“${node}”的下级数据齐全且各有差别的对象只有 ${count} 个，至少需要 ${least} 个。请先插补，去掉取值相同的指标，或改用其他赋权方法。`,
      en: `Only ${count} unit(s) have all children of "${node}", each with some spread; at least ${least} are needed. Impute first, drop constant indicators, or weigh in another way.`,
    }),
  },
  loadingsCancel: {
    kind: "not-met",
    say: ({ node, against }: { node: string; against: readonly string[] }) => ({
      zh: `“${node}”的下级此消彼长，第一主成分的载荷正负相抵，得不出权重；载荷为负的是：${list(against)}。请核对方向，或改用其他赋权方法。`,
      en: `The children of "${node}" pull against one another and their loadings cancel out, so no weights follow; negative are: ${list(against)}. Check directions or weigh in another way.`,
    }),
  },
  unknownRow: {
    kind: "not-found",
    say: ({ unit, period }: { unit: string; period: string | null }) => ({
      zh:
        period === null
          ? `评价对象中没有“${unit}”，或它已被筛除。请改正代码。`
          : `“${period}”期没有评价对象“${unit}”，或它已被筛除。请改正代码或时期。`,
      en: `There is no unit "${unit}"${period === null ? "" : ` in ${period}`}, or it was screened out. Correct the code or the period.`,
    }),
  },
  unknownGrouping: {
    kind: "not-found",
    say: ({ grouping, known }: { grouping: string; known: readonly string[] }) => ({
      zh: `没有名为“${grouping}”的分组。可用的有：${known.length > 0 ? list(known) : "（无）"}。`,
      en: `There is no grouping "${grouping}". Known: ${known.length > 0 ? list(known) : "none"}.`,
    }),
  },
  framesDiffer: {
    kind: "not-met",
    say: ({ ids }: { ids: readonly string[] }) => ({
      zh: `前后两次的指标体系不同：${list(ids)}。请先用同一体系重新计算其中一次，再作比较。`,
      en: `The frameworks before and after differ in: ${list(ids)}. Compute one of the two again under the other's framework first.`,
    }),
  },
  notAttributable: {
    kind: "not-met",
    say: ({ step }: { step: string }) => ({
      zh: `方法中的“${step}”一步使各期相互依赖，无法把得分变化拆给两期。请改看各指标自身的变化。`,
      en: `The step "${step}" makes periods depend on one another, so a change cannot be divided between two of them. Look at the indicators' own changes.`,
    }),
  },
  noScoreToCompare: {
    kind: "not-met",
    say: ({ unit, node }: { unit: string; node: string }) => ({
      zh: `“${unit}”在前后某一次（或其间的某种情形下）没有“${node}”的得分，无法拆分变化。请补齐数据。`,
      en: `"${unit}" has no score for "${node}" before, after, or on the way between, so the change cannot be divided. Complete the data.`,
    }),
  },
  changeImpossible: {
    kind: "invalid",
    say: ({ ids }: { ids: readonly string[] }) => ({
      zh: `这些指标不能设想变化：${list(ids)}。请只选本体系中该对象已有数据的指标，每个只写一次，并给出可达到的数值。`,
      en: `No change can be imagined for: ${list(ids)}. Choose indicators of this framework that the unit has a figure for, each once, with a number it could reach.`,
    }),
  },
  tooManyChanges: {
    kind: "too-large",
    say: ({ count, most }: { count: number; most: number }) => ({
      zh: `一次最多设想 ${most} 个指标的变化，现有 ${count} 个。请减少。`,
      en: `At most ${most} indicators can be changed at once; ${count} were given. Choose fewer.`,
    }),
  },
});
