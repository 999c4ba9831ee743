import type { ClauseId, Id } from "./ids.ts";
import type { CheckedPlan, ClauseKind } from "./words.ts";

/** What measures a clause, who owns it and what acts on it: ids, in the plan's order. */
export type ClauseCoverage = {
  readonly clause: ClauseId;
  readonly kind: ClauseKind;
  readonly targets: readonly Id[];
  readonly indicators: readonly Id[];
  readonly baselines: readonly Id[];
  /** The units the clause names, and those that own what measures it. */
  readonly owners: readonly Id[];
  /** Procedures that act on it. */
  readonly acts: readonly Id[];
  /** Tasks of the starting action plan that carry it out. */
  readonly tasks: readonly Id[];
};

/** The other way round: what a task rests on. One that rests on no clause that orders something was ordered by nobody. */
export type TaskCoverage = { readonly task: Id; readonly clauses: readonly ClauseId[]; readonly isOrdered: boolean };

export type CoverageTotals = {
  readonly clauses: number;
  readonly measured: number;
  readonly owned: number;
  readonly acted: number;
  /** Clauses that order something: a goal, a measure or a safeguard. */
  readonly orders: number;
  readonly ordersMeasured: number;
  readonly ordersOwned: number;
  readonly ordersActed: number;
  readonly ordersTasked: number;
};

export type Coverage = {
  readonly clauses: readonly ClauseCoverage[];
  readonly tasks: readonly TaskCoverage[];
  readonly totals: CoverageTotals;
};

const ordering: ReadonlySet<ClauseKind> = new Set(["goal", "measure", "safeguard"]);
export const ordersSomething = ({ kind }: { readonly kind: ClauseKind }): boolean => ordering.has(kind);

/** Says for each clause what measures it, owns it, acts on it and carries it out; and for each task what orders it. */
export function coverage(plan: CheckedPlan): Coverage {
  const citing = <T extends { readonly clauses: readonly ClauseId[] }>(list: readonly T[], id: ClauseId): readonly T[] =>
    list.filter(({ clauses }) => clauses.includes(id));
  const clauses = plan.clauseList.map(({ id, kind, units }): ClauseCoverage => {
    const targets = citing(plan.targets, id);
    const indicators = citing(plan.indicators, id);
    const owners = new Set([...units, ...[...targets, ...indicators].map(({ owner }) => owner)]);
    return {
      clause: id,
      kind,
      targets: targets.map((t) => t.id),
      indicators: indicators.map((i) => i.id),
      baselines: citing(plan.baselines, id).map((b) => b.id),
      owners: [...owners],
      acts: citing(plan.procedures, id).map((p) => p.id),
      tasks: citing(plan.tasks, id).map((t) => t.id),
    };
  });
  const tasks = plan.tasks.map((t) => ({
    task: t.id,
    clauses: t.clauses,
    isOrdered: t.clauses.some((id) => ordersSomething(plan.clause(id))),
  }));
  return { clauses, tasks, totals: totalsOf(clauses) };
}

export const isMeasured = (c: ClauseCoverage): boolean => c.targets.length + c.indicators.length + c.baselines.length > 0;

function totalsOf(clauses: readonly ClauseCoverage[]): CoverageTotals {
  const isOwned = (c: ClauseCoverage) => c.owners.length > 0;
  const isActed = (c: ClauseCoverage) => c.acts.length + c.tasks.length > 0;
  const orders = clauses.filter(ordersSomething);
  const count = (list: readonly ClauseCoverage[], test: (c: ClauseCoverage) => boolean) => list.filter(test).length;
  return {
    clauses: clauses.length,
    measured: count(clauses, isMeasured),
    owned: count(clauses, isOwned),
    acted: count(clauses, isActed),
    orders: orders.length,
    ordersMeasured: count(orders, isMeasured),
    ordersOwned: count(orders, isOwned),
    ordersActed: count(orders, isActed),
    ordersTasked: count(orders, (c) => c.tasks.length > 0),
  };
}
