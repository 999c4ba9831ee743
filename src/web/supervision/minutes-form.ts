import type { Body, MinutesLine } from "#contract";
import type { Form } from "#define";
import { type FormValues, idsOf, rowsOf, textOf } from "../work/form/form-values.ts";

const kinds = [
  { id: "ordinary", label: { zh: "一般（7 日）", en: "Ordinary (7 days)" } },
  { id: "major", label: { zh: "重大复杂（1 个月）", en: "Major (one month)" } },
  { id: "annual", label: { zh: "年度重点（按月）", en: "Of the year (monthly)" } },
] as const;
const levels = [
  { id: "provincial-meeting", label: { zh: "省委、省政府会议", en: "Meeting of the provincial leadership" } },
  { id: "leading-group", label: { zh: "领导小组会议", en: "Leading group" } },
  { id: "office", label: { zh: "领导小组办公室会议", en: "Leading group office" } },
] as const;

/** What a person settles before the lines of minutes are proposed; the meeting is named once. */
export const minutesForm: Form = {
  id: "minutes",
  version: 1,
  label: { zh: "会议议定事项", en: "Decisions of a meeting" },
  clauses: ["9.6.3"],
  fields: [
    { id: "name", kind: "text", lines: "one", longest: 80, label: { zh: "会议名称", en: "Meeting" }, required: true },
    { id: "on", kind: "day", label: { zh: "会议日期", en: "Held on" }, required: true },
    { id: "level", kind: "choice", of: levels, label: { zh: "决策层级", en: "Level of decision" }, required: true },
    { id: "assigner", kind: "reference", to: "unit", label: { zh: "交办单位", en: "Assigner" }, required: true },
    {
      id: "lines",
      kind: "rows",
      most: 60,
      label: { zh: "议定事项", en: "Decisions" },
      required: true,
      of: [
        { id: "title", kind: "text", lines: "one", longest: 80, label: { zh: "事项名称", en: "Matter" }, required: true },
        {
          id: "requirement",
          kind: "text",
          lines: "many",
          longest: 2000,
          label: { zh: "办理要求", en: "What is asked for" },
          required: true,
        },
        { id: "lead", kind: "reference", to: "unit", label: { zh: "牵头单位", en: "Lead unit" }, required: true },
        { id: "support", kind: "reference", to: "unit", many: true, label: { zh: "配合单位", en: "Co-operating units" } },
        { id: "kind", kind: "choice", of: kinds, label: { zh: "类别", en: "Kind" }, required: true },
        { id: "difficulty", kind: "whole", least: 1, most: 3, label: { zh: "难度（1 至 3）", en: "Difficulty (1 to 3)" }, required: true },
      ],
    },
  ],
};

const usualDifficulty = 2;

/** The form as the minutes fill it. */
export const valuesFrom = (lines: readonly MinutesLine[]): FormValues => ({
  level: "leading-group",
  assigner: "leading-group-office",
  lines: lines.map(({ title, text, lead, support, kind }) => ({
    title,
    requirement: text,
    ...(lead === null ? {} : { lead }),
    support,
    kind,
    difficulty: usualDifficulty,
  })),
});

type Asked = Body<"proposeAll">;
const oneOf = <const T extends readonly { readonly id: string }[]>(of: T, value: unknown): T[number]["id"] =>
  of.find(({ id }) => id === value)?.id ?? (of[0]?.id as T[number]["id"]);

/** What is sent; empty places are sent as they are, and the service says what is missing. */
export function askedOf(values: FormValues): Pick<Asked, "meeting" | "lines"> {
  return {
    meeting: {
      name: textOf(values.name),
      on: textOf(values.on),
      level: oneOf(levels, values.level),
      assigner: textOf(values.assigner),
    },
    lines: rowsOf(values.lines).map((line) => ({
      title: textOf(line.title),
      requirement: textOf(line.requirement),
      lead: textOf(line.lead),
      support: [...idsOf(line.support)],
      kind: oneOf(kinds, line.kind),
      difficulty: Number(line.difficulty ?? usualDifficulty),
      clauses: [],
    })),
  };
}
