import { defineForm, type Field, type Form } from "#define";
import { files, reason } from "./supervision-fields.ts";

const clauses = ["9.6.2", "9.6.1", "9.6.4"] as const;

const title: Field = { id: "title", kind: "text", lines: "one", longest: 80, label: { zh: "发布名称", en: "Title" }, required: true };
const on: Field = {
  id: "on",
  kind: "day",
  notBefore: "today",
  label: { zh: "发布日期", en: "Day of release" },
  help: { zh: "列入公开的发布日历，当日零时公开。", en: "Stands in the public calendar; it is public from the beginning of that day." },
  required: true,
};

/** Counts of units are protected by a least frequency and by dominance; an agency that collects says which numbers it goes by. */
const protection: readonly Field[] = [
  {
    id: "frequency",
    kind: "whole",
    least: 2,
    most: 20,
    label: { zh: "最小计数", en: "Least count" },
    help: { zh: "少于此数的单元格不公开，默认 3。", en: "Cells with fewer units are left out; 3 where nothing is said." },
  },
  {
    id: "largest",
    kind: "whole",
    least: 1,
    most: 10,
    label: { zh: "占优规则的家数", en: "Units that dominate" },
    help: {
      zh: "最大几家合计占比过高的单元格不公开，默认 2 家。",
      en: "How many of the largest are looked at together; 2 where nothing is said.",
    },
  },
  {
    id: "share",
    kind: "whole",
    least: 50,
    most: 100,
    unit: { zh: "%", en: "%" },
    label: { zh: "占优规则的占比", en: "Share that dominates" },
    help: { zh: "达到此占比的单元格不公开，默认 85%。", en: "From this share on a cell is left out; 85 % where nothing is said." },
  },
];

/** Whether a statistical survey of its own stands behind it; each has the number under which the statistics bureau approved it. */
const surveys: readonly Field[] = [
  {
    id: "survey",
    kind: "choice",
    of: [
      { id: "no", label: { zh: "未使用", en: "No" } },
      { id: "yes", label: { zh: "使用了", en: "Yes" } },
    ],
    label: { zh: "是否使用专项统计调查数据", en: "Is a statistical survey of its own used?" },
    required: true,
  },
  {
    id: "surveyNumbers",
    kind: "text",
    lines: "many",
    longest: 400,
    label: { zh: "统计调查项目批准文号", en: "Approval numbers of the surveys" },
    help: { zh: "每行一个，随发布公开。", en: "One a line; published with the release." },
    when: { field: "survey", is: "yes" },
    required: true,
  },
];

const opening = defineForm({
  id: "release",
  version: 1,
  label: { zh: "列入发布计划", en: "Plan a release" },
  clauses,
  fields: [
    title,
    { id: "scheme", kind: "text", lines: "one", longest: 60, label: { zh: "评价方案代号", en: "Which scheme" }, required: true },
    {
      id: "period",
      kind: "text",
      lines: "one",
      longest: 20,
      label: { zh: "评价年度", en: "Period" },
      help: {
        zh: "须为方案能计算的年度；不填则取制作时最新的一期。",
        en: "One that the scheme can be computed for; the newest when it is prepared, where nothing is said.",
      },
    },
    on,
    ...surveys,
    ...protection,
  ],
});

/** Filled in by the act of preparing; typed by hand it is refused. */
const candidate = defineForm({
  id: "release-candidate",
  version: 1,
  label: { zh: "制作发布内容", en: "Prepare a release" },
  clauses,
  fields: [
    {
      id: "bundle",
      kind: "text",
      lines: "one",
      longest: 64,
      label: { zh: "发布包摘要", en: "Digest of the bundle" },
      help: { zh: "由系统填写，请在发布页制作。", en: "Filled in by the platform; prepare it on the page of the release." },
      required: true,
    },
    { id: "period", kind: "text", lines: "one", longest: 20, label: { zh: "评价年度", en: "Period" }, required: true },
  ],
});

const consultation = defineForm({
  id: "release-consultation",
  version: 1,
  label: { zh: "统计部门会商意见", en: "Consultation of the statistics bureau" },
  clauses,
  fields: [
    {
      id: "who",
      kind: "text",
      lines: "one",
      longest: 80,
      label: { zh: "会商单位和处室", en: "Who was consulted" },
      help: { zh: "如：省统计局社科处。", en: "Such as the social statistics division of the bureau." },
      required: true,
    },
    { id: "consultedOn", kind: "day", label: { zh: "会商日期", en: "When" }, required: true },
    {
      id: "opinion",
      kind: "choice",
      of: [
        { id: "agrees", label: { zh: "同意发布", en: "Agrees" } },
        { id: "agrees-with-remarks", label: { zh: "同意，附意见", en: "Agrees, with remarks" } },
        { id: "not-its-matter", label: { zh: "不涉及统计部门数据口径", en: "No concern of the bureau" } },
      ],
      label: { zh: "会商结论", en: "Outcome" },
      required: true,
    },
    { id: "says", kind: "text", lines: "many", longest: 600, label: { zh: "意见内容", en: "What it said" } },
    files,
  ],
});

const approval = defineForm({
  id: "release-approval",
  version: 1,
  label: { zh: "审定发布", en: "Approve a release" },
  clauses,
  fields: [{ id: "note", kind: "text", lines: "many", longest: 600, label: { zh: "审定意见", en: "Opinion" } }],
});

const day = defineForm({
  id: "release-day",
  version: 1,
  label: { zh: "发布改期", en: "Move the day of a release" },
  clauses,
  fields: [on, { ...reason, help: { zh: "在发布日历中公开。", en: "Stands in the public calendar." } }],
});

const why = defineForm({ id: "release-reason", version: 1, label: { zh: "说明理由", en: "Reasons" }, clauses, fields: [reason, files] });

const correction = defineForm({
  id: "erratum",
  version: 1,
  label: { zh: "发起更正", en: "Begin an erratum" },
  clauses,
  fields: [
    title,
    {
      id: "release",
      kind: "text",
      lines: "one",
      longest: 60,
      label: { zh: "更正的发布", en: "Release that is corrected" },
      required: true,
    },
    {
      ...reason,
      label: { zh: "更正理由", en: "Why it is corrected" },
      help: { zh: "随更正一并公开。", en: "Published with the erratum." },
    },
  ],
});

export const releaseForms: readonly Form[] = [opening, candidate, consultation, approval, day, why, correction];
