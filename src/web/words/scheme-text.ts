import type { Label } from "#kernel";
import { addWords } from "./later.ts";

/** Words of versions of a scheme and what differs between them, of methods set beside each other, and of what would lift a unit. */
export const schemeTextWords = {
  "evaluation.methodSay.min-max": { zh: "最小值为 0 分，最大值为 100 分", en: "the least scores 0, the greatest 100" },
  "evaluation.methodSay.z-score": { zh: "按离平均数几个标准差计分", en: "by how many deviations from the mean" },
  "evaluation.methodSay.rank": { zh: "只看名次，不看差距", en: "places only, no distances" },
  "evaluation.methodSay.equal": { zh: "同级各项权重相同", en: "siblings weigh the same" },
  "evaluation.methodSay.entropy": { zh: "差异越大的指标权重越高", en: "the more an indicator varies, the more it weighs" },
  "evaluation.methodSay.critic": { zh: "差异大、与其他指标重复少的权重高", en: "more weight where it varies and repeats others least" },
  "evaluation.methodSay.arithmetic": { zh: "强项可以弥补弱项", en: "strengths make up for weaknesses" },
  "evaluation.methodSay.geometric": { zh: "弱项难以由强项弥补", en: "weaknesses are hard to make up for" },
  "evaluation.methodSay.topsis": { zh: "看离最优、最劣各有多远", en: "by distance from the best and the worst" },
  "evaluation.methodSay.copeland": { zh: "两两比较，看赢几次", en: "by how many others it beats" },
  "evaluation.versions": { zh: "版本（{{count}}）", en: "Versions ({{count}})" },
  "evaluation.versionShown": { zh: "当前显示", en: "shown" },
  "evaluation.versionsSay": {
    zh: "点版本可按当时的文本重新算出结果。审定后文本不再改动；新版本自施行日起使用，已发布的位次仍按发布时的文本（以摘要为凭），不受影响。",
    en: "A version leads to the results its own text gives. What was adopted is never changed; a new version holds from its day on, and ranks already published keep the text they were published with, named by its digest.",
  },
  "evaluation.adoptedBy": {
    zh: "{{by}}于 {{at}} 审定，审定前试算过 {{tried}} 个不同方案",
    en: "adopted by {{by}} on {{at}}; different texts tried before: {{tried}}",
  },
  "evaluation.itsEffect": { zh: "审定时对历年位次的影响", en: "what it did to past ranks" },
  "evaluation.difference": { zh: "改动", en: "Changes" },
  "evaluation.differenceFrom": { zh: "从哪一版", en: "From which" },
  "evaluation.differenceTo": { zh: "到哪一版", en: "To which" },
  "evaluation.sameText": { zh: "没有改动。", en: "Nothing changed." },
  "evaluation.what.added": { zh: "新增", en: "Added" },
  "evaluation.what.dropped": { zh: "删除", en: "Dropped" },
  "evaluation.what.changed": { zh: "改动", en: "Changed" },
  "evaluation.versionFrom": { zh: "{{from}} 起施行", en: "in force from {{from}}" },
  "evaluation.lift": { zh: "提升测算", en: "What would lift it" },
  "evaluation.liftNote": {
    zh: "选定指标、定下位次或得分，求最小改动；只测算，不保存",
    en: "the smallest change of chosen indicators that reaches a rank or score; nothing is kept",
  },
  "evaluation.liftLeaves": { zh: "可以改动的指标", en: "Indicators that may change" },
  "evaluation.liftBy": { zh: "目标", en: "Goal" },
  "evaluation.liftRank": { zh: "目标位次", en: "Rank to reach" },
  "evaluation.liftScore": { zh: "目标得分", en: "Score to reach" },
  "evaluation.liftDo": { zh: "测算", en: "Work it out" },
  "evaluation.liftFrom": { zh: "现在", en: "Now" },
  "evaluation.liftTo": { zh: "需要", en: "Needed" },
  "evaluation.liftBest": { zh: "参评最好", en: "Best of all" },
  "evaluation.lifted": {
    zh: "得分 {{before}} → {{after}}，第 {{beforeRank}} 位 → 第 {{afterRank}} 位（其他对象不变）",
    en: "score {{before}} → {{after}}, No. {{beforeRank}} → No. {{afterRank}}, the others unchanged",
  },
} as const satisfies Record<string, Label>;
addWords(schemeTextWords);
