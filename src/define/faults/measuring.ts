import { type Dims, defineRefusals, type UnitId } from "#kernel";
import { type At, nameOf } from "./words.ts";

const dimsText = (dims: Dims): string =>
  Object.entries(dims)
    .map(([name, power]) => (power === 1 ? name : `${name}^${power}`))
    .join(" ") || "1";

/** Faults of measures: formulas, units, versions, codes. */
export const measuring = defineRefusals("define", {
  circularFormula: {
    kind: "conflict",
    say: ({ path, circle }: At<{ circle: readonly string[] }>) => ({
      zh: `${path}：公式循环引用：${circle.join(" → ")}。请断开其中一处。`,
      en: `${path}: the formulas run in a circle: ${circle.join(" → ")}. Break it at one place.`,
    }),
  },
  quotientUnits: {
    kind: "invalid",
    say: ({ path, of, to, unit }: At<{ of: UnitId; to: UnitId; unit: UnitId; found: Dims }>) => ({
      zh: `${path}：“${nameOf(of, "zh")}”除以“${nameOf(to, "zh")}”得不到“${nameOf(unit, "zh")}”。请改正指标单位或运算对象。`,
      en: `${path}: ${nameOf(of, "en")} divided by ${nameOf(to, "en")} does not give ${nameOf(unit, "en")}. Correct the indicator's unit or its operands.`,
    }),
  },
  unlikeUnits: {
    kind: "invalid",
    say: ({ path, operand, unit, needed }: At<{ operand: string; unit: UnitId; needed: UnitId }>) => ({
      zh: `${path}：“${operand}”以“${nameOf(unit, "zh")}”计，与“${nameOf(needed, "zh")}”不是同一类量。请统一单位口径。`,
      en: `${path}: "${operand}" is counted in ${nameOf(unit, "en")}, which is another kind of quantity than ${nameOf(needed, "en")}. Bring them to one kind.`,
    }),
  },
  notPure: {
    kind: "invalid",
    say: ({ path, unit, found }: At<{ unit: UnitId; found: Dims }>) => ({
      zh: `${path}：结果应是纯数（如 %），而单位是“${nameOf(unit, "zh")}”（量纲 ${dimsText(found)}）。请改用 % 等纯数单位。`,
      en: `${path}: the result is a pure number, but the unit is ${nameOf(unit, "en")} (dimension ${dimsText(found)}). Use a pure unit such as %.`,
    }),
  },
  tooFewOperands: {
    kind: "not-met",
    say: ({ path, count }: At<{ count: number }>) => ({
      zh: `${path}：只有 ${count} 个组成部分，至少需要两个。请补全。`,
      en: `${path}: has ${count} part(s); at least two are needed. Name the others.`,
    }),
  },
  growthYears: {
    kind: "invalid",
    say: ({ path, years }: At<{ years: number }>) => ({
      zh: `${path}：增速的年数 ${years} 不是正整数。请写 1 或更大的整数。`,
      en: `${path}: growth over ${years} year(s) has no meaning. Write a whole number of years, at least 1.`,
    }),
  },
  versionsMissing: {
    kind: "not-met",
    say: ({ path }: At) => ({
      zh: `${path}：没有任何版本。请至少写一个版本，说明从何时起怎样计量。`,
      en: `${path}: has no version. Give at least one that says from when on and how it is measured.`,
    }),
  },
  versionsOutOfOrder: {
    kind: "conflict",
    say: ({ path, from, previous }: At<{ from: string; previous: string }>) => ({
      zh: `${path}：自 ${from} 起的版本排在自 ${previous} 起的版本之后，时段重叠。请按起始日先后排列，且起始日不得相同。`,
      en: `${path}: the version from ${from} stands after the one from ${previous}, so they overlap. Order versions by their first day, each with its own.`,
    }),
  },
  versionTooLate: {
    kind: "not-met",
    say: ({ path, from, needed }: At<{ from: string; needed: string }>) => ({
      zh: `${path}：首个版本自 ${from} 起，晚于规划起始日 ${needed}，其间没有定义。请提前首个版本的起始日。`,
      en: `${path}: the first version holds from ${from}, later than the plan's first day ${needed}; the days between have no definition. Let it begin earlier.`,
    }),
  },
  codeTwice: {
    kind: "conflict",
    say: ({ path, code, indicators }: At<{ code: string; indicators: readonly string[] }>) => ({
      zh: `${path}：数据代码“${code}”同时指向 ${indicators.join("、")}。一个代码只能属于一个指标，请分开。`,
      en: `${path}: the data code "${code}" stands for ${indicators.join(" and ")}. A code belongs to one indicator only; separate them.`,
    }),
  },
  dimensionWithoutValues: {
    kind: "not-met",
    say: ({ path }: At) => ({
      zh: `${path}：维度没有列出任何取值。请列出取值，或去掉该维度。`,
      en: `${path}: the dimension lists no value. List its values or drop the dimension.`,
    }),
  },
});
