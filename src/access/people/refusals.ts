import { defineRefusals, type Label } from "#kernel";

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
  heldAlone: {
    kind: "not-allowed",
    say: ({ role, other }: { role: Label; other: Label }) => ({
      zh: `“${role.zh}”与“${other.zh}”不得由一人兼任：系统管理员、安全保密管理员、安全审计管理员相互监督，各须专人担任，且不兼任业务岗位。请另选人员，或先结束原任职。`,
      en: `"${role.en}" and "${other.en}" may not be held by one person: the three administrators watch one another and hold no other role. Choose somebody else, or end the other appointment first.`,
    }),
  },
  notOnOneself: {
    kind: "not-allowed",
    say: (_: None) => ({
      zh: "不能对本人的账号和任职进行操作，请由另一名系统管理员办理。",
      en: "Nobody acts on their own account or appointments; ask another system administrator.",
    }),
  },
  handsToOneself: {
    kind: "invalid",
    say: (_: None) => ({ zh: "移交人与接任人不能是同一人，请另选接任人。", en: "A post is handed over to somebody else; choose who." }),
  },
  nothingToHandOver: {
    kind: "invalid",
    say: (_: None) => ({ zh: "请至少选择一个要移交的岗位。", en: "Choose at least one post to hand over." }),
  },
  postOfOtherUnit: {
    kind: "not-allowed",
    say: (_: None) => ({
      zh: "管理负责人只能交接本单位的岗位。其他单位的岗位，请由该单位管理负责人或系统管理员办理。",
      en: "A unit's manager hands over posts of that unit only. For others, ask their own manager or a system administrator.",
    }),
  },
  postOfNoUnit: {
    kind: "not-met",
    say: ({ role }: { role: Label }) => ({
      zh: `“${role.zh}”是个人身份，不属于任何单位，无法移交。请只选择单位岗位。`,
      en: `"${role.en}" is personal and belongs to no unit, so it cannot be handed over. Choose posts of a unit only.`,
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
