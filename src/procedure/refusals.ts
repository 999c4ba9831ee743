import { defineRefusals, type Label } from "#kernel";

type None = Readonly<Record<never, never>>;
const listed = (labels: readonly Label[], language: keyof Label): string =>
  labels.map((label) => label[language]).join(language === "zh" ? "、" : ", ");

/** Why a matter is not opened, or something not done with it. Each says what would mend it. */
export const refusals = defineRefusals("procedure", {
  noSuchProcedure: {
    kind: "not-found",
    say: ({ procedure }: { procedure: string }) => ({
      zh: `没有“${procedure}”这个流程。请从流程列表中选择。`,
      en: `There is no procedure "${procedure}". Choose one of the list of procedures.`,
    }),
  },
  notYetInForce: {
    kind: "not-met",
    say: ({ label, from }: { label: Label; from: string }) => ({
      zh: `“${label.zh}”自 ${from} 起施行，现在还不能发起。`,
      en: `"${label.en}" is in force from ${from}; none can be opened before.`,
    }),
  },
  mayNotOpen: {
    kind: "not-allowed",
    say: ({ label, roles }: { label: Label; roles: readonly Label[] }) => ({
      zh:
        roles.length === 0
          ? `“${label.zh}”只由上级事项产生，不能单独发起。`
          : `“${label.zh}”由${listed(roles, "zh")}发起。请联系他们，或请系统管理员核对您的任职。`,
      en:
        roles.length === 0
          ? `"${label.en}" only arises below another matter.`
          : `"${label.en}" is opened by: ${listed(roles, "en")}. Ask them, or have the administrator check your appointment.`,
    }),
  },
  noSuchMatter: {
    kind: "not-found",
    say: (_: None) => ({
      zh: "没有这个事项，或您无权查看。请核对编号。",
      en: "There is no such matter, or it is not open to you. Check its number.",
    }),
  },
  noSuchTransition: {
    kind: "not-found",
    say: ({ transition, label }: { transition: string; label: Label }) => ({
      zh: `“${label.zh}”没有“${transition}”这个动作。请刷新页面后重选。`,
      en: `"${label.en}" knows no act "${transition}". Reload the page and choose again.`,
    }),
  },
  notInState: {
    kind: "not-met",
    say: ({ act, state, from }: { act: Label; state: Label; from: readonly Label[] }) => ({
      zh: `事项现为“${state.zh}”，“${act.zh}”只在“${listed(from, "zh")}”时办理。`,
      en: `The matter stands at "${state.en}"; "${act.en}" is done at: ${listed(from, "en")}.`,
    }),
  },
  byClockOnly: {
    kind: "not-allowed",
    say: ({ act }: { act: Label }) => ({
      zh: `“${act.zh}”到时由系统自动办理，不由人办理。`,
      en: `"${act.en}" is done by the clock when its time comes, by nobody else.`,
    }),
  },
  notYourPart: {
    kind: "not-allowed",
    say: ({ act, parts, roles }: { act: Label; parts: readonly Label[]; roles: readonly Label[] }) => ({
      zh: `“${act.zh}”由${listed(parts, "zh")}的${listed(roles, "zh")}办理，您在本事项中不任此职。`,
      en: `"${act.en}" is for ${listed(parts, "en")} (${listed(roles, "en")}); you have no such part in this matter.`,
    }),
  },
  dutiesMeet: {
    kind: "not-allowed",
    say: ({ has, wants }: { has: Label; wants: Label }) => ({
      zh: `您在本事项中已承担${has.zh}，不能再承担${wants.zh}：决策、执行、监督由不同的人承担。请由本单位其他人办理。`,
      en: `You already act in ${has.en} here and cannot also act in ${wants.en}: decision, execution and supervision are kept apart. Somebody else of the unit must do it.`,
    }),
  },
  didTheOther: {
    kind: "not-allowed",
    say: ({ act, other }: { act: Label; other: Label }) => ({
      zh: `您办过“${other.zh}”，不能再办“${act.zh}”。请由另一人办理。`,
      en: `You did "${other.en}", so "${act.en}" must be done by somebody else.`,
    }),
  },
  alreadySigned: {
    kind: "not-met",
    say: (_: None) => ({ zh: "本单位已经签过，不必再签。", en: "Your unit has signed already." }),
  },
  notAllSigned: {
    kind: "not-met",
    say: ({ part, waiting }: { part: Label; waiting: number }) => ({
      zh: `还有 ${waiting} 个${part.zh}没有会签。请等其签完，或催促。`,
      en: `${waiting} of ${part.en} have not signed yet. Wait for them, or remind them.`,
    }),
  },
  childrenOpen: {
    kind: "not-met",
    say: ({ open }: { open: number }) => ({
      zh: `还有 ${open} 个下级事项没有办结。请先办结，或说明后终止。`,
      en: `${open} matter(s) below this one are not finished. Finish or end them first.`,
    }),
  },
  childrenThere: {
    kind: "not-met",
    say: ({ act, there }: { act: Label; there: number }) => ({
      zh: `已有 ${there} 个下级事项，不能再“${act.zh}”。`,
      en: `There are ${there} matter(s) below this one already, so "${act.en}" is not open.`,
    }),
  },
  fieldIs: {
    kind: "not-met",
    say: ({ act, field, is }: { act: Label; field: Label; is: string }) => ({
      zh: `“${act.zh}”只用于“${field.zh}”为 ${is} 的事项。`,
      en: `"${act.en}" is only for matters whose ${field.en} is ${is}.`,
    }),
  },
  wasOpened: {
    kind: "too-late",
    say: ({ at }: { at: string }) => ({
      zh: `对方已于 ${at} 查看，不能撤回。如需改变，请联系对方退回。`,
      en: `It was looked at on ${at} and can no longer be withdrawn. Ask them to return it.`,
    }),
  },
  tooOften: {
    kind: "not-met",
    say: ({ act, times }: { act: Label; times: number }) => ({
      zh: `“${act.zh}”最多办理 ${times} 次，已经用完。`,
      en: `"${act.en}" can be done ${times} time(s) at most, and was.`,
    }),
  },
  notAnswered: {
    kind: "not-met",
    say: ({ deadline }: { deadline: Label }) => ({
      zh: `“${deadline.zh}”还没有完成。请先完成。`,
      en: `"${deadline.en}" is not answered yet. Answer it first.`,
    }),
  },
  pastDeadline: {
    kind: "too-late",
    say: ({ act, deadline, due }: { act: Label; deadline: Label; due: string }) => ({
      zh: `“${act.zh}”须在“${deadline.zh}”到期前办理，已于 ${due} 到期。`,
      en: `"${act.en}" had to be done before "${deadline.en}", which fell due on ${due}.`,
    }),
  },
  notRunning: {
    kind: "not-met",
    say: ({ act, deadline }: { act: Label; deadline: Label }) => ({
      zh: `“${deadline.zh}”现在没有在计时，不能“${act.zh}”。`,
      en: `"${deadline.en}" is not running, so "${act.en}" has nothing to go by.`,
    }),
  },
  nothingOwed: {
    kind: "not-met",
    say: ({ act, for: owed, by }: { act: Label; for: Label; by: Label }) => ({
      zh: `没有待处理的“${owed.zh}”（均已“${by.zh}”），不需要“${act.zh}”。`,
      en: `No "${owed.en}" is left without "${by.en}", so "${act.en}" is not needed.`,
    }),
  },
  tooEarly: {
    kind: "not-met",
    say: ({ act, from }: { act: Label; from: string }) => ({
      zh: `“${act.zh}”最早可在 ${from} 办理。`,
      en: `"${act.en}" can be done from ${from} at the earliest.`,
    }),
  },
  notLater: {
    kind: "invalid",
    say: ({ due }: { due: string }) => ({ zh: `新的期限须晚于原期限 ${due}。`, en: `The new day must come after ${due}.` }),
  },
  changedMeanwhile: {
    kind: "conflict",
    say: ({
      seen,
      now,
      changes,
    }: {
      seen: number;
      now: number;
      changes: readonly { readonly label: Label; readonly by: string; readonly at: string }[];
    }) => ({
      zh: `您看到的是第 ${seen} 版，事项现已到第 ${now} 版：${changes.map(({ label, by, at }) => `${at} ${by}“${label.zh}”`).join("；")}。请刷新后再办。`,
      en: `You saw revision ${seen}, the matter is now at ${now}: ${changes.map(({ label, by, at }) => `${at} ${by} "${label.en}"`).join("; ")}. Reload and act again.`,
    }),
  },
  keyUsed: {
    kind: "conflict",
    say: (_: None) => ({
      zh: "这个请求标识已用于另一次办理。请刷新页面后重新提交。",
      en: "This request's key was used for another act. Reload the page and send it anew.",
    }),
  },
  lockedField: {
    kind: "invalid",
    say: ({ field, label }: { field: string; label: Label }) => ({
      zh: `“${label.zh}”由系统带出，不能改动（${field}）。如有误，请更正来源。`,
      en: `"${label.en}" comes from what the platform holds and cannot be changed here (${field}). Correct it at its source.`,
    }),
  },
  notPartsDesk: {
    kind: "not-allowed",
    say: (_: None) => ({ zh: "只能指定本单位在本事项中的承办人。", en: "Only a handler of your own unit in this matter can be named." }),
  },
  tooDeep: {
    kind: "not-met",
    say: (_: None) => ({ zh: "下级事项最多三层。", en: "Matters go three levels deep at most." }),
  },
  notInParent: {
    kind: "not-allowed",
    say: (_: None) => ({
      zh: "您所在单位未参与上级事项，不能在其下发起事项。请由参与单位或督办、决策岗位发起。",
      en: "Your unit has no part in the matter above, so it opens none below it. Ask a unit that has, or those who decide or supervise.",
    }),
  },
  maySupervise: {
    kind: "not-allowed",
    say: (_: None) => ({
      zh: "只有决策、监督岗位可以将事项纳入督办。请由领导小组办公室或督查专员发起。",
      en: "Only those who decide or supervise put a matter under supervision. Ask the leading group's office or a supervisor.",
    }),
  },
  notInPlan: {
    kind: "invalid",
    say: ({ named }: { named: string }) => ({
      zh: `规划中没有“${named}”。请重新选择条款、目标或指标。`,
      en: `The plan has no "${named}". Choose the clause, target or indicator again.`,
    }),
  },
  parentClosed: {
    kind: "not-met",
    say: (_: None) => ({ zh: "上级事项已经办结，不能再增加下级事项。", en: "The matter above is closed; none can be added below it." }),
  },
  tooMany: {
    kind: "too-large",
    say: ({ count, most }: { count: number; most: number }) => ({
      zh: `一次最多批量办理 ${most} 件，这次有 ${count} 件。请分批办理。`,
      en: `At most ${most} matters at once; these are ${count}. Act in parts.`,
    }),
  },
});

export const dutyLabels: Readonly<Record<string, Label>> = {
  decision: { zh: "决策", en: "decision" },
  execution: { zh: "执行", en: "execution" },
  supervision: { zh: "监督", en: "supervision" },
};
