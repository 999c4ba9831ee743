import { defineProcedure } from "#define";

/**
 * Help given to one firm: registered by whoever gave it, reviewed by somebody else, and counted by an entry only when accepted. What was
 * counted wrongly is reversed by an entry of its own.
 */
export const assistance = defineProcedure({
  id: "assistance",
  label: { zh: "企业帮办登记", en: "Help given to a firm" },
  clauses: ["4.1.3", "6.3.4", "9.3.1"],
  prefix: "BF",
  versions: [
    {
      from: "2021-01-01",
      form: "assistance@1",
      title: "enterprise",
      opensBy: ["local-bureau", "department-officer", "system-manager"],
      start: "drafted",
      states: [
        { id: "drafted", label: { zh: "待提交", en: "Drafted" } },
        { id: "submitted", label: { zh: "待审核", en: "In review" } },
        { id: "accepted", label: { zh: "已认可", en: "Accepted" }, final: "done" },
        { id: "reversed", label: { zh: "已冲销", en: "Reversed" }, final: "ended" },
        { id: "withdrawn", label: { zh: "已撤回", en: "Withdrawn" }, final: "ended" },
      ],
      parts: [
        {
          id: "helper",
          label: { zh: "帮办单位", en: "Unit that helped" },
          held: { by: "opener" },
          roles: ["local-bureau", "department-officer", "system-manager"],
        },
        {
          id: "reviewer",
          label: { zh: "审核单位", en: "Reviewing unit" },
          held: { by: "unit", unit: "science-and-technology-department" },
          roles: ["department-officer", "system-manager"],
        },
      ],
      lead: "helper",
      transitions: [
        {
          name: "submit",
          label: { zh: "提交审核", en: "Hand in" },
          from: ["drafted"],
          to: "submitted",
          by: ["helper"],
          asks: "answer",
          guards: ["enterprise-code-valid"],
          tells: [{ notice: "assistance-submitted", part: "reviewer" }],
        },
        { name: "withdraw", label: { zh: "撤回", en: "Withdraw" }, from: ["drafted"], to: "withdrawn", by: ["helper"] },
        {
          name: "accept",
          label: { zh: "认可", en: "Accept" },
          from: ["submitted"],
          to: "accepted",
          by: ["reviewer"],
          asks: "review",
          notBy: ["submit"],
          guards: ["enterprise-code-valid", "help-counted-once"],
          answers: ["review"],
          posts: [{ account: "assistance/accepted", amount: "1", dims: { kind: { field: "kind" } }, regionOf: "helper" }],
        },
        {
          name: "return",
          label: { zh: "退回", en: "Return" },
          from: ["submitted"],
          to: "drafted",
          by: ["reviewer"],
          asks: "review",
          form: "assistance-reason@1",
          answers: ["review"],
          tells: [{ notice: "assistance-returned", part: "helper" }],
          counts: "return",
          adverse: true,
        },
        {
          name: "reverse",
          label: { zh: "冲销", en: "Reverse" },
          from: ["accepted"],
          to: "reversed",
          by: ["reviewer"],
          form: "assistance-reason@1",
          posts: [{ account: "assistance/accepted", amount: "-1", dims: { kind: { field: "kind" } }, regionOf: "helper" }],
          tells: [{ notice: "assistance-reversed", part: "helper" }],
          adverse: true,
        },
      ],
      deadlines: [
        {
          id: "review",
          label: { zh: "审核", en: "Review" },
          starts: ["submit"],
          in: ["submitted"],
          due: { kind: "working", days: 5 },
          window: { days: 1, kind: "working" },
          assumed: true,
        },
      ],
    },
  ],
});
