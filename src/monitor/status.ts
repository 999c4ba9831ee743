import type { Status, StatusId } from "#contract";
import type { Wording } from "#define";
import type { Label } from "#kernel";
import { text } from "./words.ts";

type Look = Pick<Status, "label" | "shape" | "tone">;
const look = (zh: string, en: string, shape: Status["shape"], tone: Status["tone"]): Look => ({ label: text(zh, en), shape, tone });

export const looks: Readonly<Record<StatusId, Look>> = {
  regressing: look("倒退", "Regressing", "triangle-down", "bad"),
  behind: look("滞后", "Behind", "triangle-down", "bad"),
  missed: look("未达成", "Missed", "square", "bad"),
  warning: look("预警", "Warning", "triangle-up", "warn"),
  "reached-early": look("提前达成", "Reached early", "disc", "good"),
  "on-course": look("正常", "On course", "disc", "good"),
  reached: look("达成", "Reached", "disc", "good"),
  unconfirmed: look("未能确认", "Unconfirmed", "diamond", "none"),
  "not-decidable": look("不能判定", "Not decidable", "diamond", "none"),
  stale: look("过期", "Stale", "diamond", "none"),
  awaiting: look("待数", "Awaiting a figure", "diamond", "warn"),
  "no-data": look("尚无公布数", "No figure published", "circle", "none"),
  "not-measurable": look("按文无法计量", "Not measurable as written", "square", "none"),
};

/** From what needs attention most to what needs none; what cannot be judged comes after what can. */
export const statusOrder = Object.keys(looks) as readonly StatusId[];
export const severity = (id: StatusId): number => statusOrder.indexOf(id);

/** What a miss is called: to fall short of what was striven for is not to break what was committed. */
export function missedLabel(strength: Wording["strength"]): Label {
  if (strength === "strives") return text("未达力争目标", "Short of what was striven for");
  if (strength === "promotes" || strength === "about") return text("未达预期", "Short of what was expected");
  if (strength === "keeps" || strength === "rule") return text("未保持", "Not kept");
  return strength === "issues" ? text("未出台", "Not issued") : looks.missed.label;
}

export function statusOf(id: StatusId, reason: Label, wavering: Label | null = null, strength: Wording["strength"] = "commits"): Status {
  const { label, shape, tone } = looks[id];
  return { id, label: id === "missed" ? missedLabel(strength) : label, shape, tone, reason, wavering };
}
