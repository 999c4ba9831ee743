import { defineRefusals, type Label } from "#kernel";

const none = (zh: string, en: string) => (_: Record<string, never>) => ({ zh, en });

type Place = { readonly unit: Label; readonly leaf: Label };

/** A figure that another sheet changed: what held when it was handed in, what holds now, and by which sheet. */
export type MovedCell = Place & {
  readonly before: string | null;
  readonly now: string | null;
  readonly number: string | null;
};
const movedText = {
  zh: ({ unit, leaf, before, now, number }: MovedCell) =>
    `${unit.zh}的“${leaf.zh}”由${before ?? "无数"}变为${now ?? "无数"}${number === null ? "" : `（${number}）`}`,
  en: ({ unit, leaf, before, now, number }: MovedCell) =>
    `"${leaf.en}" of ${unit.en} from ${before ?? "no figure"} to ${now ?? "no figure"}${number === null ? "" : ` (${number})`}`,
} as const;

/** Every no of this room. */
export const refusals = defineRefusals("collect", {
  unknownScheme: {
    kind: "not-found",
    say: ({ id }: { id: string }) => ({
      zh: `没有评价方案“${id}”。请从列表选择。`,
      en: `There is no scheme "${id}"; choose one from the list.`,
    }),
  },
  unknownSheet: {
    kind: "not-found",
    say: none("没有这张采集表。请从采集页面进入。", "There is no such sheet; open it from the page of collection."),
  },
  periodMalformed: {
    kind: "invalid",
    say: ({ period }: { period: string }) => ({
      zh: `“${period}”不是年度。请写四位年份，如 2025。`,
      en: `"${period}" is no year; write four digits, such as 2025.`,
    }),
  },
  periodOutside: {
    kind: "not-met",
    say: ({ period, base, first, last }: { period: string; base: string; first: string; last: string }) => ({
      zh: `${period} 年不在采集范围内。请选择规划期 ${first}—${last} 年中的一年，或基年 ${base} 年。`,
      en: `Nothing is collected for ${period}. Choose a year of the plan, ${first} to ${last}, or the base year ${base}.`,
    }),
  },
  periodNotEnded: {
    kind: "not-met",
    say: ({ period }: { period: string }) => ({
      zh: `${period} 年还没有结束，不能报送全年的数。请在次年报送。`,
      en: `${period} has not ended, so there is no figure of the whole year yet. Hand it in next year.`,
    }),
  },
  notKeeper: {
    kind: "not-allowed",
    say: ({ keeper }: { keeper: Label }) => ({
      zh: `您不在“${keeper.zh}”任职，不能替它报送。请由该单位的经办人报送。`,
      en: `You hold no post at "${keeper.en}" and cannot hand in for it. Let one of its officers do so.`,
    }),
  },
  withheld: {
    kind: "not-allowed",
    say: ({ keeper }: { keeper: Label }) => ({
      zh: `这些数由“${keeper.zh}”保管，发布前只有该单位和评价人员能看。请向该单位了解。`,
      en: `These figures are kept by "${keeper.en}"; before a release they are read there and by those who evaluate. Ask that unit.`,
    }),
  },
  nothingGiven: {
    kind: "invalid",
    say: none(
      "没有填写任何新的数。请至少填写一个，或修改已接收的数并说明理由。",
      "No new figure is given. Fill in one at least, or correct one that was accepted and say why.",
    ),
  },
  tooMany: {
    kind: "too-large",
    say: ({ count, most }: { count: number; most: number }) => ({
      zh: `共 ${count} 个数，一次最多 ${most} 个。请分几次报送。`,
      en: `There are ${count} figures; ${most} are taken at once. Hand them in in parts.`,
    }),
  },
  moreFaults: {
    kind: "invalid",
    say: ({ count }: { count: number }) => ({
      zh: `另有 ${count} 处问题未列出。请先改正以上各处，再次核对。`,
      en: `${count} more fault(s) are not listed. Mend those above and check again.`,
    }),
  },
  unknownUnit: {
    kind: "not-found",
    say: ({ unit }: { unit: string }) => ({
      zh: `名录中没有“${unit}”。请用模板中的代号，或先办理名录变更。`,
      en: `"${unit}" does not stand in the register. Use the ids of the template, or have it entered first.`,
    }),
  },
  unknownLeaf: {
    kind: "not-found",
    say: ({ leaf }: { leaf: string }) => ({
      zh: `方案中没有须采集的指标“${leaf}”。请用模板中的代号。`,
      en: `The scheme asks for no "${leaf}". Use the ids of the template.`,
    }),
  },
  otherKeeper: {
    kind: "not-allowed",
    say: ({ leaf, keeper }: { leaf: Label; keeper: Label }) => ({
      zh: `“${leaf.zh}”由“${keeper.zh}”报送。请删去这些行。`,
      en: `"${leaf.en}" is handed in by "${keeper.en}". Take these rows out.`,
    }),
  },
  notNumber: {
    kind: "invalid",
    say: ({ unit, leaf, value, measure }: Place & { value: string; measure: Label }) => ({
      zh: `${unit.zh}的“${leaf.zh}”填的是“${value}”，不是以“${measure.zh}”计的数。请只写数字，最多六位小数。`,
      en: `"${leaf.en}" of ${unit.en} says "${value}", which is no number counted in "${measure.en}". Write digits alone, six decimals at most.`,
    }),
  },
  notPossible: {
    kind: "invalid",
    say: ({ unit, leaf, value, measure, allowed }: Place & { value: string; measure: Label; allowed: Label }) => ({
      zh: `${unit.zh}的“${leaf.zh}”填的是 ${value}（${measure.zh}），只能是：${allowed.zh}。请核对数值和计量单位。`,
      en: `"${leaf.en}" of ${unit.en} says ${value} (${measure.en}), which can only be: ${allowed.en}. Check the figure and what it is counted in.`,
    }),
  },
  cellTwice: {
    kind: "conflict",
    say: ({ unit, leaf }: Place) => ({
      zh: `${unit.zh}的“${leaf.zh}”填了不止一次。请只保留一行。`,
      en: `"${leaf.en}" of ${unit.en} is given more than once. Keep one row.`,
    }),
  },
  reasonMissing: {
    kind: "not-met",
    say: ({ unit, leaf, before }: Place & { before: string }) => ({
      zh: `${unit.zh}的“${leaf.zh}”已接收为 ${before}，更正须写明理由。`,
      en: `"${leaf.en}" of ${unit.en} was accepted as ${before}; say why it is corrected.`,
    }),
  },
  notATemplate: {
    kind: "invalid",
    say: ({ zh, en }: { zh: string; en: string }) => ({
      zh: `文件缺少列“${zh}”。请使用从本页下载的模板（.xlsx 或 .csv），不要改动表头。`,
      en: `The file lacks the columns "${en}". Use the template of this page (.xlsx or .csv) and leave its first line as it is.`,
    }),
  },
  tooManyLines: {
    kind: "too-large",
    say: ({ most }: { most: number }) => ({
      zh: `文件超过 ${most} 行。请删去没有填写的行，或分成几个文件，每个都保留表头，分次报送。`,
      en: `The file has more than ${most} rows. Take out the rows that are not filled in, or divide it into several files, each with the heading, and hand them in one after another.`,
    }),
  },
  otherTemplate: {
    kind: "conflict",
    say: ({ scheme, period, foundScheme, foundPeriod }: { scheme: string; period: string; foundScheme: string; foundPeriod: string }) => ({
      zh: `文件是方案“${foundScheme}”${foundPeriod} 的模板，本页是“${scheme}”${period}。请换用对应的模板。`,
      en: `The file is a template of "${foundScheme}" for ${foundPeriod}; this page is of "${scheme}" for ${period}. Use the one that belongs here.`,
    }),
  },
  otherSheet: {
    kind: "conflict",
    say: none(
      "所报送的采集表与留存的不一致，请从采集页面重新报送。",
      "The sheet named is not the one that was kept; hand it in again from the page of collection.",
    ),
  },
  movedMeanwhile: {
    kind: "conflict",
    say: ({ count, moved }: { count: number; moved: readonly MovedCell[] }) => ({
      zh: `报送之后，有 ${count} 个数已由别的采集表更新：${moved.map(movedText.zh).join("；")}${count > moved.length ? "；等" : ""}。请退回，由报送单位对照最新的数重新报送。`,
      en: `${count} of the figures were changed by another sheet since: ${moved.map(movedText.en).join("; ")}${count > moved.length ? "; and others" : ""}. Return it, so that it is handed in against what holds now.`,
    }),
  },
  nameMissing: {
    kind: "invalid",
    say: ({ row }: { row: number }) => ({
      zh: `第 ${row} 行列入名录，须写中文全称、英文名称和所在地区。`,
      en: `Row ${row} enters a unit: give its name in Chinese and English, and its region.`,
    }),
  },
  codeMissing: {
    kind: "invalid",
    say: ({ row }: { row: number }) => ({
      zh: `第 ${row} 行是企业，须填统一社会信用代码。`,
      en: `Row ${row} is an enterprise: give its unified social credit code.`,
    }),
  },
  codeTaken: {
    kind: "conflict",
    say: ({ row, code, unit }: { row: number; code: string; unit: string }) => ({
      zh: `第 ${row} 行的统一社会信用代码 ${code} 已属于“${unit}”。请核对。`,
      en: `The code ${code} of row ${row} belongs to "${unit}" already; check it.`,
    }),
  },
  nameTaken: {
    kind: "conflict",
    say: ({ row, name }: { row: number; name: string }) => ({
      zh: `第 ${row} 行的“${name}”在名录中（或本表中）已有。请核对，不要重复列入。`,
      en: `"${name}" of row ${row} stands in the register, or in this table, already; check it and do not enter it twice.`,
    }),
  },
  notListed: {
    kind: "not-found",
    say: ({ row, unit }: { row: number; unit: string }) => ({
      zh: `第 ${row} 行要移出的“${unit}”在那一天不在这类名录中。请填写名录中的代号和在册期内的日期。`,
      en: `"${unit}" of row ${row} does not stand in this register on that day. Give an id of the register and a day on which it stands there.`,
    }),
  },
});
