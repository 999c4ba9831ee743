import assert from "node:assert/strict";
import test from "node:test";
import { isUnitId, overDims, sameDims, type UnitId, unitOf, units } from "./unit.ts";

const ids = Object.keys(units).filter(isUnitId);

/** A quotient unit and the two it is made of: dimension and power of ten follow from them. */
const quotients: readonly (readonly [UnitId, UnitId, UnitId])[] = [
  ["case-per-10k-people", "case", "person-10k"],
  ["CNY-per-person", "CNY", "person"],
  ["CNY-10k-per-person", "CNY-10k", "person"],
  ["CNY-10k-per-person-year", "CNY-10k", "person-year"],
  ["CNY-10k-per-project", "CNY-10k", "project"],
  ["CNY-100m-per-organisation", "CNY-100m", "organisation"],
  ["CNY-10k-per-organisation", "CNY-10k", "organisation"],
  ["person-year-per-10k-people", "person-year", "person-10k"],
  ["case-per-CNY-100m", "case", "CNY-100m"],
  ["organisation-per-10k-people", "organisation", "person-10k"],
  ["project-per-10k-people", "project", "person-10k"],
];

for (const [quotient, of, to] of quotients)
  test(`${quotient} is ${of} over ${to}`, () => {
    const [q, a, b] = [quotient, of, to].map((id) => unitOf(id as UnitId));
    assert.ok(q && a && b);
    assert.ok(sameDims(q.dims, overDims(a.dims, b.dims)));
    assert.equal(q.exponent, a.exponent - b.exponent);
  });

test("every unit of more than one dimension is in the table above or counts a hundred person-years", () => {
  const composed = ids.filter((id) => Object.values(unitOf(id).dims).some((power) => power < 0));
  const known = new Set<string>([...quotients.map(([id]) => id), "case-per-person-year-100"]);
  assert.deepEqual(
    composed.filter((id) => !known.has(id)),
    [],
  );
});

test("things counted in different words are different kinds", () => {
  for (const [a, b] of [
    ["organisation", "case"],
    ["case", "item"],
    ["item", "project"],
    ["person", "person-time"],
  ] as const)
    assert.equal(sameDims(unitOf(a).dims, unitOf(b).dims), false, `${a} ${b}`);
});

test("a unit over itself is a pure number, and names of no unit are refused", () => {
  for (const id of ids) assert.deepEqual(overDims(unitOf(id).dims, unitOf(id).dims), {});
  assert.deepEqual([isUnitId("CNY"), isUnitId("toString"), isUnitId("")], [true, false, false]);
});
