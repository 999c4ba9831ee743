import type { PlanItem } from "#contract";
import type { CheckedPlan, TaskTemplate } from "#define";
import type { DocumentKind, Items } from "../types.ts";
import { numbered } from "./numbers.ts";

/** A task of the plan as a document writes it. */
export const fromTemplate = (task: TaskTemplate): PlanItem => ({
  id: task.id,
  title: task.label.zh,
  titleEn: task.label.en,
  output: task.output.zh,
  outputEn: task.output.en,
  clauses: [...task.clauses],
  lead: task.lead,
  leadFrom: task.leadFrom,
  support: [...task.support],
  indicator: task.indicator ?? "",
  target: task.target ?? "",
  from: task.from,
  due: task.until,
  weight: 1,
  milestones: task.milestones.map(({ label, due }) => ({ title: label.zh, output: label.zh, due, weight: 1 })),
  above: "",
});

const within = (day: string, year: string): boolean => day.slice(0, 4) === year;

/** The part of a task that falls in one year: due at its end or within it, with the milestones of that year. */
export const inYear = (item: PlanItem, year: string): PlanItem => ({
  ...item,
  id: "",
  above: item.id,
  from: item.from > `${year}-01-01` && within(item.from, year) ? item.from : `${year}-01-01`,
  due: within(item.due, year) ? item.due : `${year}-12-31`,
  milestones: item.milestones.filter(({ due }) => within(due, year)),
});

/** Tasks of an action plan that run in a year. */
export const runningIn = (items: Items, year: string): Items =>
  items.filter(({ from, due }) => from.slice(0, 4) <= year && due.slice(0, 4) >= year);

/** A task of last year carried on: the same task of the action plan, a year later, with milestones that are set anew. */
export const carriedOn = (item: PlanItem, year: string): PlanItem => ({
  ...item,
  id: "",
  from: `${year}-01-01`,
  due: `${year}-12-31`,
  milestones: item.milestones.map((m) => ({ ...m, due: `${year}${m.due.slice(4)}` })),
});

export type Starting = "starting" | "above" | "last" | "empty";

/**
 * Tasks a document begins with: those of the plan's starting action plan, those of the document above that fall in the year, or last year's.
 * @param sources what is in force above and what was in force last year
 */
export function startItems(
  plan: CheckedPlan,
  { kind, document }: { readonly kind: DocumentKind; readonly document: string },
  start: Starting,
  sources: { readonly above: Items; readonly last: Items },
): Items {
  const give = (items: Items) => numbered(plan, kind, document, items);
  if (start === "empty") return [];
  if (kind === "action-plan") return start === "starting" ? plan.tasks.map(fromTemplate) : give(sources.last);
  if (start === "last") return give(sources.last.map((item) => carriedOn(item, document)));
  // A key task keeps the number it has in the year's plan.
  if (kind === "key-task-list") return sources.above.map((item) => ({ ...item, above: item.id }));
  const above = start === "starting" ? plan.tasks.map(fromTemplate) : sources.above;
  return give(runningIn(above, document).map((item) => inYear(item, document)));
}
