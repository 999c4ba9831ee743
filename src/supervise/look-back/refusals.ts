import { defineRefusals } from "#kernel";

export const refusals = defineRefusals("lookBack", {
  notClosed: {
    kind: "not-met",
    say: ({ number }: { number: string }) => ({
      zh: `${number} 不在办结状态，不能作回头看结论。请取消这次回头看。`,
      en: `${number} is not closed, so nothing can be concluded on it. Cancel this look-back.`,
    }),
  },
  tooEarly: {
    kind: "not-met",
    say: ({ number, days, from }: { number: string; days: number; from: string }) => ({
      zh: `${number} 办结未满 ${days} 天，${from} 起才能作回头看结论。`,
      en: `${number} was closed less than ${days} days ago; it can be concluded on from ${from}.`,
    }),
  },
  tooLate: {
    kind: "too-late",
    say: ({ number, days }: { number: string; days: number }) => ({
      zh: `${number} 办结已超过 ${days} 天，回头看期限已过。有新问题的，请另行立项。`,
      en: `${number} was closed more than ${days} days ago and is no longer looked back at. Propose a new matter where something is wrong.`,
    }),
  },
});
