import { defineProcedure } from "#define";

/** The plan's final evaluation: drafted by the office, decided by the leading group, issued with its check code. */
export const finalEvaluation = defineProcedure({
  id: "final-evaluation",
  label: { zh: "规划终期评估", en: "Final evaluation of the plan" },
  clauses: ["9.6.2", "9.6.4"],
  prefix: "ZP",
  versions: [
    {
      from: "2021-01-01",
      form: "final-evaluation@1",
      title: "title",
      opensBy: ["leading-group-office"],
      start: "drafted",
      states: [
        { id: "drafted", label: { zh: "起草中", en: "Drafted" } },
        { id: "in-review", label: { zh: "审定中", en: "In review" } },
        { id: "approved", label: { zh: "待印发", en: "To be issued" } },
        { id: "issued", label: { zh: "已印发", en: "Issued" }, final: "done" },
        { id: "withdrawn", label: { zh: "已撤回", en: "Withdrawn" }, final: "ended" },
      ],
      parts: [
        { id: "drafter", label: { zh: "起草单位", en: "Drafting unit" }, held: { by: "opener" }, roles: ["leading-group-office"] },
        {
          id: "decider",
          label: { zh: "审定", en: "Deciding body" },
          held: { by: "unit", unit: "leading-group" },
          roles: ["leading-group-member"],
        },
      ],
      lead: "drafter",
      transitions: [
        {
          name: "submit",
          label: { zh: "送审", en: "Hand in" },
          from: ["drafted"],
          to: "in-review",
          by: ["drafter"],
          asks: "answer",
          tells: [{ notice: "evaluation-submitted", part: "decider" }],
        },
        { name: "withdraw", label: { zh: "撤回", en: "Withdraw" }, from: ["drafted"], to: "withdrawn", by: ["drafter"] },
        {
          name: "approve",
          label: { zh: "同意印发", en: "Approve" },
          from: ["in-review"],
          to: "approved",
          by: ["decider"],
          asks: "decide",
          notBy: ["submit"],
        },
        {
          name: "return",
          label: { zh: "退回修改", en: "Return" },
          from: ["in-review"],
          to: "drafted",
          by: ["decider"],
          asks: "decide",
          form: "final-evaluation-opinion@1",
          tells: [{ notice: "evaluation-returned", part: "drafter" }],
          counts: "return",
          adverse: true,
        },
        {
          name: "issue",
          label: { zh: "印发", en: "Issue" },
          from: ["approved"],
          to: "issued",
          by: ["drafter"],
          asks: "answer",
          guards: ["evaluation-has-code"],
          tells: [{ notice: "evaluation-issued", part: "decider" }],
        },
      ],
      deadlines: [],
    },
  ],
});
