import type { NoticeTemplate } from "#define";

/** What the platform says about evaluation schemes on their way to adoption. */
export const schemeNotices: readonly NoticeTemplate[] = [
  {
    id: "scheme-proposed",
    label: { zh: "方案待审定", en: "Scheme to adopt" },
    say: {
      zh: "{number} {title} 已提请审定，请查看对历年位次的影响后审定。",
      en: "{number} {title} is proposed; please look at its effect on past ranks and decide.",
    },
  },
  {
    id: "scheme-returned",
    label: { zh: "方案退回修改", en: "Scheme returned" },
    say: { zh: "{number} {title} 退回修改：{reason}", en: "{number} {title} is returned for changes: {reason}" },
  },
  {
    id: "scheme-adopted",
    label: { zh: "方案已审定", en: "Scheme adopted" },
    say: { zh: "{number} {title} 已审定。", en: "{number} {title} is adopted." },
  },
  {
    id: "scheme-waits",
    label: { zh: "方案审定到期", en: "Scheme waits" },
    say: { zh: "{number} {title} 待审定已到时限，请尽快办理。", en: "{number} {title} has fallen due for a decision; please decide." },
  },
];
