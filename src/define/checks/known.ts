import type { Refusal } from "#kernel";
import { faults, type Kind } from "../faults.ts";
import { placedClauses } from "../places.ts";
import type { Clause, Indicator, Plan, Target } from "../words.ts";
import { collectedYardsticks, type Yardstick } from "../yardstick.ts";

/** Everything a reference may name, gathered once for all checks. */
export type Known = {
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly targets: ReadonlyMap<string, Target>;
  /** What is collected for schemes, by `scheme/leaf`. */
  readonly collected: ReadonlyMap<string, Yardstick>;
  readonly has: (kind: Kind, id: string) => boolean;
};

export type Check = (plan: Plan, known: Known) => readonly Refusal[];

export function knownIn(plan: Plan): Known {
  const clauses = new Map(placedClauses(plan).map(({ clause }) => [clause.id as string, clause]));
  const indicators = new Map(plan.indicators.map((i) => [i.id, i]));
  const targets = new Map(plan.targets.map((t) => [t.id, t]));
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));
  const sets: Partial<Record<Kind, { has(id: string): boolean }>> = {
    clause: clauses,
    indicator: indicators,
    target: targets,
    account: ids(plan.accounts),
    evaluatedUnit: ids(plan.evaluatedUnits ?? []),
    group: ids(plan.targetGroups),
    role: ids(plan.roles),
    theme: ids(plan.themes),
    unitOfGovernment: ids(plan.units),
    region: new Set(plan.regions.regions.map(({ code }) => code)),
  };
  return {
    clauses,
    indicators,
    targets,
    collected: new Map(collectedYardsticks(plan).map((one) => [one.id, one])),
    has: (kind, id) => sets[kind]?.has(id) ?? false,
  };
}

/** One fault for each id that nobody of that kind answers to. */
export const missing = (known: Known, kind: Kind, path: string, ids: readonly string[]): readonly Refusal[] =>
  ids.filter((id) => !known.has(kind, id)).map((id) => faults.unknownReference({ path, id, kind }));
