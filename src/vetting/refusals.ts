import { defineRefusals } from "#kernel";

export const refusals = defineRefusals("vetting", {
  noRules: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "规划中没有数据核查的参数。请在定义中补上后再核查。",
      en: "The plan has no rules for looking figures over. Add them to its definitions first.",
    }),
  },
  unknownFinding: {
    kind: "not-found",
    say: ({ finding }: { finding: string }) => ({
      zh: `现有数据中没有“${finding}”这项发现，数据可能已更新。请刷新列表再看。`,
      en: `The present figures give no finding "${finding}"; they may have been published anew. Reload the list.`,
    }),
  },
  unknownMatter: {
    kind: "not-found",
    say: (_: Record<string, never>) => ({
      zh: "没有这项数据核查。请从核查列表进入。",
      en: "There is no such question about a figure. Come from the list of findings.",
    }),
  },
  noEvidence: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这个事项没有留存的核查证据，不能发出。请从“核查”页面就一项发现提请说明。",
      en: "No evidence is kept for this matter, so it cannot be sent. Ask about a finding from the page of findings.",
    }),
  },
  notCorrected: {
    kind: "not-met",
    say: ({ since }: { since: string }) => ({
      zh: `${since}以来，相关数据没有新公布的版本。请待发布机构更正并录入后再答复，或改选其他答复。`,
      en: `None of these figures has been published anew since ${since}. Wait until its source has corrected it and it is entered, or choose another answer.`,
    }),
  },
});
