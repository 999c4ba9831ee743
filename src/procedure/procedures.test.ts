import assert from "node:assert/strict";
import { before, test } from "node:test";
import { z } from "zod";
import { sql } from "#store";
import { codes, days, granted, hours } from "../../tests/support/access.ts";
import { at, type TestWork, testWork } from "../../tests/support/work.ts";
import { seatName } from "./desk.ts";
import { openProcedures } from "./procedures.ts";
import type { Actor, Stepped } from "./types.ts";

let work: TestWork;
let assigner: Actor;
let officer: Actor;
let helper: Actor;
let watch: Actor;
before(async () => {
  work = await testWork();
  const { plan } = work;
  assigner = at(plan, "p-assigner", "decision-maker", "toy-government");
  officer = at(plan, "p-officer", "officer", "toy-science");
  helper = at(plan, "p-helper", "officer", "toy-statistics");
  watch = at(plan, "p-watch", "supervisor", "toy-government");
});

let opened = 0;
async function task(values: Readonly<Record<string, unknown>> = {}): Promise<Stepped> {
  opened += 1;
  return granted(
    await work.procedures.open(assigner, {
      procedure: "toy-supervision",
      key: `opening-${opened}`,
      origin: { kind: "clause", id: "2.2.1" },
      values: { title: `示例事项 ${opened}`, lead: "toy-science", support: ["toy-statistics"], size: "ordinary", ...values },
    }),
  );
}
const matterOf = async (id: string) => {
  const snapshot = await work.procedures.snapshot(id);
  assert.ok(snapshot);
  return snapshot;
};

test("a matter goes from opening to closing, and its entries, audit events and notices stand with it", async () => {
  const { id, number } = await task();
  assert.match(number, /^TS-2026-\d{4}$/);
  granted(await work.step(officer, id, "sign"));
  granted(await work.step(officer, id, "report", { text: "已安排" }));
  granted(await work.step(helper, id, "countersign"));
  granted(await work.step(officer, id, "ask-to-close", { text: "完成" }));
  const closed = granted(await work.step(assigner, id, "close"));
  assert.equal(closed.state, "closed");
  const { matter, clocks } = await matterOf(id);
  assert.deepEqual([matter.light.colour, matter.dueAt], ["blue", null]);
  assert.ok(clocks.every(({ state }) => state !== "running"));
  const { rows } = await work.database.asAdmin("select amount::text, matter_id from ledger_entry where matter_id = $1", [id]);
  assert.deepEqual(rows, [{ amount: "1", matter_id: id }]);
  const audit = await work.database.asAdmin("select count(*)::int as count from audit_event where subject_id = $1", [matter.subject]);
  assert.equal(audit.rows[0]?.count, 6);
});

test("a repeated key answers the same and does nothing again", async () => {
  const request = {
    procedure: "toy-supervision",
    key: "the same key",
    origin: { kind: "clause", id: "2.2.1" },
    values: { title: "示例", lead: "toy-science", size: "major" },
  };
  const first = granted(await work.procedures.open(assigner, request));
  assert.deepEqual(granted(await work.procedures.open(assigner, request)), first);
  const step = { matter: first.id, transition: "sign", values: {}, revision: 1, key: "the same step" };
  const once = granted(await work.procedures.step(officer, step));
  assert.deepEqual(granted(await work.procedures.step(officer, step)), once);
  assert.equal((await matterOf(first.id)).matter.revision, 2);
});

test("of two who act at once one wins, and the other is told what changed", async () => {
  const { id } = await task();
  const sign = (key: string) => work.procedures.step(officer, { matter: id, transition: "sign", values: {}, revision: 1, key });
  const both = await Promise.all([sign("at once, one"), sign("at once, two")]);
  assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true]);
  const [refusal] = both.flatMap((result) => (result.ok ? [] : result.refusals));
  assert.equal(refusal?.code, "procedure/changedMeanwhile");
  assert.match(refusal?.say.zh ?? "", /签收/);
});

