import type { Label } from "#kernel";
import { addWords } from "./later.ts";

export const closingWords = {
  "closing.title": { zh: "终期评估", en: "Final evaluation" },
  "closing.list": { zh: "评估报告", en: "Evaluations" },
  "closing.none": {
    zh: "还没有评估报告。起草后，各目标的判定与数字由账本生成，再由人逐段修改。",
    en: "There is none yet. When one is drafted, verdicts and figures are written from the ledger; people edit it block by block.",
  },
  "closing.draft": { zh: "起草终期评估", en: "Draft the final evaluation" },
  "closing.asOf": { zh: "数据截至 {{day}}", en: "figures as of {{day}}" },
  "closing.seeds": { zh: "下一规划目标建议", en: "Proposed starting points for the next plan's targets" },
  "closing.seedsSay": { zh: "由判定推出，供起草参考，不作决定", en: "from the verdicts; proposals that decide nothing" },
  "closing.col.target": { zh: "目标 · 条款", en: "Target · clause" },
  "closing.col.what": { zh: "建议", en: "Proposal" },
  "closing.col.why": { zh: "依据", en: "Why" },
  "closing.col.owner": { zh: "负责单位", en: "Unit" },
  "closing.edit": { zh: "逐段修改", en: "Edit" },
  "closing.read": { zh: "返回阅读", en: "Back to reading" },
  "closing.moved": {
    zh: "有已修改的段落，其生成内容此后又有变化，请复核。",
    en: "Words behind some edits have changed since; please look again.",
  },
  "closing.broken": { zh: "留存文件与摘要不符。", en: "The kept document does not fit its digest." },
  "closing.opinion": { zh: "意见", en: "Opinion" },
  "closing.send": { zh: "提交", en: "Send" },
  "closing.matter": { zh: "办理经过", en: "Its course" },
  "closing.names": {
    zh: "花括号里是账本数字的名称，保留它，印出来的就是当时的数并可查来历。",
    en: "What stands in braces names a figure of the ledger: keep it, and the figure is printed with the way to its source.",
  },
  "closing.rows": { zh: "（表格由账本生成，不在此修改）", en: "(A table written from the ledger; not edited here)" },
  "closing.words": { zh: "段落文字", en: "Words of the block" },
  "closing.keep": { zh: "恢复此段", en: "Put it back" },
  "closing.leaveOut": { zh: "略去此段", en: "Leave it out" },
  "closing.restore": { zh: "恢复生成文字", en: "Back to what was generated" },
  "closing.add": { zh: "在后补充一段", en: "Add a paragraph" },
  "closing.added": { zh: "补充段落", en: "Added paragraph" },
  "closing.save": { zh: "保存修改", en: "Save" },
} as const satisfies Record<string, Label>;
addWords(closingWords);
