import type { Remark } from "#evaluate/composite";

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
