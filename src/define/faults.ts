import { type Dims, defineRefusals, type Label, type UnitId, unitOf } from "#kernel";

/** What a reference points to, as it is called when nobody answers to it. */
export const kinds = {
  account: { zh: "账户", en: "account" },
  baseline: { zh: "基数", en: "baseline" },
  clause: { zh: "条款", en: "clause" },
  dimension: { zh: "维度", en: "dimension" },
  group: { zh: "目标组", en: "target group" },
  indicator: { zh: "指标", en: "indicator" },
  region: { zh: "地区", en: "region" },
  regionGroup: { zh: "地区组", en: "group of regions" },
  role: { zh: "角色", en: "role" },
  section: { zh: "章节", en: "chapter or section" },
  source: { zh: "来源", en: "source" },
  split: { zh: "分解", en: "split" },
  target: { zh: "目标", en: "target" },
  theme: { zh: "主题", en: "theme" },
  unitOfGovernment: { zh: "单位", en: "unit of government" },
  value: { zh: "维度值", en: "value of a dimension" },
} as const satisfies Record<string, Label>;
export type Kind = keyof typeof kinds;

type At<F = unknown> = { readonly path: string } & F;
const nameOf = (unit: UnitId, language: keyof Label): string => unitOf(unit).label[language] || unit;
const dimsText = (dims: Dims): string =>
  Object.entries(dims)
    .map(([name, power]) => (power === 1 ? name : `${name}^${power}`))
    .join(" ") || "1";

