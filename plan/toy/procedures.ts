import { defineForm, defineProcedure, type Form, type LightRules, type NoticeTemplate, type OfficeHours, type Procedure } from "#define";

const toyTask = defineForm({
  id: "toy-task",
  version: 1,
  label: { zh: "示例任务单", en: "Example task" },
  clauses: ["1.2.2"],
  fields: [
    { id: "title", kind: "text", lines: "one", longest: 80, label: { zh: "事项", en: "Matter" }, required: true },
    { id: "lead", kind: "reference", to: "unit", label: { zh: "牵头单位", en: "Lead unit" }, required: true },
    { id: "support", kind: "reference", to: "unit", many: true, label: { zh: "配合单位", en: "Supporting units" } },
    {
      id: "size",
      kind: "choice",
      of: [
        { id: "ordinary", label: { zh: "一般", en: "Ordinary" } },
        { id: "major", label: { zh: "重大", en: "Major" } },
      ],
      label: { zh: "类别", en: "Kind" },
      required: true,
    },
    {
      id: "steps",
      kind: "rows",
      most: 6,
      label: { zh: "节点", en: "Milestones" },
      of: [
        { id: "title", kind: "text", lines: "one", longest: 80, label: { zh: "节点", en: "Milestone" }, required: true },
        { id: "weight", kind: "whole", least: 1, most: 100, label: { zh: "权重", en: "Weight" }, required: true },
        { id: "due", kind: "day", label: { zh: "完成日期", en: "Due" }, required: true },
      ],
    },
  ],
});

const toyStep = defineForm({
  id: "toy-step",
  version: 1,
  label: { zh: "示例节点", en: "Example milestone" },
  clauses: ["1.2.2"],
  fields: [
    { id: "title", kind: "text", lines: "one", longest: 80, label: { zh: "节点", en: "Milestone" }, required: true },
    { id: "weight", kind: "whole", least: 1, most: 100, label: { zh: "权重", en: "Weight" }, required: true },
    { id: "due", kind: "day", label: { zh: "完成日期", en: "Due" }, required: true },
    {
      id: "lead",
      kind: "reference",
      to: "unit",
      label: { zh: "牵头单位", en: "Lead unit" },
      required: true,
      prefill: { from: "parent", field: "lead", locked: true },
    },
  ],
});

const words = defineForm({
  id: "toy-words",
  version: 1,
  label: { zh: "说明", en: "Words" },
  clauses: ["1.2.2"],
  fields: [{ id: "text", kind: "text", lines: "many", longest: 400, label: { zh: "说明", en: "Words" }, required: true }],
});

const newDay = defineForm({
  id: "toy-new-day",
  version: 1,
  label: { zh: "延期", en: "Extension" },
  clauses: ["1.2.2"],
  fields: [
    { id: "until", kind: "day", label: { zh: "新的期限", en: "New day" }, required: true },
    { id: "text", kind: "text", lines: "many", longest: 400, label: { zh: "理由", en: "Reason" }, required: true },
  ],
});

export const forms: readonly Form[] = [toyTask, toyStep, words, newDay];

export const notices: readonly NoticeTemplate[] = [
  {
    id: "toy-assigned",
    label: { zh: "交办", en: "Assigned" },
    say: { zh: "{number} {title} 已交办，请签收。", en: "{number} {title} is assigned; please sign for it." },
  },
  {
    id: "toy-late",
    label: { zh: "催办", en: "Overdue" },
    say: { zh: "{number} {title} 已于 {due} 到期，尚未反馈。", en: "{number} {title} fell due on {due} and is unanswered." },
    sheet: true,
    urgent: true,
  },
];

