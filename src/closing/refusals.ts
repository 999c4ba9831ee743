import { defineRefusals } from "#kernel";

export const refusals = defineRefusals("closing", {
  unknown: {
    kind: "not-found",
    say: (_: Record<string, never>) => ({
      zh: "没有这份终期评估。请回到列表重新选择。",
      en: "There is no such evaluation. Go back to the list and choose again.",
    }),
  },
  alreadyDrafted: {
    kind: "conflict",
    say: ({ number }: { number: string }) => ({
      zh: `终期评估 ${number} 尚未办结，请在其中继续修改；如需重起，先撤回。`,
      en: `${number} is not finished; go on with it, or withdraw it before another is begun.`,
    }),
  },
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "印发须由终期评估页面的“印发”完成：先留存文件、取得核验码。",
      en: "Issue it from the evaluation's own page, which keeps the document under its check code first.",
    }),
  },
  asOfMalformed: {
    kind: "invalid",
    say: ({ asOf }: { asOf: string }) => ({
      zh: `“${asOf}”不是日期。请按 2025-12-31 的写法填写数据截止日。`,
      en: `"${asOf}" is no day. Write the day of the figures as in 2025-12-31.`,
    }),
  },
});
