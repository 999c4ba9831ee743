import type { Label } from "#kernel";
import { addWords } from "./later.ts";

export const briefWords = {
  "brief.title": { zh: "会议简报", en: "Meeting brief" },
  "brief.say": {
    zh: "两页 A4，取自驾驶舱的当前状态。签发后得到核验码，凭码可随时查到完全相同的数。",
    en: "Two A4 pages from the cockpit's present state. Once issued it has a check code that brings back exactly the same figures.",
  },
  "brief.issue": { zh: "签发", en: "Issue" },
  "brief.issuing": { zh: "正在签发", en: "Issuing" },
  "brief.issued": { zh: "已签发", en: "Issued" },
  "brief.print": { zh: "打印", en: "Print" },
  "brief.word": { zh: "下载 Word", en: "Word file" },
  "brief.check": { zh: "核验", en: "Check" },
  "brief.anew": { zh: "按今天另起一份", en: "Start another of today" },
  "brief.pageOf": { zh: "第 {{n}} 页，共 2 页", en: "Page {{n}} of 2" },
  "brief.group": { zh: "目标组", en: "Targets" },
  "brief.allGroups": { zh: "全部目标", en: "All targets" },
  "check.title": { zh: "核验简报", en: "Check a brief" },
  "check.label": { zh: "核验码", en: "Check code" },
  "check.hint": {
    zh: "简报每页右上角的十个字符，如 ZX-7K2QF-M0R4T；大小写、空格和横线不影响。",
    en: "The ten characters at the top right of each page, such as ZX-7K2QF-M0R4T; case, blanks and dashes do not matter.",
  },
  "check.go": { zh: "核验", en: "Check" },
  "check.valid": { zh: "有效：与签发时完全相同", en: "Valid: exactly as issued" },
  "check.altered": { zh: "内容与签发时的摘要不符", en: "The content does not match the digest it was issued with" },
  "check.altered.say": {
    zh: "保存的内容在签发后被改动过，请勿引用，并告知管理员核验审计链。",
    en: "What is kept was altered after it was issued. Do not quote it, and ask the administrator to verify the audit.",
  },
  "check.issuedOn": { zh: "签发于", en: "Issued on" },
  "check.asOf": { zh: "数据截至", en: "As of" },
  "check.digest": { zh: "内容摘要", en: "Digest" },
  "check.since": { zh: "此后的变化（到 {{day}}）", en: "Since then (to {{day}})" },
  "check.sinceRest": {
    zh: "另有 {{count}} 项始终无数，只是状态变化",
    en: "{{count}} more have had no figure then or now: only their status moved",
  },
  "check.sinceNone": {
    zh: "签发以来没有修订、新公布的数，状态也没有变化。",
    en: "No figure was revised or published since, and no status has moved.",
  },
  "check.otherPlan": {
    zh: "规划定义已从 {{before}} 版换为 {{after}} 版，口径可能不同。",
    en: "The plan's definitions went from version {{before}} to {{after}}; scopes may differ.",
  },
  "check.col.target": { zh: "目标", en: "Target" },
  "check.col.what": { zh: "变化", en: "What" },
  "check.col.before": { zh: "签发时", en: "As issued" },
  "check.col.after": { zh: "现在", en: "Now" },
  "check.col.status": { zh: "状态", en: "Status" },
  "check.what.revised": { zh: "已修订", en: "revised" },
  "check.what.newly-published": { zh: "新公布", en: "newly published" },
  "check.what.status-moved": { zh: "状态变化", en: "status moved" },
  "check.empty": {
    zh: "输入核验码后，这里显示签发时的两页，以及此后哪些数变了。",
    en: "With a code, the two pages as issued stand here, and what has changed since.",
  },
} as const satisfies Record<string, Label>;
addWords(briefWords);
