import type { NoticeTemplate } from "#define";

export const bulletinNotices: readonly NoticeTemplate[] = [
  {
    id: "bulletin-submitted",
    label: { zh: "通报送审", en: "A bulletin to approve" },
    say: { zh: "{number} {title} 已送审，请审定。", en: "{number} {title} was handed in for approval; please decide." },
  },
  {
    id: "bulletin-approved",
    label: { zh: "通报已审定", en: "Bulletin approved" },
    say: { zh: "{number} {title} 已审定，可以印发。", en: "{number} {title} is approved and may be issued." },
  },
  {
    id: "bulletin-returned",
    label: { zh: "通报退回修改", en: "Bulletin returned" },
    say: { zh: "{number} {title} 已退回修改：{reason}", en: "{number} {title} was returned for changes: {reason}" },
  },
  {
    id: "bulletin-issued",
    label: { zh: "通报已印发", en: "Bulletin issued" },
    say: { zh: "{number} {title} 已印发。", en: "{number} {title} was issued." },
  },
  {
    id: "bulletin-withdrawn",
    label: { zh: "通报已撤回", en: "Bulletin withdrawn" },
    say: { zh: "{number} {title} 已撤回：{reason}", en: "{number} {title} was withdrawn: {reason}" },
  },
];
