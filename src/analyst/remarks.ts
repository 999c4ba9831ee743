import type { Remark } from "#evaluate/composite";
import type { Refusal } from "#kernel";

/** Columns of the data that the framework does not name. */
export function columnsNotUsed(columns: readonly string[]): readonly Remark[] {
  if (columns.length === 0) return [];
  return [
    {
      code: "columns-not-used",
      facts: { columns },
      say: {
        zh: `数据表中的这些列不在框架中，未使用：${columns.join("、")}。`,
        en: `These columns of the data are not in the framework and were not used: ${columns.join(", ")}.`,
      },
    },
  ];
}

/** An index too large for what stands behind it to be asked. */
export const analysisLeftOut = (indicators: number, rows: number, mostIndicators: number, mostRows: number): Remark => ({
  code: "analysis-left-out",
  facts: { indicators, rows, mostIndicators, mostRows },
  say: {
    zh: `指标 ${indicators} 个、数据 ${rows} 行，超过 ${mostIndicators} 个或 ${mostRows} 行，未做相关、一致性、影响和逐项去除分析。`,
    en: `With ${indicators} indicators and ${rows} rows (more than ${mostIndicators} or ${mostRows}) correlations, coherence, influences and removals were not computed.`,
  },
});

/** Changes of score that were not put down to anything, and why. */
export const changesLeftOut = (reasons: readonly Refusal[], units: number): Remark => ({
  code: "changes-left-out",
  facts: { reasons: reasons.map(({ code }) => code), units },
  say: {
    zh: `${units} 个对象的得分变化未作归因：${reasons.length > 0 ? reasons.map(({ say }) => say.zh).join("") : "数据过多。"}`,
    en: `The change of ${units} unit(s) was not put down to anything: ${reasons.length > 0 ? reasons.map(({ say }) => say.en).join(" ") : "there are too many data."}`,
  },
});
