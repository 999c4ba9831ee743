import type { Label } from "#kernel";
import { addWords } from "./later.ts";

export const feedbackWords = {
  "feedback.title": { zh: "公众意见", en: "Feedback" },
  "feedback.say": {
    zh: "公众在公开页面提交的意见。待答复 {{open}} 条，已答复 {{answered}} 条，已办结 {{closed}} 条。",
    en: "What citizens wrote on the public pages: {{open}} await an answer, {{answered}} answered, {{closed}} closed.",
  },
  "feedback.states": { zh: "按状态筛选", en: "Filter by state" },
  "feedback.all": { zh: "全部", en: "All" },
  "feedback.open": { zh: "待答复", en: "Awaiting" },
  "feedback.answered": { zh: "已答复", en: "Answered" },
  "feedback.closed": { zh: "已办结", en: "Closed" },
  "feedback.find": { zh: "在正文、编号、页面中查找", en: "Find in text, number or page" },
  "feedback.none": { zh: "还没有收到意见。", en: "Nothing has been handed in yet." },
  "feedback.noMatch": { zh: "没有符合条件的意见。", en: "Nothing fits the filter." },
  "feedback.clear": { zh: "清除条件", en: "Clear the filter" },
  "feedback.about": { zh: "所涉页面", en: "Page" },
  "feedback.got": { zh: "收到", en: "Received" },
  "feedback.receipt": { zh: "公开回执", en: "Public receipt" },
  "feedback.history": { zh: "答复与办理", en: "Answers" },
  "feedback.answerOn": { zh: "{{day}} 答复", en: "Answered {{day}}" },
  "feedback.closedOn": { zh: "{{day}} 办结", en: "Closed {{day}}" },
  "feedback.write": { zh: "答复内容（公众凭编号可见）", en: "Answer, seen by anybody with the number" },
  "feedback.send": { zh: "答复", en: "Answer" },
  "feedback.close": { zh: "办结", en: "Close" },
  "feedback.closeSay": {
    zh: "办结后不能再答复，联系方式随即删除。",
    en: "A closed matter takes no further answer, and its contact is erased.",
  },
  "feedback.sending": { zh: "正在保存", en: "Saving" },
  "feedback.contact": { zh: "联系方式", en: "Contact" },
  "feedback.contact.none": { zh: "未留联系方式，或已删除", en: "None was left, or it has been erased" },
  "feedback.contact.see": { zh: "查看联系方式", en: "See the contact" },
  "feedback.contact.say": { zh: "每次查看都记入审计。", en: "Each look is audited." },
  "feedback.contact.erase": { zh: "删除联系方式", en: "Erase the contact" },
} as const satisfies Record<string, Label>;
addWords(feedbackWords);
