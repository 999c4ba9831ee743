import type { Indicator } from "#define";
import type { Day, GapReason, Label, RegionCode } from "#kernel";
import type { Reading, ReadingGap } from "../types.ts";

type Where = { readonly indicator: string; readonly region: RegionCode; readonly period: string | null };

const gap = (reason: GapReason, where: Where, say: Label, operands: readonly Reading[] = []): ReadingGap => ({
  kind: "gap",
  gap: reason,
  say,
  ...where,
  operands,
});

/** Every way a figure can be absent, with the words a person reads. Never 0, null or NaN. */
export const gaps = {
  unknownIndicator: (where: Where) =>
    gap("not-defined", where, { zh: "规划中没有定义这项指标。", en: "The plan defines no such indicator." }),
  unreadablePeriod: (where: Where) =>
    gap("not-defined", where, { zh: `“${where.period}”不是可识别的时期。`, en: `"${where.period}" is not a period that can be read.` }),
  notEnded: (where: Where, asOf: Day) =>
    gap("not-due", where, { zh: `截至 ${asOf},该时期尚未结束。`, en: `The period had not ended by ${asOf}.` }),
  notPublishedBy: (where: Where, knownAt: Day) =>
    gap("not-due", where, { zh: `截至 ${knownAt} 尚未公布。`, en: `Not yet published on ${knownAt}.` }),
  noSource: (where: Where, { label }: Indicator) =>
    gap("no-source", where, {
      zh: `“${label.zh}”尚无公开来源的数据。`,
      en: `No published source gives a figure for "${label.en}" yet.`,
    }),
  noneInRegion: (where: Where) =>
    gap("not-reported", where, { zh: "该地区没有已公布的数据。", en: "No figure has been published for this region." }),
  noneForPeriod: (where: Where) =>
    gap("not-reported", where, { zh: "该时期没有已公布的数据。", en: "No figure has been published for this period." }),
  scopeDiffers: (where: Where) =>
    gap("scope-differs", where, {
      zh: "来源数据的计量单位与指标口径不符,不予采用。",
      en: "The source counts in a unit that does not fit the indicator; its figure is not used.",
    }),
  divisionByZero: (where: Where, operands: readonly Reading[]) =>
    gap("division-by-zero", where, { zh: "除数为零,无法计算。", en: "The divisor is zero; nothing can be computed." }, operands),
  nothingPosted: (where: Where) =>
    gap("not-reported", where, { zh: "台账中尚无相关记录。", en: "Nothing has been posted to the account yet." }),
  notWholeMonths: (where: Where) =>
    gap("not-defined", where, {
      zh: "台账余额按整月汇总,该时期不是整月。",
      en: "Balances are summed by whole months; this period is not made of them.",
    }),
  /** The reason of the first operand that is missing, named. */
  operandMissing: (where: Where, missing: ReadingGap, label: Label, operands: readonly Reading[]) =>
    gap(
      missing.gap,
      where,
      {
        zh: `计算所需的“${label.zh}”${missing.period === null ? "" : `（${missing.period}）`}缺数：${missing.say.zh}`,
        en: `"${label.en}"${missing.period === null ? "" : ` (${missing.period})`}, needed for the computation, is missing: ${missing.say.en}`,
      },
      operands,
    ),
};
