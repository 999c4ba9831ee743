import { type Label, type UnitId, unitOf } from "#kernel";

/** What a reference points to, as it is called when nobody answers to it. */
export const kinds = {
  account: { zh: "账户", en: "account" },
  baseline: { zh: "基数", en: "baseline" },
  choice: { zh: "选项", en: "choice" },
  clause: { zh: "条款", en: "clause" },
  deadline: { zh: "期限", en: "deadline" },
  dimension: { zh: "维度", en: "dimension" },
  evaluatedUnit: { zh: "评价对象", en: "evaluated unit" },
  factor: { zh: "不确定因素", en: "factor" },
  field: { zh: "字段", en: "field" },
  form: { zh: "表单", en: "form" },
  group: { zh: "目标组", en: "target group" },
  indicator: { zh: "指标", en: "indicator" },
  leadingFigure: { zh: "过程指标", en: "leading figure" },
  node: { zh: "指标树节点", en: "node of the tree" },
  notice: { zh: "消息模板", en: "notice" },
  part: { zh: "参与方", en: "part" },
  procedure: { zh: "流程", en: "procedure" },
  region: { zh: "地区", en: "region" },
  regionGroup: { zh: "地区组", en: "group of regions" },
  rung: { zh: "期限节点", en: "moment of a deadline" },
  role: { zh: "角色", en: "role" },
  scheme: { zh: "评价方案", en: "scheme" },
  section: { zh: "章节", en: "chapter or section" },
  source: { zh: "来源", en: "source" },
  split: { zh: "分解", en: "split" },
  state: { zh: "状态", en: "state" },
  task: { zh: "任务", en: "task" },
  target: { zh: "目标", en: "target" },
  theme: { zh: "主题", en: "theme" },
  transition: { zh: "办理动作", en: "transition" },
  unitOfGovernment: { zh: "单位", en: "unit of government" },
  value: { zh: "维度值", en: "value of a dimension" },
} as const satisfies Record<string, Label>;
export type Kind = keyof typeof kinds;

/** Every fault says where it stands: `indicators/rd-intensity/versions/0`. */
export type At<F = unknown> = { readonly path: string } & F;

/** A unit as a person calls it; those without a word go by their id. */
export const nameOf = (unit: UnitId, language: keyof Label): string => unitOf(unit).label[language] || unit;
