import { defineProcedure } from "#define";

/**
 * Whoever keeps figures hands them in for one scheme and one period as one sheet; somebody else accepts the whole of it or sends it back. From then on the
 * figures count; a later sheet corrects them with a reason, and what was known before stays known. This is administration, no statistical survey.
 */
export const dataCollection = defineProcedure({
  id: "data-collection",
  label: { zh: "评价数据采集", en: "Collection of figures for an evaluation" },
  clauses: ["9.6.1", "9.6.2"],
  prefix: "CJ",
  versions: [
    {
      from: "2021-01-01",
      form: "collection@1",
      title: "title",
      opensBy: ["department-officer", "local-bureau", "system-manager", "first-responsible-person"],
      start: "drafted",
      states: [
        { id: "drafted", label: { zh: "填报中", en: "Being filled in" } },
        { id: "handed-in", label: { zh: "待接收", en: "Waiting for acceptance" } },
        { id: "returned", label: { zh: "退回修改", en: "Returned" } },
        { id: "accepted", label: { zh: "已接收", en: "Accepted" }, final: "done" },
        { id: "dropped", label: { zh: "已撤销", en: "Dropped" }, final: "ended" },
      ],
      parts: [
        {
          id: "keeper",
          label: { zh: "报送单位", en: "Who hands in" },
          held: { by: "field", field: "keeper" },
          roles: ["department-officer", "local-bureau", "system-manager", "first-responsible-person"],
        },
        {
          id: "accepter",
          label: { zh: "接收单位", en: "Who accepts" },
          held: { by: "unit", unit: "science-and-technology-department" },
          roles: ["evaluation-officer"],
        },
      ],
      lead: "keeper",
      transitions: [
        {
          name: "hand-in",
          label: { zh: "报送", en: "Hand in" },
          from: ["drafted", "returned"],
          to: "handed-in",
          by: ["keeper"],
          form: "collection-sheet@1",
          keeps: ["sheet", "figures", "corrections"],
          guards: ["collected-sheet-holds"],
          tells: [{ notice: "collection-handed-in", part: "accepter" }],
        },
        {
          name: "withdraw",
          label: { zh: "撤回", en: "Withdraw" },
          from: ["handed-in"],
          to: "returned",
          by: ["keeper"],
          needs: [{ kind: "unopened" }],
        },
        {
          name: "accept",
          label: { zh: "接收", en: "Accept" },
          from: ["handed-in"],
          to: "accepted",
          by: ["accepter"],
          asks: "decide",
          form: "collection-acceptance@1",
          notBy: ["hand-in"],
          guards: ["collected-sheet-holds"],
          posts: [{ account: "evaluation/collected-sheets", amount: "1" }],
          answers: ["decision"],
          tells: [{ notice: "collection-accepted", part: "keeper" }],
        },
        {
          name: "return",
          label: { zh: "退回修改", en: "Return" },
          from: ["handed-in"],
          to: "returned",
          by: ["accepter"],
          form: "collection-reason@1",
          counts: "return",
          adverse: true,
          answers: ["decision"],
          tells: [{ notice: "collection-returned", part: "keeper" }],
        },
        {
          name: "drop",
          label: { zh: "撤销", en: "Drop" },
          from: ["drafted", "returned"],
          to: "dropped",
          by: ["keeper"],
          form: "collection-reason@1",
        },
        {
          name: "remind",
          label: { zh: "提醒接收", en: "Remind" },
          from: ["handed-in"],
          to: "same",
          by: "clock",
          tells: [{ notice: "collection-waits", part: "accepter" }],
        },
      ],
      deadlines: [
        {
          id: "decision",
          label: { zh: "接收或退回", en: "Acceptance or return" },
          starts: ["hand-in"],
          in: ["handed-in"],
          due: { kind: "working", days: 5 },
          against: "accepter",
          window: { days: 2, kind: "working" },
          rungs: [{ id: "due", days: 0, kind: "natural", transition: "remind" }],
          assumed: true,
        },
      ],
    },
  ],
});
