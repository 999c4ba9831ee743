import { defineForm, type Form } from "#define";
import { evidence, files, nextOn, nextStep, reason, reportFields } from "./supervision-fields.ts";

const clauses = ["9.6.3", "8.2.2"] as const;

/** What a firm in difficulty writes: what is wrong, what it has tried, what would help. */
const filing = defineForm({
  id: "help-request",
  version: 1,
  label: { zh: "企业诉求", en: "Request for help" },
  clauses,
  fields: [
    {
      id: "title",
      kind: "text",
      lines: "one",
      longest: 80,
      label: { zh: "一句话说清难题", en: "The difficulty in one sentence" },
      required: true,
    },
    {
      id: "organisation",
      kind: "text",
      lines: "one",
      longest: 80,
      label: { zh: "单位名称", en: "Organisation" },
      required: true,
    },
    {
      id: "region",
      kind: "reference",
      to: "region",
      label: { zh: "所在市", en: "City" },
      required: true,
    },
    {
      id: "topic",
      kind: "choice",
      of: [
        { id: "policy", label: { zh: "政策兑现", en: "A policy not honoured" } },
        { id: "funds", label: { zh: "资金与融资", en: "Funds and credit" } },
        { id: "talent", label: { zh: "人才", en: "People" } },
        { id: "research", label: { zh: "技术攻关与平台", en: "Research and platforms" } },
        { id: "transfer", label: { zh: "成果转化与应用场景", en: "Transfer and first use" } },
        { id: "land-energy", label: { zh: "用地、用能与环评", en: "Land, energy, environment" } },
        { id: "approval", label: { zh: "审批与证照", en: "Approvals and certificates" } },
        { id: "other", label: { zh: "其他", en: "Other" } },
      ],
      label: { zh: "类别", en: "Subject" },
      required: true,
    },
    {
      id: "story",
      kind: "text",
      lines: "many",
      longest: 2000,
      label: { zh: "具体情况", en: "What happened" },
      help: {
        zh: "写明时间、找过哪个部门、得到什么答复。不要写商业秘密。",
        en: "When, which office you asked, what it said. No trade secrets.",
      },
      required: true,
    },
    { id: "wish", kind: "text", lines: "many", longest: 600, label: { zh: "希望怎样解决", en: "What would solve it" }, required: true },
    { id: "contact", kind: "text", lines: "one", longest: 60, label: { zh: "联系人", en: "Contact" }, required: true, personal: true },
    {
      id: "telephone",
      kind: "text",
      lines: "one",
      longest: 40,
      label: { zh: "联系电话", en: "Telephone" },
      required: true,
      personal: true,
    },
    files,
  ],
});

const dispatch = defineForm({
  id: "help-request-dispatch",
  version: 1,
  label: { zh: "分办", en: "Dispatch" },
  clauses,
  fields: [
    { id: "lead", kind: "reference", to: "unit", label: { zh: "承办单位", en: "Handling unit" }, required: true },
    {
      id: "kind",
      kind: "choice",
      of: [
        { id: "ordinary", label: { zh: "一般事项（7 日）", en: "Ordinary (7 days)" } },
        { id: "major", label: { zh: "重大复杂事项（1 个月）", en: "Major or complex (one month)" } },
      ],
      label: { zh: "类别", en: "Kind" },
      required: true,
    },
    { id: "advice", kind: "text", lines: "many", longest: 600, label: { zh: "分办意见", en: "Advice to the unit" } },
  ],
});

const answer = defineForm({
  id: "help-request-answer",
  version: 1,
  label: { zh: "答复", en: "Answer" },
  clauses,
  fields: [
    {
      id: "outcome",
      kind: "choice",
      of: [
        { id: "solved", label: { zh: "已解决", en: "Solved" } },
        { id: "partly", label: { zh: "部分解决", en: "Partly solved" } },
        { id: "explained", label: { zh: "不能解决，已说明政策依据", en: "Cannot be solved; the rule is explained" } },
      ],
      label: { zh: "办理结果", en: "Outcome" },
      required: true,
    },
    { id: "answer", kind: "text", lines: "many", longest: 2000, label: { zh: "给企业的答复", en: "Answer to the firm" }, required: true },
    ...reportFields.filter(({ id }) => id === "did" || id === "stuck" || id === "decision").map((field) => ({ ...field })),
    nextStep,
    nextOn,
    evidence,
    files,
  ],
});

const rating = defineForm({
  id: "help-request-rating",
  version: 1,
  label: { zh: "满意度评价", en: "Your verdict" },
  clauses,
  fields: [
    {
      id: "satisfaction",
      kind: "choice",
      of: [
        { id: "very", label: { zh: "非常满意", en: "Very satisfied" } },
        { id: "satisfied", label: { zh: "满意", en: "Satisfied" } },
        { id: "fair", label: { zh: "基本满意", en: "Fairly satisfied" } },
      ],
      label: { zh: "满意程度", en: "How satisfied you are" },
      required: true,
    },
    { id: "words", kind: "text", lines: "many", longest: 400, label: { zh: "想说的话", en: "Anything you wish to say" } },
  ],
});

const dissatisfied = defineForm({
  id: "help-request-dissatisfied",
  version: 1,
  label: { zh: "不满意，请再办", en: "Not satisfied: please look again" },
  clauses,
  fields: [reason, files],
});

const addition = defineForm({
  id: "help-request-addition",
  version: 1,
  label: { zh: "补充情况", en: "Addition" },
  clauses,
  fields: [
    { id: "words", kind: "text", lines: "many", longest: 1000, label: { zh: "补充内容", en: "What is added" }, required: true },
    files,
  ],
});

export const helpRequestForms: readonly Form[] = [filing, dispatch, answer, rating, dissatisfied, addition];
