import type { ClausePlanning, PlanItem, PlanningCoverage } from "#contract";
import { type CheckedPlan, ordersSomething } from "#define";
import type { Day } from "#kernel";
import type { Reader } from "#store";
import { itemsOf } from "../bodies.ts";
import { inForce } from "../documents/sources.ts";
import { fromTemplate } from "../documents/start.ts";
import type { Parts } from "../parts.ts";
import { decisionsOf, documentsOf, lastCheck, type NightlyCheck, type SignedMatter, tasksCiting } from "../rows.ts";
import type { Items } from "../types.ts";
import { keyTaskRow } from "./task-row.ts";
import { both, unitNamed, type Words } from "./words.ts";

/** Texts in force from which clauses and tasks are set against each other. */
export type Counted = {
  readonly action: Items;
  readonly isStarting: boolean;
  readonly year: string;
  readonly annual: Items;
  readonly key: Items;
};

/** The newest signed action plan, or the plan's starting one; the year's plan and list where they are signed. */
export async function countedOn(
  { plan, store }: { readonly plan: CheckedPlan; readonly store: { readonly today: () => Day } },
  reader: Reader,
): Promise<Counted> {
  const year = store.today().slice(0, 4);
  const [document] = await documentsOf(reader, "action-plan");
  const held = document === undefined ? undefined : await inForce(reader, "action-plan", document);
  return {
    action: held ? itemsOf(held.body) : plan.tasks.map(fromTemplate),
    isStarting: held === undefined,
    year,
    annual: itemsOf((await inForce(reader, "annual-plan", year))?.body),
    key: itemsOf((await inForce(reader, "key-task-list", year))?.body),
  };
}

/** Pure: clauses that order something and have neither task nor signed reason, and tasks that no clause orders. */
export function aloneOf(
  plan: CheckedPlan,
  { action, annual, key }: Pick<Counted, "action" | "annual" | "key">,
  exempt: ReadonlySet<string>,
) {
  const all = [...action, ...annual, ...key];
  const carried = new Set(all.flatMap(({ clauses }) => clauses));
  const orders = plan.clauseList.filter(ordersSomething);
  const isOrdered = ({ clauses }: PlanItem) =>
    clauses.some((id) => {
      const clause = plan.findClause(id);
      return clause !== undefined && ordersSomething(clause);
    });
  const once = new Map(all.filter((item) => !isOrdered(item)).map((item) => [item.id, item]));
  return {
    orders: orders.length,
    withTask: orders.filter(({ id }) => carried.has(id)).length,
    withoutTask: orders.filter(({ id }) => !carried.has(id) && !exempt.has(id)),
    withoutClause: [...once.values()],
  };
}

const textIn = (fields: SignedMatter["fields"], field: string): string => String(fields[field] ?? "");
export const exemptionsOf = async (reader: Reader): Promise<readonly SignedMatter[]> =>
  (await decisionsOf(reader, "clause-exemption")).filter(({ state }) => state === "signed");

const kindLabels = {
  context: both("背景", "Context"),
  principle: both("原则", "Principle"),
  goal: both("目标", "Goal"),
  measure: both("举措", "Measure"),
  safeguard: both("保障", "Safeguard"),
} as const;

type Kept = { readonly exemptions: readonly SignedMatter[]; readonly check: NightlyCheck | undefined };

