import type { TestContext } from "node:test";
import type { ReadingScope } from "#access";
import { type AssessContext, assessGuards, openAssessing, openIncentives, openTolerance } from "#assess";
import type { Day, RegionCode } from "#kernel";
import { openLedger } from "#ledger";
import { shanxi14th } from "#plan/shanxi-14th";
import type { Actor, Guards } from "#procedure";
import { type Store, sql } from "#store";
import { movedClock } from "./access.ts";
import { checkedPlan, figuresFrom } from "./figures.ts";
import { granted } from "./supervision.ts";
import { at, testWork } from "./work.ts";

/** Figures of two years for the cities, so that every kind of scoring has something to read. Invented: they stand in tests alone. */
const codes = [
  ["RD_INT", "percent", (city: number, year: number) => 1 + city * 0.1 + (year - 2024) * 0.1],
  ["RD_EXP", "CNY-100m", (city: number, year: number) => (5 + city) * (1 + 0.1 * (year - 2024))],
  ["HNTE", "organisation", (city: number, year: number) => (100 + 10 * city) * (1 + 0.05 * (year - 2024))],
] as const;
const cityCodes = Array.from({ length: 11 }, (_, n) => `14${String(n + 1).padStart(2, "0")}00` as RegionCode);

function invented(plan: ReturnType<typeof checkedPlan>) {
  const source = plan.sources[0]?.id ?? "";
  return figuresFrom(
    plan,
    codes.flatMap(([code, unit, of]) =>
      cityCodes.flatMap((region, city) =>
        [2024, 2025].map((year) => ({
          code,
          region,
          period: String(year),
          value: of(city, year).toFixed(2),
          unit,
          qualifier: "exact" as const,
          source,
          document: "test",
          publishedOn: `${year}-12-31` as Day,
        })),
      ),
    ),
  );
}

export const taiyuan = "taiyuan-city-government@140100";
/** Thirty points of three indicators of its own. */
export const ownSet = {
  individual: [
    { indicator: "high-tech-enterprises", scoring: "attainment", goal: "120", weight: 20, why: "模拟：企业梯队" },
    { indicator: "rd-intensity", scoring: "gap", goal: "2", weight: 10, why: "模拟：强度补短板" },
  ],
} as const;
export const incentiveValues = (result: string) => ({
  title: "模拟：对太原市的后补助",
  unit: "taiyuan-city-government",
  recipient: "模拟：某创新平台",
  instrument: "subsidy",
  amount: "1000000.00",
  result,
  clause: "9.5.4",
  ground: "模拟：考核结果居前",
  condition: "模拟：一年内建成投用",
  conditionDue: "2026-12-31",
  clawback: "模拟：未建成的全额收回",
});

let evaluations = 0;
/** A third-party evaluation of units in a state, put there without its course, beside an assessment that is there. */
export async function putEvaluation(store: Pick<Store, "transaction">, state: string, units: readonly string[]): Promise<string> {
  evaluations += 1;
  const id = `00000000-0000-7000-8000-${String(evaluations).padStart(12, "0")}`;
  const title = "模拟：第三方评价";
  const changed = {
    id,
    root_id: id,
    number: `DP-2026-${String(evaluations).padStart(4, "0")}`,
    procedure: "third-party-evaluation",
    title,
    state,
    fields: { title, evaluated: units },
  };
  await store.transaction((tx) =>
    tx.run(sql`insert into matter select (jsonb_populate_record(m, ${JSON.stringify(changed)}::jsonb)).* from matter m
      where m.procedure = 'assessment' order by m.id limit 1`),
  );
  return id;
}

