import type { Remark } from "../state.ts";
import type { Failures } from "./work.ts";

/** Runs that gave no result: told, and left out of every figure. */
export const runsFailed = (failures: Failures, runs: number): Remark => {
  const failed = failures.reduce((sum, { count }) => sum + count, 0);
  const reasons = (language: "zh" | "en") =>
    failures.map(
      ({ count, first, refusal }) =>
        `${count} × ${refusal.say[language]} (${language === "zh" ? "首见于第" : "first in run"} ${first + 1}${language === "zh" ? " 次" : ""})`,
    );
  return {
    code: "runs-failed",
    facts: { runs, failed, reasons: failures.map(({ count, first, refusal }) => ({ code: refusal.code, count, first: first + 1 })) },
    say: {
      zh: `${runs} 次重复计算中有 ${failed} 次没有结果，未计入任何统计。${reasons("zh").join("")}`,
      en: `${failed} of ${runs} runs gave no result and count for nothing. ${reasons("en").join(" ")}`,
    },
  };
};

export const ranksMissing = (names: readonly string[], fewest: number, runs: number): Remark => ({
  code: "ranks-missing",
  facts: { names, fewest, runs },
  say: {
    zh: `${names.length} 个评价对象并非每次都有名次（最少 ${fewest}/${runs} 次），其统计只含有名次的各次。`,
    en: `${names.length} unit(s) have no rank in some runs (the fewest: ${fewest} of ${runs}); their figures are of the runs in which they have one.`,
  },
});

export const pairsNotCounted = (rows: number, most: number): Remark => ({
  code: "pairs-not-counted",
  facts: { rows, most },
  say: {
    zh: `评价对象过多（${rows} 行，两两比较超过 ${most} 对），未计算谁在谁之前的概率，也不分组。`,
    en: `With ${rows} rows there are more than ${most} pairs: who stands ahead of whom was not counted, and no groups were made.`,
  },
});

export const designRowsLeftOut = (left: number, base: number): Remark => ({
  code: "design-rows-left-out",
  facts: { left, base },
  say: {
    zh: `设计的 ${base} 行中有 ${left} 行含没有结果的计算，整行未计入敏感性指数。`,
    en: `${left} of the ${base} rows of the design hold a run without a result and count for no index.`,
  },
});

export const nothingVaries = (base: number): Remark => ({
  code: "nothing-varies",
  facts: { base },
  say: {
    zh: "各因素怎样取值都不改变任何名次，无从分解其影响。",
    en: "No factor changes any rank, so there is no influence to share out.",
  },
});

/** Options of a normalisation that do not end on one scale. */
export const scalesMixed = (methods: readonly string[]): Remark => ({
  code: "scales-mixed",
  facts: { methods },
  say: {
    zh: `各次计算的标准化尺度不同（${methods.join("、")}），分值区间混合了不同尺度，只有名次可以相互比较。`,
    en: `The runs normalise to different scales (${methods.join(", ")}): intervals of scores mix them, and only ranks can be compared.`,
  },
});
