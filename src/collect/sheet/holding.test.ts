import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Day, dayOf, type Instant } from "#kernel";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan } from "../../../tests/support/figures.ts";
import { type Register, registerOf, standsOn } from "../register/register.ts";
import type { AcceptedChange } from "../register/rows.ts";
import { checkSheet, numberIn } from "./check.ts";
import { holding, keyOf } from "./holding.ts";
import type { AcceptedSheet } from "./rows.ts";

const plan = checkedPlan(shanxi14th);
const begin = Date.parse("2026-01-01T00:00:00.000Z");
const at = (hour: number): Instant => new Date(begin + hour * 3_600_000).toISOString() as Instant;
const cell = fc.record({
  leaf: fc.constantFrom("a", "b"),
  unit: fc.constantFrom("x", "y", "z"),
  value: fc.option(fc.integer({ min: 0, max: 99 }).map(String), { nil: null }),
  measure: fc.constant("%"),
  reason: fc.constant(""),
  before: fc.constant(null),
});
const sheets = fc
  .array(
    fc.record({ hour: fc.integer({ min: 0, max: 200 }), period: fc.constantFrom("2023", "2024"), cells: fc.array(cell, { maxLength: 6 }) }),
    {
      maxLength: 12,
    },
  )
  .map((list) =>
    list.map(({ hour, period, cells }, i): AcceptedSheet => {
      const recordedAt = at(hour);
      const body = { scheme: "s", subject: "zone", period, keeper: "customs", cells };
      return { matter: `m${String(i).padStart(2, "0")}`, number: `CJ-2026-${i}`, recordedAt, on: dayOf(recordedAt), body };
    }),
  );
const shown = (of: ReadonlyMap<string, { readonly shown: string; readonly matter: string }>) =>
  Object.fromEntries([...of].map(([key, { shown: value, matter }]) => [key, [value, matter]]).sort());

test("what holds does not depend on the order in which sheets are read", () => {
  fc.assert(
    fc.property(sheets, fc.infiniteStream(fc.nat()), (list, order) => {
      const shuffled = list
        .map((sheet) => ({ sheet, by: order.next().value }))
        .sort((a, b) => a.by - b.by)
        .map(({ sheet }) => sheet);
      assert.deepEqual(shown(holding(plan, shuffled, "zone", null)), shown(holding(plan, list, "zone", null)));
    }),
  );
});
test("what was known on a day is what the sheets accepted by then say, whatever came later", () => {
  fc.assert(
    fc.property(sheets, fc.integer({ min: 0, max: 9 }), (list, n) => {
      const day = dayOf(at(n * 24)) as Day;
      const then = list.filter(({ on }) => on <= day);
      assert.deepEqual(shown(holding(plan, list, "zone", day)), shown(holding(plan, then, "zone", null)));
    }),
  );
});
test("the last sheet accepted for a cell decides, and one that takes a figure back leaves none", () => {
  fc.assert(
    fc.property(sheets, (list) => {
      const held = holding(plan, list, "zone", null);
      const ordered = list.toSorted((a, b) =>
        a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : a.matter < b.matter ? -1 : 1,
      );
      for (const leaf of ["a", "b"])
        for (const unit of ["x", "y", "z"])
          for (const period of ["2023", "2024"]) {
            const said = ordered.flatMap(({ body }) =>
              body.period === period ? body.cells.filter((one) => one.leaf === leaf && one.unit === unit) : [],
            );
            assert.equal(held.get(keyOf(leaf, unit, period))?.shown ?? null, said.at(-1)?.value ?? null);
          }
    }),
  );
});

const changes = fc
  .array(fc.record({ hour: fc.integer({ min: 0, max: 200 }), from: fc.integer({ min: 0, max: 9 }), leaves: fc.boolean() }), {
    maxLength: 10,
  })
  .map((list) =>
    list.map(({ hour, from, leaves }, i): AcceptedChange => {
      const recordedAt = at(hour);
      const on = dayOf(at(from * 24)) as Day;
      const unit = "taiyuan-high-tech-zone";
      const row = leaves
        ? { act: "leave" as const, unit, on }
        : { act: "enter" as const, zh: `园${i}`, en: `Zone ${i}`, region: "140100", on };
      return { matter: `m${i}`, number: `ML-2026-${i}`, subject: "zone", basis: "模拟", rows: [row], recordedAt, on: dayOf(recordedAt) };
    }),
  )
  .map((list) => list.toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1)));
const ids = (register: Register, asOf: Day, knownAt: Day | null) => register.units("zone", { asOf, knownAt }).map(({ id }) => id);

test("the register as known on a day is the register of the changes accepted by then", () => {
  fc.assert(
    fc.property(changes, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (list, a, b) => {
      const [asOf, knownAt] = [dayOf(at(a * 24)), dayOf(at(b * 24))];
      const then = list.filter(({ on }) => on <= knownAt);
      assert.deepEqual(ids(registerOf(plan, list), asOf, knownAt), ids(registerOf(plan, then), asOf, null));
    }),
  );
});
test("nothing that is entered is ever lost, and a unit that left stands on the days before", () => {
  const leave: AcceptedChange = {
    ...{ matter: "m", number: "ML-2026-0001", subject: "zone", basis: "模拟", recordedAt: at(0), on: "2026-01-01" },
    rows: [{ act: "leave", unit: "taiyuan-high-tech-zone", on: "2025-07-01" }],
  };
  const unit = registerOf(plan, [leave]).unit("taiyuan-high-tech-zone");
  assert.ok(unit);
  assert.deepEqual(
    (["1990-01-01", "2025-06-30", "2025-07-01"] as const).map((asOf) => standsOn(unit, { asOf, knownAt: null })),
    [false, true, false],
  );
});

for (const [text, decimal] of [
  ["12", "12"],
  [" 1,234.5 ", "1234.5"],
  ["１２．５％", "12.5"],
  ["-0.0", "0.0"],
  ["007", "7"],
  ["3 %", "3"],
  ["12,34", undefined],
  ["1e3", undefined],
  ["—", undefined],
  ["1.2345678", undefined],
  ["12人", undefined],
] as const)
  test(`“${text}” counted in per cent is ${decimal ?? "no number"}`, () => assert.equal(numberIn(text, { zh: "%", en: "%" }), decimal));

test("the same sheet filled in in another order is the same sheet", () => {
  const label = (zh: string) => ({ zh, en: zh });
  const leaves = ["a", "b"].map((id) => ({
    id,
    label: label(id),
    say: label(id),
    measure: label("%"),
    keeper: "customs",
    kind: null,
    indicator: null,
  }));
  const asked = {
    leaves,
    keeper: "customs",
    nameOf: label,
    keeperName: label,
    period: "2024",
    held: new Map(),
  };
  const given = fc.uniqueArray(
    fc.record({ leaf: fc.constantFrom("a", "b"), unit: fc.constantFrom("x", "y", "z"), value: fc.nat().map(String) }),
    {
      selector: ({ leaf, unit }) => `${leaf} ${unit}`,
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(given, (cells) => {
      const written = cells.map((one) => ({ ...one, reason: "" }));
      assert.deepEqual(checkSheet(asked, written), checkSheet(asked, written.toReversed()));
    }),
  );
});