const task = defineProcedure({
  id: "toy-supervision",
  label: { zh: "示例督办", en: "Example supervision" },
  clauses: ["2.2.1"],
  prefix: "TS",
  versions: [
    {
      from: "2021-01-01",
      form: "toy-task@1",
      title: "title",
      opensBy: ["decision-maker"],
      start: "assigned",
      states: [
        { id: "assigned", label: { zh: "已交办", en: "Assigned" } },
        { id: "working", label: { zh: "办理中", en: "Under way" } },
        { id: "frozen", label: { zh: "中止", en: "Frozen" }, frozen: true },
        { id: "asked", label: { zh: "申请办结", en: "Closing asked" } },
        { id: "closed", label: { zh: "已办结", en: "Closed" }, final: "done" },
        { id: "withdrawn", label: { zh: "已撤销", en: "Withdrawn" }, final: "ended" },
      ],
      parts: [
        { id: "assigner", label: { zh: "交办单位", en: "Assigner" }, held: { by: "opener" }, roles: ["decision-maker"] },
        { id: "lead", label: { zh: "牵头单位", en: "Lead unit" }, held: { by: "field", field: "lead" }, roles: ["officer"] },
        { id: "support", label: { zh: "配合单位", en: "Supporting units" }, held: { by: "field", field: "support" }, roles: ["officer"] },
        { id: "watch", label: { zh: "监督", en: "Supervisor" }, held: { by: "unit", unit: "toy-government" }, roles: ["supervisor"] },
      ],
      lead: "lead",
      tells: [{ notice: "toy-assigned", part: "lead" }],
      opens: [{ procedure: "toy-milestone", rows: "steps", carry: ["lead"] }],
      transitions: [
        {
          name: "sign",
          label: { zh: "签收", en: "Sign for" },
          from: ["assigned"],
          to: "working",
          by: ["lead"],
          asks: "sign",
          answers: ["sign"],
        },
        {
          name: "withdraw",
          label: { zh: "撤回", en: "Withdraw" },
          from: ["assigned"],
          to: "withdrawn",
          by: ["assigner"],
          needs: [{ kind: "unopened" }],
        },
        {
          name: "report",
          label: { zh: "反馈", en: "Report" },
          from: ["working"],
          to: "same",
          by: ["lead"],
          asks: "answer",
          form: "toy-words@1",
          answers: ["progress"],
        },
        {
          name: "countersign",
          label: { zh: "会签", en: "Countersign" },
          from: ["working"],
          to: "same",
          by: ["support"],
          asks: "sign",
          signs: true,
        },
        {
          name: "extend",
          label: { zh: "批准延期", en: "Grant an extension" },
          from: ["working"],
          to: "same",
          by: ["assigner"],
          form: "toy-new-day@1",
          needs: [{ kind: "in-time", deadline: "result" }],
          moves: { deadline: "result", to: "until" },
          counts: "extension",
        },
        {
          name: "freeze",
          label: { zh: "中止", en: "Freeze" },
          from: ["working"],
          to: "frozen",
          by: ["watch"],
          form: "toy-words@1",
        },
        { name: "resume", label: { zh: "恢复", en: "Resume" }, from: ["frozen"], to: "working", by: ["watch"] },
        {
          name: "ask-to-close",
          label: { zh: "申请办结", en: "Ask to close" },
          from: ["working"],
          to: "asked",
          by: ["lead"],
          asks: "answer",
          form: "toy-words@1",
          needs: [
            { kind: "signed", part: "support" },
            { kind: "children-final", procedure: "toy-milestone" },
          ],
          answers: ["result"],
        },
        {
          name: "return",
          label: { zh: "退办", en: "Return" },
          from: ["asked"],
          to: "working",
          by: ["assigner"],
          asks: "review",
          form: "toy-words@1",
          counts: "return",
          adverse: true,
        },
        {
          name: "close",
          label: { zh: "办结", en: "Close" },
          from: ["asked"],
          to: "closed",
          by: ["assigner"],
          asks: "review",
          posts: [{ account: "platform/open", amount: "1", regionOf: "lead" }],
        },
        {
          name: "remind",
          label: { zh: "催办", en: "Dun" },
          from: ["working"],
          to: "same",
          by: "clock",
          tells: [{ notice: "toy-late", part: "lead" }],
          counts: "escalation",
        },
      ],
      deadlines: [
        {
          id: "sign",
          label: { zh: "签收", en: "Sign for" },
          starts: ["open"],
          in: ["assigned"],
          due: { kind: "working-hours", hours: 4 },
          window: { days: 0, kind: "natural" },
        },
        {
          id: "progress",
          label: { zh: "三日反馈", en: "Progress" },
          starts: ["open"],
          in: ["assigned", "working", "frozen"],
          due: { kind: "natural", days: 3 },
          window: { days: 1, kind: "natural" },
          rungs: [{ id: "late", days: 0, kind: "natural", transition: "remind" }],
        },
        {
          id: "result",
          label: { zh: "七日办结", en: "Result" },
          starts: ["open", "return"],
          in: ["assigned", "working", "frozen"],
          due: { kind: "natural", days: 7 },
          when: { field: "size", is: "ordinary" },
          window: { days: 2, kind: "natural" },
        },
        {
          id: "month",
          label: { zh: "一月办结", en: "Result in a month" },
          starts: ["open"],
          in: ["assigned", "working", "frozen"],
          due: { kind: "months", months: 1 },
          when: { field: "size", is: "major" },
          window: { days: 5, kind: "natural" },
          assumed: true,
        },
      ],
    },
  ],
});

const milestone = defineProcedure({
  id: "toy-milestone",
  label: { zh: "示例节点", en: "Example milestone" },
  clauses: ["2.2.1"],
  prefix: "TM",
  versions: [
    {
      from: "2021-01-01",
      form: "toy-step@1",
      title: "title",
      dueField: "due",
      weightField: "weight",
      opensBy: [],
      start: "planned",
      states: [
        { id: "planned", label: { zh: "待完成", en: "Planned" } },
        { id: "reported", label: { zh: "已报完成", en: "Reported" } },
        { id: "accepted", label: { zh: "已认可", en: "Accepted" }, final: "done" },
      ],
      parts: [
        { id: "assigner", label: { zh: "交办单位", en: "Assigner" }, held: { by: "opener" }, roles: ["decision-maker"] },
        { id: "lead", label: { zh: "牵头单位", en: "Lead unit" }, held: { by: "field", field: "lead" }, roles: ["officer"] },
      ],
      lead: "lead",
      transitions: [
        {
          name: "report",
          label: { zh: "报告完成", en: "Report done" },
          from: ["planned"],
          to: "reported",
          by: ["lead"],
          asks: "answer",
          form: "toy-words@1",
          answers: ["due"],
        },
        { name: "accept", label: { zh: "认可", en: "Accept" }, from: ["reported"], to: "accepted", by: ["assigner"], asks: "review" },
        {
          name: "return",
          label: { zh: "退回", en: "Return" },
          from: ["reported"],
          to: "planned",
          by: ["assigner"],
          asks: "review",
          form: "toy-words@1",
          counts: "return",
          adverse: true,
        },
      ],
      deadlines: [
        {
          id: "due",
          label: { zh: "节点期限", en: "Milestone due" },
          starts: ["open", "return"],
          in: ["planned"],
          due: { kind: "field", field: "due" },
          window: { days: 7, kind: "natural" },
        },
      ],
    },
  ],
});

export const procedures: readonly Procedure[] = [task, milestone];
export const lights: LightRules = { lag: { yellow: 10, red: 30 }, returns: { yellow: 1, red: 2 } };
export const officeHours: OfficeHours = { spans: [{ from: 9 * 60, until: 17 * 60 }] };
