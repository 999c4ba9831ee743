import type { TestContext } from "node:test";
import type { Hono } from "hono";
import { addDays, type Day } from "#kernel";
import { type Visitor, visitorOf } from "./visitor.ts";
import { simulatedWorld, type World } from "./world.ts";
import { apiOver } from "./world-api.ts";

/** Everybody of one third-party evaluation, each at a browser of their own. */
export type CommissionWorld = {
  readonly world: World;
  readonly api: Hono;
  readonly officer: Visitor;
  readonly decider: Visitor;
  readonly unit: Visitor;
  readonly evaluator: Visitor;
  /** Somebody who has signed in as a role with one click. */
  readonly as: (role: string, unit?: string) => Promise<Visitor>;
  /** The account of the evaluator. */
  readonly account: string;
  readonly today: Day;
};

export async function commissionWorld(t?: Pick<TestContext, "after">): Promise<CommissionWorld> {
  const world = await simulatedWorld(t, { told: [] });
  const api = await apiOver(world);
  const as: CommissionWorld["as"] = async (role, unit) => {
    const made = visitorOf(api);
    const response = await made.submit("/sign-in/trial", { role, ...(unit === undefined ? {} : { unit }) });
    if (response.status !== 303) throw new Error(`no sign-in as ${role}: ${response.status} ${await response.text()}`);
    return made;
  };
  const evaluator = await as("third-party-evaluator");
  const officer = await as("evaluation-officer");
  const { accounts } = await read<{ accounts: { id: string }[] }>(officer.get("/api/third-party/choices"));
  return {
    world,
    api,
    officer,
    decider: await as("leading-group-office"),
    unit: await as("department-officer", "industry-and-information-technology-department"),
    evaluator,
    as,
    account: accounts[0]?.id ?? "",
    today: world.store.today(),
  };
}

/** The body of an answer. @throws with it where the rules said no */
export async function read<T>(asked: Promise<Response>): Promise<T> {
  const response = await asked;
  const body = (await response.json()) as T & {
    readonly refusals?: readonly { readonly code: string; readonly say: { readonly en: string } }[];
  };
  if (response.status !== 200)
    throw new Error(`${response.status} ${JSON.stringify(body.refusals?.map(({ code, say }) => `${code}: ${say.en}`))}`);
  return body;
}

/** Codes of what stands against something; none where it went well. */
export async function refusedBy(asked: Promise<Response>): Promise<readonly string[]> {
  const body = (await (await asked).json()) as { readonly refusals?: readonly { readonly code: string }[] };
  return body.refusals?.map(({ code }) => code) ?? [];
}

let keys = 0;
export const freshKey = (): string => `third-party-${String(++keys).padStart(6, "0")}`;

export const valuesFor = (
  { account, today }: Pick<CommissionWorld, "account" | "today">,
  more: Readonly<Record<string, unknown>> = {},
) => ({
  title: "模拟：研发投入政策效果评价",
  question: "模拟：2021 年以来的研发投入政策是否提高了企业研发强度？不评价单个企业。",
  clauses: ["7.3.3"],
  scheme: "province-innovation",
  evaluated: ["industry-and-information-technology-department"],
  evaluatorName: "模拟：某某科技评估中心",
  evaluatorCode: "91110000600037341L",
  evaluators: [account],
  from: today,
  until: addDays(today, 90),
  reportBy: addDays(today, 30),
  fee: "28.50",
  feeBasis: "模拟：公开招标 2026-017",
  ...more,
});

export const figuresOpened = ({ today }: Pick<CommissionWorld, "today">, more: Readonly<Record<string, unknown>> = {}) => ({
  what: { kind: "figures", indicators: ["rd-expenditure", "rd-intensity"], regions: ["140000", "410000"], fromYear: 2020, untilYear: 2023 },
  from: today,
  until: addDays(today, 40),
  says: "模拟：回答第一个问题所需",
  ...more,
});

