import { defineRefusals, type Label } from "#kernel";

type None = Record<string, never>;

export const refusals = defineRefusals("assess", {
  weights: {
    kind: "invalid",
    say: ({ sum, whole }: { sum: number; whole: number }) => ({
      zh: `个性指标权重合计 ${sum}，应为 ${whole}，与共性指标合成 100。请调整权重。`,
      en: `The individual indicators weigh ${sum} and must weigh ${whole}, so that with the common ones they make 100. Adjust the weights.`,
    }),
  },
  tooMany: {
    kind: "invalid",
    say: ({ count, most }: { count: number; most: number }) => ({
      zh: `个性指标有 ${count} 项，最多 ${most} 项。请减少。`,
      en: `There are ${count} individual indicators and at most ${most} are allowed. Take some out.`,
    }),
  },
  repeated: {
    kind: "conflict",
    say: ({ indicator }: { indicator: Label }) => ({
      zh: `“${indicator.zh}”已经计分，不能重复计算。请换一项。`,
      en: `"${indicator.en}" is scored already and does not count twice. Choose another.`,
    }),
  },
  notRead: {
    kind: "invalid",
    say: ({ indicator, class: of }: { indicator: Label; class: Label }) => ({
      zh: `“${of.zh}”读不到“${indicator.zh}”的数：开发区等名录单位选“按名录单位采集的指标”，其他单位选指标库的指标。请换一项。`,
      en: `There are no figures of "${indicator.en}" for "${of.en}": units of the register choose what is collected of them, all others an indicator of the library. Choose another.`,
    }),
  },
  noDirection: {
    kind: "invalid",
    say: ({ indicator }: { indicator: Label }) => ({
      zh: `“${indicator.zh}”没有优劣方向，不能计分。请换一项。`,
      en: `"${indicator.en}" is better neither higher nor lower and cannot be scored. Choose another.`,
    }),
  },
  goalNotPositive: {
    kind: "invalid",
    say: ({ indicator, goal }: { indicator: Label; goal: string }) => ({
      zh: `“${indicator.zh}”的目标值 ${goal} 应大于 0。请改正。`,
      en: `The goal ${goal} of "${indicator.en}" must be above 0. Correct it.`,
    }),
  },
  frozen: {
    kind: "too-late",
    say: ({ year, from }: { year: number; from: string }) => ({
      zh: `${year}年度的考核指标自 ${from} 起冻结，不能再商定。请由领导小组以签署的调整办理，或只按共性指标考核。`,
      en: `The indicators of ${year} are frozen from ${from} and can no longer be agreed on. Have the leading group change them by a signed act, or go by the common ones alone.`,
    }),
  },
  twice: {
    kind: "conflict",
    say: ({ number, year }: { number: string; year: number }) => ({
      zh: `该单位${year}年度的考核已在 ${number} 办理，一年只办一件，以先启动的为准。请取消本件。`,
      en: `The unit's assessment for ${year} is in hand as ${number}; there is one a year and the one opened first counts. Cancel this one.`,
    }),
  },
  notOver: {
    kind: "not-met",
    say: ({ year }: { year: number }) => ({
      zh: `${year}年还没有结束，不能自查。请在下一年启动。`,
      en: `${year} is not over, so nothing can be checked yet. Begin next year.`,
    }),
  },
  fundUnknown: {
    kind: "not-found",
    say: ({ fund, known }: { fund: string; known: readonly string[] }) => ({
      zh: `自查中没有“${fund.slice(0, 40)}”。可抽查的有：${known.join("、") || "无，自查未填资金"}。`,
      en: `The self-check names no fund "${fund.slice(0, 40)}". It names: ${known.join(", ") || "none"}.`,
    }),
  },
  notThirdParty: {
    kind: "invalid",
    say: (_: None) => ({
      zh: "所引用的事项不是第三方评价。请填写第三方评价事项的编号，如 DP-2026-0001。",
      en: "The matter referred to is no third-party evaluation. Give the number of one, such as DP-2026-0001.",
    }),
  },
  evaluationUnfinished: {
    kind: "not-met",
    say: ({ number, state }: { number: string; state: Label }) => ({
      zh: `${number} 现为“${state.zh}”，还没有公布，不能作为考核依据。请等待公布后引用。`,
      en: `${number} is “${state.en}” and not published, so nothing can rest on it. Refer to it once it is.`,
    }),
  },
  evaluationOfOthers: {
    kind: "conflict",
    say: ({ number, unit }: { number: string; unit: Label }) => ({
      zh: `${number} 没有评价${unit.zh}。请引用评价该单位的第三方评价。`,
      en: `${number} does not evaluate ${unit.en}. Refer to one that does.`,
    }),
  },
  soleDecider: {
    kind: "not-met",
    say: (_: None) => ({
      zh: "签署调整的人不能再审定该单位的结果，而现在领导小组没有另一名成员可以审定。请先由系统管理员登记另一名领导小组成员，或由另一名成员签署调整。",
      en: "Whoever signs a change does not decide that unit's result, and the leading group has no other member who could. Have the administrator appoint one first, or let another member sign.",
    }),
  },
  sheetNotKept: {
    kind: "not-met",
    say: (_: None) => ({
      zh: "没有留存这份计分表，不能告知。请在考核页面点“计算并告知结果”，由系统计算、留存并填写摘要。",
      en: "No such score sheet is kept, so nothing can be disclosed. Use “Compute and disclose” on the assessment's page, which computes it, keeps it and fills in its digest.",
    }),
  },
  sheetLost: {
    kind: "conflict",
    say: (_: None) => ({
      zh: "没有找到告知时留存的计分表，审定的必须是告知过的那一份。请退回核查，重新告知。",
      en: "The sheet that was disclosed is not there, and only that one can be decided. Send it back and disclose anew.",
    }),
  },
  toleratedSince: {
    kind: "conflict",
    say: ({ numbers }: { numbers: readonly string[] }) => ({
      zh: `告知结果后又作出了容错认定（${numbers.join("、")}），计分表没有反映。请退回核查，重新告知。`,
      en: `Tolerance was decided after the result was disclosed (${numbers.join(", ")}) and the sheet does not show it. Send it back and disclose anew.`,
    }),
  },
  noResult: {
    kind: "not-met",
    say: ({ number }: { number: string }) => ({
      zh: `${number || "所引用的事项"}不是已审定的考核结果。激励必须依据已审定的结果，请改填或等待审定。`,
      en: `${number || "The matter referred to"} is no decided result of an assessment. An incentive rests on one; name it or wait for the decision.`,
    }),
  },
  resultOfOther: {
    kind: "conflict",
    say: ({ number }: { number: string }) => ({
      zh: `${number} 是其他单位的考核结果。请改填受激励单位自己的结果。`,
      en: `${number} is the result of another unit. Name one of the unit itself.`,
    }),
  },
  aboveHeld: {
    kind: "not-met",
    say: ({ amount, held, account }: { amount: string; held: string; account: Label }) => ({
      zh: `“${account.zh}”中只有 ${held} 元，不够 ${amount} 元。请核对金额。`,
      en: `"${account.en}" holds ${held} yuan, less than ${amount}. Check the amount.`,
    }),
  },
  stillOwed: {
    kind: "not-met",
    say: ({ held }: { held: string }) => ({
      zh: `还有 ${held} 元已下达未拨付。请先拨付，或退回预算。`,
      en: `${held} yuan are granted and not paid. Pay them first, or return them to the budget.`,
    }),
  },
  stillHeld: {
    kind: "not-met",
    say: ({ held }: { held: string }) => ({
      zh: `还有 ${held} 元没有收回或退回预算。请先办理，再办结。`,
      en: `${held} yuan are neither taken back nor returned to the budget. Do that first.`,
    }),
  },
  unknownClass: {
    kind: "not-found",
    say: ({ id }: { id: string }) => ({
      zh: `没有考核类别“${id.slice(0, 40)}”。请从考核页面选择。`,
      en: `There is no class "${id.slice(0, 40)}". Choose one on the page of assessments.`,
    }),
  },
  mayNotOpen: {
    kind: "not-allowed",
    say: (_: None) => ({
      zh: "年度考核由领导小组办公室或评价专员启动。请向其提出。",
      en: "Assessments are opened by the leading group's office or an evaluation officer. Ask one of them.",
    }),
  },
  yearOutside: {
    kind: "invalid",
    say: ({ year, first, last }: { year: number; first: number; last: number }) => ({
      zh: `不能启动${year}年度的考核，可以启动的是 ${first} 至 ${last} 年度。请改选年度。`,
      en: `Assessments of ${year} cannot be opened; those of ${first} to ${last} can. Choose another year.`,
    }),
  },
  noMembers: {
    kind: "not-met",
    say: ({ label }: { label: Label }) => ({
      zh: `“${label.zh}”还没有可参评的单位。登记后即可启动。`,
      en: `"${label.en}" has no units that can be assessed yet. It begins once they are registered.`,
    }),
  },
  unknownUnit: {
    kind: "not-found",
    say: ({ desk }: { desk: string }) => ({
      zh: `“${desk.slice(0, 60)}”不是参评单位。请从考核页面打开。`,
      en: `"${desk.slice(0, 60)}" is no assessed unit. Open it from the page of assessments.`,
    }),
  },
  notOpened: {
    kind: "not-found",
    say: ({ year }: { year: number }) => ({
      zh: `该单位${year}年度的考核还没有启动。请先由办公室启动。`,
      en: `The unit's assessment for ${year} has not been opened. The office opens it first.`,
    }),
  },
  notYetPublished: {
    kind: "not-allowed",
    say: (_: None) => ({
      zh: "该单位的考核结果还没有在系统内公布，只有本单位、核查单位、办公室和领导小组能看。请等待公布。",
      en: "The unit's result is not published within the system yet and is read by the unit, those who check it, the office and the leading group alone. Wait until it is.",
    }),
  },
  notDecided: {
    kind: "not-met",
    say: ({ year }: { year: number }) => ({
      zh: `${year}年度的考核结果尚未审定，不能出具材料。请等待审定。`,
      en: `The result for ${year} is not decided, so no pack can be made. Wait for the decision.`,
    }),
  },
});
