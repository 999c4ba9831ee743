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
  headingMissing: {
    kind: "invalid",
    say: ({ file, columns }: { file: string; columns: readonly string[] }) => ({
      zh: `${file} 缺少列：${columns.join("、")}。`,
      en: `${file} lacks the columns ${columns.join(", ")}.`,
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
