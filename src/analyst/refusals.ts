import { defineRefusals, type Label } from "#kernel";

/** What most likely was meant by a cell that is no number. */
export type Hint = "direction" | "comma" | "percent" | "wide" | "blank" | "missing";
const words: Readonly<Record<Hint, Label>> = {
  direction: { zh: "请写 1（越大越好）或 -1（越小越好）", en: "Say 1 (more is better) or -1 (less is better)" },
  comma: {
    zh: "小数点请写半角句点，不用千分位逗号，例如 1234.5",
    en: "Write a point before decimals and nothing between thousands, such as 1234.5",
  },
  percent: { zh: "请去掉百分号，按指标的计量单位写数", en: "Leave out the per cent sign and write the number in the indicator's unit" },
  wide: { zh: "请用半角数字", en: "Use plain digits instead of full-width ones" },
  blank: { zh: "数字之间不要有空格", en: "Leave no blanks between digits" },
  missing: { zh: "缺数请留空", en: "Leave a missing value empty" },
};

/** The first few of many, in a sentence. */
const few = (of: readonly (string | number)[], most = 8) => ({
  zh: `${of.slice(0, most).join("、")}${of.length > most ? `等 ${of.length} 处` : ""}`,
  en: `${of.slice(0, most).join(", ")}${of.length > most ? ` and ${of.length - most} more` : ""}`,
});

