import { defineRefusals } from "#kernel";

type None = Readonly<Record<never, never>>;

/** What an administrator is told. Administrators may know which names there are. */
export const refusals = defineRefusals("access", {
  loginMalformed: {
    kind: "invalid",
    say: ({ login }: { login: string }) => ({
      zh: `“${login}”不能用作用户名：须为 3 至 32 个小写字母、数字或 . _ -，以字母或数字开头。`,
      en: `"${login}" cannot be a sign-in name: use 3 to 32 small letters, digits or . _ -, beginning with a letter or digit.`,
    }),
  },
  loginReserved: {
    kind: "invalid",
    say: ({ prefix }: { prefix: string }) => ({
      zh: `以“${prefix}”开头的用户名留给试用模式，请换一个。`,
      en: `Names beginning with "${prefix}" belong to the trial mode; choose another.`,
    }),
  },
  loginTaken: {
    kind: "conflict",
    say: ({ login }: { login: string }) => ({
      zh: `用户名“${login}”已被使用（停用的账号也占用其用户名），请换一个。`,
      en: `The sign-in name "${login}" is taken, perhaps by a closed account; choose another.`,
    }),
  },
  nameMalformed: {
    kind: "invalid",
    say: (_: None) => ({
      zh: "姓名须为一行 1 至 64 个字符，首尾无空格。",
      en: "A name is one line of 1 to 64 characters without blanks at its ends.",
    }),
  },
  unknownRole: {
    kind: "not-found",
    say: ({ role, known }: { role: string; known: string }) => ({
      zh: `规划中没有角色“${role}”，可选：${known}。`,
      en: `The plan has no role "${role}"; there are ${known}.`,
    }),
  },
  unknownUnit: {
    kind: "not-found",
    say: ({ unit, near }: { unit: string; near: string }) => ({
      zh: `规划中没有单位“${unit}”，请用单位编号，如：${near}。`,
      en: `The plan has no unit "${unit}"; use the id of one, such as ${near}.`,
    }),
  },
  unknownPlace: {
    kind: "not-found",
    say: ({ region }: { region: string }) => ({
      zh: `规划中没有代码为“${region}”的地区，请用六位代码，如 140000。`,
      en: `The plan has no region "${region}"; use a six-digit code such as 140000.`,
    }),
  },
  endsBeforeBeginning: {
    kind: "invalid",
    say: ({ from, until }: { from: string; until: string }) => ({
      zh: `任期止日 ${until} 早于起日 ${from}，请改正。`,
      en: `The appointment would end on ${until}, before it begins on ${from}.`,
    }),
  },
  notADay: {
    kind: "invalid",
    say: ({ text }: { text: string }) => ({
      zh: `“${text}”不是一个存在的日期，请写作 2026-12-31。`,
      en: `"${text}" is not a day that exists; write it as 2026-12-31.`,
    }),
  },
  noSuchPerson: {
    kind: "not-found",
    say: ({ login }: { login: string }) => ({
      zh: `没有用户名为“${login}”的人员，可用 people list 查看全部。`,
      en: `There is nobody with the sign-in name "${login}"; people list shows all.`,
    }),
  },
  personClosed: {
    kind: "conflict",
    say: ({ login }: { login: string }) => ({
      zh: `“${login}”的账号已停用，不能变更；如需恢复，请先执行 people reopen。`,
      en: `The account "${login}" is closed and cannot be changed; to take it up again, run people reopen first.`,
    }),
  },
  notClosed: {
    kind: "conflict",
    say: ({ login }: { login: string }) => ({
      zh: `“${login}”的账号没有停用，无需恢复；忘记密码请用 people reset-password。`,
      en: `The account "${login}" is not closed. For a forgotten password use people reset-password.`,
    }),
  },
  isTrialPerson: {
    kind: "not-allowed",
    say: ({ login }: { login: string }) => ({
      zh: `“${login}”是试用模式自动建立的账号，没有密码和通行密钥，也不能变更。`,
      en: `"${login}" was made by the trial mode; it has no password or passkey and cannot be changed.`,
    }),
  },
  noSuchAppointment: {
    kind: "not-found",
    say: ({ appointment }: { appointment: string }) => ({
      zh: `没有编号为“${appointment}”的任职，可用 people list 查看。`,
      en: `There is no appointment "${appointment}"; people list shows them.`,
    }),
  },
});
