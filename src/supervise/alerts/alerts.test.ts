import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import type { Warning } from "#contract";
import type { Instant } from "#kernel";
import { sql } from "#store";
import { testDatabase } from "../../../tests/support/index.ts";
import { openAlerts } from "./alerts.ts";
import { budgetPerWeek, mondayOf, precisionOf, standOf } from "./state.ts";
import type { Kept } from "./types.ts";

let now = "2024-03-06T02:00:00.000Z" as Instant;
const { store } = await testDatabase(undefined, { clock: () => now });
const alerts = openAlerts(store);
const by = { person: "person-1", role: "leading-group-office" };

const label = { zh: "示例", en: "Example" };
const warning = (n: number, urgency = n / 100): Warning => ({
  key: `toy-${n}.stale.toy.2023`,
  rule: "stale",
  ruleLabel: label,
  target: { id: `toy-${n}`, label },
  indicator: { id: "toy", label },
  region: "140000",
  period: "2023",
  say: { zh: `示例${n}`, en: `Example ${n}` },
  evidence: [],
  clauses: [],
  lead: { id: "science-and-technology-department", label, short: label },
  question: label,
  urgency,
});
const eight = Array.from({ length: 8 }, (_, i) => warning(i + 1));
const found = async (n: number): Promise<Kept> => {
  const kept = (await alerts.list()).find((one) => one.warning.key === warning(n).key);
  assert.ok(kept);
  return kept;
};

test("a fact fires once however often it is found, and a week shows leaders the five most urgent", async () => {
  assert.deepEqual(await alerts.record(eight), { fired: 8, released: budgetPerWeek });
  assert.deepEqual(await alerts.record(eight), { fired: 0, released: 0 });
  const shown = (await alerts.list()).filter((kept) => standOf(kept, "2024-03-06").releasedAt !== null);
  assert.deepEqual(shown.map(({ warning: { key } }) => key).sort(), [4, 5, 6, 7, 8].map((n) => warning(n).key).sort());
});

test("the rest waits for Monday, and what is new and more urgent comes before it", async () => {
  now = "2024-03-10T02:00:00.000Z";
  assert.deepEqual(await alerts.record([...eight, warning(99)]), { fired: 1, released: 0 });
  now = "2024-03-11T02:00:00.000Z";
  assert.deepEqual(await alerts.record(eight), { fired: 0, released: 4 });
  assert.ok(standOf(await found(99), "2024-03-11").releasedAt);
});

test("people decide by name, with a reason where they set it aside, and all faults come at once", async () => {
  const { id } = await found(8);
  const faulty = await alerts.decide(id, { kind: "explained", says: "短", until: "2023-01-01" }, by);
  assert.deepEqual(faulty.ok ? [] : faulty.refusals.map(({ code }) => code), ["alerts/reasonMissing", "alerts/untilOutOfRange"]);
  const malformed = await alerts.decide(id, { kind: "explained", says: "x".repeat(501), until: "soon" }, by);
  assert.deepEqual(malformed.ok ? [] : malformed.refusals.map(({ code }) => code), ["alerts/reasonTooLong", "alerts/untilMalformed"]);
  const confirmed = await alerts.decide(id, { kind: "confirmed", says: "" }, by);
  assert.ok(confirmed.ok);
  assert.equal(standOf(confirmed.value, "2024-03-11").state, "confirmed");
  const last = confirmed.value.deeds.at(-1);
  assert.deepEqual([last?.person, last?.role], ["person-1", "leading-group-office"]);
  const twice = await alerts.decide(id, { kind: "confirmed", says: "" }, by);
  assert.deepEqual(twice.ok ? [] : twice.refusals.map(({ code }) => code), ["alerts/decidedOtherwise"]);
  const nobody = await alerts.decide("none", { kind: "confirmed", says: "" }, by);
  assert.deepEqual(nobody.ok ? [] : nobody.refusals.map(({ code }) => code), ["alerts/unknownAlert"]);
});

test("an explanation holds to its last day and is then looked at again", async () => {
  const { id } = await found(7);
  const explained = await alerts.decide(id, { kind: "explained", says: "统计口径调整，待下期数。", until: "2024-06-30" }, by);
  assert.ok(explained.ok);
  assert.deepEqual(
    ["2024-06-30", "2024-07-01"].map((day) => {
      const { state, explanationLapsed } = standOf(explained.value, day as "2024-06-30");
      return [state, explanationLapsed];
    }),
    [
      ["explained", false],
      ["fired", true],
    ],
  );
});

test("precision counts what people judged: right where confirmed, wrong where set aside", async () => {
  await alerts.decide((await found(6)).id, { kind: "false-alarm", says: "录入错误，已更正。" }, by);
  assert.deepEqual(precisionOf(await alerts.list()), { fired: 9, judged: 3, right: 1 });
});

test("every decision stands in the audit stream with its person", async () => {
  const rows = await store.rows(
    sql`select body from audit_event where subject_id = 'alerts' order by sequence`,
    z.object({ body: z.string() }),
  );
  const kinds = rows.map(({ body }) => JSON.parse(body) as { kind: string; actor: string });
  assert.deepEqual(
    kinds.filter(({ actor }) => actor === "person-1").map(({ kind }) => kind),
    ["confirmed", "explained", "false-alarm"],
  );
  assert.equal(kinds.filter(({ kind }) => kind === "fired").length, 9);
});

test("a week begins on Monday", () => {
  assert.deepEqual(
    ["2024-03-10", "2024-03-11", "2024-03-17"].map((day) => mondayOf(day as "2024-03-10")),
    ["2024-03-04", "2024-03-11", "2024-03-11"],
  );
});
