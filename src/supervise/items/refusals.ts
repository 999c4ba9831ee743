import { defineRefusals } from "#kernel";

export const refusals = defineRefusals("situation", {
  notAPeriod: {
    kind: "invalid",
    say: ({ period }: { period: string }) => ({
      zh: `“${period}”不是月度、季度或年度。请写成 2026-11、2026-Q4 或 2026。`,
      en: `"${period}" is no month, quarter or year. Write 2026-11, 2026-Q4 or 2026.`,
    }),
  },
  unknownSet: {
    kind: "not-found",
    say: ({ set }: { set: string }) => ({
      zh: `没有“${set}”这一组事项。请从态势页点开数字。`,
      en: `There is no set of items "${set}". Open it by a number of the situation page.`,
    }),
  },
  unknownUnit: {
    kind: "not-found",
    say: ({ desk }: { desk: string }) => ({
      zh: `没有单位“${desk}”。请从态势页或评价页点开单位。`,
      en: `There is no unit "${desk}". Open it from the situation or the scores.`,
    }),
  },
});
