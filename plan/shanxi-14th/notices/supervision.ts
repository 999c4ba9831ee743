import type { NoticeTemplate } from "#define";

/** What the platform says about matters under supervision, requests for help, objections, inspections and look-backs; those marked as sheets are the ladder's. */
export const supervisionNotices: readonly NoticeTemplate[] = [
  {
    id: "supervision-proposed",
    label: { zh: "拟立项待审", en: "Proposed" },
    say: {
      zh: "{number} {title} 已提请立项，请审批。",
      en: "{number} {title} is proposed for supervision; please decide.",
    },
  },
  {
    id: "supervision-refused",
    label: { zh: "不予立项", en: "Not registered" },
    say: {
      zh: "{number} {title} 不予立项：{reason}",
      en: "{number} {title} was not registered: {reason}",
    },
  },
  {
    id: "supervision-assigned",
    label: { zh: "交办", en: "Assigned" },
    say: {
      zh: "{number} {title} 已交办，请在 {due} 前签收。",
      en: "{number} {title} is assigned to you; please sign for it by {due}.",
    },
    urgent: true,
  },
  {
    id: "supervision-supporting",
    label: { zh: "配合办理", en: "Co-operation" },
    say: {
      zh: "{number} {title} 请你单位配合办理，办结前会签。",
      en: "You co-operate in {number} {title} and countersign before it is closed.",
    },
  },
  {
    id: "supervision-returned",
    label: { zh: "退回", en: "Handed back" },
    say: {
      zh: "{number} {title} 被退回：{reason}。请当日改派。",
      en: "{number} {title} was handed back: {reason}. Please assign it anew today.",
    },
    urgent: true,
  },
  {
    id: "supervision-reported",
    label: { zh: "新的反馈", en: "New report" },
    say: {
      zh: "{number} {title} 有新的反馈，请查看。",
      en: "There is a new report on {number} {title}.",
    },
  },
  {
    id: "supervision-extension-asked",
    label: { zh: "延期申请", en: "Extension asked for" },
    say: {
      zh: "{number} {title} 申请延期，请审批。",
      en: "An extension of {number} {title} is asked for; please decide.",
    },
  },
  {
    id: "supervision-extension-granted",
    label: { zh: "准予延期", en: "Extension granted" },
    say: {
      zh: "{number} {title} 准予延期至 {due}。",
      en: "{number} {title} is extended until {due}.",
    },
  },
  {
    id: "supervision-extension-refused",
    label: { zh: "不予延期", en: "Extension refused" },
    say: {
      zh: "{number} {title} 不予延期：{reason}",
      en: "The extension of {number} {title} was refused: {reason}",
    },
  },
  {
    id: "supervision-long-term-asked",
    label: { zh: "转长期申请", en: "Long-term handling asked for" },
    say: {
      zh: "{number} {title} 申请转长期办理，请审批。",
      en: "Long-term handling of {number} {title} is asked for; please decide.",
    },
  },
  {
    id: "supervision-long-term-granted",
    label: { zh: "转长期办理", en: "Long-term handling" },
    say: {
      zh: "{number} {title} 转长期办理，按节点反馈。",
      en: "{number} {title} is handled long-term; please report by its milestones.",
    },
  },
  {
    id: "supervision-long-term-refused",
    label: { zh: "不同意转长期", en: "Long-term handling refused" },
    say: {
      zh: "{number} {title} 不同意转长期办理：{reason}",
      en: "Long-term handling of {number} {title} was refused: {reason}",
    },
  },
  {
    id: "supervision-frozen",
    label: { zh: "中止办理", en: "Suspended" },
    say: {
      zh: "{number} {title} 中止办理，计时停止。",
      en: "{number} {title} is suspended and its clock stands still.",
    },
  },
  {
    id: "supervision-resumed",
    label: { zh: "恢复办理", en: "Resumed" },
    say: {
      zh: "{number} {title} 恢复办理，继续计时。",
      en: "{number} {title} is resumed and its clock runs on.",
    },
  },
  {
    id: "supervision-countersign",
    label: { zh: "请会签", en: "Countersignature" },
    say: {
      zh: "{number} {title} 申请办结，请会签你单位的部分。",
      en: "{number} {title} is to be closed; please countersign your part.",
    },
  },
  {
    id: "supervision-closing-asked",
    label: { zh: "办结申请", en: "Closing asked for" },
    say: {
      zh: "{number} {title} 申请办结，请审核。",
      en: "{number} {title} is to be closed; please review it.",
    },
  },
  {
    id: "supervision-declined",
    label: { zh: "会签未通过", en: "Countersignature declined" },
    say: {
      zh: "{number} {title} 会签未通过：{reason}",
      en: "A countersignature of {number} {title} was declined: {reason}",
    },
  },
  {
    id: "supervision-sent-back",
    label: { zh: "退办", en: "Sent back" },
    say: {
      zh: "{number} {title} 被退办：{reason}。请重新办理后再报。",
      en: "{number} {title} was sent back: {reason}. Please act and report again.",
    },
    urgent: true,
  },
  {
    id: "supervision-closed",
    label: { zh: "办结", en: "Closed" },
    say: {
      zh: "{number} {title} 已办结。",
      en: "{number} {title} is closed.",
    },
  },
  {
    id: "supervision-reopened",
    label: { zh: "反弹重开", en: "Reopened" },
    say: {
      zh: "{number} {title} 反弹重开：{reason}",
      en: "{number} {title} was reopened: {reason}",
    },
    urgent: true,
  },
  {
    id: "supervision-cancelled",
    label: { zh: "撤销", en: "Cancelled" },
    say: {
      zh: "{number} {title} 已撤销：{reason}",
      en: "{number} {title} was cancelled: {reason}",
    },
  },
  {
    id: "supervision-instruction",
    label: { zh: "领导批示", en: "Instruction" },
    say: {
      zh: "{number} {title} 有新的批示，请落实。",
      en: "There is a new instruction on {number} {title}; please act on it.",
    },
    urgent: true,
  },
  {
    id: "supervision-reminder",
    label: { zh: "提醒单（蓝）", en: "Reminder (blue)" },
    say: {
      zh: "{number} {title} 将于 {due} 到期，请按时反馈。",
      en: "{number} {title} falls due on {due}; please answer in time.",
    },
    sheet: true,
  },
  {
    id: "supervision-dunning",
    label: { zh: "催办单", en: "Dunning letter" },
    say: {
      zh: "{number} {title} 已于 {due} 到期，尚未反馈，请立即反馈。",
      en: "{number} {title} fell due on {due} and is unanswered; please answer at once.",
    },
    sheet: true,
  },
  {
    id: "supervision-notice",
    label: { zh: "督办通知单（黄）", en: "Notice of supervision (yellow)" },
    say: {
      zh: "{number} {title} 逾期一日仍未反馈，请第一责任人督促办理。",
      en: "{number} {title} is a day overdue; the first responsible person is asked to see to it.",
    },
    sheet: true,
    urgent: true,
  },
  {
    id: "supervision-escalated",
    label: { zh: "提级督办单", en: "Escalation" },
    say: {
      zh: "{number} {title} 逾期三日，提请分管领导定夺。",
      en: "{number} {title} is three days overdue and comes before the leader in charge.",
    },
    sheet: true,
    urgent: true,
  },
  {
    id: "supervision-listed",
    label: { zh: "通报单（红）", en: "Listing in the bulletin (red)" },
    say: {
      zh: "{number} {title} 逾期七日，列入通报。",
      en: "{number} {title} is seven days overdue and is listed in the bulletin.",
    },
    sheet: true,
    urgent: true,
  },
  {
    id: "milestone-set",
    label: { zh: "节点下达", en: "Milestone set" },
    say: {
      zh: "{number} {title}：请于 {due} 前完成。",
      en: "{number} {title}: to be reached by {due}.",
    },
  },
  {
    id: "milestone-reported",
    label: { zh: "节点报完成", en: "Milestone reported" },
    say: {
      zh: "{number} {title} 报告完成，请认可或退回。",
      en: "{number} {title} is reported as reached; please accept it or send it back.",
    },
  },
  {
    id: "milestone-accepted",
    label: { zh: "节点认可", en: "Milestone accepted" },
    say: {
      zh: "{number} {title} 已认可，计入进度。",
      en: "{number} {title} is accepted and counts as progress.",
    },
  },
  {
    id: "help-filed",
    label: { zh: "企业诉求待分办", en: "Request for help filed" },
    say: {
      zh: "{number} {title}：企业提交诉求，请在 {due} 前分办。",
      en: "{number} {title}: a firm asks for help; please dispatch it by {due}.",
    },
    urgent: true,
  },
  {
    id: "help-accepted",
    label: { zh: "诉求已受理", en: "Request taken up" },
    say: {
      zh: "您的诉求 {number} 已分办，承办单位将当日与您联系。",
      en: "Your request {number} is dispatched; the unit in charge will contact you today.",
    },
  },
  {
    id: "help-dispatched",
    label: { zh: "企业诉求分办", en: "Request for help dispatched" },
    say: {
      zh: "{number} {title} 已分办到你单位，请签收并当日联系企业。",
      en: "{number} {title} is dispatched to you; please sign for it and contact the firm today.",
    },
    urgent: true,
  },
  {
    id: "help-declined",
    label: { zh: "诉求不予受理", en: "Request not taken up" },
    say: {
      zh: "您的诉求 {number} 不予受理：{reason}",
      en: "Your request {number} was not taken up: {reason}",
    },
  },
  {
    id: "help-withdrawn",
    label: { zh: "诉求撤回", en: "Request withdrawn" },
    say: {
      zh: "{number} {title} 由企业撤回。",
      en: "{number} {title} was withdrawn by the firm.",
    },
  },
  {
    id: "help-added",
    label: { zh: "诉求补充", en: "Request added to" },
    say: {
      zh: "{number} {title} 企业补充了情况，请查看。",
      en: "The firm added to {number} {title}; please look.",
    },
  },
  {
    id: "help-progress",
    label: { zh: "诉求办理进展", en: "Progress of your request" },
    say: {
      zh: "您的诉求 {number} 有新的进展。",
      en: "There is progress on your request {number}.",
    },
  },
  {
    id: "help-answered",
    label: { zh: "诉求已答复", en: "Request answered" },
    say: {
      zh: "您的诉求 {number} 已答复，请在 {due} 前评价。",
      en: "Your request {number} is answered; please rate it by {due}.",
    },
    urgent: true,
  },
  {
    id: "help-rated",
    label: { zh: "诉求已评价", en: "Request rated" },
    say: {
      zh: "{number} {title} 企业已评价，办结。",
      en: "{number} {title} was rated by the firm and is closed.",
    },
  },
  {
    id: "help-dissatisfied",
    label: { zh: "企业不满意", en: "Firm not satisfied" },
    say: {
      zh: "{number} {title} 企业不满意：{reason}。请再办。",
      en: "The firm is not satisfied with {number} {title}: {reason}. Please look again.",
    },
    urgent: true,
  },
  {
    id: "help-lapsed",
    label: { zh: "诉求办结", en: "Request closed" },
    say: {
      zh: "您的诉求 {number} 逾期未评价，已按答复办结；仍未解决的，可以重新提交。",
      en: "Your request {number} was not rated in time and is closed as answered; file it again if it is not solved.",
    },
  },
  {
    id: "help-unsolved",
    label: { zh: "诉求逾期未解决", en: "Request unsolved" },
    say: {
      zh: "{number} {title} 逾期三日未解决，可以转为督办事项。",
      en: "{number} {title} is three days overdue; it may be put under supervision.",
    },
    urgent: true,
  },
  {
    id: "objection-filed",
    label: { zh: "异议待受理", en: "Objection filed" },
    say: {
      zh: "{number} {title} 提出异议，请在 {due} 前决定是否受理。",
      en: "{number} {title}: an objection was filed; please decide by {due} whether it is taken up.",
    },
  },
  {
    id: "objection-taken-up",
    label: { zh: "异议已受理", en: "Objection taken up" },
    say: {
      zh: "{number} {title} 已受理，由未参与原结论的人员复核。",
      en: "{number} {title} is taken up and reviewed by somebody who had no part in the conclusion.",
    },
  },
  {
    id: "objection-declined",
    label: { zh: "异议不予受理", en: "Objection not taken up" },
    say: {
      zh: "{number} {title} 不予受理：{reason}",
      en: "{number} {title} was not taken up: {reason}",
    },
  },
  {
    id: "objection-decided",
    label: { zh: "异议复核结论", en: "Objection decided" },
    say: {
      zh: "{number} {title} 已作出复核结论。",
      en: "{number} {title} is decided.",
    },
  },
  {
    id: "inspection-drafted",
    label: { zh: "督查方案待审", en: "Inspection planned" },
    say: {
      zh: "{number} {title} 督查方案待批准。",
      en: "The plan of the inspection {number} {title} awaits approval.",
    },
  },
  {
    id: "inspection-approved",
    label: { zh: "督查方案批准", en: "Inspection approved" },
    say: {
      zh: "{number} {title} 督查方案已批准，计入年度督查次数。",
      en: "The inspection {number} {title} is approved and counts against the year's allowance.",
    },
  },
  {
    id: "inspection-announced",
    label: { zh: "督查告知", en: "Inspection announced" },
    say: {
      zh: "{number} {title}：将到你单位督查，请做好准备，不另要材料。",
      en: "{number} {title}: your unit will be inspected; nothing is asked for beyond what is in the system.",
    },
  },
  {
    id: "inspection-concluded",
    label: { zh: "督查结论", en: "Conclusion of an inspection" },
    say: {
      zh: "{number} {title} 督查结论已作出，请反馈意见；有异议的可在 10 日内提出。",
      en: "The inspection {number} {title} is concluded; please answer, or object within 10 days.",
    },
  },
  {
    id: "inspection-answered",
    label: { zh: "督查反馈", en: "Answer to an inspection" },
    say: {
      zh: "{number} {title} 被督查单位已反馈意见。",
      en: "The unit inspected in {number} {title} has answered.",
    },
  },
  {
    id: "look-back-opened",
    label: { zh: "回头看", en: "Look-back" },
    say: {
      zh: "{number} {title} 开展回头看。",
      en: "{number} {title} is looked back at.",
    },
  },
  {
    id: "look-back-concluded",
    label: { zh: "回头看结论", en: "Conclusion of a look-back" },
    say: {
      zh: "{number} {title} 回头看已有结论。",
      en: "The look-back {number} {title} is concluded.",
    },
  },
];
