import { defineRefusals } from "#kernel";

export const longestReason = 500;
export const longestExplanationDays = 366;

export const refusals = defineRefusals("alerts", {
  unknownAlert: {
    kind: "not-found",
    say: (_: Record<string, never>) => ({
      zh: "没有这条预警。请回到预警列表重新选择。",
      en: "There is no such alert. Go back to the list and choose again.",
    }),
  },
  decidedOtherwise: {
    kind: "conflict",
    say: ({ state }: { state: "confirmed" | "matter" | "explained" | "false-alarm" }) => {
      const zh = { confirmed: "已确认", matter: "已转督办", explained: "已解释", "false-alarm": "已定为误报" }[state];
      const en = { confirmed: "confirmed", matter: "under supervision", explained: "explained", "false-alarm": "a false alarm" }[state];
      return {
        zh: `这条预警${zh}，不能再作此处理。请刷新后查看经过。`,
        en: `This alert is ${en} already and takes no such decision. Reload to see what happened.`,
      };
    },
  },
  reasonMissing: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({ zh: "请写明理由，至少五个字。", en: "Give the reason, in five characters at least." }),
  },
  reasonTooLong: {
    kind: "invalid",
    say: ({ most }: { most: number }) => ({
      zh: `理由超过 ${most} 字，请缩短。`,
      en: `The reason is longer than ${most} characters; shorten it.`,
    }),
  },
  untilMalformed: {
    kind: "invalid",
    say: ({ until }: { until: string }) => ({
      zh: `有效期“${until}”不是日期。请按 2024-06-30 的写法填写。`,
      en: `"${until}" is no day. Write it as in 2024-06-30.`,
    }),
  },
  untilOutOfRange: {
    kind: "invalid",
    say: ({ until, from, to }: { until: string; from: string; to: string }) => ({
      zh: `有效期 ${until} 应在 ${from} 至 ${to} 之间：到期仍成立的，须重新判断。`,
      en: `${until} must lie between ${from} and ${to}: what still holds after it is looked at again.`,
    }),
  },
});
