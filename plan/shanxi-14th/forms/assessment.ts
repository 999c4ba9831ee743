import { defineForm, type Field, type Form } from "#define";
import { files, reason } from "./supervision-fields.ts";

const clauses = ["9.5.2", "9.5.3", "9.3.3"] as const;
const note: Field = { id: "note", kind: "text", lines: "many", longest: 1000, label: { zh: "说明", en: "Note" } };
const title: Field = { id: "title", kind: "text", lines: "one", longest: 120, label: { zh: "事项名称", en: "Title" }, required: true };
const year: Field = { id: "year", kind: "whole", least: 2021, most: 2100, label: { zh: "考核年度", en: "Year assessed" }, required: true };

const opening = defineForm({
  id: "assessment",
  version: 1,
  label: { zh: "年度考核", en: "Assessment of a unit" },
  clauses,
  fields: [
    title,
    year,
    { id: "class", kind: "text", lines: "one", longest: 60, label: { zh: "考核类别", en: "Class" }, required: true },
    { id: "unit", kind: "reference", to: "unit", label: { zh: "被考核单位", en: "Unit assessed" }, required: true },
  ],
});

/** One individual indicator: what is read, how it is scored, and what it weighs. Figures come from the ledger, never from here. */
const individual: Field = {
  id: "individual",
  kind: "rows",
  most: 5,
  label: { zh: "个性指标", en: "Individual indicators" },
  help: {
    zh: "最多五项，权重合计应等于本类别留给个性指标的权重；不得与共性指标重复。",
    en: "At most five; their weights sum to the share the class leaves to them, and none repeats a common one.",
  },
  required: true,
  of: [
    { id: "indicator", kind: "reference", to: "yardstick", label: { zh: "指标", en: "Indicator" }, required: true },
    {
      id: "scoring",
      kind: "choice",
      label: { zh: "计分方式", en: "Scoring" },
      required: true,
      of: [
        { id: "attainment", label: { zh: "完成率（实际÷目标）", en: "Attainment (value over goal)" } },
        { id: "growth", label: { zh: "增速（增速÷目标增速）", en: "Growth (over the growth asked for)" } },
        { id: "gap", label: { zh: "缩差（缩小差距的比例）", en: "Gap closed (share of it)" } },
      ],
    },
    {
      id: "goal",
      kind: "decimal",
      places: 4,
      unit: "one",
      label: { zh: "目标值", en: "Goal" },
      help: {
        zh: "完成率、缩差按指标自身的单位填写，增速按百分数填写。",
        en: "In the indicator's own unit for attainment and gaps, in per cent for growth.",
      },
      required: true,
    },
    { id: "weight", kind: "whole", least: 1, most: 100, label: { zh: "权重", en: "Weight" }, required: true },
    { id: "why", kind: "text", lines: "one", longest: 200, label: { zh: "选择理由", en: "Why this one" }, required: true },
  ],
};

const agreement = defineForm({
  id: "assessment-agreement",
  version: 1,
  label: { zh: "商定个性指标", en: "Individual indicators to agree on" },
  clauses,
  fields: [individual, note],
});
const amendment = defineForm({
  id: "assessment-amendment",
  version: 1,
  label: { zh: "调整已冻结的指标", en: "Change of frozen indicators" },
  clauses,
  fields: [reason, individual],
});

const money = (id: string, zh: string, en: string): Field => ({
  id,
  kind: "decimal",
  places: 6,
  least: "0",
  unit: "CNY-10k",
  label: { zh, en },
  required: true,
});
const fund: Field = { id: "fund", kind: "text", lines: "one", longest: 120, label: { zh: "资金（项目）名称", en: "Fund" }, required: true };

const selfCheck = defineForm({
  id: "assessment-self-check",
  version: 1,
  label: { zh: "自查", en: "Self-check" },
  clauses,
  fields: [
    {
      id: "comment",
      kind: "text",
      lines: "many",
      longest: 3000,
      label: { zh: "自查说明", en: "What the unit says" },
      help: {
        zh: "得分由系统按已入库数据计算；这里写数据是否有误、情况说明，不能填报分数。",
        en: "Scores are computed from figures in the ledger; say here what is wrong or needs explaining. No score can be entered.",
      },
      required: true,
    },
    {
      id: "funds",
      kind: "rows",
      most: 20,
      label: { zh: "财政科技资金绩效", en: "Performance of public S&T funds" },
      of: [
        fund,
        money("budget", "预算（万元）", "Budget (10k yuan)"),
        money("executed", "执行（万元）", "Spent (10k yuan)"),
        {
          id: "outcome",
          kind: "text",
          lines: "many",
          longest: 600,
          label: { zh: "产出与效果指标", en: "Outcome indicators" },
          required: true,
        },
        { id: "self", kind: "text", lines: "many", longest: 600, label: { zh: "自评结论", en: "Self-evaluation" }, required: true },
      ],
    },
    files,
  ],
});

