import { defineForm, type Field, type Form } from "#define";
import { files, reason } from "./supervision-fields.ts";

const clauses = ["7.3.3", "9.6.2"] as const;

const commission = defineForm({
  id: "third-party-commission",
  version: 1,
  label: { zh: "委托第三方评价", en: "Commission of a third-party evaluation" },
  clauses,
  fields: [
    { id: "title", kind: "text", lines: "one", longest: 120, label: { zh: "评价名称", en: "Title" }, required: true },
    {
      id: "question",
      kind: "text",
      lines: "many",
      longest: 1500,
      label: { zh: "评价任务", en: "Question" },
      help: {
        zh: "写明评什么、回答什么问题、不评什么。",
        en: "What is evaluated, which questions are to be answered, and what is left out.",
      },
      required: true,
    },
    { id: "clauses", kind: "reference", to: "clause", many: true, label: { zh: "涉及条款", en: "Clauses" } },
    { id: "targets", kind: "reference", to: "target", many: true, label: { zh: "涉及指标目标", en: "Targets" } },
    {
      id: "scheme",
      kind: "text",
      lines: "one",
      longest: 60,
      label: { zh: "涉及评价方案", en: "Evaluation scheme" },
      help: { zh: "填写方案代号；不涉及的留空。", en: "The id of the scheme; empty where none is concerned." },
    },
    {
      id: "commissioner",
      kind: "reference",
      to: "unit",
      label: { zh: "委托单位", en: "Commissioned by" },
      required: true,
      prefill: { from: "actor", field: "unit", locked: true },
    },
    { id: "evaluated", kind: "reference", to: "unit", many: true, label: { zh: "被评价单位", en: "Evaluated units" }, required: true },
    {
      id: "evaluatorName",
      kind: "text",
      lines: "one",
      longest: 120,
      label: { zh: "受托机构", en: "Evaluator" },
      help: { zh: "写机构登记的全称。", en: "The registered name in full." },
      required: true,
    },
    {
      id: "evaluatorCode",
      kind: "text",
      lines: "one",
      longest: 18,
      label: { zh: "受托机构统一社会信用代码", en: "Unified social credit code of the evaluator" },
      required: true,
    },
    {
      id: "evaluators",
      kind: "reference",
      to: "person",
      many: true,
      label: { zh: "机构登录账号", en: "Accounts of the evaluator" },
      help: { zh: "只有列在这里的账号能看到开放的内容。", en: "Only accounts named here see what is opened." },
      personal: true,
      required: true,
    },
    { id: "from", kind: "day", label: { zh: "评价期开始", en: "Begins" }, required: true },
    { id: "until", kind: "day", label: { zh: "评价期结束", en: "Ends" }, required: true },
    { id: "reportBy", kind: "day", label: { zh: "初稿提交日期", en: "Draft report by" }, required: true },
    { id: "fee", kind: "decimal", places: 2, unit: "CNY-10k", least: "0", label: { zh: "委托费用", en: "Fee" }, required: true },
    {
      id: "feeBasis",
      kind: "text",
      lines: "one",
      longest: 200,
      label: { zh: "费用依据", en: "Ground of the fee" },
      help: { zh: "采购方式、合同编号或预算科目。", en: "How it was procured, number of the contract, or budget line." },
      required: true,
    },
  ],
});

/** The scope that is signed is the one that was seen: its digest goes with the signature. */
const signature = defineForm({
  id: "third-party-signature",
  version: 1,
  label: { zh: "签发委托", en: "Sign the commission" },
  clauses,
  fields: [
    {
      id: "scope",
      kind: "text",
      lines: "one",
      longest: 64,
      label: { zh: "开放范围摘要", en: "Digest of what is opened" },
      help: { zh: "由系统填写，签发的就是页面上列出的范围。", en: "Filled in by the platform: what is signed is what the page lists." },
      required: true,
    },
    { id: "note", kind: "text", lines: "many", longest: 600, label: { zh: "说明", en: "Note" } },
  ],
});

