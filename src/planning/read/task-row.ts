import type { KeyTaskRow } from "#contract";
import { deskAnswer } from "#procedure";
import type { TaskMatter } from "../rows.ts";
import { saidLight, stateOf, type Words } from "./words.ts";

/** A key task as lists and clauses show it. */
export function keyTaskRow(words: Words, task: TaskMatter): KeyTaskRow {
  const { plan } = words;
  const { label, final } = stateOf(plan, task);
  return {
    item: task.item ?? "",
    matter: task.id,
    number: task.number,
    title: task.title,
    state: task.state,
    stateLabel: label,
    final,
    light: saidLight(words, task),
    lead: deskAnswer(plan, task.lead, task.region),
    dueAt: task.dueAt,
    milestones: { done: task.accepted, all: task.milestones },
    supervised: task.supervisor === null ? [] : [{ id: task.supervisor, number: task.supervisorNumber ?? "" }],
  };
}
