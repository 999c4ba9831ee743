import { defineRefusals, type Label } from "#kernel";

const none = (zh: string, en: string) => (_: Record<string, never>) => ({ zh, en });

/** Every no of this room. */
export const refusals = defineRefusals("schemes", {
  unknownScheme: {
    kind: "not-found",
    say: ({ id }: { id: string }) => ({
      zh: `没有评价方案“${id}”。请从方案列表进入。`,
      en: `There is no scheme "${id}"; choose one from the list.`,
    }),
  },
  unknownText: {
    kind: "not-found",
    say: ({ id }: { id: string }) => ({
      zh: `方案“${id}”没有这份文本。请从版本列表选择。`,
      en: `The scheme "${id}" has no such text; choose one of its versions.`,
    }),
  },
  unknownUnit: {
    kind: "not-found",
    say: ({ unit }: { unit: string }) => ({
      zh: `方案的评价对象中没有“${unit}”。`,
      en: `"${unit}" is none of the units this scheme ranks.`,
    }),
  },
  unknownLeaf: {
    kind: "not-found",
    say: ({ leaf }: { leaf: string }) => ({ zh: `方案中没有指标“${leaf}”。`, en: `The scheme has no indicator "${leaf}".` }),
  },
  noUnits: {
    kind: "not-met",
    say: none(
      "方案没有列出评价对象，平台也没有这类对象的名录。请先登记评价对象。",
      "The scheme names no units and the platform knows none of this kind; register them first.",
    ),
  },
  nothingPublished: {
    kind: "not-met",
    say: ({ collect }: { collect: number }) => ({
      zh: `可用数据不足一半，暂不能计算。有 ${collect} 项指标须采集，见数据页。`,
      en: `Fewer than half of the figures are there, so nothing can be computed yet. ${collect} indicator(s) are to be collected; see its data.`,
    }),
  },
  noSuchPeriod: {
    kind: "not-found",
    say: ({ period, known }: { period: string; known: readonly string[] }) => ({
      zh: `${period} 没有结果。可选时期：${known.join("、")}。`,
      en: `There is no result for ${period}. Periods with one: ${known.join(", ")}.`,
    }),
  },
  leftOut: {
    kind: "not-met",
    say: ({ unit, period }: { unit: string; period: string }) => ({
      zh: `${unit} 在 ${period} 的数据不足，未参加评价。`,
      en: `${unit} had too few figures in ${period} and was not ranked.`,
    }),
  },
  notInStudio: {
    kind: "not-met",
    say: ({ what }: { what: Label }) => ({
      zh: `“${what.zh}”不在页面编制提供的方法之内。页面提供等权、专家权重和熵权，极差、标准值和标准化，算术和几何平均；其他方法请用命令行 zhixing evaluate，或列为稳健性检验的因素。`,
      en: `“${what.en}” is not offered on screen. The studio has equal, expert and entropy weights, min-max, standard values and z-scores, arithmetic and geometric means; use the command line, zhixing evaluate, for the rest, or make it a factor of the robustness run.`,
    }),
  },
  unknownDraft: {
    kind: "not-found",
    say: none("没有这份方案草稿。请从编制列表进入。", "There is no such draft; choose one from the list."),
  },
  unknownRevision: {
    kind: "not-found",
    say: ({ revision }: { revision: string }) => ({ zh: `草稿没有第 ${revision} 次保存。`, en: `The draft has no revision ${revision}.` }),
  },
  mayNotDraft: {
    kind: "not-allowed",
    say: none("只有编制单位的评价专员可以修改草稿。", "Only an evaluation officer of the drafting unit may change the draft."),
  },
  notInDraft: {
    kind: "not-met",
    say: ({ state }: { state: Label }) => ({
      zh: `方案现为“${state.zh}”，不能修改。待审定的请先撤回，已审定的请另编新版。`,
      en: `The scheme is “${state.en}” and cannot be changed. Withdraw it where it waits for adoption; begin a new version where it is adopted.`,
    }),
  },
  otherScheme: {
    kind: "invalid",
    say: ({ id }: { id: string }) => ({
      zh: `这份草稿属于方案“${id}”，不能改成另一个方案。`,
      en: `This draft belongs to the scheme "${id}" and cannot become another one.`,
    }),
  },
  draftMoved: {
    kind: "conflict",
    say: ({ latest, base }: { latest: number; base: number }) => ({
      zh: `草稿已有第 ${latest} 次保存，您修改的是第 ${base} 次。请刷新后合并修改，没有覆盖他人的内容。`,
      en: `The draft has been saved as ${latest}; yours began from ${base}. Reload and bring your changes in; nothing was overwritten.`,
    }),
  },
  otherText: {
    kind: "conflict",
    say: none(
      "所提请或审定的文本不是最后保存的那一份，请刷新后重新核对。",
      "The text named is not the one saved last; reload and check it again.",
    ),
  },
  noEvidence: {
    kind: "not-met",
    say: none(
      "没有找到这份文本的位次影响和十步审查，请从方案页提请审定。",
      "The effect on ranks and the audit of this text were not found; propose it from the page of the scheme.",
    ),
  },
  fromInPast: {
    kind: "invalid",
    say: ({ from, today }: { from: string; today: string }) => ({
      zh: `施行日期 ${from} 早于今天（${today}），已公布的结果不能改换方案。请选今天或以后。`,
      en: `${from} lies before today (${today}); what was published cannot change its scheme. Choose today or a later day.`,
    }),
  },
  mayNotInvite: {
    kind: "not-allowed",
    say: none(
      "只有编制单位的评价专员可以发起或结束权重征询。",
      "Only an evaluation officer of the drafting unit may open or close a vote.",
    ),
  },
  ballotDay: {
    kind: "invalid",
    say: ({ until, today }: { until: string; today: string }) => ({
      zh: `截止日 ${until} 早于今天（${today}），请选今天或以后。`,
      en: `The last day ${until} lies before today (${today}); choose today or later.`,
    }),
  },
  unknownBallot: {
    kind: "not-found",
    say: none("没有这次权重征询，请核对链接。", "There is no such vote; check the link."),
  },
  ballotClosed: {
    kind: "too-late",
    say: ({ until }: { until: string }) => ({
      zh: `权重征询已结束（截止 ${until}）。请与编制单位联系。`,
      en: `The vote is closed (last day ${until}); please ask the drafting unit.`,
    }),
  },
  pointsMissing: {
    kind: "invalid",
    say: ({ parent }: { parent: Label }) => ({
      zh: `“${parent.zh}”下还有指标没有分配分数，请填满（可以为 0）。`,
      en: `Something below “${parent.en}” has no points; give each some (0 is allowed).`,
    }),
  },
  pointsSum: {
    kind: "invalid",
    say: ({ parent, sum }: { parent: Label; sum: number }) => ({
      zh: `“${parent.zh}”下的分数合计 ${sum}，应为 100。`,
      en: `The points below “${parent.en}” add up to ${sum}; share out exactly 100.`,
    }),
  },
  judgementShape: {
    kind: "invalid",
    say: ({ parent }: { parent: Label }) => ({
      zh: `“${parent.zh}”的两两比较不完整或互不对应，请每一对都比较一次，取值 1 至 9 或其倒数。`,
      en: `The pairs below “${parent.en}” are incomplete or not each other's inverse; judge every pair once, from 1 to 9 or the inverse.`,
    }),
  },
  voteEmpty: {
    kind: "invalid",
    say: none("没有提交任何权重意见。", "No opinion on weights was handed in; share out the points or judge the pairs."),
  },
});