test("all that stands against a step is said at once", async () => {
  const { id } = await task();
  const refused = await work.step(officer, id, "ask-to-close", {});
  assert.deepEqual([...codes(refused)].sort(), ["form/missing", "procedure/notAllSigned", "procedure/notInState"]);
  assert.deepEqual(codes(await work.step(helper, id, "sign")), ["procedure/notYourPart"]);
  assert.deepEqual(codes(await work.step(officer, id, "remind")), ["procedure/notInState", "procedure/byClockOnly"]);
  assert.deepEqual(codes(await work.step(officer, id, "no such act")), ["procedure/noSuchTransition"]);
});

test("nobody takes two duties in one tree of matters, though they hold both", async () => {
  const { id } = await task();
  const both: Actor = { person: "p-assigner", seats: [...assigner.seats, ...at(work.plan, "p-assigner", "officer", "toy-science").seats] };
  assert.deepEqual(codes(await work.step(both, id, "sign")), ["procedure/dutiesMeet"]);
  const delegated: Actor = {
    person: "p-other",
    seats: officer.seats.map((seat) => ({ ...seat, person: "p-other", behalfOf: "p-assigner" })),
  };
  assert.deepEqual(codes(await work.step(delegated, id, "sign")), ["procedure/dutiesMeet"]);
});

test("at one desk one acts in one's own seat or in the stead of somebody else, as one says, and the event and the audit trail say which", async () => {
  const instead: Actor = {
    person: "p-officer",
    seats: [...officer.seats, ...officer.seats.map((seat) => ({ ...seat, behalfOf: "p-colleague" }))],
  };
  const [own, other] = instead.seats.map(seatName);
  for (const [seat, behalfOf] of [
    [undefined, null],
    [own, null],
    [other, "p-colleague"],
  ] as const) {
    const { id } = await task();
    const { matter } = (await work.procedures.snapshot(id)) ?? {};
    const request = {
      matter: id,
      transition: "sign",
      values: {},
      revision: matter?.revision ?? 0,
      key: `seat-${behalfOf}-${seat === undefined}`,
    };
    assert.deepEqual(codes(await work.procedures.step(instead, { ...request, seat: "nobody's" })), ["procedure/notYourPart"]);
    granted(await work.procedures.step(instead, { ...request, ...(seat === undefined ? {} : { seat }) }));
    const { rows } = await work.database.asAdmin("select behalf_of from matter_event where matter_id = $1 and transition = 'sign'", [id]);
    assert.deepEqual(rows, [{ behalf_of: behalfOf }]);
    const audit = await work.database.asAdmin("select body from audit_event where subject_id = $1 and body like '%matter/sign%'", [
      matter?.subject ?? "",
    ]);
    assert.equal(JSON.parse(audit.rows[0]?.body).payload.behalfOf, behalfOf);
  }
});

test("a sender may withdraw until the other side has looked", async () => {
  const [first, second] = [await task(), await task()];
  assert.equal(granted(await work.step(assigner, first.id, "withdraw")).state, "withdrawn");
  granted(await work.procedures.opened(officer, second.id));
  assert.deepEqual(codes(await work.step(assigner, second.id, "withdraw")), ["procedure/wasOpened"]);
});

test("milestones are matters below; the parent's light follows what was accepted of them", async () => {
  const steps = [
    { title: "第一步", weight: 60, due: "2026-03-05" },
    { title: "第二步", weight: 40, due: "2026-12-31" },
  ];
  const { id, children } = await task({ size: "major", steps });
  assert.equal(children.length, 2);
  granted(await work.step(officer, id, "sign"));
  granted(await work.step(officer, id, "report", { text: "已安排" }));
  work.clock.forward(days(5));
  await work.procedures.sweep(100);
  const behind = (await matterOf(id)).matter.light;
  assert.deepEqual([behind.colour, behind.rule, behind.facts.lag], ["red", "lag-red", 60]);
  assert.deepEqual(codes(await work.step(officer, id, "ask-to-close", { text: "完成" })), [
    "procedure/notAllSigned",
    "procedure/childrenOpen",
  ]);
  const [first = ""] = children;
  granted(await work.step(officer, first, "report", { text: "完成" }));
  granted(await work.step(assigner, first, "accept"));
  assert.equal((await matterOf(id)).matter.light.colour, "green");
});

