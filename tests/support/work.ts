import type { TestContext } from "node:test";
import type { CheckedPlan } from "#define";
import type { RegionCode } from "#kernel";
import { openLedger } from "#ledger";
import { toy } from "#plan/toy";
import {
  type Actor,
  type Duty,
  deskOf,
  type Guards,
  openProcedures,
  type ProcedureParts,
  type Procedures,
  type StepRequest,
} from "#procedure";
import { type MovedClock, movedClock } from "./access.ts";
import { checkedPlan } from "./figures.ts";
import { type TestDatabase, testDatabase } from "./index.ts";

/** Somebody at a desk of the plan, acting by one role. */
export function at(plan: CheckedPlan, person: string, role: string, unit: string, region: RegionCode = plan.regions.home): Actor {
  const duty = plan.role(role).duty;
  const seat = { person, role, duty: duty === "none" ? null : (duty as Duty), desk: deskOf(unit, region), unit, region, behalfOf: null };
  return { person, seats: [seat] };
}

export type TestWork = {
  readonly procedures: Procedures;
  readonly parts: ProcedureParts;
  readonly plan: CheckedPlan;
  readonly clock: MovedClock;
  readonly database: TestDatabase;
  /** A step with a key of its own at the revision that stands now. */
  readonly step: (actor: Actor, matter: string, transition: string, values?: StepRequest["values"]) => ReturnType<Procedures["step"]>;
};

/** The runtime of matters on a database of its own, with a clock the test moves; the toy plan unless another is given. */
export async function testWork(
  t?: Pick<TestContext, "after">,
  options: {
    readonly plan?: CheckedPlan;
    readonly guards?: Guards;
    readonly clock?: MovedClock;
    readonly sitsAt?: ProcedureParts["sitsAt"];
  } = {},
): Promise<TestWork> {
  const clock = options.clock ?? movedClock();
  const plan = options.plan ?? checkedPlan(toy);
  const database = await testDatabase(t, { clock: clock.now });
  const { store } = database;
  const { postEntries } = openLedger(store, plan);
  const parts: ProcedureParts = {
    store,
    plan,
    postEntries,
    guards: options.guards ?? {},
    namesOf: async () => new Map(),
    sitsAt: options.sitsAt ?? (async () => true),
  };
  const procedures = openProcedures(parts);
  let count = 0;
  return {
    procedures,
    parts,
    plan,
    clock,
    database,
    step: async (actor, matter, transition, values = {}) => {
      const snapshot = await procedures.snapshot(matter);
      count += 1;
      return procedures.step(actor, {
        matter,
        transition,
        values,
        revision: snapshot?.matter.revision ?? 0,
        key: `step-${count}-${transition}`,
      });
    },
  };
}
