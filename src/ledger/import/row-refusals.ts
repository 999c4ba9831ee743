import type { UnitId } from "#define";
import { type Day, defineRefusals, type Label, unitOf } from "#kernel";
import { mostDecimals, mostDigits, mostNoteCharacters, years } from "./limits.ts";

/** Where in a file a fault is; `column` is the column's name. */
export type Place = { readonly file: string; readonly line: number; readonly column: string };
type At<T = unknown> = Place & { readonly value: string } & T;

const at = ({ file, line, column }: Place, say: Label): Label => ({
  zh: `${file} 第 ${line} 行，${column} 列：${say.zh}`,
  en: `${file}, line ${line}, column ${column}: ${say.en}`,
});

/** Of one field of one row. */
export const rowRefusals = defineRefusals("ledger", {
  wrongFieldCount: {
    kind: "invalid",
    say: ({ file, line, count, expected }: Place & { readonly count: number; readonly expected: number }) => ({
      zh: `${file} 第 ${line} 行有 ${count} 个字段，应为 ${expected} 个。请检查逗号与引号。`,
      en: `${file}, line ${line}: ${count} field(s) found, ${expected} expected. Check commas and quotation marks.`,
    }),
  },
  rowUnknownCode: {
    kind: "invalid",
    say: (f: At) =>
      at(f, {
        zh: `规划中没有代码“${f.value}”。请核对指标代码。`,
        en: `the plan has no indicator with the code "${f.value}". Check the code.`,
      }),
  },
  unknownRegion: {
    kind: "invalid",
    say: (f: At) =>
      at(f, {
        zh: `“${f.value}”不是规划所列的行政区划代码。请用六位代码，全国为 100000。`,
        en: `"${f.value}" is not a region code of the plan. Use the six digits; the country is 100000.`,
      }),
  },
  unknownSource: {
    kind: "invalid",
    say: (f: At) =>
      at(f, {
        zh: `规划中没有来源“${f.value}”。请先登记这一来源。`,
        en: `the plan has no source "${f.value}". Register the source first.`,
      }),
  },
  notANumber: {
    kind: "invalid",
    say: (f: At) =>
      at(f, {
        zh: `“${f.value}”不是数字。请只写 298.2 这样的数字，不带千分位、单位或文字。`,
        en: `"${f.value}" is not a number. Write only digits such as 298.2, without separators, unit or words.`,
      }),
  },
  unknownUnit: {
    kind: "invalid",
    say: (f: At<{ readonly fits: UnitId }>) =>
      at(f, {
        zh: `不认识计量单位“${f.value}”。该指标可用 ${f.fits}（${unitOf(f.fits).label.zh}）。`,
        en: `the unit "${f.value}" is not known. This indicator takes ${f.fits} (${unitOf(f.fits).label.en}).`,
      }),
  },
  unitDoesNotFit: {
    kind: "invalid",
    say: (f: At<{ readonly fits: UnitId }>) =>
      at(f, {
        zh: `单位“${f.value}”与指标不符，不能换算为“${unitOf(f.fits).label.zh}”（${f.fits}）。请核对口径。`,
        en: `the unit "${f.value}" does not fit the indicator and cannot be converted to ${f.fits}. Check what is counted.`,
      }),
  },
  rowBadPeriod: {
    kind: "invalid",
    say: (f: At) =>
      at(f, {
        zh: `“${f.value}”不是时期。请写成 2023、2023-H1、2023-Q3、2023-09 或 2025-01/2025-10。`,
        en: `"${f.value}" is not a period. Write 2023, 2023-H1, 2023-Q3, 2023-09 or 2025-01/2025-10.`,
      }),
  },
  badQualifier: {
    kind: "invalid",
    say: (f: At) =>
      at(f, {
        zh: `“${f.value}”不是数据性质。可用 exact（准确）、rounded（取整）、at-least（下限）、provisional（初步）、sample（抽样）。`,
        en: `"${f.value}" is not a qualifier. Use exact, rounded, at-least, provisional or sample.`,
      }),
  },
  badDay: {
    kind: "invalid",
    say: (f: At) =>
      at(f, {
        zh: `“${f.value}”不是日期。请写成 2024-09-30；不知道公布日期时留空。`,
        en: `"${f.value}" is not a day. Write 2024-09-30, or leave it empty where the day is not known.`,
      }),
  },
  tooManyDigits: {
    kind: "invalid",
    say: (f: At) =>
      at(f, {
        zh: `“${f.value}”位数过多。数值最多 ${mostDigits} 位数字，其中小数最多 ${mostDecimals} 位；请取舍到来源公布的精度。`,
        en: `"${f.value}" is too long. A value has at most ${mostDigits} digits, ${mostDecimals} of them decimals; round it to what the source publishes.`,
      }),
  },
  negativeAmount: {
    kind: "invalid",
    say: (f: At) =>
      at(f, {
        zh: `“${f.value}”为负数，而该指标是总量，不能小于零。请核对数值；增减量请用相应的指标。`,
        en: `"${f.value}" is negative, and this indicator is an amount that cannot be below zero. Check the value; a change belongs to an indicator of its own.`,
      }),
  },
  yearOutside: {
    kind: "invalid",
    say: (f: At) =>
      at(f, {
        zh: `“${f.value}”不在 ${years.first} 年至 ${years.last} 年之间。请核对年份。`,
        en: `"${f.value}" is not within the years ${years.first} to ${years.last}. Check the year.`,
      }),
  },
  periodNamedOtherwise: {
    kind: "invalid",
    say: (f: At<{ readonly name: string }>) =>
      at(f, {
        zh: `“${f.value}”与“${f.name}”是同一时期。请写成 ${f.name}。`,
        en: `"${f.value}" is the same period as "${f.name}". Write ${f.name}.`,
      }),
  },
  periodAhead: {
    kind: "invalid",
    say: (f: At<{ readonly today: Day }>) =>
      at(f, {
        zh: `时期“${f.value}”在今天（${f.today}）还没有开始。请核对时期。`,
        en: `the period "${f.value}" has not begun today (${f.today}). Check the period.`,
      }),
  },
  publishedAhead: {
    kind: "invalid",
    say: (f: At<{ readonly today: Day }>) =>
      at(f, {
        zh: `公布日期 ${f.value} 晚于今天（${f.today}）。请核对日期，或待公布后再导入。`,
        en: `the publication day ${f.value} is after today (${f.today}). Check the day, or import the figure once it is out.`,
      }),
  },
  publishedTooEarly: {
    kind: "invalid",
    say: (f: At<{ readonly begins: Day }>) =>
      at(f, {
        zh: `公布日期 ${f.value} 早于所属时期的第一天 ${f.begins}。请核对公布日期与时期。`,
        en: `the publication day ${f.value} is before the period's first day, ${f.begins}. Check the publication day and the period.`,
      }),
  },
  noteInOneLanguage: {
    kind: "invalid",
    say: (f: Place) =>
      at(f, {
        zh: "说明只有一种语言。请补齐中文与英文，或两列都留空。",
        en: "the note is in one language only. Give it in Chinese and in English, or leave both empty.",
      }),
  },
  noteTooLong: {
    kind: "invalid",
    say: (f: Place & { readonly count: number }) =>
      at(f, {
        zh: `说明有 ${f.count} 个字符，最多 ${mostNoteCharacters} 个。请缩短。`,
        en: `the note has ${f.count} characters where at most ${mostNoteCharacters} are allowed. Shorten it.`,
      }),
  },
  repeatedDifferently: {
    kind: "conflict",
    say: (f: At<{ readonly other: string; readonly where: string }>) =>
      at(f, {
        zh: `此处为“${f.value}”，而同一指标、地区、时期和公布日期已有记录，其 ${f.column} 为“${f.other}”（${f.where}）。记录不会被改写：数据修订请写明新的公布日期（published_on），即成为新的版本；否则请改为与已有记录一致。`,
        en: `"${f.value}" here, but the same code, region, period and publication day is already recorded with ${f.column} "${f.other}" (${f.where}). A record is never rewritten: give a revision its own published_on, which makes it a new vintage, or write what is recorded.`,
      }),
  },
});