export type Page = {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
  readonly scopeDigest: string;
  readonly scope: readonly { readonly id: string; readonly kind: string; readonly state: string; readonly readable: boolean }[];
  readonly requests: readonly { readonly id: string; readonly answer: { readonly verdict: string } | null }[];
  readonly reads: readonly { readonly item: string; readonly how: string; readonly rows: number }[];
};

/** Steps of the office and of units go by the matter's own address. */
export async function stepBy(who: Visitor, id: string, transition: string, values: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const { revision } = await read<{ revision: number }>(who.get(`/api/matters/${id}`));
  await read(who.act("POST", `/api/matters/${id}/steps`, { transition, values, revision, key: freshKey() }));
}

export async function visitStep(
  who: Visitor,
  id: string,
  transition: string,
  values: Readonly<Record<string, unknown>>,
): Promise<Response> {
  const { revision } = await read<Page>(who.get(`/api/evaluator/${id}`));
  return who.act("POST", `/api/evaluator/${id}/steps`, { transition, values, revision, key: freshKey() });
}

/** A commission with figures opened, prepared. @returns its id and the item */
export async function prepared(
  made: CommissionWorld,
  more: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly id: string; readonly item: string }> {
  const { officer } = made;
  const { id } = await read<{ id: string }>(officer.act("POST", "/api/third-party", { values: valuesFor(made, more), key: freshKey() }));
  const opened = await read<{ id: string }>(officer.act("POST", `/api/third-party/${id}/scope`, figuresOpened(made)));
  return { id, item: opened.id };
}

/** The same, signed. */
export async function offered(made: CommissionWorld): Promise<{ readonly id: string; readonly item: string }> {
  const at = await prepared(made);
  await stepBy(made.officer, at.id, "submit");
  const { scopeDigest } = await read<Page>(made.decider.get(`/api/third-party/${at.id}`));
  await stepBy(made.decider, at.id, "offer", { scope: scopeDigest });
  return at;
}

/** The same, accepted: what was opened can be read. */
export async function working(made: CommissionWorld): Promise<{ readonly id: string; readonly item: string }> {
  const at = await offered(made);
  await read(visitStep(made.evaluator, at.id, "accept", { interests: "none", undertaking: true }));
  return at;
}

/** A matter of the officer's that has nothing to do with any evaluation. @returns its id and number */
export async function anotherMatter(made: CommissionWorld): Promise<{ readonly id: string; readonly number: string }> {
  const planned = { title: "模拟：各省评价发布", scheme: "province-innovation", on: addDays(made.today, 60), surveys: [], key: freshKey() };
  const { id } = await read<{ id: string }>(made.officer.act("POST", "/api/releases", planned));
  const { number } = await read<{ number: string }>(made.officer.get(`/api/matters/${id}`));
  return { id, number };
}

/** A report as the evaluator uploads it. @returns the file's id */
export async function uploadedReport(made: CommissionWorld, id: string, words = "模拟：评价报告"): Promise<string> {
  const body = { name: "模拟评价报告.txt", class: "none", content: Buffer.from(words).toString("base64") };
  return (await read<{ file: { id: string } }>(made.evaluator.act("POST", `/api/evaluator/${id}/files`, body))).file.id;
}

/** The same, up to a published result with one figure of the report beside ours. */
export async function published(made: CommissionWorld): Promise<{ readonly id: string; readonly item: string }> {
  const at = await working(made);
  const { id } = at;
  await read(visitStep(made.evaluator, id, "hand-in-draft", { files: [await uploadedReport(made, id, "模拟：初稿")] }));
  await stepBy(made.unit, id, "comment", { stance: "none" });
  await stepBy(made.officer, id, "hand-on");
  const final = {
    files: [await uploadedReport(made, id, "模拟：终稿")],
    dataDay: made.today,
    claims: [{ indicator: "rd-intensity", region: "140000", period: "2022", value: "1.07" }],
    statement: "模拟：评价独立完成",
    signed: true,
  };
  await read(visitStep(made.evaluator, id, "hand-in-final", final));
  await stepBy(made.decider, id, "publish", { statement: "模拟：同意报告结论" });
  return at;
}
