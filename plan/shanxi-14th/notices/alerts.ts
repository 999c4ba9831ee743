import type { NoticeTemplate } from "#define";

/** Notices about help given to firms and about the plan's final evaluation. */
export const alertNotices: readonly NoticeTemplate[] = [
  {
    id: "assistance-submitted",
    label: { zh: "帮办登记待审核", en: "Help waits for review" },
    say: { zh: "{number} {title} 的帮办登记已提交，请审核。", en: "{number}: the help given to {title} is handed in; please review it." },
  },
  {
    id: "assistance-returned",
    label: { zh: "帮办登记退回", en: "Help returned" },
    say: {
      zh: "{number} {title} 的帮办登记被退回：{reason}",
      en: "{number}: the help given to {title} was returned: {reason}",
    },
  },
  {
    id: "assistance-reversed",
    label: { zh: "帮办登记冲销", en: "Help reversed" },
    say: {
      zh: "{number} {title} 的帮办登记已冲销，不再计数：{reason}",
      en: "{number}: the help given to {title} is reversed and no longer counts: {reason}",
    },
  },
  {
    id: "evaluation-submitted",
    label: { zh: "终期评估送审", en: "Final evaluation for review" },
    say: { zh: "{number} {title} 已送审，请审定。", en: "{number} {title} is handed in; please decide on it." },
  },
  {
    id: "evaluation-returned",
    label: { zh: "终期评估退回修改", en: "Final evaluation returned" },
    say: { zh: "{number} {title} 被退回修改：{reason}", en: "{number} {title} was returned for changes: {reason}" },
  },
  {
    id: "evaluation-issued",
    label: { zh: "终期评估印发", en: "Final evaluation issued" },
    say: { zh: "{number} {title} 已印发。", en: "{number} {title} is issued." },
  },
];