/** Pure: the two ways in one answer. */
function coverageOf(plan: CheckedPlan, counted: Counted, { exemptions, check }: Kept): PlanningCoverage {
  const exempt = new Set(exemptions.map(({ fields }) => textIn(fields, "clause")));
  const alone = aloneOf(plan, counted, exempt);
  return {
    orders: alone.orders,
    withTask: alone.withTask,
    exempt: exempt.size,
    tasks: counted.action.length,
    assumedLeads: counted.action.filter(({ leadFrom }) => leadFrom === "assumed").length,
    withoutTask: alone.withoutTask.map(({ id, title, kind }) => ({ id, title, kind, where: kindLabels[kind] })),
    withoutClause: alone.withoutClause.map((item) => ({
      id: item.id,
      title: both(item.title, item.titleEn),
      kind: "task",
      where: unitNamed(plan, item.lead)?.short ?? both("", ""),
    })),
    exemptions: exemptions.map(({ id, number, fields, closedAt, openedAt }) => {
      const clause = textIn(fields, "clause");
      const title = plan.findClause(clause)?.title ?? both(clause);
      return { clause, title, reason: textIn(fields, "reason"), number, matter: id, at: closedAt ?? openedAt };
    }),
    clauses: countsBy(counted),
    counted: { action: counted.isStarting ? startingLabel : signedLabel, year: counted.year },
    lastCheck: check
      ? { day: check.day, withoutTask: check.body.withoutTask.length, withoutClause: check.body.withoutClause.length }
      : null,
  };
}
const startingLabel = both("规划起步任务（尚未印发行动计划）", "the plan's starting tasks (no action plan is signed yet)");
const signedLabel = both("已印发行动计划", "the signed action plan");

/** Both ways: what stands alone, what is exempt by a signature, and how many tasks each clause has. */
export const coverageAnswer = (parts: Pick<Parts, "plan" | "store">): Promise<PlanningCoverage> =>
  parts.store.snapshot(async (reader) =>
    coverageOf(parts.plan, await countedOn(parts, reader), { exemptions: await exemptionsOf(reader), check: await lastCheck(reader) }),
  );

/** Before anything is kept: the plan's own tasks alone. */
const starting = (plan: CheckedPlan, today: Day): Counted => ({
  action: plan.tasks.map(fromTemplate),
  isStarting: true,
  year: today.slice(0, 4),
  annual: [],
  key: [],
});
export const startingCoverage = (plan: CheckedPlan, today: Day): PlanningCoverage =>
  coverageOf(plan, starting(plan, today), { exemptions: [], check: undefined });
export const startingClause = (plan: CheckedPlan, clause: string, today: Day): ClausePlanning =>
  clauseOf(plan, clause, starting(plan, today));

function countsBy({ action, annual, key }: Counted): PlanningCoverage["clauses"] {
  const counts: Record<string, { action: number; annual: number; key: number }> = {};
  const add = (items: Items, what: "action" | "annual" | "key") => {
    for (const { clauses } of items)
      for (const clause of clauses) {
        const own = counts[clause] ?? { action: 0, annual: 0, key: 0 };
        counts[clause] = { ...own, [what]: own[what] + 1 };
      }
  };
  add(action, "action");
  add(annual, "annual");
  add(key, "key");
  return counts;
}

/** Pure: tasks of the action plan and of the year that carry a clause out. */
function clauseOf(plan: CheckedPlan, clause: string, { action, annual, year }: Counted): ClausePlanning {
  const citing = (items: Items) => items.filter(({ clauses }) => clauses.includes(clause));
  const common = (item: PlanItem) => ({
    id: item.id,
    title: both(item.title, item.titleEn),
    lead: unitNamed(plan, item.lead),
    due: item.due,
  });
  return {
    action: citing(action).map((item) => ({ ...common(item), output: both(item.output, item.outputEn), leadFrom: item.leadFrom })),
    years: citing(annual).map((item) => ({ ...common(item), year })),
    keyTasks: [],
    exemption: null,
  };
}

/** A clause's tasks in the action plan and the year, its key tasks, and why it has none where that was signed. */
export async function clausePlanning({ plan, store }: Pick<Parts, "plan" | "store">, clause: string, today: Day): Promise<ClausePlanning> {
  return store.snapshot(async (reader) => {
    const words: Words = { plan, today, names: new Map() };
    const exemption = (await exemptionsOf(reader)).find(({ fields }) => textIn(fields, "clause") === clause);
    return {
      ...clauseOf(plan, clause, await countedOn({ plan, store }, reader)),
      keyTasks: (await tasksCiting(reader, clause)).map((task) => keyTaskRow(words, task)),
      exemption: exemption ? { reason: textIn(exemption.fields, "reason"), number: exemption.number, matter: exemption.id } : null,
    };
  });
}
