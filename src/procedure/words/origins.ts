import type { MatterRow } from "#contract";
import { type CheckedPlan, yardstickOf } from "#define";
import type { Label } from "#kernel";
import type { Origin } from "../types.ts";
import type { Called } from "./desks.ts";

const isMatterId = (id: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/.test(id);
const both = (text: string): Label => ({ zh: text, en: text });

/** What a matter can have arisen from besides what the plan defines. */
const kinds: Readonly<Record<string, Label>> = {
  meeting: { zh: "会议纪要", en: "Minutes of a meeting" },
  instruction: { zh: "领导批示", en: "Instruction" },
  alert: { zh: "预警", en: "Alert" },
  "help-request": { zh: "企业诉求", en: "Request for help" },
  "key-task": { zh: "重点任务", en: "Key task" },
  "action-plan": { zh: "行动计划", en: "Action plan" },
  "annual-plan": { zh: "年度计划", en: "Annual plan" },
  consultation: { zh: "会商", en: "Consultation" },
  commitment: { zh: "会商承诺", en: "Commitment" },
  inspection: { zh: "督查检查", en: "Inspection" },
  "look-back": { zh: "回头看", en: "Look-back" },
  objection: { zh: "异议", en: "Objection" },
  matter: { zh: "事项", en: "Matter" },
  result: { zh: "考核结果", en: "Result of an assessment" },
  application: { zh: "申请", en: "Application" },
  own: { zh: "自行发起", en: "Of one's own accord" },
};

/** Pages of things that are no matters. */
const places: Readonly<Record<string, (id: string) => string>> = {
  alert: (id) => `/alerts?alert=${encodeURIComponent(id)}`,
  meeting: (id) => `/plan/meetings/${encodeURIComponent(id)}`,
};

/** What a matter arose from, in words, and where that stands; null where it has no page. */
export function originAnswer(plan: CheckedPlan, { kind, id }: Origin, { matter }: Pick<Called, "matter">): MatterRow["origin"] {
  const defined = fromPlan(plan, kind, id);
  if (kind === "result") return { kind, label: resultLabel(plan, id), href: null };
  if (defined) return { kind, ...defined };
  const name = kinds[kind] ?? { zh: "其他来源", en: "Other source" };
  const number = matter.get(id);
  if (number !== undefined) return { kind, label: joined(name, both(number)), href: `/work/m/${id}` };
  // An id made by the platform says nothing to a reader; a number that people gave does.
  const isOpaque = id === "" || isMatterId(id);
  const href = isOpaque && kind !== "alert" && kind !== "meeting" ? null : (places[kind]?.(id) ?? null);
  return { kind, label: isOpaque ? name : joined(name, both(id)), href };
}

const joined = (name: Label, what: Label): Label => ({ zh: `${name.zh}：${what.zh}`, en: `${name.en}: ${what.en}` });

/** `NUMBER` of an assessment, or `NUMBER:INDICATOR` of one item of it. */
function resultLabel(plan: CheckedPlan, id: string): Label {
  const [number = "", item = ""] = id.split(":");
  const what = yardstickOf(plan, item)?.label;
  const of = both(number);
  return joined(kinds.result ?? of, what ? { zh: `${number} ${what.zh}`, en: `${number}, ${what.en}` } : of);
}

function fromPlan(plan: CheckedPlan, kind: string, id: string): { readonly label: Label; readonly href: string } | undefined {
  if (kind === "clause") {
    const clause = plan.findClause(id);
    return clause && { label: { zh: `规划 ${id} ${clause.title.zh}`, en: `Clause ${id} ${clause.title.en}` }, href: `/plan/c/${id}` };
  }
  if (kind === "target") {
    const target = plan.findTarget(id);
    return target && { label: joined({ zh: "目标", en: "Target" }, target.label), href: `/targets/${id}` };
  }
  if (kind !== "indicator") return undefined;
  const indicator = plan.findIndicator(id);
  return indicator && { label: joined({ zh: "指标", en: "Indicator" }, indicator.label), href: `/indicators/${indicator.id}` };
}

/** Ids of origins that may be matters: what their numbers are is looked up for all of an answer at once. */
export const mayBeMatter = ({ id }: Origin): boolean => isMatterId(id);
