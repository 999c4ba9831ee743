import { defineRefusals, type Label } from "#kernel";

export const refusals = defineRefusals("inspection", {
  overAllowance: {
    kind: "not-met",
    say: ({ unit, count, most, year }: { unit: Label; count: number; most: number; year: string }) => ({
      zh: `${unit.zh} ${year} 年已批准督查 ${count} 次，一年以 ${most} 次为限。确需督查的，请写明批准理由，或合并到已有督查。`,
      en: `${unit.en} has ${count} approved inspection(s) in ${year} where ${most} are allowed. Give the reason why one more is approved, or join it to another.`,
    }),
  },
  outsidePlan: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "该督查未列入年度督查计划。确需开展的，请写明批准理由。",
      en: "This inspection does not stand in the year's plan. Give the reason why it is approved.",
    }),
  },
  endsBeforeItBegins: {
    kind: "invalid",
    say: ({ from, until }: { from: string; until: string }) => ({
      zh: `结束日期 ${until} 早于开始日期 ${from}，请退回改正。`,
      en: `It ends on ${until}, before it begins on ${from}. Refuse it and have it mended.`,
    }),
  },
  tooLong: {
    kind: "not-met",
    say: ({ days, most }: { days: number; most: number }) => ({
      zh: `督查时间 ${days} 天，一次以 ${most} 天为限。请退回缩短或分次安排。`,
      en: `It takes ${days} days where ${most} are allowed at a time. Refuse it and have it shortened or split.`,
    }),
  },
});
