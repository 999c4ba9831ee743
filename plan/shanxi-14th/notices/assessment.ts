import type { NoticeTemplate } from "#define";

type Words = readonly [zh: string, en: string];
const notice = (id: string, label: Words, say: Words): NoticeTemplate => ({
  id,
  label: { zh: label[0], en: label[1] },
  say: { zh: say[0], en: say[1] },
});

/** What the platform says of assessments, incentives and tolerance. */
export const assessmentNotices: readonly NoticeTemplate[] = [
  notice(
    "assessment-opened",
    ["年度考核开始商定指标", "Indicators to agree on"],
    [
      "{number} {title}：请在一月底前提出个性指标。",
      "{number} {title}: please offer your individual indicators before the end of January.",
    ],
  ),
  notice(
    "assessment-offered",
    ["个性指标待确认", "Individual indicators offered"],
    ["{number} {title} 已提出个性指标，请确认。", "{number} {title}: individual indicators are offered; please decide."],
  ),
  notice(
    "assessment-agreed",
    ["考核指标已定", "Indicators agreed"],
    ["{number} {title} 的考核指标已定，2月1日起冻结。", "{number} {title}: the indicators are agreed and frozen from 1 February."],
  ),
  notice(
    "assessment-returned",
    ["考核材料退回", "Returned"],
    ["{number} {title} 退回：{reason}", "{number} {title} is returned: {reason}"],
  ),
  notice(
    "assessment-amended",
    ["考核指标已调整", "Indicators changed"],
    ["{number} {title} 的考核指标有调整：{reason}", "{number} {title}: the indicators were changed: {reason}"],
  ),
  notice(
    "assessment-begun",
    ["请开展自查", "Self-check begins"],
    [
      "{number} {title} 请核对本单位各项数据和得分，于 {due} 前提交自查。",
      "{number} {title}: please look at your figures and scores and hand in the self-check by {due}.",
    ],
  ),
  notice(
    "assessment-submitted",
    ["考核数据待核查", "Figures to check"],
    ["{number} {title} 请核查数据。", "{number} {title}: please check the figures."],
  ),
  notice(
    "assessment-checked",
    ["数据核查已完成", "Figures checked"],
    ["{number} {title} 数据核查已有结论。", "{number} {title}: the data check has its conclusion."],
  ),
  notice(
    "assessment-disclosed",
    ["考核结果告知", "Result disclosed"],
    ["{number} {title} 的结果已告知，如有异议请于 {due} 前提出。", "{number} {title}: the result is disclosed; object by {due} if you do."],
  ),
  notice(
    "assessment-objected",
    ["对考核结果的异议", "Objection"],
    ["{number} {title} 收到异议：{reason}", "{number} {title}: an objection was filed: {reason}"],
  ),
  notice(
    "assessment-answered",
    ["异议已答复", "Objection answered"],
    ["{number} {title} 的异议已答复：{reason}", "{number} {title}: the objection is answered: {reason}"],
  ),
  notice("assessment-to-decide", ["考核结果待审定", "Result to decide"], ["{number} {title} 请审定。", "{number} {title}: please decide."]),
  notice("assessment-decided", ["考核结果已审定", "Result decided"], ["{number} {title} 已审定。", "{number} {title} is decided."]),
  notice(
    "assessment-published",
    ["考核结果已公布", "Result published"],
    ["{number} {title} 的结果已在系统内公布。", "{number} {title}: the result is published within the system."],
  ),
  notice("incentive-proposed", ["激励事项待决定", "Incentive proposed"], ["{number} {title} 请决定。", "{number} {title}: please decide."]),
  notice(
    "incentive-decided",
    ["激励事项待下达", "Incentive to grant"],
    ["{number} {title} 已同意，请下达。", "{number} {title} is agreed; please grant it."],
  ),
  notice(
    "incentive-granted",
    ["激励已下达", "Incentive granted"],
    ["{number} {title} 已下达，请按期达成附带条件。", "{number} {title} is granted; please meet its condition in time."],
  ),
  notice(
    "incentive-paid",
    ["激励资金已拨付", "Incentive paid"],
    ["{number} {title} 有一笔资金拨付。", "{number} {title}: a payment was made."],
  ),
  notice(
    "incentive-clawed-back",
    ["激励资金收回", "Incentive clawed back"],
    ["{number} {title} 有一笔资金收回：{reason}", "{number} {title}: money was taken back: {reason}"],
  ),
  notice(
    "incentive-met",
    ["激励条件达成", "Condition met"],
    ["{number} {title} 附带条件已确认达成。", "{number} {title}: the condition is confirmed as met."],
  ),
  notice(
    "tolerance-filed",
    ["容错申请待受理", "Application for tolerance"],
    ["{number} {title} 请受理。", "{number} {title}: please take it up."],
  ),
  notice(
    "tolerance-in-review",
    ["容错申请待认定", "Tolerance to decide"],
    ["{number} {title} 请认定。", "{number} {title}: please decide."],
  ),
  notice("tolerance-decided", ["容错认定已有结论", "Tolerance decided"], ["{number} {title} 已有结论。", "{number} {title} is decided."]),
];
