import { defineRefusals } from "#kernel";

export const refusals = defineRefusals("objection", {
  nothingConcluded: {
    kind: "not-met",
    say: ({ number }: { number: string }) => ({
      zh: `${number} 还没有结论，不能提出异议。请不予受理并说明。`,
      en: `Nothing has been concluded on ${number} yet, so there is nothing to object to. Decline it and say so.`,
    }),
  },
  tooLate: {
    kind: "too-late",
    say: ({ number, days, until }: { number: string; days: number; until: string }) => ({
      zh: `对 ${number} 的异议应在结论作出后 ${days} 日内（${until} 前）提出，已超过。请不予受理并说明。`,
      en: `An objection to ${number} had to be filed within ${days} days of its conclusion, by ${until}. Decline it and say so.`,
    }),
  },
  sameReviewer: {
    kind: "not-allowed",
    say: ({ number }: { number: string }) => ({
      zh: `您参与作出了 ${number} 的结论，应当回避，请由其他人复核。`,
      en: `You had a part in the conclusion of ${number} and may not review it; somebody else must.`,
    }),
  },
  notYours: {
    kind: "not-allowed",
    say: ({ number }: { number: string }) => ({
      zh: `${number} 与提出异议的单位无关。请不予受理并说明。`,
      en: `${number} does not concern the objecting unit. Decline it and say so.`,
    }),
  },
  gradeMissing: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "变更等次的，请填写变更后的等次；不变更的，请选维持或撤销。",
      en: "Give the grade it is changed to; where it stays, uphold or revoke instead.",
    }),
  },
});
