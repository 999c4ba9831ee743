import type { Label } from "#kernel";
import { addWords } from "./later.ts";

export const vettingWords = {
  "vetting.title": { zh: "数据核查", en: "Looking figures over" },
  "vetting.sentence": { zh: "共检验{{tests}}项，值得一问的{{found}}项", en: "{{tests}} tests, {{found}} worth a question" },
  "vetting.what": {
    zh: "发现只是问题，不是结论。由人决定是否提请说明；数据有误的，由发布机构更正，本平台不改数。",
    en: "A finding is a question, not a verdict. People decide whether to ask; an error is corrected by whoever published it, never here.",
  },
  "vetting.rate": {
    zh: "凭机会判断的发现中，预计误报不超过{{rate}}（对本次全部检验控制）；随机种子{{seed}}，同样的数据得到同样的结果。",
    en: "Of findings that rest on chance, no more than {{rate}} are expected to be false, over all tests of this run; seed {{seed}}: the same figures give the same findings.",
  },
  "vetting.assumed": { zh: "参数待确认", en: "Parameters wait to be confirmed" },
  "vetting.none": { zh: "现有数据没有值得一问的发现。", en: "Nothing in the present figures is worth a question." },
  "vetting.findings": { zh: "发现", en: "Findings" },
  "vetting.checks": { zh: "做了哪些检验", en: "What was tested" },
  "vetting.check": { zh: "检验", en: "Check" },
  "vetting.tested": { zh: "已检验", en: "Tested" },
  "vetting.tooFew": { zh: "数据不足，不作判断", en: "Too few to tell" },
  "vetting.found": { zh: "发现", en: "Found" },
  "vetting.cannotSay": { zh: "数据不足，未作判断", en: "too few, not judged" },
  "vetting.nothingToTest": { zh: "没有可检验的数", en: "nothing to test" },
  "vetting.earlier": { zh: "以前提出、现有数据中已不再出现的", en: "Asked before, no longer found in the present figures" },
  "vetting.chance": { zh: "若无异常，出现这种情况的机会约为{{chance}}", en: "By chance alone this happens about {{chance}} of the time" },
  "vetting.arithmetic": { zh: "由算术判断，不涉及机会", en: "Decided by arithmetic, not by chance" },
  "vetting.reference": { zh: "对照", en: "Held against" },
  "vetting.cannotTell": { zh: "不能说明什么", en: "What it cannot tell" },
  "vetting.parameters": { zh: "参数", en: "Parameters" },
  "vetting.owner": { zh: "数据责任单位", en: "Kept by" },
  "vetting.figures": { zh: "有关数据（{{count}}个）", en: "Figures concerned ({{count}})" },
  "vetting.seen": { zh: "实际{{count}}", en: "{{count}} seen" },
  "vetting.expected": { zh: "应约{{count}}", en: "about {{count}} expected" },
  "vetting.ask": { zh: "提请说明", en: "Ask about it" },
  "vetting.askSay": {
    zh: "将发给{{owner}}。只请说明，不要求改数。",
    en: "This goes to {{owner}}. It asks for an explanation, never for another figure.",
  },
  "vetting.question": { zh: "请说明的问题", en: "Question" },
  "vetting.send": { zh: "发出", en: "Send" },
  "vetting.evidence": { zh: "核查证据", en: "Evidence" },
  "vetting.keptOn": { zh: "{{day}}提出时的样子", en: "As it was when asked, {{day}}" },
  "vetting.stillFound": { zh: "现有数据中仍然存在", en: "Still found in the present figures" },
  "vetting.notFound": { zh: "现有数据中已不再出现", en: "No longer found in the present figures" },
  "vetting.passport": { zh: "核查情况", en: "What was asked about it" },
} satisfies Record<string, Label>;
addWords(vettingWords);
