import type { NoticeTemplate } from "#define";

const notice = (id: string, zh: string, en: string, sayZh: string, sayEn: string): NoticeTemplate => ({
  id,
  label: { zh, en },
  say: { zh: sayZh, en: sayEn },
});

/** What the platform says about sheets of figures and changes of the register. */
export const collectionNotices: readonly NoticeTemplate[] = [
  notice(
    "collection-handed-in",
    "采集表待接收",
    "Sheet to accept",
    "{number} {title} 已报送，请核对后接收或退回。",
    "{number} {title} was handed in; please check it and accept or return it.",
  ),
  notice(
    "collection-accepted",
    "采集表已接收",
    "Sheet accepted",
    "{number} {title} 已接收，数据即时进入评价。",
    "{number} {title} is accepted; its figures count from now on.",
  ),
  notice(
    "collection-returned",
    "采集表退回修改",
    "Sheet returned",
    "{number} {title} 退回修改：{reason}",
    "{number} {title} is returned: {reason}",
  ),
  notice(
    "collection-waits",
    "采集表接收到期",
    "Sheet waits",
    "{number} {title} 待接收已到时限，请尽快办理。",
    "{number} {title} has fallen due for acceptance; please decide.",
  ),
  notice(
    "register-proposed",
    "名录变更待审核",
    "Change of the register to review",
    "{number} {title} 已提出，请审核。",
    "{number} {title} is proposed; please review it.",
  ),
  notice(
    "register-accepted",
    "名录变更已通过",
    "Change of the register accepted",
    "{number} {title} 已列入名录。",
    "{number} {title} stands in the register.",
  ),
  notice(
    "register-returned",
    "名录变更退回修改",
    "Change of the register returned",
    "{number} {title} 退回修改：{reason}",
    "{number} {title} is returned: {reason}",
  ),
  notice(
    "register-waits",
    "名录变更审核到期",
    "Change of the register waits",
    "{number} {title} 待审核已到时限，请尽快办理。",
    "{number} {title} has fallen due for review; please decide.",
  ),
];
