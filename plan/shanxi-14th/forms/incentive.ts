import { defineForm, type Field, type Form } from "#define";
import { instruments } from "../instruments.ts";
import { files, reason } from "./supervision-fields.ts";

const clauses = ["9.5.4", "9.3.3"] as const;
const long = (id: string, zh: string, en: string): Field => ({
  id,
  kind: "text",
  lines: "many",
  longest: 600,
  label: { zh, en },
  required: true,
});
/** Yuan to the fen; accounts are kept in the same. */
const amount: Field = {
  id: "amount",
  kind: "decimal",
  places: 2,
  least: "0.01",
  unit: "CNY",
  label: { zh: "金额（元）", en: "Amount (yuan)" },
  required: true,
};

const proposal = defineForm({
  id: "incentive",
  version: 1,
  label: { zh: "激励事项", en: "Incentive" },
  clauses,
  fields: [
    {
      id: "title",
      kind: "text",
      lines: "one",
      longest: 120,
      label: { zh: "事项名称", en: "Title" },
      required: true,
      prefill: { from: "proposal", field: "incentiveTitle" },
    },
    {
      id: "unit",
      kind: "reference",
      to: "unit",
      label: { zh: "受激励单位", en: "Unit" },
      required: true,
      prefill: { from: "proposal", field: "unit" },
    },
    {
      id: "recipient",
      kind: "text",
      lines: "one",
      longest: 120,
      label: { zh: "具体承受方", en: "Who receives it" },
      help: {
        zh: "资金落到单位所属机构或企业的填写其名称，不填自然人。",
        en: "An institution or firm of that unit, where it goes there; never a person.",
      },
    },
    { id: "instrument", kind: "choice", label: { zh: "激励方式", en: "Instrument" }, required: true, of: instruments },
    amount,
    {
      id: "result",
      kind: "text",
      lines: "one",
      longest: 40,
      label: { zh: "依据的考核结果（编号）", en: "Result it rests on (number)" },
      help: {
        zh: "如 KH-2022-0001。在单位考核页点“提出激励”会自动填写。",
        en: "Such as KH-2022-0001; filled in when one begins from the unit's result.",
      },
      required: true,
      prefill: { from: "proposal", field: "result" },
    },
    {
      id: "clause",
      kind: "reference",
      to: "clause",
      label: { zh: "依据的条款", en: "Clause it rests on" },
      required: true,
      prefill: { from: "proposal", field: "clause" },
    },
    long("ground", "理由", "Ground"),
    long("condition", "附带条件", "Condition"),
    { id: "conditionDue", kind: "day", label: { zh: "条件达成期限", en: "Condition to be met by" }, required: true },
    long("clawback", "收回办法", "Clawback"),
    files,
  ],
});
const moved = defineForm({
  id: "incentive-payment",
  version: 1,
  label: { zh: "拨付", en: "Payment" },
  clauses,
  fields: [amount, { id: "voucher", kind: "text", lines: "one", longest: 80, label: { zh: "凭证号", en: "Voucher" }, required: true }],
});
const taken = defineForm({
  id: "incentive-clawback",
  version: 1,
  label: { zh: "收回", en: "Clawback" },
  clauses,
  fields: [amount, reason, files],
});
const met = defineForm({
  id: "incentive-condition",
  version: 1,
  label: { zh: "条件达成", en: "Condition met" },
  clauses,
  fields: [long("verified", "核实情况", "What was verified"), files],
});
const why = defineForm({ id: "incentive-reason", version: 1, label: { zh: "说明理由", en: "Reasons" }, clauses, fields: [reason, files] });

export const incentiveForms: readonly Form[] = [proposal, moved, taken, met, why];
