import type { TestContext } from "node:test";
import type { Instant, Refusal, RegionCode, Result } from "#kernel";
import { shanxi14th } from "#plan/shanxi-14th";
import type { Actor, Guards, OpeningRequest, Snapshot } from "#procedure";
import { supervisionGuards } from "#supervise";
import { movedClock } from "./access.ts";
import { checkedPlan } from "./figures.ts";
import { at, type TestWork, testWork } from "./work.ts";

/** People of the real plan at their desks. */
export type Cast = {
  readonly supervisor: Actor;
  readonly office: Actor;
  readonly leader: Actor;
  readonly lead: Actor;
  readonly other: Actor;
  readonly support: Actor;
  readonly city: Actor;
};
export type SupervisedWorld = TestWork & {
  readonly cast: Cast;
  /** Opens a matter from a clause, with anything else over it. */
  readonly propose: (fields?: Readonly<Record<string, unknown>>, request?: Partial<OpeningRequest>) => Promise<string>;
  /** Proposes, approves and assigns. */
  readonly assigned: (fields?: Readonly<Record<string, unknown>>) => Promise<string>;
  readonly snapshot: (matter: string) => Promise<Snapshot>;
  /** Moves the clock on and works off what fell due. */
  readonly pass: (ms: number) => Promise<void>;
};

/** What succeeded, or a thrown list of what stood against it. */
export function granted<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.refusals.map(({ code, say }) => `${code}: ${say.en}`).join("\n"));
}
export const codesOf = (result: Result<unknown>): readonly string[] => (result.ok ? [] : result.refusals.map(({ code }: Refusal) => code));

export const reportValues = {
  did: "模拟：组织三家单位对接",
  result: "模拟：签约 2 项，合同额 300 万元",
  next: "模拟：跟踪到账",
  nextOn: "2026-03-20",
} as const;
export const closingValues = { did: "模拟：全部办完", result: "模拟：签约 5 项", evidence: "模拟：合同登记编号 2026-01 至 05" } as const;
export const reviewValues = { grade: "good", verified: "模拟：核对了合同登记系统" } as const;

/** The real plan's supervision on a database of its own, with a clock the test moves; it begins on a Monday at nine. */
export async function supervisedWorld(
  t?: Pick<TestContext, "after">,
  options: { readonly from?: Instant; readonly guards?: Guards } = {},
): Promise<SupervisedWorld> {
  const plan = checkedPlan(shanxi14th);
  let found: Guards = {};
  const guards: Guards = new Proxy({}, { get: (_, name) => found[String(name)], has: (_, name) => String(name) in found });
  const work = await testWork(t, { plan, guards, clock: movedClock(options.from ?? "2026-03-02T01:00:00.000Z") });
  found = { "leading-figure-reached": () => [], ...supervisionGuards({ store: work.database.store, plan }), ...options.guards };
  const cast: Cast = {
    supervisor: at(plan, "watcher", "supervisor", "leading-group-office"),
    office: at(plan, "clerk", "leading-group-office", "leading-group-office"),
    leader: at(plan, "leader", "leading-group-member", "leading-group"),
    lead: at(plan, "officer", "department-officer", "science-and-technology-department"),
    other: at(plan, "other", "department-officer", "finance-department"),
    support: at(plan, "helper", "department-officer", "education-department"),
    city: at(plan, "bureau", "local-bureau", "taiyuan-city-government", "140100" as RegionCode),
  };
  let count = 0;
  const propose: SupervisedWorld["propose"] = async (fields = {}, request = {}) => {
    count += 1;
    const opened = await work.procedures.open(cast.supervisor, {
      procedure: "supervision",
      values: {
        title: "模拟：技术合同登记服务",
        requirement: "模拟：帮助企业登记技术合同",
        source: "clause",
        basis: "6.3.4",
        kind: "ordinary",
        level: "office",
        difficulty: 2,
        assigner: "leading-group-office",
        lead: "science-and-technology-department",
        ...fields,
      },
      key: `proposal-${count}`,
      origin: { kind: "clause", id: "6.3.4" },
      clauses: ["6.3.4"],
      ...request,
    });
    return granted(opened).id;
  };
  const snapshot = async (matter: string): Promise<Snapshot> => {
    const found = await work.procedures.snapshot(matter);
    if (!found) throw new Error(`no matter ${matter}`);
    return found;
  };
  return {
    ...work,
    cast,
    propose,
    snapshot,
    assigned: async (fields) => {
      const id = await propose(fields);
      granted(await work.step(cast.office, id, "approve"));
      granted(await work.step(cast.office, id, "assign"));
      return id;
    },
    pass: async (ms) => {
      work.clock.forward(ms);
      while ((await work.procedures.sweep(1000)).left);
    },
  };
}