test("the clock acts once at each moment of a ladder, and the light says which rule and since when", async () => {
  const { id } = await task();
  granted(await work.step(officer, id, "sign"));
  work.clock.forward(days(4));
  await work.procedures.sweep(100);
  await work.procedures.sweep(100);
  const late = await matterOf(id);
  assert.deepEqual([late.matter.light.colour, late.matter.light.rule, late.matter.light.facts.deadline], ["red", "overdue", "progress"]);
  assert.equal(late.matter.counts.escalations, 1);
  const { rows } = await work.database.asAdmin("select count(*)::int as count from notice where matter_id = $1 and template = 'toy-late'", [
    id,
  ]);
  assert.equal(rows[0]?.count, 1);
  granted(await work.step(officer, id, "report", { text: "补报" }));
  const { matter } = await matterOf(id);
  assert.equal(matter.light.rule, "in-order");
});

test("a turn of the clock that finds nothing due only asks", async () => {
  const transaction: typeof work.parts.store.transaction = () => Promise.reject(new Error("a transaction was begun"));
  const idle = openProcedures({ ...work.parts, store: { ...work.parts.store, transaction } });
  while ((await work.procedures.sweep(500)).left);
  assert.deepEqual(await idle.sweep(500), { fired: 0, failed: 0, left: false });
});

test("a frozen clock stands still and goes on with what was left", async () => {
  const { id } = await task();
  granted(await work.step(officer, id, "sign"));
  const dueBefore = (await matterOf(id)).clocks.find(({ name }) => name === "result")?.dueAt ?? "";
  granted(await work.step(watch, id, "freeze", { text: "等上级决定" }));
  work.clock.forward(days(20));
  await work.procedures.sweep(100);
  const frozen = await matterOf(id);
  assert.deepEqual([frozen.matter.light.colour, frozen.matter.light.rule], ["grey", "frozen"]);
  granted(await work.step(watch, id, "resume"));
  const after = (await matterOf(id)).clocks.find(({ name }) => name === "result")?.dueAt ?? "";
  assert.equal(Date.parse(after) - Date.parse(dueBefore), days(20));
});

test("an extension is granted before the due day alone, and goes forward", async () => {
  const { id } = await task();
  granted(await work.step(officer, id, "sign"));
  const day = (ahead: number) => new Date(Date.parse(work.clock.now()) + days(ahead)).toISOString().slice(0, 10);
  assert.deepEqual(codes(await work.step(assigner, id, "extend", { until: day(2), text: "太早" })), ["procedure/notLater"]);
  granted(await work.step(assigner, id, "extend", { until: day(20), text: "材料未到" }));
  assert.equal((await matterOf(id)).matter.light.rule, "extended");
  work.clock.forward(days(30));
  assert.deepEqual(codes(await work.step(assigner, id, "extend", { until: day(10), text: "再延" })), ["procedure/pastDeadline"]);
});

test("a batch is done whole or not at all, and a dry run leaves nothing", async () => {
  const tasks = await Promise.all([task(), task(), task()]);
  const requests = tasks.map(({ id }, i) => ({ matter: id, transition: "sign", values: {}, revision: 1, key: `batch-${id}-${i}` }));
  const dry = granted(await work.procedures.batch(officer, requests, true));
  assert.deepEqual([dry.done, dry.each.every(({ result }) => result.ok)], [false, true]);
  granted(await work.step(officer, tasks[2]?.id ?? "", "sign"));
  const failed = granted(await work.procedures.batch(officer, requests, false));
  assert.deepEqual([failed.done, failed.each.map(({ result }) => result.ok)], [false, [true, true, false]]);
  assert.equal((await matterOf(tasks[0]?.id ?? "")).matter.state, "assigned");
  const done = granted(await work.procedures.batch(officer, requests.slice(0, 2), false));
  assert.equal(done.done, true);
});

test("counts of open matters by lead and light are those of the matters themselves", async () => {
  work.clock.forward(hours(1));
  const counted = await work.database.ownerReader.rows(
    sql`select desk, light, sum(open_count)::int as count from matter_tally group by 1, 2 having sum(open_count) <> 0 order by 1, 2`,
    z.object({ desk: z.string(), light: z.string(), count: z.number() }),
  );
  const real = await work.database.ownerReader.rows(
    sql`select lead_desk as desk, light, count(*)::int as count from matter where closed_at is null group by 1, 2 order by 1, 2`,
    z.object({ desk: z.string(), light: z.string(), count: z.number() }),
  );
  assert.deepEqual(counted, real);
});
