import { defineRefusals } from "#kernel";

export const refusals = defineRefusals("ledger", {
  unknownCode: {
    kind: "invalid",
    say: ({ code }: { code: string }) => ({
      zh: `规划中没有代码为“${code}”的指标。请核对指标代码，或先在规划中定义该指标。`,
      en: `The plan has no indicator with the code "${code}". Check the code, or define the indicator first.`,
    }),
  },
  badPeriod: {
    kind: "invalid",
    say: ({ period }: { period: string }) => ({
      zh: `“${period}”不是时期。请写成 2023、2023-H1、2023-Q3、2023-09 或 2025-01/2025-10。`,
      en: `"${period}" is not a period. Write 2023, 2023-H1, 2023-Q3, 2023-09 or 2025-01/2025-10.`,
    }),
  },
});
