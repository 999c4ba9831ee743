import type { Wording } from "#define";

/** The plan's verbs. A missed 力争 is not the verdict of a missed 达到, so each target keeps its own. */
export const strives: Wording = { strength: "strives", say: { zh: "力争", en: "strives for" } };
export const about: Wording = { strength: "about", say: { zh: "约", en: "about" } };
export const keeps: Wording = { strength: "keeps", say: { zh: "保持", en: "keeps" } };
export const promotes: Wording = { strength: "promotes", say: { zh: "推动", en: "promotes" } };
export const supports: Wording = { strength: "promotes", say: { zh: "支持", en: "supports" } };
export const builds: Wording = { strength: "commits", say: { zh: "建设", en: "builds" } };
export const issues: Wording = { strength: "issues", say: { zh: "出台", en: "issues" } };
export const drawsUp: Wording = { strength: "issues", say: { zh: "制定", en: "draws up" } };
