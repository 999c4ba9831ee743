import { defineRefusals } from "#kernel";

type None = Readonly<Record<never, never>>;

export const refusals = defineRefusals("release", {
  notABundle: {
    kind: "invalid",
    say: ({ why }: { why: string }) => ({
      zh: `这不是发布包，或已损坏（${why}）。请从发布页重新下载。`,
      en: `This is no bundle of a release, or it is damaged (${why}). Download it again from the page of the release.`,
    }),
  },
  unreadable: {
    kind: "invalid",
    say: ({ file, why }: { file: string; why: string }) => ({
      zh: `发布包中的 ${file} 无法读取（${why}）。请从发布页重新下载。`,
      en: `${file} in the bundle cannot be read (${why}). Download the bundle again from the page of the release.`,
    }),
  },
  fileMissing: {
    kind: "invalid",
    say: ({ file }: { file: string }) => ({
      zh: `发布包中缺少 ${file}。请从发布页重新下载。`,
      en: `${file} is missing in the bundle. Download it again from the page of the release.`,
    }),
  },
  keyUnreadable: {
    kind: "invalid",
    say: ({ file }: { file: string }) => ({
      zh: `${file} 不是 Ed25519 公钥（PEM）。请从发布页下载公钥。`,
      en: `${file} is no public key of Ed25519 (PEM). Download the key from the page of releases.`,
    }),
  },
  keyMissing: {
    kind: "not-met",
    say: (_: None) => ({
      zh: "没有签名密钥，不能制作发布包。请按运维手册设置 ZHIXING_RELEASE_KEY_FILE 后重启。",
      en: "There is no key to sign with, so no bundle can be made. Set ZHIXING_RELEASE_KEY_FILE as the operator's guide says and start again.",
    }),
  },
  keyNotEd25519: {
    kind: "invalid",
    say: ({ name }: { name: string }) => ({
      zh: `${name} 给出的不是 Ed25519 私钥（PKCS#8 PEM）。请用 openssl genpkey -algorithm ed25519 生成。`,
      en: `${name} gives no private key of Ed25519 (PKCS#8 PEM). Make one by openssl genpkey -algorithm ed25519.`,
    }),
  },
  unknown: {
    kind: "not-found",
    say: (_: None) => ({ zh: "没有这次发布。请从发布目录进入。", en: "There is no such release. Enter from the list of releases." }),
  },
  notPublished: {
    kind: "not-found",
    say: (_: None) => ({
      zh: "这次发布还没有公开，或不存在。请看发布日历。",
      en: "This release is not public yet, or there is none. See the calendar of releases.",
    }),
  },
  notPrepared: {
    kind: "not-met",
    say: (_: None) => ({
      zh: "这次发布还没有制作内容。请先“制作发布内容”。",
      en: "Nothing is prepared for this release yet. Prepare it first.",
    }),
  },
  unknownUnit: {
    kind: "not-found",
    say: ({ unit }: { unit: string }) => ({
      zh: `这次发布中没有“${unit}”。请从发布页选择评价对象。`,
      en: `"${unit}" is not among the units of this release. Choose one on its page.`,
    }),
  },
  unknownIndicator: {
    kind: "not-found",
    say: ({ indicator }: { indicator: string }) => ({
      zh: `这次发布中没有指标“${indicator}”。请从发布页选择指标。`,
      en: `"${indicator}" is not among the indicators of this release. Choose one on its page.`,
    }),
  },
  unknownBundle: {
    kind: "not-found",
    say: (_: None) => ({
      zh: "没有这个发布包。请从发布页下载。",
      en: "There is no such bundle. Download it from the page of the release.",
    }),
  },
  otherNumbers: {
    kind: "conflict",
    say: ({ unit }: { unit: string }) => ({
      zh: `按发布包重算的结果与实时结果不一致（${unit}）。请报告系统管理员，不要发布。`,
      en: `What the bundle gives differs from the live result (${unit}). Tell the administrator, and do not publish.`,
    }),
  },
  otherBundle: {
    kind: "conflict",
    say: (_: None) => ({
      zh: "审定的须是现在制作好的这一份发布包。请刷新后再办。",
      en: "What is approved must be the bundle as it is prepared now. Reload and look again.",
    }),
  },
  typedByHand: {
    kind: "invalid",
    say: (_: None) => ({
      zh: "发布包由“制作发布内容”生成，不能手工填写。",
      en: "A bundle is made by the act of preparing; it cannot be typed in.",
    }),
  },
  beforeItsDay: {
    kind: "not-met",
    say: ({ on }: { on: string }) => ({
      zh: `发布日是 ${on}，之前不能公开。需要提前请先改期。`,
      en: `Its day is ${on}; it cannot be made public before. Move the day first if it must be earlier.`,
    }),
  },
  dayPassed: {
    kind: "invalid",
    say: ({ on }: { on: string }) => ({
      zh: `发布日 ${on} 已过。请选择今天或以后的日期。`,
      en: `${on} has passed. Choose today or a later day.`,
    }),
  },
  tooFewUnits: {
    kind: "not-met",
    say: ({ units, least }: { units: number; least: number }) => ({
      zh: `这个方案只发布分布，不点名；现有 ${units} 个评价对象，至少要 ${least} 个且合计可以公开，才不会看出单个对象。请待采集齐全，或在计划时降低最小计数。`,
      en: `This scheme publishes counts and names nobody; with ${units} unit(s) single ones could be told, at least ${least} are needed and a total that may be shown. Wait for more figures, or plan with a lower least count.`,
    }),
  },
  unitsNamed: {
    kind: "not-met",
    say: ({ count }: { count: number }) => ({
      zh: `这个方案只发布分布，但方案文本列出了 ${count} 个评价对象的代号，而方案文本随发布公开。请改从名录取评价对象，重新审定后再制作。`,
      en: `This scheme publishes counts, yet its text lists ${count} unit(s), and the text is published with the release. Take the units from the register, adopt the scheme again, then prepare.`,
    }),
  },
  unitsNotPublished: {
    kind: "not-found",
    say: (_: None) => ({
      zh: "这次发布只有分布，不公布单个评价对象。请看发布页的分布表。",
      en: "This release gives counts and names no single unit. See the tables on its page.",
    }),
  },
  noWhole: {
    kind: "not-found",
    say: (_: None) => ({
      zh: "这次发布的发布包就是完整包，没有另外的一份。请直接下载发布包。",
      en: "The bundle of this release is the whole one; there is no other. Download the bundle itself.",
    }),
  },
  wholeMissing: {
    kind: "invalid",
    say: ({ file }: { file: string }) => ({
      zh: `${file} 不是这份发布包所依据的完整包。请向发布单位取得摘要与清单一致的那一份。`,
      en: `${file} is not the whole bundle that this one follows from. Ask whoever released it for the one whose digest the manifest names.`,
    }),
  },
  findingUnanswered: {
    kind: "not-met",
    say: ({ number, title }: { number: string; title: string }) => ({
      zh: `${number}“${title}”还没有责任单位的答复。请先在数据核查中办理。`,
      en: `${number} "${title}" has no answer of its owner yet. See to it under Vetting first.`,
    }),
  },
  beingCorrected: {
    kind: "conflict",
    say: ({ number }: { number: string }) => ({
      zh: `${number} 正在更正这次发布。请把新的更正并入其中，或先办结。`,
      en: `${number} is correcting this release already. Put the new correction into it, or finish it first.`,
    }),
  },
  notAPublishedRelease: {
    kind: "invalid",
    say: (_: None) => ({
      zh: "更正只能针对已公开的发布。请从发布页点“更正”。",
      en: "Only a release that is public can be corrected. Start from its page by Correct.",
    }),
  },
  schemeNotReady: {
    kind: "not-met",
    say: ({ scheme }: { scheme: string }) => ({
      zh: `方案“${scheme}”现在没有可发布的结果。请选择列表中的方案，或等数据采齐。`,
      en: `The scheme "${scheme}" has no result to release at present. Choose one of the list, or wait for its figures.`,
    }),
  },
  noSuchPeriod: {
    kind: "invalid",
    say: ({ period, known }: { period: string; known: readonly string[] }) => ({
      zh: `这个方案不能计算 ${period} 年。可选：${known.join("、")}。`,
      en: `The scheme cannot be computed for ${period}. Choose one of ${known.join(", ")}.`,
    }),
  },
  titleShort: {
    kind: "invalid",
    say: ({ least }: { least: number }) => ({
      zh: `名称至少 ${least} 个字，它会出现在公开的发布日历中。`,
      en: `The title needs at least ${least} characters: it stands in the public calendar.`,
    }),
  },
  surveyNumberBlank: {
    kind: "invalid",
    say: (_: None) => ({
      zh: "使用了专项统计调查的，须写明每一项的批准文号。请补填，或改为“未使用”。",
      en: "Each survey that is used needs its approval number. Fill it in, or say that none is used.",
    }),
  },
});
