import { defineProcedure, type Part, type Transition } from "#define";

const parts: readonly Part[] = [
  { id: "office", label: { zh: "提请单位", en: "Proposer" }, held: { by: "field", field: "drafter" }, roles: ["leading-group-office"] },
  { id: "leader", label: { zh: "签批人", en: "Signatory" }, held: { by: "unit", unit: "leading-group" }, roles: ["leading-group-member"] },
];
const states = [
  { id: "proposed", label: { zh: "待签批", en: "Waiting for a signature" } },
  { id: "signed", label: { zh: "已签批", en: "Signed" }, final: "done" },
  { id: "refused", label: { zh: "不予同意", en: "Refused" }, final: "ended" },
  { id: "lifted", label: { zh: "已撤回", en: "Lifted" }, final: "ended" },
] as const;
type S = (typeof states)[number]["id"];

const refuse: Transition<S> = {
  name: "refuse",
  label: { zh: "不同意", en: "Refuse" },
  from: ["proposed"],
  to: "refused",
  by: ["leader"],
  asks: "decide",
  form: "plan-reason@1",
  adverse: true,
  tells: [{ notice: "plan-returned", part: "office" }],
};
const sign = (guards: readonly string[]): Transition<S> => ({
  name: "sign",
  label: { zh: "签批同意", en: "Sign" },
  from: ["proposed"],
  to: "signed",
  by: ["leader"],
  asks: "decide",
  form: "plan-opinion@1",
  guards,
  tells: [{ notice: "plan-published", part: "office" }],
});
const withdraw: Transition<S> = {
  name: "lift",
  label: { zh: "撤回", en: "Withdraw" },
  from: ["proposed"],
  to: "lifted",
  by: ["office"],
  form: "plan-reason@1",
};

const common = {
  from: "2021-01-01",
  title: "title",
  opensBy: ["leading-group-office"],
  start: "proposed",
  parts,
  lead: "office",
  deadlines: [],
} as const;
const tells = [{ notice: "plan-submitted", part: "leader" }] as const;

/** A target gets another value by a signed act that keeps the old one beside it, never by an edit. */
export const rebaselining = defineProcedure({
  id: "rebaselining",
  label: { zh: "目标值调整", en: "Change of a target" },
  clauses: ["9.2.2", "9.5.2"],
  prefix: "TZ",
  versions: [
    { ...common, form: "rebaselining@1", states: [...states], tells, transitions: [sign(["planning-old-value"]), refuse, withdraw] },
  ],
});

/** A clause that needs no task of its own: somebody signs why; without it the clause stands on the list of those that are missing. */
export const clauseExemption = defineProcedure({
  id: "clause-exemption",
  label: { zh: "条款不单设任务", en: "A clause without a task of its own" },
  clauses: ["9.2.2"],
  prefix: "BS",
  versions: [{ ...common, form: "clause-exemption@1", states: [...states], tells, transitions: [sign([]), refuse, withdraw] }],
});
