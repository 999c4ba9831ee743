import type { CheckedPlan } from "#define";
import type { Result } from "#kernel";
import type { Figures } from "#ledger";
import type { ReadCells } from "../ground/ground.ts";
import type { SchemeContext } from "../types.ts";
import type { Live } from "./live.ts";

/** What is kept for the figures of one cut; it goes with them. Runs of uncertainty are megabytes each, everything else is small. */
type Kept = {
  readonly lives: Map<string, Result<Live>>;
  readonly reads: Map<string, ReadCells>;
  readonly runs: Map<string, unknown>;
  readonly others: Map<string, unknown>;
};
const kept = new WeakMap<Figures, WeakMap<CheckedPlan, Kept>>();
const most = { lives: 64, reads: 64, runs: 16, others: 512 } as const;

function keptFor({ figures, plan }: SchemeContext): Kept {
  const plans = kept.get(figures) ?? new WeakMap<CheckedPlan, Kept>();
  kept.set(figures, plans);
  const found = plans.get(plan) ?? { lives: new Map(), reads: new Map(), runs: new Map(), others: new Map() };
  plans.set(plan, found);
  return found;
}

const named = ({ asOf, knownAt }: SchemeContext, key: string): string => `${key} ${asOf} ${knownAt ?? ""}`;

export const liveKept = (context: SchemeContext, key: string, make: () => Result<Live>): Result<Live> =>
  keep(keptFor(context).lives, named(context, key), most.lives, make);
export const readKept = (context: SchemeContext, key: string, make: () => ReadCells): ReadCells =>
  keep(keptFor(context).reads, named(context, key), most.reads, make);
/** Runs of uncertainty of a text. */
export const runsKept = <T>(context: SchemeContext, key: string, make: () => T): T =>
  keep(keptFor(context).runs as Map<string, T>, named(context, key), most.runs, make);
/** Something else that follows from a text, a period and the cut. */
export const keptOf = <T>(context: SchemeContext, key: string, make: () => T): T =>
  keep(keptFor(context).others as Map<string, T>, named(context, key), most.others, make);
/** What is kept under a key already, without making it. */
export const peekAt = <T>(context: SchemeContext, key: string): T | undefined =>
  keptFor(context).others.get(named(context, key)) as T | undefined;

/** The oldest leaves first. */
function keep<T>(map: Map<string, T>, key: string, limit: number, make: () => T): T {
  const known = map.get(key);
  const value = known ?? make();
  map.delete(key);
  map.set(key, value);
  if (map.size > limit) map.delete(map.keys().next().value ?? "");
  return value;
}