const declaration = defineForm({
  id: "third-party-declaration",
  version: 1,
  label: { zh: "利益关系声明", en: "Declaration of interests" },
  clauses,
  fields: [
    {
      id: "interests",
      kind: "choice",
      of: [
        {
          id: "none",
          label: { zh: "与委托单位、被评价单位均无利益关系", en: "No interests with the commissioner or the evaluated units" },
        },
        { id: "some", label: { zh: "存在下列关系，如实说明", en: "There are the following relations" } },
      ],
      label: { zh: "利益关系", en: "Interests" },
      required: true,
    },
    {
      id: "relations",
      kind: "text",
      lines: "many",
      longest: 1000,
      label: { zh: "关系说明", en: "Relations" },
      help: {
        zh: "三年内的合同、资助、任职、持股和人员往来；随评价结果一并公布。",
        en: "Contracts, grants, posts, shares and staff of the last three years; published with the result.",
      },
      required: true,
      when: { field: "interests", is: "some" },
    },
    {
      id: "undertaking",
      kind: "yes-no",
      label: {
        zh: "承诺独立评价，开放内容只用于本次评价",
        en: "We evaluate independently, and use what is opened for this evaluation alone",
      },
      required: true,
    },
  ],
});

const accessRequest = defineForm({
  id: "third-party-request",
  version: 1,
  label: { zh: "申请补充开放", en: "Ask for more" },
  clauses,
  fields: [
    { id: "what", kind: "text", lines: "many", longest: 800, label: { zh: "需要的内容", en: "What is needed" }, required: true },
    {
      id: "why",
      kind: "text",
      lines: "many",
      longest: 800,
      label: { zh: "用于回答哪个问题", en: "Which question it serves" },
      required: true,
    },
  ],
});

const accessAnswer = defineForm({
  id: "third-party-answer",
  version: 1,
  label: { zh: "答复补充开放申请", en: "Answer to a request" },
  clauses,
  fields: [
    {
      id: "request",
      kind: "text",
      lines: "one",
      longest: 60,
      label: { zh: "申请编号", en: "Request" },
      help: { zh: "由系统填写。", en: "Filled in by the platform." },
      required: true,
    },
    {
      id: "verdict",
      kind: "choice",
      of: [
        { id: "granted", label: { zh: "同意开放", en: "Granted" } },
        { id: "refused", label: { zh: "不同意", en: "Refused" } },
      ],
      label: { zh: "答复", en: "Answer" },
      required: true,
    },
    reason,
  ],
});

const takingBack = defineForm({
  id: "third-party-taking-back",
  version: 1,
  label: { zh: "收回开放内容", en: "Take something back" },
  clauses,
  fields: [
    {
      id: "item",
      kind: "text",
      lines: "one",
      longest: 60,
      label: { zh: "开放内容编号", en: "Item" },
      help: { zh: "由系统填写，请在评价页收回。", en: "Filled in by the platform; take it back on the page of the evaluation." },
      required: true,
    },
    { ...reason, help: { zh: "随通知告知受托机构。", en: "Told to the evaluator with the notice." } },
  ],
});

const report: Field = {
  id: "files",
  kind: "files",
  most: 5,
  label: { zh: "报告文件", en: "Report" },
  help: {
    zh: "上传后按摘要保存，任何人不能改动；涉密材料不得上传。",
    en: "Kept by its digest, nobody can change it; nothing classified may be uploaded.",
  },
  required: true,
};

const draft = defineForm({
  id: "third-party-draft",
  version: 1,
  label: { zh: "报告初稿", en: "Draft report" },
  clauses,
  fields: [report, { id: "note", kind: "text", lines: "many", longest: 1000, label: { zh: "说明", en: "Note" } }],
});

const comment = defineForm({
  id: "third-party-comment",
  version: 1,
  label: { zh: "事实意见", en: "Comments on facts" },
  clauses,
  fields: [
    {
      id: "stance",
      kind: "choice",
      of: [
        { id: "none", label: { zh: "事实无误", en: "The facts are right" } },
        { id: "some", label: { zh: "部分事实需要更正", en: "Some facts need correction" } },
      ],
      label: { zh: "意见", en: "View" },
      required: true,
    },
    {
      id: "comment",
      kind: "text",
      lines: "many",
      longest: 3000,
      label: { zh: "更正内容和依据", en: "Corrections and their ground" },
      help: {
        zh: "只谈事实和数据，不谈结论；逐条写明页码和依据。",
        en: "Facts and figures only, not conclusions; by page, with the ground.",
      },
      required: true,
      when: { field: "stance", is: "some" },
    },
    files,
  ],
});

