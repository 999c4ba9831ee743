import type { NoticeTemplate } from "#define";

/** What the platform says about releases on their way to the public. */
export const releaseNotices: readonly NoticeTemplate[] = [
  {
    id: "release-planned",
    label: { zh: "发布列入计划", en: "Release planned" },
    say: { zh: "{number} {title} 已列入发布计划。", en: "{number} {title} stands in the calendar of releases." },
  },
  {
    id: "release-prepared",
    label: { zh: "发布内容待会商", en: "Release to consult on" },
    say: { zh: "{number} {title} 已制作完成，请会商。", en: "{number} {title} is prepared; your opinion is asked for." },
  },
  {
    id: "release-consulted",
    label: { zh: "发布待审定", en: "Release to approve" },
    say: { zh: "{number} {title} 已完成会商，请审定。", en: "{number} {title} was consulted on; please decide." },
  },
  {
    id: "release-returned",
    label: { zh: "发布退回修改", en: "Release returned" },
    say: { zh: "{number} {title} 退回修改：{reason}", en: "{number} {title} is returned for changes: {reason}" },
  },
  {
    id: "release-approved",
    label: { zh: "发布已审定", en: "Release approved" },
    say: { zh: "{number} {title} 已审定。", en: "{number} {title} is approved." },
  },
  {
    id: "release-moved",
    label: { zh: "发布改期", en: "Release moved" },
    say: { zh: "{number} {title} 已改期：{reason}", en: "{number} {title} was moved to another day: {reason}" },
  },
  {
    id: "release-near",
    label: { zh: "发布日临近", en: "Release due soon" },
    say: { zh: "{number} {title} 发布日临近，尚未审定。", en: "The day of {number} {title} is near, and it is not approved yet." },
  },
  {
    id: "release-public",
    label: { zh: "发布已公开", en: "Release public" },
    say: { zh: "{number} {title} 已公开。", en: "{number} {title} is public." },
  },
  {
    id: "release-withdrawn",
    label: { zh: "发布已撤回", en: "Release withdrawn" },
    say: { zh: "{number} {title} 已撤回：{reason}", en: "{number} {title} was withdrawn: {reason}" },
  },
  {
    id: "erratum-prepared",
    label: { zh: "更正待审定", en: "Erratum to approve" },
    say: { zh: "{number} {title} 的更正内容已制作，请审定。", en: "The erratum {number} {title} is prepared; please decide." },
  },
];
