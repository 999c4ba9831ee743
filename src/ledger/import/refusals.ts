import type { UnitId } from "#define";
import { defineRefusals, type Label, unitOf } from "#kernel";

/** Where in a file a fault is; `column` is the column's name. */
export type Place = { readonly file: string; readonly line: number; readonly column: string };
type At<T = unknown> = Place & { readonly value: string } & T;

const at = ({ file, line, column }: Place, say: Label): Label => ({
  zh: `${file} 第 ${line} 行,${column} 列:${say.zh}`,
  en: `${file}, line ${line}, column ${column}: ${say.en}`,
});

/** Of the file as a whole. */
export const fileRefusals = defineRefusals("ledger", {
  fileRefused: {
    kind: "invalid",
    say: ({ total, shown }: { total: number; shown: number }) => ({
      zh: `共发现 ${total} 处错误${shown < total ? `,以下列出前 ${shown} 处` : ""}。没有写入任何数据,请改正后重新导入。`,
      en: `${total} fault(s) found${shown < total ? `, the first ${shown} of them listed here` : ""}. Nothing was written; mend them and import again.`,
    }),
  },
  fileTooLarge: {
    kind: "too-large",
    say: ({ file, limitMb }: { file: string; limitMb: number }) => ({
      zh: `${file} 超过 ${limitMb} MB,未读取。请拆分为较小的文件。`,
      en: `${file} is larger than ${limitMb} MB and was not read. Split it into smaller files.`,
    }),
  },
  fileUnreadable: {
    kind: "not-found",
    say: ({ file }: { file: string }) => ({
      zh: `找不到文件 ${file},或它不是普通文件。请核对路径。`,
      en: `${file} is not there or is not a plain file. Check the path.`,
    }),
  },
  notText: {
    kind: "invalid",
    say: ({ file }: { file: string }) => ({
      zh: `${file} 不是文本文件。请另存为 CSV(UTF-8 或 GBK 编码)再导入。`,
      en: `${file} is not a text file. Save it as CSV (UTF-8 or GBK) and import that.`,
    }),
  },
  wrongColumns: {
    kind: "invalid",
    say: ({ file, missing, unknown }: { file: string; missing: readonly string[]; unknown: readonly string[] }) => ({
      zh: `${file} 第 1 行的列名不符${missing.length > 0 ? `,缺少 ${missing.join("、")}` : ""}${unknown.length > 0 ? `,不认识或重复 ${unknown.join("、")}` : ""}。首行应为 code,region,period,value,unit,qualifier,published_on,source,note_zh,note_en。`,
      en: `The column names in line 1 of ${file} do not fit${missing.length > 0 ? `; missing: ${missing.join(", ")}` : ""}${unknown.length > 0 ? `; unknown or repeated: ${unknown.join(", ")}` : ""}. The first line must be code,region,period,value,unit,qualifier,published_on,source,note_zh,note_en.`,
    }),
  },
  notCsv: {
    kind: "invalid",
    say: ({ file, line }: { file: string; line: number }) => ({
      zh: `${file} 第 ${line} 行起无法按 CSV 读取,多半是引号没有成对。请检查这一行的引号。`,
      en: `${file} cannot be read as CSV from line ${line} on; most likely a quotation mark has no partner. Check the quotation marks there.`,
    }),
  },
});

/** Of one field of one row. */
export const rowRefusals = defineRefusals("ledger", {
  wrongFieldCount: {
    kind: "invalid",
    say: (f: Place & { readonly count: number; readonly expected: number }) =>
      at(f, {
        zh: `有 ${f.count} 个字段,应为 ${f.expected} 个。请检查逗号与引号。`,
        en: `${f.count} fields where ${f.expected} are expected. Check commas and quotation marks.`,
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
        zh: `“${f.value}”不是规划所列的行政区划代码。请用六位代码,全国为 100000。`,
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
        zh: `“${f.value}”不是数字。请只写 298.2 这样的数字,不带千分位、单位或文字。`,
        en: `"${f.value}" is not a number. Write only digits such as 298.2, without separators, unit or words.`,
      }),
  },
  unknownUnit: {
    kind: "invalid",
    say: (f: At<{ readonly fits: UnitId }>) =>
      at(f, {
        zh: `不认识计量单位“${f.value}”。该指标可用 ${f.fits}(${unitOf(f.fits).label.zh})。`,
        en: `the unit "${f.value}" is not known. This indicator takes ${f.fits} (${unitOf(f.fits).label.en}).`,
      }),
  },
  unitDoesNotFit: {
    kind: "invalid",
    say: (f: At<{ readonly fits: UnitId }>) =>
      at(f, {
        zh: `单位“${f.value}”与指标不符,不能换算为“${unitOf(f.fits).label.zh}”(${f.fits})。请核对口径。`,
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
        zh: `“${f.value}”不是数据性质。可用 exact(准确)、rounded(取整)、at-least(下限)、provisional(初步)、sample(抽样)。`,
        en: `"${f.value}" is not a qualifier. Use exact, rounded, at-least, provisional or sample.`,
      }),
  },
  badDay: {
    kind: "invalid",
    say: (f: At) =>
      at(f, {
        zh: `“${f.value}”不是日期。请写成 2024-09-30;不知道公布日期时留空。`,
        en: `"${f.value}" is not a day. Write 2024-09-30, or leave it empty where the day is not known.`,
      }),
  },
  repeatedDifferently: {
    kind: "conflict",
    say: (f: At<{ readonly other: string; readonly where: string }>) =>
      at(f, {
        zh: `同一指标、地区、时期和公布日期已有另一数值 ${f.other}(${f.where})。数据修订请写明新的公布日期;否则请改正数值。`,
        en: `the same code, region, period and publication day already has another value, ${f.other} (${f.where}). Give a revision its own publication day, or mend the value.`,
      }),
  },
});