/** A figure of the report, in the unit of its indicator, to be held against our own. */
const claims: Field = {
  id: "claims",
  kind: "rows",
  most: 200,
  label: { zh: "报告引用或测算的数据", en: "Figures of the report" },
  of: [
    { id: "indicator", kind: "reference", to: "indicator", label: { zh: "指标", en: "Indicator" }, required: true },
    { id: "region", kind: "reference", to: "region", label: { zh: "地区", en: "Region" }, required: true },
    { id: "period", kind: "text", lines: "one", longest: 20, label: { zh: "时期", en: "Period" }, required: true },
    {
      id: "value",
      kind: "text",
      lines: "one",
      longest: 40,
      label: { zh: "报告数值（按指标单位）", en: "Value, in the indicator's unit" },
      required: true,
    },
    { id: "where", kind: "text", lines: "one", longest: 80, label: { zh: "报告页码", en: "Page" } },
  ],
};
const scores: Field = {
  id: "scores",
  kind: "rows",
  most: 200,
  label: { zh: "按我方方案得出的得分", en: "Scores by our scheme" },
  of: [
    { id: "unit", kind: "text", lines: "one", longest: 60, label: { zh: "评价对象代码", en: "Unit" }, required: true },
    { id: "score", kind: "text", lines: "one", longest: 40, label: { zh: "得分", en: "Score" }, required: true },
  ],
};

const final = defineForm({
  id: "third-party-final",
  version: 1,
  label: { zh: "终稿", en: "Final report" },
  clauses,
  fields: [
    report,
    {
      id: "dataDay",
      kind: "day",
      label: { zh: "数据截止日期", en: "Figures as of" },
      help: { zh: "双方数据按同一日比较。", en: "Both sides' figures are compared as of this day." },
      required: true,
    },
    claims,
    {
      id: "scorePeriod",
      kind: "text",
      lines: "one",
      longest: 20,
      label: { zh: "得分所属时期", en: "Period of the scores" },
    },
    scores,
    {
      id: "statement",
      kind: "text",
      lines: "many",
      longest: 3000,
      label: { zh: "受托机构陈述", en: "Statement of the evaluator" },
      required: true,
    },
    {
      id: "signed",
      kind: "yes-no",
      label: { zh: "签署终稿，对其独立性和真实性负责", en: "We sign the final report and answer for its independence and truth" },
      required: true,
    },
  ],
});

const explanation = defineForm({
  id: "third-party-explanation",
  version: 1,
  label: { zh: "差异说明", en: "Explanation of differences" },
  clauses,
  fields: [
    {
      id: "explanations",
      kind: "rows",
      most: 400,
      label: { zh: "逐项说明", en: "Line by line" },
      of: [
        { id: "line", kind: "text", lines: "one", longest: 160, label: { zh: "对应数据", en: "Figure" }, required: true },
        {
          id: "cause",
          kind: "choice",
          of: [
            { id: "scope", label: { zh: "口径不同", en: "Different scope" } },
            { id: "vintage", label: { zh: "数据版次不同", en: "Different vintage" } },
            { id: "method", label: { zh: "测算方法不同", en: "Different method" } },
            { id: "ours", label: { zh: "我方数据有误", en: "Our figure is wrong" } },
            { id: "theirs", label: { zh: "报告数据有误", en: "The report's figure is wrong" } },
            { id: "open", label: { zh: "原因待查", en: "Not yet known" } },
          ],
          label: { zh: "原因", en: "Cause" },
          required: true,
        },
        { id: "says", kind: "text", lines: "many", longest: 600, label: { zh: "说明", en: "Explanation" }, required: true },
      ],
      required: true,
    },
  ],
});

