import { defineRefusals } from "#kernel";

export const longestBody = 2000;
export const longestContact = 120;

export const refusals = defineRefusals("feedback", {
  tooShort: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "请写明意见内容，至少五个字。",
      en: "Please write what you wish to say, in five characters at least.",
    }),
  },
  tooLong: {
    kind: "invalid",
    say: ({ most }: { most: number }) => ({
      zh: `意见内容超过 ${most} 字，请缩短或分几次提交。`,
      en: `The text is longer than ${most} characters; shorten it or send it in parts.`,
    }),
  },
  contactTooLong: {
    kind: "invalid",
    say: ({ most }: { most: number }) => ({
      zh: `联系方式超过 ${most} 字，请只写一种，如电话或电子邮箱。`,
      en: `The contact is longer than ${most} characters; give one only, such as a telephone number or an e-mail address.`,
    }),
  },
  noSuchPage: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "所涉页面应写本站地址，以“/”开头，如 /open/indicators。",
      en: "The page must be an address of this site, beginning with /, such as /open/indicators.",
    }),
  },
  tooMany: {
    kind: "not-met",
    say: ({ seconds }: { seconds: number }) => ({
      zh: `一小时内收到的意见已达上限，请在 ${Math.ceil(seconds / 60)} 分钟后再试。您写的内容没有保存。`,
      en: `As much feedback as can be taken within an hour has come in; try again in ${Math.ceil(seconds / 60)} min. What you wrote was not kept.`,
    }),
  },
  unknownNumber: {
    kind: "not-found",
    say: (_: Record<string, never>) => ({
      zh: "没有这个回执编号。编号形如 20261122-7K4M-9QXD，请核对后再查。",
      en: "There is no such receipt. A number looks like 20261122-7K4M-9QXD; please check it.",
    }),
  },
  emptyAnswer: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({ zh: "请写答复内容。", en: "Write the answer first." }),
  },
  closed: {
    kind: "conflict",
    say: (_: Record<string, never>) => ({
      zh: "这条意见已经办结，不能再答复。如有新情况，请另行提交。",
      en: "This feedback is closed and takes no further answer. Please hand in anything new by itself.",
    }),
  },
  noContact: {
    kind: "not-found",
    say: (_: Record<string, never>) => ({
      zh: "没有留下联系方式，或已经删除。",
      en: "No contact was left, or it has been erased.",
    }),
  },
});
