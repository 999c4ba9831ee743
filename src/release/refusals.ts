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
  findingUnanswered: {
    kind: "not-met",
    say: ({ number, title }: { number: string; title: string }) => ({
      zh: `${number}“${title}”还没有责任单位的答复。请先在数据核查中办理。`,
      en: `${number} "${title}" has no answer of its owner yet. See to it under Vetting first.`,
    }),
  },
  notAPublishedRelease: {
    kind: "invalid",
    say: (_: None) => ({
      zh: "更正只能针对已公开的发布。请从发布页点“更正”。",
      en: "Only a release that is public can be corrected. Start from its page by Correct.",
    }),
  },
  surveyNumber: {
    kind: "not-met",
    say: (_: None) => ({
      zh: "使用了调查数据，须填写统计调查项目批准文号。",
      en: "A survey is used: its approval number must be given.",
    }),
  },
});
