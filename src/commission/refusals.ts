import { defineRefusals } from "#kernel";

type None = Record<string, never>;

export const refusals = defineRefusals("commission", {
  unknown: {
    kind: "not-found",
    say: (_: None) => ({
      zh: "没有这项第三方评价，或没有向您开放。请从评价列表进入，或联系委托单位。",
      en: "There is no such evaluation, or it is not open to you. Go by the list of evaluations, or ask the commissioner.",
    }),
  },
  notOpened: {
    kind: "not-allowed",
    say: (_: None) => ({
      zh: "这项内容没有向本次评价开放。确有需要的，请申请补充开放。",
      en: "This was not opened for the evaluation. Ask for it where it is needed.",
    }),
  },
  notReading: {
    kind: "conflict",
    say: (_: { state: string }) => ({
      zh: "只在接受委托之后、提交终稿之前可以查看开放内容。请先接受委托；已提交终稿的，不再开放。",
      en: "What is opened can be read from accepting the commission until the final report is handed in. Accept it first; after the final report it is closed.",
    }),
  },
  takenBack: {
    kind: "not-allowed",
    say: ({ says }: { says: string }) => ({
      zh: `委托单位已收回这项开放：${says}。确有需要的，请申请补充开放。`,
      en: `The commissioner has taken this back: ${says}. Ask for it again where it is needed.`,
    }),
  },
  notYetOpen: {
    kind: "not-met",
    say: ({ from }: { from: string }) => ({
      zh: `这项内容自 ${from} 起开放，请届时查看。`,
      en: `This is open from ${from}; please come back then.`,
    }),
  },
  openNoMore: {
    kind: "too-late",
    say: ({ until }: { until: string }) => ({
      zh: `这项内容的开放期已于 ${until} 结束。确有需要的，请申请补充开放。`,
      en: `This was open until ${until}. Ask for it again where it is needed.`,
    }),
  },
  notOpener: {
    kind: "not-allowed",
    say: ({ roles }: { roles: string }) => ({
      zh: `开放范围由${roles}决定，请联系他们。`,
      en: `What is opened is decided by ${roles}; please ask them.`,
    }),
  },
  scopeIsSigned: {
    kind: "conflict",
    say: (_: None) => ({
      zh: "委托送签后不能直接增加开放内容。签发后请在答复补充开放申请时增加；尚未签发的，请先退回修改。",
      en: "Nothing is added after the commission was handed in for signature. After it was signed, add it in answer to a request; before that, have it returned first.",
    }),
  },
  grantEnded: {
    kind: "conflict",
    say: (_: None) => ({ zh: "这项开放已经收回，无需再次操作。", en: "This was taken back already; nothing needs to be done." }),
  },
  tooManyGrants: {
    kind: "not-met",
    say: ({ most }: { most: number }) => ({
      zh: `一次评价最多开放 ${most} 项，请合并后再加。`,
      en: `An evaluation has at most ${most} items opened; please merge some first.`,
    }),
  },
  nothingChosen: {
    kind: "invalid",
    say: (_: None) => ({
      zh: "请至少选择一个指标和一个地区，且起始年份不晚于结束年份。",
      en: "Choose at least one indicator and one region, and a first year not after the last.",
    }),
  },
  notInPlan: {
    kind: "invalid",
    say: ({ named }: { named: string }) => ({
      zh: `没有“${named}”，请从列表中选择。`,
      en: `There is no "${named}"; please choose from the list.`,
    }),
  },
  notPrepared: {
    kind: "not-met",
    say: ({ number }: { number: string }) => ({
      zh: `“${number}”不是已编制的评价发布，没有可开放的页面。请先编制发布，或从列表另选。`,
      en: `"${number}" is no release that is prepared; it has no page to open. Prepare it first, or choose another from the list.`,
    }),
  },
  notAtWork: {
    kind: "conflict",
    say: (_: None) => ({
      zh: "只在接受委托之后、提交终稿之前可以上传文件。请先接受委托；已提交终稿的，不再收取文件。",
      en: "Files are taken from accepting the commission until the final report is handed in. Accept it first; after the final report none is taken.",
    }),
  },
  evaluationItself: {
    kind: "invalid",
    say: (_: None) => ({
      zh: "在办的第三方评价，其过程和文件不能作为开放内容：受托机构应看到的已在其评价页上。请另选事项或文件。",
      en: "The course and files of an evaluation that runs are not opened: its evaluator has what is theirs on its page. Choose another matter or file.",
    }),
  },
  outsidePeriod: {
    kind: "invalid",
    say: ({ from, until }: { from: string; until: string }) => ({
      zh: `开放期须在评价期（${from} 至 ${until}）之内，且开始不晚于结束。`,
      en: `What is opened is open within the evaluation (${from} to ${until}), its first day not after its last.`,
    }),
  },
  nothingOpened: {
    kind: "not-met",
    say: (_: None) => ({
      zh: "还没有任何开放内容。请先选定要开放的数据或记录。",
      en: "Nothing is opened yet. Choose figures or records first.",
    }),
  },
  codeNotUscc: {
    kind: "invalid",
    say: ({ code }: { code: string }) => ({
      zh: `“${code}”不是有效的统一社会信用代码，请核对受托机构的登记证照后重新拟委托。`,
      en: `"${code}" is no valid unified social credit code; check the evaluator's registration and prepare the commission again.`,
    }),
  },
  notEvaluators: {
    kind: "not-met",
    say: ({ count }: { count: number }) => ({
      zh: `有 ${count} 个账号现在没有第三方评价机构的任职。请系统管理员先办理任职。`,
      en: `${count} account(s) hold no post as third-party evaluator now. Have the administrator appoint them first.`,
    }),
  },
  ownEvaluation: {
    kind: "not-met",
    say: (_: None) => ({
      zh: "委托单位不能同时是被评价单位。请由其他单位委托。",
      en: "The commissioner cannot be an evaluated unit as well. Have another unit commission it.",
    }),
  },
  daysOutOfOrder: {
    kind: "invalid",
    say: (_: None) => ({
      zh: "评价期的开始、初稿提交日期和结束须依次不早于前一项，且评价期尚未结束。请重新拟委托。",
      en: "Beginning, day of the draft report and end must follow in this order, and the end must not have passed. Prepare the commission again.",
    }),
  },
  otherScope: {
    kind: "conflict",
    say: (_: None) => ({
      zh: "开放范围在您打开页面后有变动。请刷新，核对现在的范围后再签发。",
      en: "What is opened changed since you opened the page. Reload, check what is listed now, and sign.",
    }),
  },
  notUndertaken: {
    kind: "not-met",
    say: (_: None) => ({
      zh: "不作出独立评价和规范使用数据的承诺，不能接受委托。",
      en: "A commission is accepted with the undertaking to evaluate independently and to use the data for it alone.",
    }),
  },
  notAsked: {
    kind: "conflict",
    say: (_: None) => ({
      zh: "没有这项待答复的申请，可能已经答复。请刷新后再看。",
      en: "No such request waits for an answer; it may have been answered. Please reload.",
    }),
  },
  notSigned: {
    kind: "not-met",
    say: (_: None) => ({ zh: "终稿须由受托机构签署，请确认签署。", en: "The evaluator signs the final report; please confirm." }),
  },
  claimNotNumber: {
    kind: "invalid",
    say: ({ line, value }: { line: string; value: string }) => ({
      zh: `${line} 的数值“${value}”不是数字，请按指标单位填写数字。`,
      en: `"${value}" of ${line} is no number; give it in the indicator's unit.`,
    }),
  },
  claimTwice: {
    kind: "invalid",
    say: ({ line }: { line: string }) => ({
      zh: `${line} 填了不止一次，请只留一行。`,
      en: `${line} is given more than once; keep one row.`,
    }),
  },
  scoresWithoutScheme: {
    kind: "invalid",
    say: (_: None) => ({
      zh: "填写得分须在委托中写明评价方案，并写明得分所属时期。",
      en: "Scores need a scheme named in the commission, and the period they are of.",
    }),
  },
  notExplained: {
    kind: "not-met",
    say: ({ lines }: { lines: string }) => ({
      zh: `下列差异还没有说明：${lines}。请逐项说明后公布。`,
      en: `These differences are not explained yet: ${lines}. Explain each, then publish.`,
    }),
  },
  withdrawalWaits: {
    kind: "conflict",
    say: (_: None) => ({
      zh: "已有撤回提请待决定。请先签发撤回或不予撤回，再另行提请。",
      en: "A withdrawal is waiting for a decision. Sign it or decide against it before you ask again.",
    }),
  },
  reportWithdrawn: {
    kind: "too-late",
    say: (_: None) => ({
      zh: "评价结果已撤回，报告文件不再提供下载。撤回理由见评价页。",
      en: "The evaluation was withdrawn, and its report is no longer handed out. Why stands on its page.",
    }),
  },
  notPublished: {
    kind: "not-found",
    say: (_: None) => ({
      zh: "没有这项已公布的第三方评价，请从已公布列表进入。",
      en: "No such evaluation is published; go by the list of published ones.",
    }),
  },
});