const publication = defineForm({
  id: "third-party-publication",
  version: 1,
  label: { zh: "公布评价结果", en: "Publish the evaluation" },
  clauses,
  fields: [
    {
      id: "statement",
      kind: "text",
      lines: "many",
      longest: 3000,
      label: { zh: "委托单位陈述", en: "Statement of the commissioner" },
      required: true,
    },
    { id: "use", kind: "text", lines: "many", longest: 1000, label: { zh: "结果运用", en: "What follows from it" } },
  ],
});

const grade = (id: string, zh: string, en: string, help: { readonly zh: string; readonly en: string }): Field => ({
  id,
  kind: "whole",
  least: 1,
  most: 5,
  label: { zh, en },
  help,
  required: true,
});

/** What an evaluator is rated by. Another set of criteria is another version of this form; ratings stay with the version they were given under. */
const rating = defineForm({
  id: "third-party-rating",
  version: 1,
  label: { zh: "对受托机构评分", en: "Rating of the evaluator" },
  clauses,
  fields: [
    grade("quality", "质量", "Quality", {
      zh: "证据充分、方法得当、结论站得住，1 至 5 分。",
      en: "Evidence, method, conclusions that hold; 1 to 5.",
    }),
    grade("independence", "独立性", "Independence", {
      zh: "不受任何一方左右，如实声明利益关系，1 至 5 分。",
      en: "Swayed by no side, interests declared; 1 to 5.",
    }),
    grade("timeliness", "及时性", "Timeliness", { zh: "按约定时间提交，1 至 5 分。", en: "Handed in as agreed; 1 to 5." }),
    grade("conduct", "数据使用规范", "Care with data", {
      zh: "只看所需、引用准确、不外传，1 至 5 分。",
      en: "Looks at what is needed, quotes exactly, passes nothing on; 1 to 5.",
    }),
    reason,
  ],
});

/** Two persons stand behind a withdrawal: who asks gives the reason that is published, who signs signs exactly that reason. */
const withdrawal = defineForm({
  id: "third-party-withdrawal",
  version: 1,
  label: { zh: "提请撤回公布", en: "Ask for a withdrawal" },
  clauses,
  fields: [
    {
      ...reason,
      label: { zh: "撤回理由", en: "Why it is withdrawn" },
      help: {
        zh: "签发撤回后随公开页面公布：写明哪里不实、影响哪些结论。",
        en: "Published on its page once the withdrawal is signed: what does not hold, and which conclusions rest on it.",
      },
    },
  ],
});

const withdrawalSignature = defineForm({
  id: "third-party-withdrawal-signature",
  version: 1,
  label: { zh: "签发撤回", en: "Sign the withdrawal" },
  clauses,
  fields: [
    {
      id: "note",
      kind: "text",
      lines: "many",
      longest: 600,
      label: { zh: "签发意见", en: "Opinion" },
      help: {
        zh: "内部留存，不公开。签发后公开页面随即标明撤回，数据不再与平台数据并列，不能恢复。",
        en: "Kept, not published. Once signed the page says so at once, its figures no longer stand beside ours, and it cannot be undone.",
      },
    },
  ],
});

const withdrawalStatement = defineForm({
  id: "third-party-withdrawal-statement",
  version: 1,
  label: { zh: "受托机构就撤回的陈述", en: "Statement of the evaluator on a withdrawal" },
  clauses,
  fields: [
    {
      id: "statement",
      kind: "text",
      lines: "many",
      longest: 3000,
      label: { zh: "陈述", en: "Statement" },
      help: {
        zh: "原文随撤回页面公开，提交后不能修改；请勿写个人信息。",
        en: "Published as it is written beside the withdrawal, and not changed afterwards; name no persons.",
      },
      required: true,
    },
  ],
});

const why = defineForm({ id: "third-party-reason", version: 1, label: { zh: "说明理由", en: "Reasons" }, clauses, fields: [reason] });

export const thirdPartyForms: readonly Form[] = [
  commission,
  signature,
  declaration,
  accessRequest,
  accessAnswer,
  takingBack,
  draft,
  comment,
  final,
  explanation,
  publication,
  rating,
  withdrawal,
  withdrawalSignature,
  withdrawalStatement,
  why,
];
