import { defineProcedure, type Procedure } from "#define";

/** What differs between the three documents in which the plan is broken down. */
type Document = Pick<Procedure, "id" | "label" | "prefix"> & {
  /** Publishing hands its tasks over, one matter each. */
  readonly opensTasks?: true;
};

/**
 * A document is drafted in the platform, submitted as one exact text, signed by a leader who did not submit it, and in force from then on. A revision
 * is drafted while the signed text goes on holding; nothing that was signed is ever changed.
 */
const planDocument = ({ id, label, prefix, opensTasks }: Document): Procedure =>
  defineProcedure({
    id,
    label,
    clauses: ["9.2.2", "9.1.1"],
    prefix,
    versions: [
      {
        from: "2021-01-01",
        form: "plan-document@1",
        title: "title",
        opensBy: ["leading-group-office"],
        start: "draft",
        states: [
          { id: "draft", label: { zh: "起草中", en: "Being drafted" } },
          { id: "submitted", label: { zh: "待签发", en: "Waiting for a signature" } },
          { id: "published", label: { zh: "施行中", en: "In force" } },
          { id: "archived", label: { zh: "已归档", en: "Archived" }, final: "done" },
          { id: "dropped", label: { zh: "已撤销", en: "Dropped" }, final: "ended" },
        ],
        parts: [
          {
            id: "office",
            label: { zh: "起草单位", en: "Drafter" },
            held: { by: "field", field: "drafter" },
            roles: ["leading-group-office"],
          },
          {
            id: "leader",
            label: { zh: "签发人", en: "Signatory" },
            held: { by: "unit", unit: "leading-group" },
            roles: ["leading-group-member"],
          },
        ],
        lead: "office",
        transitions: [
          {
            name: "submit",
            label: { zh: "送审", en: "Submit" },
            from: ["draft"],
            to: "submitted",
            by: ["office"],
            form: "plan-submission@1",
            keeps: ["checksum"],
            guards: ["planning-whole"],
            tells: [{ notice: "plan-submitted", part: "leader" }],
          },
          {
            name: "return",
            label: { zh: "退回修改", en: "Return" },
            from: ["submitted"],
            to: "draft",
            by: ["leader"],
            asks: "decide",
            form: "plan-reason@1",
            counts: "return",
            adverse: true,
            tells: [{ notice: "plan-returned", part: "office" }],
          },
          {
            name: "withdraw",
            label: { zh: "撤回送审", en: "Withdraw" },
            from: ["submitted"],
            to: "draft",
            by: ["office"],
            needs: [{ kind: "unopened" }],
          },
          {
            name: "publish",
            label: { zh: "签发", en: "Sign and publish" },
            from: ["submitted"],
            to: "published",
            by: ["leader"],
            asks: "decide",
            form: "plan-publication@1",
            keeps: ["from"],
            notBy: ["submit"],
            guards: ["planning-same-text"],
            ...(opensTasks ? { opens: [{ procedure: "key-task", rows: "tasks" }] } : {}),
            tells: [{ notice: "plan-published", part: "office" }],
          },
          {
            name: "revise",
            label: { zh: "修订", en: "Revise" },
            from: ["published"],
            to: "draft",
            by: ["office"],
            form: "plan-reason@1",
          },
          {
            name: "archive",
            label: { zh: "归档", en: "Archive" },
            from: ["published"],
            to: "archived",
            by: ["office"],
            needs: [{ kind: "children-final" }],
          },
          {
            name: "drop",
            label: { zh: "撤销", en: "Drop" },
            from: ["draft"],
            to: "dropped",
            by: ["office"],
            form: "plan-reason@1",
            needs: [{ kind: "at-most", transition: "publish", times: 1 }],
          },
        ],
        deadlines: [],
      },
    ],
  });

export const actionPlan = planDocument({ id: "action-plan", label: { zh: "行动计划", en: "Action plan" }, prefix: "XD" });
export const annualPlan = planDocument({ id: "annual-plan", label: { zh: "年度工作计划", en: "Annual plan" }, prefix: "NJ" });
export const keyTaskList = planDocument({
  id: "key-task-list",
  label: { zh: "年度重点任务清单", en: "Key-task list of the year" },
  prefix: "QD",
  opensTasks: true,
});