const itemNamed: Field = {
  id: "item",
  kind: "text",
  lines: "one",
  longest: 120,
  label: { zh: "涉及指标", en: "Indicator concerned" },
  required: true,
};
const dataCheck = defineForm({
  id: "assessment-data-check",
  version: 1,
  label: { zh: "数据核查意见", en: "Data check" },
  clauses,
  fields: [
    {
      id: "conclusion",
      kind: "choice",
      label: { zh: "核查结论", en: "Conclusion" },
      required: true,
      of: [
        { id: "confirmed", label: { zh: "数据属实", en: "Figures confirmed" } },
        { id: "corrected", label: { zh: "有误，已在数据库更正", en: "Wrong, and corrected in the ledger" } },
        { id: "doubtful", label: { zh: "存疑，已说明", en: "Doubtful, as explained" } },
      ],
    },
    {
      id: "findings",
      kind: "rows",
      most: 20,
      label: { zh: "发现的问题", en: "Findings" },
      of: [
        itemNamed,
        {
          id: "finding",
          kind: "text",
          lines: "many",
          longest: 600,
          label: { zh: "问题与处理", en: "Finding and outcome" },
          required: true,
        },
      ],
    },
    note,
    files,
  ],
});
const spotCheck = defineForm({
  id: "assessment-spot-check",
  version: 1,
  label: { zh: "资金绩效抽查", en: "Spot check of a fund" },
  clauses,
  fields: [
    fund,
    {
      id: "conclusion",
      kind: "choice",
      label: { zh: "抽查结论", en: "Conclusion" },
      required: true,
      of: [
        { id: "agrees", label: { zh: "与自评一致", en: "Agrees with the self-evaluation" } },
        { id: "differs", label: { zh: "与自评不一致", en: "Differs from the self-evaluation" } },
      ],
    },
    { id: "found", kind: "text", lines: "many", longest: 1000, label: { zh: "抽查情况", en: "What was found" }, required: true },
    files,
  ],
});
const referral = defineForm({
  id: "assessment-third-party",
  version: 1,
  label: { zh: "引用第三方评价", en: "Refer to a third-party evaluation" },
  clauses: ["9.6.2", "7.3.3"],
  fields: [
    { id: "thirdParty", kind: "reference", to: "matter", label: { zh: "第三方评价事项", en: "Third-party evaluation" }, required: true },
    note,
  ],
});
const sheet = defineForm({
  id: "assessment-sheet",
  version: 1,
  label: { zh: "告知考核结果", en: "Disclose the result" },
  clauses,
  fields: [
    {
      id: "sheet",
      kind: "text",
      lines: "one",
      longest: 64,
      label: { zh: "计分表摘要", en: "Digest of the score sheet" },
      help: {
        zh: "由系统填写：告知、异议、审定的是同一份计分表。",
        en: "Filled in by the platform: what is disclosed is what is decided.",
      },
      required: true,
    },
  ],
});
const objection = defineForm({
  id: "assessment-objection",
  version: 1,
  label: { zh: "对考核结果的异议", en: "Objection to the result" },
  clauses,
  fields: [itemNamed, reason, files],
});
const why = defineForm({ id: "assessment-reason", version: 1, label: { zh: "说明理由", en: "Reasons" }, clauses, fields: [reason, files] });
const opinion = defineForm({
  id: "assessment-opinion",
  version: 1,
  label: { zh: "审定意见", en: "Decision" },
  clauses,
  fields: [{ ...note, id: "opinion", label: { zh: "审定意见", en: "Opinion" }, required: true }],
});

export const assessmentForms: readonly Form[] = [
  opening,
  agreement,
  amendment,
  selfCheck,
  dataCheck,
  spotCheck,
  referral,
  sheet,
  objection,
  why,
  opinion,
];
