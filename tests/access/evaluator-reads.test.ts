import assert from "node:assert/strict";
import { before, test } from "node:test";
import fc from "fast-check";
import { z } from "zod";
import { addDays } from "#kernel";
import { sql } from "#store";
import { granted } from "../support/access.ts";
import {
  anotherMatter,
  type CommissionWorld,
  commissionWorld,
  figuresOpened,
  freshKey,
  read,
  stepBy,
  uploadedReport,
  valuesFor,
  visitStep,
} from "../support/commission.ts";
import { type Visitor, visitorOf } from "../support/visitor.ts";

let made: CommissionWorld;
let stranger: Visitor;
let matter: { readonly id: string; readonly number: string };
before(async () => {
  made = await commissionWorld();
  matter = await anotherMatter(made);
  const { person, signIn } = made.world;
  stranger = visitorOf(made.api);
  const { token } = granted(await signIn(await person("another-evaluator", "third-party-evaluator")));
  stranger.cookies.set("zhixing-session", token);
});

const indicators = ["rd-expenditure", "rd-intensity", "patents-granted"];
const regions = ["140000", "410000", "110000"];
const figures = fc.record({
  kind: fc.constant("figures" as const),
  indicators: fc.subarray(indicators, { minLength: 1 }),
  regions: fc.subarray(regions, { minLength: 1 }),
  fromYear: fc.integer({ min: 2018, max: 2021 }),
  untilYear: fc.integer({ min: 2021, max: 2024 }),
});
const what = fc.oneof(
  figures,
  fc.constant({ kind: "scheme" as const, scheme: "province-innovation", period: null }),
  fc.constant({ kind: "matter" as const }),
);
/** An item that is open today or only later, and whether it is taken back. */
const item = fc.record({ what, isAhead: fc.boolean(), isTakenBack: fc.boolean() });
type Item = typeof item extends fc.Arbitrary<infer T> ? T : never;
const states = ["offered", "working", "commenting", "finishing", "reported", "stopped"] as const;
type State = (typeof states)[number];
const open: ReadonlySet<State> = new Set(["working", "commenting", "finishing"]);
/** Nothing is read any more, so nothing is taken back. */
const over: ReadonlySet<State> = new Set(["reported", "stopped"]);

/** From the signature to a state, as its people go. */
async function bringTo(id: string, state: State): Promise<void> {
  const { evaluator, officer, decider, unit } = made;
  if (state === "offered") return;
  await read(visitStep(evaluator, id, "accept", { interests: "none", undertaking: true }));
  if (state === "working") return;
  if (state === "stopped") return stepBy(decider, id, "stop", { reason: "模拟：任务调整" });
  await read(visitStep(evaluator, id, "hand-in-draft", { files: [await uploadedReport(made, id)] }));
  if (state === "commenting") return;
  await stepBy(unit, id, "comment", { stance: "none" });
  await stepBy(officer, id, "hand-on");
  if (state === "finishing") return;
  const final = { files: [await uploadedReport(made, id)], dataDay: made.today, statement: "模拟：独立完成", signed: true };
  await read(visitStep(evaluator, id, "hand-in-final", final));
}

async function opened(items: readonly Item[]): Promise<{ readonly id: string; readonly ids: readonly string[] }> {
  const { officer, decider, today } = made;
  const { id } = await read<{ id: string }>(officer.act("POST", "/api/third-party", { values: valuesFor(made), key: freshKey() }));
  const ids: string[] = [];
  for (const one of items) {
    const body = one.what.kind === "matter" ? { kind: "matter", number: matter.number } : one.what;
    const from = one.isAhead ? addDays(today, 5) : today;
    ids.push(
      (await read<{ id: string }>(officer.act("POST", `/api/third-party/${id}/scope`, figuresOpened(made, { what: body, from })))).id,
    );
  }
  await stepBy(officer, id, "submit");
  const { scopeDigest } = await read<{ scopeDigest: string }>(decider.get(`/api/third-party/${id}`));
  await stepBy(decider, id, "offer", { scope: scopeDigest });
  return { id, ids };
}

const addresses = ["figures", "schemes", "matters", "files"] as const;
const addressOf = { figures: "figures", scheme: "schemes", matter: "matters" } as const;
const pathOf = (id: string, address: string, one: string): string =>
  `/api/evaluator/${id}/${address}/${one}${address === "files" ? "/content" : ""}`;

/** Nothing beside what an item names. */
function assertWithin({ what: named }: Item, answer: { readonly rows?: readonly Row[]; readonly number?: string }): void {
  if (named.kind === "matter") assert.equal(answer.number, matter.number);
  if (named.kind !== "figures") return;
  for (const { indicator, region, period } of answer.rows ?? []) {
    assert.ok(named.indicators.includes(indicator.id) && named.regions.includes(region.code), `${indicator.id} ${region.code}`);
    const year = Number(period.slice(0, 4));
    assert.ok(named.fromYear <= year && year <= named.untilYear, period);
  }
}
type Row = { readonly indicator: { readonly id: string }; readonly region: { readonly code: string }; readonly period: string };

const noted = z.object({ kind: z.string(), payload: z.object({ grant: z.string().optional() }) });

test("what an evaluator reads was opened and is in force, nobody else reads any of it, and every reading leaves an audit event", async () => {
  const anyItems = fc.array(item, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(anyItems, fc.constantFrom(...states), async (items, state) => {
      const { id, ids } = await opened(items);
      await bringTo(id, state);
      for (const [n, one] of items.entries())
        if (one.isTakenBack && !over.has(state))
          await read(made.officer.act("POST", `/api/third-party/${id}/scope/${ids[n]}/end`, { says: "模拟：不再需要" }));

      const readings: string[] = [];
      for (const [n, one] of items.entries()) {
        const grant = ids[n] ?? "";
        for (const address of addresses) {
          assert.equal((await stranger.get(pathOf(id, address, grant))).status, 404);
          const response = await made.evaluator.get(pathOf(id, address, grant));
          const isOpen = address === addressOf[one.what.kind] && open.has(state) && !one.isAhead && !one.isTakenBack;
          assert.equal(response.status === 200, isOpen, `${address} of ${JSON.stringify(one)} in ${state}: ${response.status}`);
          if (!isOpen) continue;
          readings.push(grant);
          assertWithin(one, (await response.json()) as { rows?: Row[] });
        }
      }
      const events = await made.world.store.rows(
        sql`select body::text as body from audit_event where subject_id = ${`matter:${id}`} order by id`,
        z.object({ body: z.string() }),
      );
      const reads = events.map(({ body }) => noted.parse(JSON.parse(body))).filter(({ kind }) => kind === "third-party/read");
      assert.deepEqual(
        reads.map(({ payload }) => payload.grant),
        readings,
      );
    }),
    { numRuns: 10 },
  );
});
