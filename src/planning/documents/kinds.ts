import type { Label } from "#kernel";
import type { DocumentKind } from "../types.ts";

type About = {
  readonly label: Label;
  /** The document its tasks come from. */
  readonly above: DocumentKind | null;
  readonly isYearly: boolean;
  readonly number: RegExp;
  readonly example: string;
};

export const about: Readonly<Record<DocumentKind, About>> = {
  "action-plan": {
    label: { zh: "行动计划", en: "Action plan" },
    above: null,
    isYearly: false,
    number: /^A\d{2}-\d{3}$/,
    example: "A21-112",
  },
  "annual-plan": {
    label: { zh: "年度工作计划", en: "Annual plan" },
    above: "action-plan",
    isYearly: true,
    number: /^N\d{4}-[A-Z]{2}-\d{3}$/,
    example: "N2023-KJ-017",
  },
  "key-task-list": {
    label: { zh: "年度重点任务清单", en: "Key-task list" },
    above: "annual-plan",
    isYearly: true,
    number: /^N\d{4}-[A-Z]{2}-\d{3}$/,
    example: "N2023-KJ-017",
  },
};

/** Most tasks one signature hands over: the runtime opens at most 200 matters at once, milestones among them. */
export const mostTasks = 200;

const yearly = /^20\d{2}$/;
const plan = /^A\d{2}$/;
/** Whether a document of the kind may go by this name. */
export const isDocument = (kind: DocumentKind, document: string): boolean => (about[kind].isYearly ? yearly : plan).test(document);

/** A document's title as it is printed. */
export const titleOf = (kind: DocumentKind, document: string, planLabel: Label): string =>
  about[kind].isYearly ? `${document}年${about[kind].label.zh.replace("年度", "")}` : `${planLabel.zh}行动计划`;
