import { defineRefusals } from "#kernel";

/** What is wrong with the tables or the specification of an analyst, and how to mend it. `line` counts from 1, the heading included. */
export const refusals = defineRefusals("analyst", {
  unreadable: {
    kind: "invalid",
    say: ({ file, why }: { file: string; why: string }) => ({
      zh: `${file} 不是完整的 CSV 表：${why}。请存为 UTF-8 编码、带表头的 CSV。`,
      en: `${file} is no complete CSV table: ${why}. Save it as UTF-8 CSV with a heading.`,
    }),
  },
  damaged: {
    kind: "invalid",
    say: ({ file }: { file: string }) => ({
      zh: `${file} 中有无法识别的字符（U+FFFD），多半是曾以错误的编码另存。请从原文件重新另存为 UTF-8 编码的 CSV。`,
      en: `${file} holds characters nobody can read (U+FFFD), as after saving in a wrong encoding. Save it anew from its source as UTF-8 CSV.`,
    }),
  },
  otherSeparator: {
    kind: "invalid",
    say: ({ file, heading }: { file: string; heading: string }) => ({
      zh: `${file} 的表头“${heading}”没有用半角逗号分列。请另存为以半角逗号分隔的 CSV。`,
      en: `The heading of ${file}, "${heading}", is not divided by commas. Save it as comma-separated CSV.`,
    }),
  },
  headingTwice: {
    kind: "invalid",
    say: ({ file, columns }: { file: string; columns: readonly string[] }) => ({
      zh: `${file} 的表头重复：${columns.join("、")}。请为每列使用不同的名称。`,
      en: `${file} has more than one column called ${columns.join(", ")}. Give every column a name of its own.`,
    }),
  },
  headingMissing: {
    kind: "invalid",
    say: ({ file, columns }: { file: string; columns: readonly string[] }) => ({
      zh: `${file} 缺少列：${columns.join("、")}。请补上，表头写法须完全相同。`,
      en: `${file} lacks the columns ${columns.join(", ")}. Add them, their headings written exactly so.`,
    }),
  },
  directionUnclear: {
    kind: "invalid",
    say: ({ id, given }: { id: string; given: number }) => ({
      zh: `指标“${id}”的 Direction 为 ${given}。请写 1（越大越好）或 -1（越小越好）。`,
      en: `The Direction of "${id}" is ${given}. Say 1 (more is better) or -1 (less is better).`,
    }),
  },
  errorsUnknown: {
    kind: "invalid",
    say: ({ rows }: { rows: readonly string[] }) => ({
      zh: `标准误表中的这些行不在数据表中，或不止一行：${rows.slice(0, 8).join("、")}。请改正代码或期别。`,
      en: `These lines of the standard errors are not in the data, or stand there more than once: ${rows.slice(0, 8).join(", ")}. Correct code or period.`,
    }),
  },
  errorNegative: {
    kind: "invalid",
    say: ({ columns }: { columns: readonly string[] }) => ({
      zh: `标准误不能为负数，请改正这些列：${columns.slice(0, 8).join("、")}。`,
      en: `A standard error is not negative. Correct the columns ${columns.slice(0, 8).join(", ")}.`,
    }),
  },
  notANumber: {
    kind: "invalid",
    say: ({ file, line, column, given }: { file: string; line: number; column: string; given: string }) => ({
      zh: `${file} 第 ${line} 行“${column}”列的“${given}”不是数。缺数请留空。`,
      en: `${file}, line ${line}, column "${column}": "${given}" is no number. Leave a missing value empty.`,
    }),
  },
  codeMissing: {
    kind: "invalid",
    say: ({ file, line }: { file: string; line: number }) => ({
      zh: `${file} 第 ${line} 行没有代码。每行须有 uCode（数据表）或 iCode（指标表）。`,
      en: `${file}, line ${line} has no code. Every line needs its uCode (data) or iCode (framework).`,
    }),
  },
  typeUnknown: {
    kind: "invalid",
    say: ({ line, given }: { line: number; given: string }) => ({
      zh: `指标表第 ${line} 行的 Type“${given}”不认识。可用：Indicator、Aggregate、Group、Denominator、Other。`,
      en: `Line ${line} of the framework has the unknown Type "${given}". It is Indicator, Aggregate, Group, Denominator or Other.`,
    }),
  },
  parentMissing: {
    kind: "invalid",
    say: ({ ids }: { ids: readonly string[] }) => ({
      zh: `这些指标没有上级：${ids.slice(0, 8).join("、")}。请在 Parent 列写明，并加一行 Type 为 Aggregate 的总指数。`,
      en: `These indicators have no parent: ${ids.slice(0, 8).join(", ")}. Name it in the Parent column and add one line of Type Aggregate for the index.`,
    }),
  },
  specification: {
    kind: "invalid",
    say: ({ place, why }: { place: string; why: string }) => ({
      zh: `方法说明 ${place} 处有误：${why}。格式见 zhixing evaluate --schema。`,
      en: `The specification is wrong at ${place}: ${why}. See its format by zhixing evaluate --schema.`,
    }),
  },
  parameter: {
    kind: "invalid",
    say: ({ line, column, given, offered }: { line: number; column: string; given: string; offered: string }) => ({
      zh: `参数表第 ${line} 行“${column}”列的“${given}”不在可选之列：${offered}。`,
      en: `Line ${line} of the parameters, column "${column}": "${given}" is none of ${offered}.`,
    }),
  },
});