/** Assessments, incentives and tolerance of the real plan on a database of its own, with a clock the test moves from January 2025. */
export async function assessedWorld(t?: Pick<TestContext, "after">, more: Pick<AssessContext, "collected"> = {}) {
  const plan = checkedPlan(shanxi14th);
  let found: Guards = {};
  const guards: Guards = new Proxy({}, { get: (_, name) => found[String(name)], has: (_, name) => String(name) in found });
  const work = await testWork(t, { plan, guards, clock: movedClock("2025-01-06T01:00:00.000Z") });
  const { store } = work.database;
  /** Who can decide results; the guard counts people, and the cast has no appointments. */
  const deciders = new Set(["leader", "second-leader"]);
  found = assessGuards({ plan, store, deciders: async () => [...deciders] });
  const figures = invented(plan);
  const ledger = openLedger(store, plan);
  const context = () => ({ plan, figures, asOf: store.today(), knownAt: null, today: store.today(), ...more });
  const cast = {
    office: at(plan, "clerk", "leading-group-office", "leading-group-office"),
    second: at(plan, "second-clerk", "leading-group-office", "leading-group-office"),
    leader: at(plan, "leader", "leading-group-member", "leading-group"),
    secondLeader: at(plan, "second-leader", "leading-group-member", "leading-group"),
    city: at(plan, "bureau", "local-bureau", "taiyuan-city-government", "140100" as RegionCode),
    statistics: at(plan, "statistician", "department-officer", "statistics-bureau"),
    finance: at(plan, "treasurer", "department-officer", "finance-department"),
    proposer: at(plan, "proposer", "department-officer", "science-and-technology-department"),
  };
  const assessing = openAssessing({ ...work, store, plan });
  const all: ReadingScope = { all: true, regions: [], desks: [], person: "" };
  const nobody: ReadingScope = { all: false, regions: [], desks: [], person: "nobody" };
  const named = async () => new Map<string, string>();
  const unit = async (year = 2025, desk = taiyuan, actor: Actor = cast.office) =>
    granted(await assessing.unit(context(), actor, { year, desk }, { scope: all, named }));
  /** The number an incentive names as its ground. */
  const numberOf = async (): Promise<string> => (await unit()).matter?.number ?? "";
  const matterOf = async (year = 2025): Promise<string> => (await unit(year)).matter?.id ?? "";
  const disclose = async (actor: Actor = cast.office) => {
    const { matter } = await unit();
    return assessing.disclose(
      context(),
      actor,
      { year: 2025, desk: taiyuan },
      { revision: matter?.revision ?? 0, key: `disclose-${matter?.revision}` },
    );
  };
  const selfCheck = {
    comment: "模拟：数据属实",
    funds: [{ fund: "模拟：平台建设资金", budget: "500", executed: "450", outcome: "模拟：建成 2 个平台", self: "模拟：达到目标" }],
  };
  /** From January to the point where the office can disclose. */
  const checked = async (): Promise<string> => {
    granted(await assessing.open(cast.office, { year: 2025, class: "cities", key: "open-2025" }));
    const id = await matterOf();
    granted(await work.step(cast.city, id, "offer", ownSet));
    granted(await work.step(cast.office, id, "agree"));
    work.clock.forward(400 * 24 * 3_600_000);
    granted(await work.step(cast.office, id, "begin"));
    granted(await work.step(cast.city, id, "submit", selfCheck));
    granted(await work.step(cast.statistics, id, "check", { conclusion: "confirmed" }));
    return id;
  };
  const evaluated = (state: string, units: readonly string[]): Promise<string> => putEvaluation(store, state, units);
  const decided = async (): Promise<string> => {
    const id = await checked();
    granted(await disclose());
    granted(await work.step(cast.city, id, "accept"));
    granted(await work.step(cast.leader, id, "decide", { opinion: "模拟：同意" }));
    return id;
  };
  return {
    ...work,
    store,
    ledger,
    cast,
    deciders,
    context,
    assessing,
    incentives: openIncentives({ plan, store, ledger }),
    tolerance: openTolerance({ plan, store }),
    unit,
    matterOf,
    numberOf,
    disclose,
    checked,
    decided,
    evaluated,
    all,
    nobody,
    named,
    selfCheck,
  };
}
