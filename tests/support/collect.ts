import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { type Collecting, collectGuards, openCollecting } from "#collect";
import type { CheckedPlan } from "#define";
import { type Ledger, openLedger } from "#ledger";
import { shanxi14th } from "#plan/shanxi-14th";
import type { Actor } from "#procedure";
import { openSchemes, type SchemeContext, type Schemes, schemesOn } from "#schemes";
import { movedClock } from "./access.ts";
import { checkedPlan } from "./figures.ts";
import { at, type TestWork, testWork } from "./work.ts";

export type CollectActs = {
  readonly officer: Actor;
  readonly keeper: (unit: string) => Actor;
  /** Enters simulated zones and has them accepted; their ids. */
  readonly enterZones: (count: number, on?: string) => Promise<readonly string[]>;
  /** Hands in a number for every leaf of a keeper (all keepers where none is named) and has it accepted. */
  readonly collectAll: (
    units: readonly string[],
    period: string,
    value: (leaf: number, unit: number) => string,
    keepers?: readonly string[],
  ) => Promise<void>;
};
export type CollectWorld = TestWork &
  CollectActs & {
    readonly plan: CheckedPlan;
    readonly ledger: Ledger;
    readonly collecting: Collecting;
    readonly schemes: Schemes;
    readonly context: (more?: Partial<SchemeContext>) => Promise<SchemeContext>;
  };

export const scheme = "zone-innovation";

/** For tests: the register and collection over a database of its own; every unit and figure in it is simulated. */
export async function collectWorld(t?: Pick<TestContext, "after">): Promise<CollectWorld> {
  const plan = checkedPlan(shanxi14th);
  const clock = movedClock("2026-03-02T02:00:00.000Z");
  const holder: { guards: Record<string, unknown> } = { guards: {} };
  const work = await testWork(t, { plan, clock, guards: new Proxy({}, { get: (_, name) => holder.guards[String(name)] }) });
  const { store } = work.database;
  const on = schemesOn({ plan, store });
  holder.guards = collectGuards({ plan, store, schemesOn: on });
  const ledger = openLedger(store, plan);
  const { procedures } = work;
  const collecting = openCollecting({ plan, store, procedures, schemesOn: on });
  const schemes = openSchemes({ plan, store, procedures, namesOf: async () => new Map(), threads: 1, collected: collecting.world });
  const context: CollectWorld["context"] = async (more = {}) => {
    clock.forward(1000);
    const today = store.today();
    return { plan, figures: await ledger.figures(), asOf: today, knownAt: null, today, ...more };
  };
  return {
    ...work,
    ledger,
    collecting,
    schemes,
    context,
    ...collectActs({ plan, procedures, collecting, context }),
  };
}

/** For tests: simulated zones entered and figures of theirs handed in and accepted, by people of any unit, over a world that is there already. */
export function collectActs(parts: {
  readonly plan: CheckedPlan;
  readonly procedures: TestWork["procedures"];
  readonly collecting: Collecting;
  readonly context: () => Promise<SchemeContext>;
}): CollectActs {
  const { plan, procedures, collecting, context } = parts;
  const officer = at(plan, "officer", "evaluation-officer", "science-and-technology-department");
  const keeper = (unit: string): Actor => at(plan, `keeper-${unit}`, "department-officer", unit);
  const step = async (actor: Actor, matter: string, transition: string, values: Readonly<Record<string, unknown>> = {}) => {
    const snapshot = await procedures.snapshot(matter);
    return procedures.step(actor, { matter, transition, values, revision: snapshot?.matter.revision ?? 0, key: key() });
  };
  let keys = 0;
  const key = (): string => {
    keys += 1;
    return `collect-key-${keys}`;
  };
  return {
    officer,
    keeper,
    enterZones: async (count, since = "2021-01-01") => {
      const opened = await procedures.open(keeper("science-and-technology-department"), {
        procedure: "register-change",
        values: { title: "模拟：列入十二个园区", kind: "zone", basis: "模拟：公布名单" },
        key: key(),
        origin: { kind: "plan", id: plan.id },
      });
      assert.ok(opened.ok, JSON.stringify(opened));
      const rows = Array.from({ length: count }, (_, i) => ({
        act: "enter",
        zh: `模拟：第${i + 1}园区`,
        en: `Simulated zone ${i + 1}`,
        region: "140100",
        on: since,
      }));
      const proposed = await step(keeper("science-and-technology-department"), opened.value.id, "propose", { rows });
      assert.ok(proposed.ok, JSON.stringify(proposed));
      const accepted = await step(officer, opened.value.id, "accept");
      assert.ok(accepted.ok, JSON.stringify(accepted));
      return rows.map((_, i) => `${opened.value.number.toLowerCase()}-${i + 1}`);
    },
    collectAll: async (units, period, value, keepers) => {
      const page = await collecting.page(await context(), officer, { scheme, period });
      assert.ok(page.ok, JSON.stringify(page));
      const { leaves } = page.value;
      for (const of of keepers ?? [...new Set(leaves.map((leaf) => leaf.keeper.id))]) {
        const cells = leaves.flatMap((leaf, i) =>
          leaf.keeper.id === of ? units.map((unit, j) => ({ leaf: leaf.id, unit, value: value(i, j), reason: "模拟：更正" })) : [],
        );
        const given = { scheme, period, keeper: of, cells, note: "", matter: null, key: key() };
        const handed = await collecting.handIn(await context(), keeper(of), given);
        assert.ok(handed.ok && handed.value.done, JSON.stringify(handed));
        const accepted = await step(officer, handed.value.matter ?? "", "accept");
        assert.ok(accepted.ok, JSON.stringify(accepted));
      }
    },
  };
}
