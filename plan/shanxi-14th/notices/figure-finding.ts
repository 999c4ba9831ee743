import type { NoticeTemplate } from "#define";

/** What the platform says of questions about figures. */
export const findingNotices: readonly NoticeTemplate[] = [
  {
    id: "finding-asked",
    label: { zh: "请说明数据", en: "A figure to explain" },
    say: { zh: "{number} {title}，请于 {due} 前答复。", en: "{number} {title}: please answer by {due}." },
  },
  {
    id: "finding-answered",
    label: { zh: "数据核查已答复", en: "Answered" },
    say: { zh: "{number} {title} 已答复，请认定。", en: "{number} {title} is answered; please decide." },
  },
  {
    id: "finding-returned",
    label: { zh: "请补充说明", en: "More is asked" },
    say: { zh: "{number} {title} 需要补充说明：{reason}", en: "{number} {title} needs more: {reason}" },
  },
  {
    id: "finding-decided",
    label: { zh: "数据核查已认定", en: "Decided" },
    say: { zh: "{number} {title} 已有认定。", en: "{number} {title} is decided." },
  },
  {
    id: "finding-dropped",
    label: { zh: "数据核查已撤销", en: "Question dropped" },
    say: { zh: "{number} {title} 已撤销：{reason}", en: "{number} {title} is dropped: {reason}" },
  },
  {
    id: "finding-waits",
    label: { zh: "数据说明到期", en: "An answer is due" },
    say: { zh: "{number} {title} 尚未答复，已到期。", en: "{number} {title}: the answer is due." },
  },
];
