import { defineRefusals, type Label } from "#kernel";

type None = Readonly<Record<never, never>>;

/** Why one may not have somebody act in one's place, and what may be done instead. */
export const refusals = defineRefusals("access", {
  notYourPost: {
    kind: "not-allowed",
    say: (_: None) => ({
      zh: "只能委托本人现任的岗位；他人委托给您的岗位不能再转委托。请另选一个岗位。",
      en: "Only a post of your own that holds today can be delegated, never one that was delegated to you. Choose another.",
    }),
  },
  notDelegable: {
    kind: "not-allowed",
    say: ({ role }: { role: Label }) => ({
      zh: `“${role.zh}”须由本人履行，不能委托，也不能接受委托。需要换人时请办理岗位交接。`,
      en: `"${role.en}" is held in person: it is neither delegated nor may its holder act for others. Hand the post over instead.`,
    }),
  },
  noSuchDelegate: {
    kind: "not-found",
    say: ({ login }: { login: string }) => ({
      zh: `没有用户名为“${login}”、且现任有岗位的人员，请核对用户名。`,
      en: `Nobody with the sign-in name "${login}" holds a post today; check the name.`,
    }),
  },
  delegateIsOneself: {
    kind: "invalid",
    say: (_: None) => ({ zh: "不能委托给本人，请另选受托人。", en: "You cannot act in your own place; choose somebody else." }),
  },
  dutiesWouldMeet: {
    kind: "not-allowed",
    say: ({ mine, theirs }: { mine: Label; theirs: Label }) => ({
      zh: `受托人在同一单位担任“${theirs.zh}”，与您的“${mine.zh}”分属不同职责，决策、执行、监督不得集于一人。请委托给职责相同的同事。`,
      en: `They are "${theirs.en}" in the same unit, another duty than your "${mine.en}": decision, execution and supervision may not meet in one person. Choose a colleague of the same duty.`,
    }),
  },
  delegatedTooLong: {
    kind: "invalid",
    say: ({ least, most }: { least: string; most: string }) => ({
      zh: `委托止日须在 ${least} 至 ${most} 之间（最长 90 天），请改正。`,
      en: `A delegation ends between ${least} and ${most} (90 days at most); mend its last day.`,
    }),
  },
  alreadyDelegated: {
    kind: "conflict",
    say: ({ until }: { until: string }) => ({
      zh: `这一岗位已委托他人至 ${until}。一个岗位同时只能委托一人，请先撤回。`,
      en: `This post is delegated to somebody until ${until}. One person acts for a post at a time: revoke it first.`,
    }),
  },
  noSuchDelegation: {
    kind: "not-found",
    say: (_: None) => ({
      zh: "没有这项与您有关的委托，可能已经撤回。请刷新后查看。",
      en: "There is no such delegation of yours; it may have been revoked. Reload to see.",
    }),
  },
});
