import type { NoticeTemplate } from "#define";

const notice = (id: string, label: NoticeTemplate["label"], zh: string, en: string): NoticeTemplate => ({
  id: `third-party-${id}`,
  label,
  say: { zh, en },
});

/** What the platform says about third-party evaluations. */
export const thirdPartyNotices: readonly NoticeTemplate[] = [
  notice(
    "to-sign",
    { zh: "委托待签发", en: "Commission to sign" },
    "{number} {title} 的开放范围已拟好，请核对后签发。",
    "{number} {title} has its scope set; please check and sign it.",
  ),
  notice(
    "offered",
    { zh: "收到评价委托", en: "Commission offered" },
    "{number} {title} 已签发，请声明利益关系后接受或谢绝。",
    "{number} {title} is offered; please declare your interests and accept or decline.",
  ),
  notice(
    "accepted",
    { zh: "委托已接受", en: "Commission accepted" },
    "{number} {title} 已由受托机构接受，开放期开始。",
    "{number} {title} is accepted by the evaluator; what was opened can now be read.",
  ),
  notice(
    "declined",
    { zh: "委托被谢绝", en: "Commission declined" },
    "{number} {title} 被谢绝：{reason}",
    "{number} {title} was declined: {reason}",
  ),
  notice(
    "asked",
    { zh: "申请补充开放", en: "Asks for more" },
    "{number} {title} 受托机构申请补充开放，请在五个工作日内答复。",
    "{number} {title} The evaluator asks for more to be opened; please answer within five working days.",
  ),
  notice(
    "answered",
    { zh: "补充开放答复", en: "Request answered" },
    "{number} {title} 补充开放申请已答复：{reason}",
    "{number} {title} Your request has been answered: {reason}",
  ),
  notice(
    "draft",
    { zh: "评价初稿征求意见", en: "Draft report to comment on" },
    "{number} {title} 已提交初稿，请在十个工作日内就事实提出意见。",
    "{number} {title} has a draft report; please comment on its facts within ten working days.",
  ),
  notice(
    "comments",
    { zh: "事实意见已汇齐", en: "Comments are in" },
    "{number} {title} 事实意见已汇齐，请据此定稿。",
    "{number} {title} All comments on facts are in; please finish the report.",
  ),
  notice(
    "final",
    { zh: "评价终稿已签署", en: "Final report signed" },
    "{number} {title} 终稿已签署，请逐项说明差异后公布。",
    "{number} {title} The final report is signed; please explain the differences and publish.",
  ),
  notice(
    "published",
    { zh: "评价结果已公布", en: "Evaluation published" },
    "{number} {title} 已公布，请对受托机构评分。",
    "{number} {title} is published; please rate the evaluator.",
  ),
  notice(
    "stopped",
    { zh: "评价终止", en: "Evaluation stopped" },
    "{number} {title} 已终止，开放范围即时收回：{reason}",
    "{number} {title} was stopped and all access ended: {reason}",
  ),
  notice(
    "out",
    { zh: "评价结果已公布", en: "Evaluation published" },
    "{number} {title} 已按签署的终稿公布。",
    "{number} {title} is published as you signed it.",
  ),
  notice(
    "rated",
    { zh: "评价已办结", en: "Evaluation closed" },
    "{number} {title} 已办结，对贵机构的评分可在评价页查看。",
    "{number} {title} is closed; how you were rated stands on its page.",
  ),
  notice(
    "near",
    { zh: "受托事项临近期限", en: "Your deadline is near" },
    "{number} {title} 三日内到期，请按时办理。",
    "{number} {title} falls due within three days; please act in time.",
  ),
  notice(
    "overdue",
    { zh: "受托事项已逾期", en: "Your deadline has passed" },
    "{number} {title} 已到期，请尽快办理或与委托单位联系。",
    "{number} {title} has fallen due; please act now or talk to the commissioner.",
  ),
  notice(
    "late",
    { zh: "评价到期提醒", en: "Evaluation is due" },
    "{number} {title} 已到时限，请尽快办理。",
    "{number} {title} has fallen due; please act.",
  ),
  notice(
    "taken-back",
    { zh: "开放内容已收回", en: "Something was taken back" },
    "{number} {title} 有一项开放内容已收回，即时起不能查看：{reason}",
    "{number} {title} One item was taken back and cannot be read any more: {reason}",
  ),
  notice(
    "withdrawal-asked",
    { zh: "提请撤回评价结果", en: "Withdrawal to decide" },
    "{number} {title} 提请撤回公布，请由另一人签发或不予撤回：{reason}",
    "{number} {title} is to be withdrawn from publication; another person signs it or keeps it: {reason}",
  ),
  notice(
    "kept",
    { zh: "不予撤回", en: "Kept published" },
    "{number} {title} 不予撤回：{reason}",
    "{number} {title} stays published: {reason}",
  ),
  notice(
    "recalled",
    { zh: "评价结果已撤回", en: "Evaluation withdrawn" },
    "{number} {title} 的公布已撤回，理由见评价页；贵机构可在评价页作出陈述，随撤回页面公开。",
    "{number} {title} is withdrawn from publication; why stands on its page, where you may make a statement that is published beside it.",
  ),
  notice(
    "withdrawn",
    { zh: "评价结果已撤回", en: "Evaluation withdrawn" },
    "{number} {title} 的公布已撤回，请勿再引用其数据和结论；理由见评价页。",
    "{number} {title} is withdrawn from publication; quote neither its figures nor its conclusions. Why stands on its page.",
  ),
  notice(
    "spoke",
    { zh: "受托机构已作陈述", en: "The evaluator has spoken" },
    "{number} {title} 受托机构已就撤回作出陈述，已随撤回页面公开。",
    "{number} {title} The evaluator has made a statement on the withdrawal; it is published beside it.",
  ),
];
