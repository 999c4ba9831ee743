import { defineProcedure } from "#define";

/**
 * A composite index is drafted on screen, text by text, proposed as one exact text with its effect on past ranks, and adopted by somebody else. What was
 * adopted never changes: a later version is a matter of its own.
 */
export const schemeAdoption = defineProcedure({
  id: "scheme-adoption",
  label: { zh: "评价方案审定", en: "Adoption of an evaluation scheme" },
  clauses: ["9.6.1", "9.6.2"],
  prefix: "FA",
  versions: [
    {
      from: "2021-01-01",
      form: "scheme-draft@1",
      title: "title",
      opensBy: ["evaluation-officer"],
      start: "drafted",
      states: [
        { id: "drafted", label: { zh: "编制中", en: "Being drafted" } },
        { id: "proposed", label: { zh: "待审定", en: "Waiting for adoption" } },
        { id: "adopted", label: { zh: "已审定", en: "Adopted" }, final: "done" },
        { id: "dropped", label: { zh: "已撤销", en: "Dropped" }, final: "ended" },
      ],
      parts: [
        {
          id: "officer",
          label: { zh: "编制单位", en: "Drafter" },
          held: { by: "field", field: "drafter" },
          roles: ["evaluation-officer"],
        },
        {
          id: "decider",
          label: { zh: "审定单位", en: "Who adopts" },
          held: { by: "unit", unit: "leading-group-office" },
          roles: ["leading-group-office"],
        },
      ],
      lead: "officer",
      transitions: [
        {
          name: "propose",
          label: { zh: "提请审定", en: "Propose" },
          from: ["drafted"],
          to: "proposed",
          by: ["officer"],
          form: "scheme-proposal@1",
          keeps: ["checksum", "evidence", "tried"],
          guards: ["scheme-is-whole"],
          tells: [{ notice: "scheme-proposed", part: "decider" }],
        },
        {
          name: "withdraw",
          label: { zh: "撤回", en: "Withdraw" },
          from: ["proposed"],
          to: "drafted",
          by: ["officer"],
          needs: [{ kind: "unopened" }],
        },
        {
          name: "return",
          label: { zh: "退回修改", en: "Return" },
          from: ["proposed"],
          to: "drafted",
          by: ["decider"],
          form: "scheme-reason@1",
          counts: "return",
          adverse: true,
          answers: ["decision"],
          tells: [{ notice: "scheme-returned", part: "officer" }],
        },
        {
          name: "adopt",
          label: { zh: "审定", en: "Adopt" },
          from: ["proposed"],
          to: "adopted",
          by: ["decider"],
          asks: "decide",
          form: "scheme-signature@1",
          keeps: ["from"],
          notBy: ["propose"],
          guards: ["scheme-is-same"],
          answers: ["decision"],
          tells: [{ notice: "scheme-adopted", part: "officer" }],
        },
        {
          name: "drop",
          label: { zh: "撤销", en: "Drop" },
          from: ["drafted"],
          to: "dropped",
          by: ["officer"],
          form: "scheme-reason@1",
        },
        {
          name: "remind",
          label: { zh: "提醒审定", en: "Remind" },
          from: ["proposed"],
          to: "same",
          by: "clock",
          tells: [{ notice: "scheme-waits", part: "decider" }],
        },
      ],
      deadlines: [
        {
          id: "decision",
          label: { zh: "审定", en: "Decision" },
          starts: ["propose"],
          in: ["proposed"],
          due: { kind: "working", days: 10 },
          window: { days: 3, kind: "working" },
          rungs: [{ id: "due", days: 0, kind: "natural", transition: "remind" }],
          assumed: true,
        },
      ],
    },
  ],
});