/** What is wrong with the tables or the specification of an analyst, and how to mend it. `line` counts from 1, the heading included. */
export const refusals = defineRefusals("analyst", {
  unreadable: {
    kind: "invalid",
    say: ({ file, why }: { file: string; why: string }) => ({
      zh: `${file} 不是完整的 CSV 表：${why}。请存为 UTF-8 编码、带表头的 CSV。`,
      en: `${file} is no complete CSV table: ${why}. Save it as UTF-8 CSV with a heading.`,
    }),
  },
  nothingInside: {
    kind: "invalid",
    say: ({ file }: { file: string }) => ({
      zh: `${file} 是空的。请给出带表头的 CSV 表。`,
      en: `${file} is empty. Give a CSV table with a heading.`,
    }),
  },
  quoteOpen: {
    kind: "invalid",
    say: ({ file, line }: { file: string; line: number }) => ({
      zh: `${file} 第 ${line} 行附近的双引号不成对。请补上或去掉；单元格内的双引号写作两个。`,
      en: `Quotes do not match near line ${line} of ${file}. Close or remove them; a quote inside a cell is written twice.`,
    }),
  },
  lineWidth: {
    kind: "invalid",
    say: ({ file, lines, width }: { file: string; lines: readonly number[]; width: number }) => ({
      zh: `${file} 的表头有 ${width} 列，这些行的列数不同：第 ${few(lines).zh} 行。请补齐或去掉多余的逗号；含逗号的文字请加双引号。`,
      en: `The heading of ${file} has ${width} columns, and these lines have more or fewer: ${few(lines).en}. Fill them up or remove spare commas; put text with commas in quotes.`,
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
      zh: `${file} 的表头“${heading}”没有用半角逗号分列。请另存为以半角逗号分隔、小数点为半角句点的 CSV。`,
      en: `The heading of ${file}, "${heading}", is not divided by commas. Save it as CSV with commas between columns and points before decimals.`,
    }),
  },
  headingTwice: {
    kind: "invalid",
    say: ({ file, columns }: { file: string; columns: readonly string[] }) => ({
      zh: `${file} 的表头重复：${few(columns).zh}。请为每列使用不同的名称。`,
      en: `${file} has more than one column called ${few(columns).en}. Give every column a name of its own.`,
    }),
  },
  headingMissing: {
    kind: "invalid",
    say: ({ file, columns }: { file: string; columns: readonly string[] }) => ({
      zh: `${file} 缺少列：${few(columns).zh}。请补上，表头写法须完全相同。`,
      en: `${file} lacks the columns ${few(columns).en}. Add them, their headings written exactly so.`,
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
      zh: `标准误表中的这些行不在数据表中，或不止一行：${few(rows).zh}。请改正代码或期别。`,
      en: `These lines of the standard errors are not in the data, or stand there more than once: ${few(rows).en}. Correct code or period.`,
    }),
  },
  errorNegative: {
    kind: "invalid",
    say: ({ columns }: { columns: readonly string[] }) => ({
      zh: `标准误不能为负数，请改正这些列：${few(columns).zh}。`,
      en: `A standard error is not negative. Correct the columns ${few(columns).en}.`,
    }),
  },
  notANumber: {
    kind: "invalid",
    say: ({
      file,
      column,
      odd,
      hints,
    }: {
      file: string;
      column: string;
      odd: readonly { line: number; given: string }[];
      hints: readonly Hint[];
    }) => ({
      zh: `${file} 的“${column}”列有不是数的内容：${few(odd.map(({ line, given }) => `第 ${line} 行“${given}”`)).zh}。${hints.map((hint) => words[hint].zh).join("；")}。`,
      en: `${file}, column "${column}", holds what is no number: ${few(odd.map(({ line, given }) => `line ${line} "${given}"`)).en}. ${hints.map((hint) => words[hint].en).join(". ")}.`,
    }),
  },
  codeMissing: {
    kind: "invalid",
    say: ({ file, lines, column }: { file: string; lines: readonly number[]; column: string }) => ({
      zh: `${file} 的这些行没有代码：第 ${few(lines).zh} 行。请填写 ${column} 列，或删去空行。`,
      en: `${file} has no code in line(s) ${few(lines).en}. Fill in ${column}, or delete empty lines.`,
    }),
  },
  unitTwice: {
    kind: "invalid",
    say: ({ rows }: { rows: readonly { unit: string; lines: readonly number[] }[] }) => ({
      zh: `iData 中这些对象同一期出现了不止一次：${few(rows.map(({ unit, lines }) => `${unit}（第 ${lines.join("、")} 行）`)).zh}。每个对象每期只留一行。`,
      en: `These units stand in iData more than once for one period: ${few(rows.map(({ unit, lines }) => `${unit} (lines ${lines.join(", ")})`)).en}. Keep one line per unit and period.`,
    }),
  },
  weightMissing: {
    kind: "invalid",
    say: ({ ids }: { ids: readonly string[] }) => ({
      zh: `这些节点没有权重：${few(ids).zh}。请在 Weight 列填写，同级都写 1 即为等权。`,
      en: `These nodes have no weight: ${few(ids).en}. Fill in the Weight column; 1 for all siblings is equal weights.`,
    }),
  },
  typeUnknown: {
    kind: "invalid",
    say: ({ lines, given }: { lines: readonly number[]; given: readonly string[] }) => ({
      zh: `iMeta 第 ${few(lines).zh} 行的 Type 不认识：${few(given.map((type) => `“${type}”`)).zh}。可用：Indicator、Aggregate、Group、Denominator、Other，大小写须相同。`,
      en: `iMeta has an unknown Type in line(s) ${few(lines).en}: ${few(given.map((type) => `"${type}"`)).en}. It is Indicator, Aggregate, Group, Denominator or Other, written exactly so.`,
    }),
  },
  parentMissing: {
    kind: "invalid",
    say: ({ ids }: { ids: readonly string[] }) => ({
      zh: `这些指标没有上级：${few(ids).zh}。请在 Parent 列写明，并加一行 Type 为 Aggregate 的总指数。`,
      en: `These indicators have no parent: ${few(ids).en}. Name it in the Parent column and add one line of Type Aggregate for the index.`,
    }),
  },
  specification: {
    kind: "invalid",
    say: ({ place, why }: { place: string; why: Label }) => ({
      zh: `方法说明 ${place} 处有误：${why.zh}。格式见 zhixing evaluate --schema。`,
      en: `The specification is wrong at ${place}: ${why.en}. See its format by zhixing evaluate --schema.`,
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
