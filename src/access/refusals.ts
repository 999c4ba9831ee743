import { defineRefusals } from "#kernel";

type None = Readonly<Record<never, never>>;
const minutes = (seconds: number): number => Math.max(1, Math.ceil(seconds / 60));

/** Why somebody is not let in, and what would let them. None says whether a name exists. */
export const refusals = defineRefusals("access", {
  wrongNameOrPassword: {
    kind: "not-allowed",
    say: (_: None) => ({
      zh: "用户名或密码不正确。请核对后重试；忘记密码请联系系统管理员重置。",
      en: "The name or the password is wrong. Check both and try again; an administrator can give a new password.",
    }),
  },
  locked: {
    kind: "not-allowed",
    say: ({ seconds }: { seconds: number }) => ({
      zh: `连续多次输入有误，为保护账号，此处已暂停登录，请在 ${minutes(seconds)} 分钟后再试，或请系统管理员解除锁定。`,
      en: `Too many wrong tries: signing in under this name is paused here. Try again in ${minutes(seconds)} min, or ask an administrator to lift the lock.`,
    }),
  },
  tooManyTries: {
    kind: "not-allowed",
    say: ({ seconds }: { seconds: number }) => ({
      zh: `来自您所在网络地址的错误尝试过多，请在 ${seconds} 秒后再试。`,
      en: `Too many wrong tries came from your network address. Try again in ${seconds} s.`,
    }),
  },
  busy: {
    kind: "not-met",
    say: (_: None) => ({
      zh: "同时登录的人较多，请稍候片刻再试。",
      en: "Many people are signing in at this moment. Please try again shortly.",
    }),
  },
  oneTimeExpired: {
    kind: "too-late",
    say: ({ days }: { days: number }) => ({
      zh: `初始密码自发放之日起 ${days} 天内有效，现已过期，请联系系统管理员重新发放。`,
      en: `A first password is good for ${days} days and this one has expired. Ask an administrator for a new one.`,
    }),
  },
  trialOnly: {
    kind: "not-allowed",
    say: (_: None) => ({
      zh: "一键登录只在试用模式下可用，请用本人账号登录。",
      en: "Signing in with one click exists in trial mode only. Sign in with your own name.",
    }),
  },
  noSuchRole: {
    kind: "not-found",
    say: ({ role, known }: { role: string; known: string }) => ({
      zh: `规划中没有“${role}”这一角色，可选：${known}。`,
      en: `The plan has no role "${role}"; there are ${known}.`,
    }),
  },
  signedOut: {
    kind: "not-allowed",
    say: (_: None) => ({ zh: "登录已失效，请重新登录。", en: "You are no longer signed in. Please sign in again." }),
  },
  stepFirst: {
    kind: "not-allowed",
    say: ({ step }: { step: string }) => ({
      zh: `请先完成登录的下一步：${stepNames[step]?.zh ?? "登录"}。`,
      en: `First complete the next step of signing in: ${stepNames[step]?.en ?? "sign in"}.`,
    }),
  },
  oldPasswordWrong: {
    kind: "invalid",
    say: (_: None) => ({ zh: "原密码不正确，请重新输入。", en: "The old password is wrong. Please enter it again." }),
  },
  noPassword: {
    kind: "not-allowed",
    say: (_: None) => ({
      zh: "该账号未设密码，无需修改。",
      en: "This account has no password, so there is none to change.",
    }),
  },
  passwordTooShort: {
    kind: "invalid",
    say: ({ shortest }: { shortest: number }) => ({
      zh: `新密码至少 ${shortest} 个字符，请加长。`,
      en: `A password has at least ${shortest} characters; make it longer.`,
    }),
  },
  passwordTooLong: {
    kind: "invalid",
    say: ({ longest }: { longest: number }) => ({
      zh: `新密码最多 ${longest} 个字符，请缩短。`,
      en: `A password has at most ${longest} characters; make it shorter.`,
    }),
  },
  passwordTooFewClasses: {
    kind: "invalid",
    say: ({ found, needed }: { found: number; needed: number }) => ({
      zh: `新密码须包含小写字母、大写字母、数字、其他字符中的至少 ${needed} 类，现有 ${found} 类。`,
      en: `A password mixes at least ${needed} of small letters, capitals, digits and other characters; this has ${found}.`,
    }),
  },
  passwordHoldsLogin: {
    kind: "invalid",
    say: (_: None) => ({ zh: "新密码不得包含用户名，请更换。", en: "A password must not contain the sign-in name; choose another." }),
  },
  passwordHasRun: {
    kind: "invalid",
    say: ({ length }: { length: number }) => ({
      zh: `新密码不得含有连续 ${length} 个以上相同、相邻的字符（如 1234、abcd、qwer、aaaa），请更换。`,
      en: `A password must not hold ${length} or more equal or neighbouring characters (1234, abcd, qwer, aaaa); choose another.`,
    }),
  },
  passwordCommon: {
    kind: "invalid",
    say: (_: None) => ({
      zh: "新密码是常见词加数字或符号，容易被猜中，请换成不相干的几个词或随机字符。",
      en: "This is a common word with digits or signs around it and easily guessed; use several unrelated words or random characters.",
    }),
  },
  passwordReused: {
    kind: "invalid",
    say: ({ count }: { count: number }) => ({
      zh: `新密码不得与最近 ${count} 次使用过的密码相同，请更换。`,
      en: `A password must differ from the last ${count}; choose another.`,
    }),
  },
  noSuchSession: {
    kind: "not-found",
    say: (_: None) => ({
      zh: "您名下没有这一登录，可能已经退出或过期。",
      en: "There is no such session of yours; it may have ended already.",
    }),
  },
});

const stepNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  "change-password": { zh: "修改密码", en: "change the password" },
  "second-factor": { zh: "用通行密钥验证", en: "confirm with a passkey" },
  "enrol-second-factor": { zh: "登记通行密钥", en: "enrol a passkey" },
};
