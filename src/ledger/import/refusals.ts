import { defineRefusals } from "#kernel";

const separators = {
  tab: { zh: "制表符", en: "a tab" },
  semicolon: { zh: "分号", en: "a semicolon" },
  "full-width comma": { zh: "全角逗号", en: "a full-width comma" },
} as const;
export type Separator = keyof typeof separators;

/** Of the file as a whole. */
export const fileRefusals = defineRefusals("ledger", {
  fileRefused: {
    kind: "invalid",
    say: ({ total, shown }: { total: number; shown: number }) => ({
      zh: `共发现 ${total} 处错误${shown < total ? `，以下列出前 ${shown} 处` : ""}。没有写入任何数据，请改正后重新导入。`,
      en: `${total} fault(s) found${shown < total ? `, the first ${shown} of them listed here` : ""}. Nothing was written; mend them and import again.`,
    }),
  },
  fileTooLarge: {
    kind: "too-large",
    say: ({ file, limitMb }: { file: string; limitMb: number }) => ({
      zh: `${file} 超过 ${limitMb} MB，未读取。请拆分为较小的文件。`,
      en: `${file} is larger than ${limitMb} MB and was not read. Split it into smaller files.`,
    }),
  },
  fileUnreadable: {
    kind: "not-found",
    say: ({ file }: { file: string }) => ({
      zh: `找不到文件 ${file}，或它不是普通文件。请核对路径。`,
      en: `${file} is not there or is not a plain file. Check the path.`,
    }),
  },
  notText: {
    kind: "invalid",
    say: ({ file }: { file: string }) => ({
      zh: `${file} 不是文本文件。请另存为 CSV（UTF-8 或 GBK 编码）再导入。`,
      en: `${file} is not a text file. Save it as CSV (UTF-8 or GBK) and import that.`,
    }),
  },
  wrongColumns: {
    kind: "invalid",
    say: ({ file, missing, unknown }: { file: string; missing: readonly string[]; unknown: readonly string[] }) => ({
      zh: `${file} 第 1 行的列名不符${missing.length > 0 ? `，缺少 ${missing.join("、")}` : ""}${unknown.length > 0 ? `，不认识或重复 ${unknown.join("、")}` : ""}。首行应为 code,region,period,value,unit,qualifier,published_on,source,note_zh,note_en。`,
      en: `The column names in line 1 of ${file} do not fit${missing.length > 0 ? `; missing: ${missing.join(", ")}` : ""}${unknown.length > 0 ? `; unknown or repeated: ${unknown.join(", ")}` : ""}. The first line must be code,region,period,value,unit,qualifier,published_on,source,note_zh,note_en.`,
    }),
  },
  notCsv: {
    kind: "invalid",
    say: ({ file, line }: { file: string; line: number }) => ({
      zh: `${file} 第 ${line} 行起无法按 CSV 读取，多半是引号没有成对。请检查这一行的引号。`,
      en: `${file} cannot be read as CSV from line ${line} on; most likely a quotation mark has no partner. Check the quotation marks there.`,
    }),
  },
  wrongSeparator: {
    kind: "invalid",
    say: ({ file, found }: { file: string; found: Separator }) => ({
      zh: `${file} 第 1 行用${separators[found].zh}分隔字段，应使用半角逗号。请另存为以逗号分隔的 CSV 文件。`,
      en: `Line 1 of ${file} separates its fields by ${separators[found].en}; the separator must be a comma. Save the file as comma-separated CSV.`,
    }),
  },
  noRows: {
    kind: "invalid",
    say: ({ file }: { file: string }) => ({
      zh: `${file} 只有首行列名，没有数据行。请从第 2 行起填写数据，或确认选对了文件。`,
      en: `${file} has its line of column names and no rows. Write the figures from line 2 on, or check that it is the right file.`,
    }),
  },
  mixedEncodings: {
    kind: "invalid",
    say: ({ file, line, utf8Line }: { file: string; line: number; utf8Line: number }) => ({
      zh: `${file} 混用了两种编码：第 ${utf8Line} 行是 UTF-8，第 ${line} 行不是。请将整个文件另存为 UTF-8 编码再导入。`,
      en: `${file} mixes two encodings: line ${utf8Line} is UTF-8 and line ${line} is not. Save the whole file as UTF-8 and import that.`,
    }),
  },
  damagedText: {
    kind: "invalid",
    say: ({ file, line, column, codePoint }: { file: string; line: number; column: number; codePoint: string }) => ({
      zh: `${file} 第 ${line} 行第 ${column} 个字符（${codePoint}）是编码损坏的痕迹。请从原始文件重新导出为 UTF-8 编码。`,
      en: `${file}, line ${line}, character ${column} (${codePoint}) is a trace of damaged encoding. Export the file anew from its original as UTF-8.`,
    }),
  },
});
