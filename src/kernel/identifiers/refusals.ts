import type { Label } from "../label.ts";
import { defineRefusals, type Refusal } from "../result.ts";

/** Facts never carry the identifier itself: a resident id number must not travel in a message. */
export const refusals = defineRefusals("kernel", {
  identifierLength: {
    kind: "invalid",
    say: ({ name, found, needed }: { name: Label; found: number; needed: string }) => ({
      zh: `${name.zh}应为 ${needed} 位，现为 ${found} 位。请核对是否漏写或多写。`,
      en: `A ${name.en} has ${needed} characters; this one has ${found}. Check for one left out or added.`,
    }),
  },
  identifierCharacter: {
    kind: "invalid",
    say: ({ name, place, character }: { name: Label; place: number; character: string }) => ({
      zh: `${name.zh}第 ${place} 位不能是“${character}”。请核对该位（字母 O 与数字 0、字母 I 与数字 1 易混）。`,
      en: `Character ${place} of a ${name.en} cannot be "${character}". Check it (O and 0, I and 1 are easily confused).`,
    }),
  },
  identifierCheck: {
    kind: "invalid",
    say: ({ name, found, expected }: { name: Label; found: string; expected: string }) => ({
      zh: `${name.zh}的校验位为“${found}”，按前面各位计算应为“${expected}”。请逐位核对。`,
      en: `The check character of this ${name.en} is "${found}"; the others make it "${expected}". Compare every character.`,
    }),
  },
  identifierCheckMissing: {
    kind: "invalid",
    say: ({ name, expected }: { name: Label; expected: string }) => ({
      zh: `${name.zh}缺少校验位，按前面各位计算应为“${expected}”。请按证书补全。`,
      en: `This ${name.en} lacks its check character; the others make it "${expected}". Complete it from the certificate.`,
    }),
  },
  identifierArea: {
    kind: "invalid",
    say: ({ name, area }: { name: Label; area: string }) => ({
      zh: `${name.zh}中的行政区划代码“${area}”无效。请核对这六位数字。`,
      en: `The region code "${area}" in this ${name.en} is not valid. Check these six digits.`,
    }),
  },
  identifierBirthDay: {
    kind: "invalid",
    say: ({ name }: { name: Label }) => ({
      zh: `${name.zh}第 7 至 14 位不是有效的出生日期。请核对年、月、日。`,
      en: `Characters 7 to 14 of this ${name.en} are not a date of birth. Check year, month and day.`,
    }),
  },
  patentYear: {
    kind: "invalid",
    say: ({ year }: { year: string }) => ({
      zh: `专利申请号中的年份“${year}”无效：九位旧号用于 1985 年至 2003 年，十三位新号用于 2003 年以后。请核对。`,
      en: `The year "${year}" of this patent application number is not valid: nine characters were used from 1985 to 2003, thirteen since 2003. Check it.`,
    }),
  },
  patentKind: {
    kind: "invalid",
    say: ({ kind }: { kind: string }) => ({
      zh: `专利申请号中的种类号“${kind}”无效，应为 1、2、3、8 或 9。请核对。`,
      en: `The kind "${kind}" in this patent application number is not valid; it is 1, 2, 3, 8 or 9. Check it.`,
    }),
  },
});

/** One refusal for each character that an alphabet does not hold. */
export const strangers = (name: Label, text: string, allowed: (place: number) => string): readonly Refusal[] =>
  [...text].flatMap((character, at) =>
    allowed(at + 1).includes(character) ? [] : [refusals.identifierCharacter({ name, place: at + 1, character })],
  );

/** Blanks and dashes of every width are how people write a number, not part of it. */
export const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\u2010-\u2015-]/g, "")
    .toUpperCase();

/** Sum of values times weights. */
export const weighted = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
