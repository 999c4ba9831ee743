import { defineForm, type Form } from "#define";

/** What was done for one firm; nothing here is a statistic. */
const assistance = defineForm({
  id: "assistance",
  version: 1,
  label: { zh: "企业帮办登记表", en: "Help given to a firm" },
  clauses: ["4.1.3", "6.3.4", "9.3.1"],
  fields: [
    { id: "enterprise", kind: "text", lines: "one", longest: 80, label: { zh: "企业（单位）名称", en: "Organisation" }, required: true },
    {
      id: "uscc",
      kind: "text",
      lines: "one",
      longest: 18,
      label: { zh: "统一社会信用代码", en: "Unified social credit code" },
      help: { zh: "18位，提交时核验校验码。", en: "18 characters; the check digit is verified when it is handed in." },
      required: true,
    },
    {
      id: "kind",
      kind: "choice",
      label: { zh: "帮办事项", en: "Kind of help" },
      required: true,
      prefill: { from: "proposal", field: "kind" },
      of: [
        { id: "high-tech-application", label: { zh: "高新技术企业申报", en: "High-tech enterprise application" } },
        { id: "high-tech-renewal", label: { zh: "高新技术企业到期重新认定", en: "High-tech certificate renewal" } },
        { id: "sme-registration", label: { zh: "科技型中小企业入库", en: "Technology SME registration" } },
        { id: "contract-registration", label: { zh: "技术合同认定登记", en: "Technology contract registration" } },
        { id: "rd-deduction", label: { zh: "研发费用加计扣除政策落实", en: "R&D deduction" } },
        { id: "laboratory-proposal", label: { zh: "重点实验室组建申报", en: "Key laboratory proposal" } },
      ],
    },
    {
      id: "done",
      kind: "text",
      lines: "many",
      longest: 400,
      label: { zh: "做了什么", en: "What was done" },
      required: true,
    },
    { id: "on", kind: "day", label: { zh: "完成日期", en: "Done on" }, required: true },
    {
      id: "task",
      kind: "reference",
      to: "matter",
      label: { zh: "对应督办事项", en: "Task it serves" },
      prefill: { from: "proposal", field: "task" },
    },
    { id: "evidence", kind: "files", most: 5, label: { zh: "佐证材料", en: "Evidence" } },
  ],
});

const reason = defineForm({
  id: "assistance-reason",
  version: 1,
  label: { zh: "理由", en: "Reason" },
  clauses: ["4.1.3"],
  fields: [{ id: "reason", kind: "text", lines: "many", longest: 400, label: { zh: "理由", en: "Reason" }, required: true }],
});

export const assistanceForms: readonly Form[] = [assistance, reason];
