import { defineRefusals } from "#kernel";

export const refusals = defineRefusals("bulletin", {
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "印发须由通报页的“印发”完成：系统先留存文件并给出核验码。请从通报页印发。",
      en: "A bulletin is issued from its own page, where the document is kept and given its check code first. Issue it there.",
    }),
  },
  unknown: {
    kind: "not-found",
    say: ({ id }: { id: string }) => ({
      zh: `没有编号为“${id}”的通报。请从通报列表打开。`,
      en: `There is no bulletin "${id}". Open it from the list of bulletins.`,
    }),
  },
  notMonthOrQuarter: {
    kind: "invalid",
    say: ({ period }: { period: string }) => ({
      zh: `通报按月或按季编制，“${period}”两者都不是。请另选一期。`,
      en: `Bulletins are for a month or a quarter; "${period}" is neither. Choose another period.`,
    }),
  },
  notBegun: {
    kind: "invalid",
    say: ({ period }: { period: string }) => ({
      zh: `“${period}”尚未开始，没有可通报的情况。请另选一期。`,
      en: `"${period}" has not begun, so there is nothing to report. Choose another period.`,
    }),
  },
  alreadyDrafted: {
    kind: "conflict",
    say: ({ period, number }: { period: string; number: string }) => ({
      zh: `“${period}”的通报已由 ${number} 起草。请打开那一份；需要重编的，先将其作废或撤回。`,
      en: `A bulletin for ${period} is drafted as ${number} already. Open that one; drop or withdraw it before drafting anew.`,
    }),
  },
});