/** Faults of identity, reference, citation and label. */
const writing = defineRefusals("define", {
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

/** Faults of measures: formulas, units, versions, codes. */
const measuring = defineRefusals("define", {
  circularFormula: {
    kind: "conflict",
    say: ({ path, circle }: At<{ circle: readonly string[] }>) => ({
      zh: `${path}：公式循环引用：${circle.join(" → ")}。请断开其中一处。`,
      en: `${path}: the formulas run in a circle: ${circle.join(" → ")}. Break it at one place.`,
    }),
  },
  quotientUnits: {
    kind: "invalid",
    say: ({ path, of, to, unit }: At<{ of: UnitId; to: UnitId; unit: UnitId; found: Dims }>) => ({
      zh: `${path}：“${nameOf(of, "zh")}”除以“${nameOf(to, "zh")}”得不到“${nameOf(unit, "zh")}”。请改正指标单位或运算对象。`,
      en: `${path}: ${nameOf(of, "en")} divided by ${nameOf(to, "en")} does not give ${nameOf(unit, "en")}. Correct the indicator's unit or its operands.`,
    }),
  },
  unlikeUnits: {
    kind: "invalid",
    say: ({ path, operand, unit, needed }: At<{ operand: string; unit: UnitId; needed: UnitId }>) => ({
      zh: `${path}：“${operand}”以“${nameOf(unit, "zh")}”计，与“${nameOf(needed, "zh")}”不是同一类量。请统一单位口径。`,
      en: `${path}: "${operand}" is counted in ${nameOf(unit, "en")}, which is another kind of quantity than ${nameOf(needed, "en")}. Bring them to one kind.`,
    }),
  },
  notPure: {
    kind: "invalid",
    say: ({ path, unit, found }: At<{ unit: UnitId; found: Dims }>) => ({
      zh: `${path}：结果应是纯数（如 %），而单位是“${nameOf(unit, "zh")}”（量纲 ${dimsText(found)}）。请改用 % 等纯数单位。`,
      en: `${path}: the result is a pure number, but the unit is ${nameOf(unit, "en")} (dimension ${dimsText(found)}). Use a pure unit such as %.`,
    }),
  },
  tooFewOperands: {
    kind: "not-met",
    say: ({ path, count }: At<{ count: number }>) => ({
      zh: `${path}：只有 ${count} 个组成部分，至少需要两个。请补全。`,
      en: `${path}: has ${count} part(s); at least two are needed. Name the others.`,
    }),
  },
  growthYears: {
    kind: "invalid",
    say: ({ path, years }: At<{ years: number }>) => ({
      zh: `${path}：增速的年数 ${years} 不是正整数。请写 1 或更大的整数。`,
      en: `${path}: growth over ${years} year(s) has no meaning. Write a whole number of years, at least 1.`,
    }),
  },
  versionsMissing: {
    kind: "not-met",
    say: ({ path }: At) => ({
      zh: `${path}：没有任何版本。请至少写一个版本，说明从何时起怎样计量。`,
      en: `${path}: has no version. Give at least one that says from when on and how it is measured.`,
    }),
  },
  versionsOutOfOrder: {
    kind: "conflict",
    say: ({ path, from, previous }: At<{ from: string; previous: string }>) => ({
      zh: `${path}：自 ${from} 起的版本排在自 ${previous} 起的版本之后，时段重叠。请按起始日先后排列，且起始日不得相同。`,
      en: `${path}: the version from ${from} stands after the one from ${previous}, so they overlap. Order versions by their first day, each with its own.`,
    }),
  },
  versionTooLate: {
    kind: "not-met",
    say: ({ path, from, needed }: At<{ from: string; needed: string }>) => ({
      zh: `${path}：首个版本自 ${from} 起，晚于规划起始日 ${needed}，其间没有定义。请提前首个版本的起始日。`,
      en: `${path}: the first version holds from ${from}, later than the plan's first day ${needed}; the days between have no definition. Let it begin earlier.`,
    }),
  },
  codeTwice: {
    kind: "conflict",
    say: ({ path, code, indicators }: At<{ code: string; indicators: readonly string[] }>) => ({
      zh: `${path}：数据代码“${code}”同时指向 ${indicators.join("、")}。一个代码只能属于一个指标，请分开。`,
      en: `${path}: the data code "${code}" stands for ${indicators.join(" and ")}. A code belongs to one indicator only; separate them.`,
    }),
  },
  dimensionWithoutValues: {
    kind: "not-met",
    say: ({ path }: At) => ({
      zh: `${path}：维度没有列出任何取值。请列出取值，或去掉该维度。`,
      en: `${path}: the dimension lists no value. List its values or drop the dimension.`,
    }),
  },
});

/** Faults of targets and of the plan's own period. */
const aiming = defineRefusals("define", {
  upperBelowValue: {
    kind: "invalid",
    say: ({ path, value, upper }: At<{ value: string; upper: string }>) => ({
      zh: `${path}：目标上限 ${upper} 低于目标值 ${value}。请核对两数。`,
      en: `${path}: the upper value ${upper} is below the value ${value}. Check the two.`,
    }),
  },
  factorNotPositive: {
    kind: "invalid",
    say: ({ path, factor }: At<{ factor: string }>) => ({
      zh: `${path}：倍数 ${factor} 不大于零。请写正数。`,
      en: `${path}: the factor ${factor} is not above zero. Write a positive number.`,
    }),
  },
  baseYearOutOfRange: {
    kind: "invalid",
    say: ({ path, baseYear, dueYear }: At<{ baseYear: number | undefined; dueYear: number }>) => ({
      zh: `${path}：以基期倍数表示的目标需要早于 ${dueYear} 年的基期年份，现为“${baseYear ?? "空"}”。请写明基期年份。`,
      en: `${path}: a multiple of a base needs a base year before ${dueYear}; "${baseYear ?? "none"}" is given. Name the base year.`,
    }),
  },
  dueOutOfRange: {
    kind: "invalid",
    say: ({ path, due, from, until }: At<{ due: string; from: string; until: string }>) => ({
      zh: `${path}：到期日 ${due} 不在 ${from} 至 ${until} 之间。请核对年份。`,
      en: `${path}: the due day ${due} does not lie between ${from} and ${until}. Check the year.`,
    }),
  },
  gatesWithoutStages: {
    kind: "invalid",
    say: ({ path, unit }: At<{ unit: UnitId }>) => ({
      zh: `${path}：阶段节点只用于以“阶段”计的目标，本目标以“${nameOf(unit, "zh")}”计。请改单位或去掉节点。`,
      en: `${path}: gates are for targets counted in stages; this one is counted in ${nameOf(unit, "en")}. Change the unit or drop the gates.`,
    }),
  },
  unknownStage: {
    kind: "not-found",
    say: ({ path, stage }: At<{ stage: number }>) => ({
      zh: `${path}：没有第 ${stage} 阶段。请使用阶段表中的序号。`,
      en: `${path}: there is no stage ${stage}. Use an ordinal of the table of stages.`,
    }),
  },
  gatesOutOfOrder: {
    kind: "conflict",
    say: ({ path, stage, on }: At<{ stage: number; on: string }>) => ({
      zh: `${path}：第 ${stage} 阶段计划日 ${on} 没有随阶段顺延。请按阶段先后排列计划日。`,
      en: `${path}: stage ${stage} is planned for ${on}, out of step with the stages around it. Let the planned days follow the stages.`,
    }),
  },
  issuedWithoutFlag: {
    kind: "invalid",
    say: ({ path, unit }: At<{ unit: UnitId }>) => ({
      zh: `${path}：“是否出台”的目标须以“是/否”计，现以“${nameOf(unit, "zh")}”计。请改单位为 flag。`,
      en: `${path}: a target that a document be issued is counted yes or no, not in ${nameOf(unit, "en")}. Use the unit "flag".`,
    }),
  },
  targetInNoGroup: {
    kind: "not-met",
    say: ({ path, group }: At<{ group: string }>) => ({
      zh: `${path}：目标没有列入任何目标组。请把它列入“${group}”组。`,
      en: `${path}: the target stands in no group. List it in the group "${group}".`,
    }),
  },
  targetInSeveralGroups: {
    kind: "conflict",
    say: ({ path, groups }: At<{ groups: readonly string[] }>) => ({
      zh: `${path}：目标被多次列入目标组（${groups.join("、")}）。请只保留一处。`,
      en: `${path}: the target is listed more than once (${groups.join(", ")}). Keep one place only.`,
    }),
  },
  groupDisagrees: {
    kind: "conflict",
    say: ({ path, group, listedIn }: At<{ group: string; listedIn: string }>) => ({
      zh: `${path}：目标自称属于“${group}”组，却列在“${listedIn}”组。请统一两处。`,
      en: `${path}: the target says it belongs to "${group}" but is listed in "${listedIn}". Make the two agree.`,
    }),
  },
  planPeriodBackwards: {
    kind: "invalid",
    say: ({ path, from, until }: At<{ from: string; until: string }>) => ({
      zh: `${path}：规划期的止日 ${until} 不晚于起日 ${from}。请核对规划期。`,
      en: `${path}: the plan's period ends on ${until}, not after it begins on ${from}. Check the period.`,
    }),
  },
});

export const faults = { ...writing, ...measuring, ...aiming };
