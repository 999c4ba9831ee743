import type { NoticeTemplate } from "#define";

const notice = (id: string, label: readonly [string, string], zh: string, en: string): NoticeTemplate => ({
  id,
  label: { zh: label[0], en: label[1] },
  say: { zh, en },
});

/** What the platform says about planning documents, key tasks, splits and consultations. */
export const planningNotices: readonly NoticeTemplate[] = [
  notice("plan-submitted", ["文件送审", "Submitted"], "{number} {title} 已送审，请签发。", "{number} {title} is submitted; please sign."),
  notice(
    "plan-returned",
    ["退回修改", "Returned"],
    "{number} {title} 退回修改：{reason}",
    "{number} {title} is returned for changes: {reason}",
  ),
  notice("plan-published", ["文件印发", "Published"], "{number} {title} 已印发施行。", "{number} {title} is published and in force."),
  notice(
    "key-task-given",
    ["重点任务下达", "Key task"],
    "{number} {title} 已下达，请签收，每月 25 日前反馈。",
    "{number} {title} is given to you; please sign for it and report by the 25th of each month.",
  ),
  notice(
    "key-task-supporting",
    ["配合重点任务", "Key task, supporting"],
    "{number} {title} 请你单位配合，办结前会签。",
    "You support {number} {title} and countersign before it is closed.",
  ),
  notice(
    "key-task-reported",
    ["重点任务反馈", "Key task, report"],
    "{number} {title} 有新的反馈，请查看。",
    "There is a new report on {number} {title}.",
  ),
  notice(
    "key-task-closing",
    ["重点任务申请办结", "Key task, closing asked"],
    "{number} {title} 申请办结，请审核。",
    "{number} {title} asks to be closed; please review.",
  ),
  notice(
    "key-task-sent-back",
    ["重点任务退办", "Key task, sent back"],
    "{number} {title} 退办：{reason}",
    "{number} {title} is sent back: {reason}",
  ),
  notice("key-task-closed", ["重点任务办结", "Key task, closed"], "{number} {title} 已办结。", "{number} {title} is closed."),
  notice(
    "key-task-cancelled",
    ["重点任务取消", "Key task, cancelled"],
    "{number} {title} 已取消：{reason}",
    "{number} {title} is cancelled: {reason}",
  ),
  notice(
    "split-consulted",
    ["征求分解意见", "Your share"],
    "{number} {title} 征求意见，请在 {due} 前会签或提出意见。",
    "{number} {title}: please countersign or object by {due}.",
  ),
  notice(
    "split-objected",
    ["市里提出意见", "Objection"],
    "{number} {title} 有市提出意见：{reason}",
    "A city objects to {number} {title}: {reason}",
  ),
  notice(
    "split-late",
    ["会签逾期", "Countersign overdue"],
    "{number} {title} 会签已逾期，请尽快办理。",
    "{number} {title} is overdue for your countersign.",
  ),
  notice("split-adopted", ["分解确定", "Split adopted"], "{number} {title} 已确定。", "{number} {title} is adopted."),
  notice(
    "minutes-sent",
    ["会商纪要待确认", "Minutes to confirm"],
    "{number} {title} 纪要已拟出，请确认。",
    "The minutes of {number} {title} are drawn up; please confirm.",
  ),
  notice(
    "minutes-returned",
    ["会商纪要退改", "Minutes returned"],
    "{number} {title} 纪要退改：{reason}",
    "The minutes of {number} {title} are returned: {reason}",
  ),
  notice(
    "commitment-set",
    ["会商事项下达", "Commitment"],
    "{number} {title} 已下达，请按议定时限办理。",
    "{number} {title} is yours to do within the time agreed.",
  ),
  notice(
    "commitment-late",
    ["会商事项逾期", "Commitment overdue"],
    "{number} {title} 已到时限，尚未办结。",
    "{number} {title} has fallen due and is not done.",
  ),
  notice(
    "commitment-expires",
    ["答复将到期", "Reply expires"],
    "{number} {title} 的答复即将到期。",
    "The reply to {number} {title} is about to expire.",
  ),
];
