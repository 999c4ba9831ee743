import type { PlanItem } from "#contract";
import type { Label } from "#kernel";

/** Columns of a document's table, in the order of the workbook; faults and comparisons call them by these names. */
export const columns = [
  ["id", { zh: "任务编号", en: "Number" }],
  ["title", { zh: "任务", en: "Task" }],
  ["titleEn", { zh: "任务（英文）", en: "Task in English" }],
  ["output", { zh: "成果要求", en: "Output" }],
  ["outputEn", { zh: "成果要求（英文）", en: "Output in English" }],
  ["clauses", { zh: "规划条款", en: "Clauses" }],
  ["lead", { zh: "牵头单位", en: "Lead unit" }],
  ["leadFrom", { zh: "单位依据", en: "Lead from" }],
  ["support", { zh: "配合单位", en: "Supporting units" }],
  ["indicator", { zh: "有关指标", en: "Indicator" }],
  ["target", { zh: "有关目标", en: "Target" }],
  ["from", { zh: "起始日期", en: "From" }],
  ["due", { zh: "完成时限", en: "Due" }],
  ["weight", { zh: "权重", en: "Weight" }],
  ["milestones", { zh: "节点", en: "Milestones" }],
  ["above", { zh: "承接任务", en: "Comes from" }],
] as const satisfies readonly (readonly [keyof PlanItem, Label])[];

export type Column = (typeof columns)[number][0];
const labels = new Map<string, Label>(columns);
export const columnLabel = (column: Column): Label => labels.get(column) ?? { zh: column, en: column };
