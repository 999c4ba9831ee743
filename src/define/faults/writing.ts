import { defineRefusals, type Label } from "#kernel";
import { type At, type Kind, kinds } from "./words.ts";

/** Faults of identity, reference, citation and label. */
export const writing = defineRefusals("define", {
  idMalformed: {
    kind: "invalid",
    say: ({ path, id }: At<{ id: string }>) => ({
      zh: `${path}：标识“${id}”不合规。请只用小写字母、数字和连字符，如 rd-intensity。`,
      en: `${path}: the id "${id}" is malformed. Use lower-case letters, digits and hyphens only, as in rd-intensity.`,
    }),
  },
  idTwice: {
    kind: "conflict",
    say: ({ path, id, kind }: At<{ id: string; kind: Kind }>) => ({
      zh: `${path}：${kinds[kind].zh}“${id}”定义了不止一次。请合并，或改用另一个标识。`,
      en: `${path}: the ${kinds[kind].en} "${id}" is defined more than once. Merge the definitions or rename one.`,
    }),
  },
  unknownReference: {
    kind: "not-found",
    say: ({ path, id, kind }: At<{ id: string; kind: Kind }>) => ({
      zh: `${path}：引用的${kinds[kind].zh}“${id}”不存在。请核对写法，或先定义它。`,
      en: `${path}: no ${kinds[kind].en} is called "${id}". Check the spelling or define it first.`,
    }),
  },
  unknownUnit: {
    kind: "not-found",
    say: ({ path, unit }: At<{ unit: string }>) => ({
      zh: `${path}：计量单位“${unit}”不存在。请改用单位表中已有的单位。`,
      en: `${path}: no unit of measurement is called "${unit}". Use one of the table of units.`,
    }),
  },
  citesNothing: {
    kind: "not-met",
    say: ({ path }: At) => ({
      zh: `${path}：没有引用任何条款。请写明依据的条款；辅助指标请在 context 中写明供哪些指标使用。`,
      en: `${path}: cites no clause. Name the clause it rests on; a helper indicator names in "context" the indicators that use it.`,
    }),
  },
  clauseIdMalformed: {
    kind: "invalid",
    say: ({ path, id }: At<{ id: string }>) => ({
      zh: `${path}：条款编号“${id}”不合规。请写成“章.节.段”，如 1.2.17，不带前导零。`,
      en: `${path}: the clause id "${id}" is malformed. Write chapter.section.paragraph, as in 1.2.17, without leading zeros.`,
    }),
  },
  misplaced: {
    kind: "invalid",
    say: ({ path, id, inside }: At<{ id: string; inside: string }>) => ({
      zh: `${path}：编号“${id}”与其所在的“${inside}”不符。请改正编号，或移到相应章节。`,
      en: `${path}: the number "${id}" does not belong inside "${inside}". Correct the number or move it to its own place.`,
    }),
  },
  labelMissing: {
    kind: "not-met",
    say: ({ path, language }: At<{ language: keyof Label }>) => ({
      zh: `${path}：缺少${language === "zh" ? "中文" : "英文"}文字。请补全中英文两种文字。`,
      en: `${path}: the ${language === "zh" ? "Chinese" : "English"} words are missing. Give the words in both languages.`,
    }),
  },
  labelNotChinese: {
    kind: "invalid",
    say: ({ path, text }: At<{ text: string }>) => ({
      zh: `${path}：中文文字“${text}”中没有汉字。请改用中文。`,
      en: `${path}: the Chinese words "${text}" hold no Chinese character. Write them in Chinese.`,
    }),
  },
  labelNotEnglish: {
    kind: "invalid",
    say: ({ path, text }: At<{ text: string }>) => ({
      zh: `${path}：英文文字“${text}”中夹有汉字。请译成英文。`,
      en: `${path}: the English words "${text}" hold Chinese characters. Put them into English.`,
    }),
  },
  dayMalformed: {
    kind: "invalid",
    say: ({ path, text }: At<{ text: string }>) => ({
      zh: `${path}：“${text}”不是有效日期。请写成 2025-12-31 这样的日期。`,
      en: `${path}: "${text}" is not a day of the calendar. Write it like 2025-12-31.`,
    }),
  },
  periodMalformed: {
    kind: "invalid",
    say: ({ path, text }: At<{ text: string }>) => ({
      zh: `${path}：“${text}”不是有效时期。请写成 2023、2023-H1、2023-Q3、2023-09 或 2025-01/2025-10。`,
      en: `${path}: "${text}" is not a period. Write it like 2023, 2023-H1, 2023-Q3, 2023-09 or 2025-01/2025-10.`,
    }),
  },
  decimalMalformed: {
    kind: "invalid",
    say: ({ path, text }: At<{ text: string }>) => ({
      zh: `${path}：“${text}”不是十进制数。请写成 298.2 这样的数字，不带千分位、单位或空格。`,
      en: `${path}: "${text}" is not a decimal number. Write it like 298.2, without separators, unit or blanks.`,
    }),
  },
  regionCodeMalformed: {
    kind: "invalid",
    say: ({ path, code }: At<{ code: string }>) => ({
      zh: `${path}：“${code}”不是 GB/T 2260 行政区划代码。请写六位数字，如 140100。`,
      en: `${path}: "${code}" is not a GB/T 2260 code. Write six digits, as in 140100.`,
    }),
  },
});
