import { defineRefusals, type Label } from "#kernel";
import { listed } from "../prepare/listed.ts";
import type { Unscaled } from "./scale.ts";

type Reason = Exclude<Unscaled, "nothing-there" | "no-spread">;
const reasons: Readonly<Record<Reason, Label>> = {
  "bounds-turned": {
    zh: "下限不小于上限。请按指标自身的单位写，小的数写作 low",
    en: "the low bound is not below the high one. Write both in the indicator's own unit, the smaller as low",
  },
  "no-posts": {
    zh: "没有写明上下限。请补上，或为它们另定方法",
    en: "no bounds are given. Add them, or give these indicators another method",
  },
  "no-standard": {
    zh: "没有写明标准值。请补上，或为它们另定方法",
    en: "no standard is given. Add it, or give these indicators another method",
  },
  "standard-not-positive": { zh: "标准值须大于 0。请改正", en: "a standard is above 0. Correct it" },
  "not-positive": {
    zh: "越小越好，又含有不大于 0 的数，不封顶就没有得分。请写明封顶分值",
    en: "less is better, they have values of 0 or less, and without a cap these have no score. Set a cap",
  },
  "best-is-zero": {
    zh: "最好的数为 0，不能作为比例的基准。请换一种方法",
    en: "the best value is 0, of which there is no share. Use another method",
  },
  "no-target": { zh: "没有目标值。请在框架或步骤中补上", en: "no target is given. Add it to the framework or to the step" },
  "target-reached-by-all": {
    zh: "最差的对象也已达到目标，分不出高低。请提高目标，或换一种方法",
    en: "even the last unit has reached the target, so it tells nobody apart. Raise the target or use another method",
  },
  "no-reference": {
    zh: "参照对象没有这项数据。请先填补，或换一个参照对象",
    en: "the reference unit has no value. Fill it first or choose another unit",
  },
  "reference-last": {
    zh: "参照对象排在最后，距离无从计算。请换一个参照对象，或换一种方法",
    en: "the reference unit is the last one, from which no distance can be measured. Choose another unit or another method",
  },
};

/** Why indicators cannot be brought onto one scale, and why an index cannot be chained or rescaled. */
export const refusals = defineRefusals("evaluate", {
  notNormalisable: {
    kind: "not-met",
    say: ({ ids, method, why }: { ids: readonly string[]; method: string; why: Reason }) => ({
      zh: `这些指标不能用“${method}”标准化：${listed(ids).zh}，因为${reasons[why].zh}。`,
      en: `These indicators cannot be normalised by "${method}": ${listed(ids).en}, because ${reasons[why].en}.`,
    }),
  },
  periodUnknown: {
    kind: "invalid",
    say: ({ step, period, known }: { step: string; period: string; known: readonly string[] }) => ({
      zh: `“${step}”一步写到的期别“${period}”不在数据中。${known.length > 0 ? `可用的期别：${listed(known).zh}。` : "数据没有标明期别，请去掉。"}`,
      en: `The step "${step}" names the period "${period}", which the data do not have. ${known.length > 0 ? `Use one of: ${listed(known).en}.` : "They have no periods; leave it out."}`,
    }),
  },
  scaleTurned: {
    kind: "invalid",
    say: ({ low, high }: { low: number; high: number }) => ({
      zh: `标准化的下限 ${low} 不小于上限 ${high}。请改正。`,
      en: `The low end of the scale, ${low}, is not below the high end, ${high}. Correct it.`,
    }),
  },
  noPeriodBefore: {
    kind: "not-met",
    say: (_: { step: "normalise" }) => ({
      zh: "没有一个对象有相邻两期的数据，算不出增长率。请补充上一期的数据。",
      en: "No unit has two periods in a row, so there is no growth. Add the period before.",
    }),
  },
  chainNeedsGrowth: {
    kind: "invalid",
    say: (_: { step: "chain" }) => ({
      zh: "“chain”一步只能接在增长率之后。请在标准化一步对所有指标使用 symmetric-growth。",
      en: 'The step "chain" works on growth rates only. Normalise every indicator by symmetric-growth.',
    }),
  },
  chainUnbounded: {
    kind: "not-met",
    say: ({ rows, node }: { rows: readonly string[]; node: string }) => ({
      zh: `“${node}”在这些行的增长率达到 ±200 的极限，链式指数无法继续：${listed(rows).zh}。请检查上期为 0 的数据。`,
      en: `The growth of "${node}" stands at its limit of ±200, so the chain breaks: ${listed(rows).en}. Look at values that were 0 in the period before.`,
    }),
  },
  rescaleByNothing: {
    kind: "not-met",
    say: ({ unit, period }: { unit: string; period: string | null }) => ({
      zh: `参照对象“${unit}”${period === null ? "" : `在 ${period} `}没有大于 0 的总得分，不能以它为基准。请换一个参照对象或期别。`,
      en: `The reference unit "${unit}" has no index above 0${period === null ? "" : ` in ${period}`}, so scores cannot be set against it. Choose another unit or period.`,
    }),
  },
});
