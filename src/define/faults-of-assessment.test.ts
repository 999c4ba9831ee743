import assert from "node:assert/strict";
import test from "node:test";
import { type Edits, faultsOf } from "../../tests/support/edited-plan.ts";
import type { AssessmentClass, AssessmentItem, AssessmentRules } from "./assessment.ts";
import { assessing } from "./faults/assessing.ts";
import type { faults } from "./faults.ts";

const label = { zh: "示例", en: "Example" };
const item: AssessmentItem = { id: "rd-intensity", indicator: "rd-intensity", weight: 70, scoring: { kind: "rank" } };
const cities: AssessmentClass = {
  id: "cities",
  label,
  members: { kind: "units", units: ["toy-city"] },
  common: [item],
  individualWeight: 30,
};
const rules: AssessmentRules = {
  clauses: ["1.2.2"],
  classes: [cities],
  individualMost: 5,
  frozenFrom: "02-01",
  cap: 120,
  floor: 0,
  leastScored: 0.5,
  bands: [
    { id: "good", label, from: 80 },
    { id: "fail", label, from: 0 },
  ],
};
const withClass = (more: Partial<AssessmentClass>): AssessmentRules => ({ ...rules, classes: [{ ...cities, ...more }] });
const withItem = (more: Partial<AssessmentItem>): AssessmentRules => withClass({ common: [{ ...item, ...more }] });
const zone = { id: "zone-a", subject: "zone", label, short: label, region: "990000", source: "toy-yearbook" };
const table: readonly (readonly [keyof typeof faults, string, AssessmentRules, Edits?])[] = [
  ["citesNothing", "assessmentRules", { ...rules, clauses: [] }],
  ["unknownReference", "assessmentRules/clauses", { ...rules, clauses: ["9.9.9"] }],
  ["assessmentBounds", "assessmentRules", { ...rules, cap: 0 }],
  ["assessmentBounds", "assessmentRules", { ...rules, leastScored: 2 }],
  ["assessmentBounds", "assessmentRules", { ...rules, individualMost: 0 }],
  ["assessmentBounds", "assessmentRules", { ...rules, frozenFrom: "2-1" as never }],
  ["assessmentBands", "assessmentRules/bands", { ...rules, bands: rules.bands.toReversed() }],
  ["assessmentBands", "assessmentRules/bands", { ...rules, bands: rules.bands.slice(0, 1) }],
  ["idTwice", "assessmentRules/classes/cities", { ...rules, classes: [cities, { ...cities, members: { kind: "later", say: label } }] }],
  ["unitInTwoClasses", "assessmentRules", { ...rules, classes: [cities, { ...cities, id: "others" }] }],
  ["unknownReference", "assessmentRules/classes/cities/members", withClass({ members: { kind: "units", units: ["nobody"] } })],
  ["assessmentWeights", "assessmentRules/classes/cities", withClass({ individualWeight: 20 })],
  ["assessmentWeight", "assessmentRules/classes/cities", withClass({ common: [{ ...item, weight: 110 }], individualWeight: -10 })],
  ["assessmentWeight", "assessmentRules/classes/cities/common/zero", withClass({ common: [item, { ...item, id: "zero", weight: 0 }] })],
  ["unknownReference", "assessmentRules/classes/cities/common/rd-intensity", withItem({ indicator: "nothing" })],
  ["assessmentReads", "assessmentRules/classes/cities/common/rd-intensity", withItem({ scoring: { kind: "targets-owned" } })],
  ["assessmentReads", "assessmentRules/classes/cities/common/rd-intensity", withItem({ indicator: "population" })],
  [
    "assessmentReadOfOthers",
    "assessmentRules/classes/cities/common/rd-intensity",
    rules,
    { evaluatedUnits: [zone], "units toy-city evaluatedAs": "zone-a" },
  ],
  ["assessmentGoal", "assessmentRules/classes/cities/common/rd-intensity", withItem({ scoring: { kind: "attainment", goal: "0" } })],
];

test("rules without fault say nothing", () => {
  assert.deepEqual(faultsOf({ assessmentRules: rules }), []);
});
for (const [code, path, given, more = {}] of table)
  test(`rules of assessment: ${code} at ${path}`, () => {
    const found = faultsOf({ assessmentRules: given, ...more });
    assert.ok(JSON.stringify(found).includes(code), JSON.stringify(found));
    assert.ok(JSON.stringify(found).includes(path), JSON.stringify(found));
  });
test("a unit of the register is assessed by what was collected for such units", () => {
  const days = { ...item, id: "days", indicator: "toy-index/waiting-time" };
  const registered = { evaluatedUnits: [zone], "units toy-city evaluatedAs": "zone-a", "schemes toy-index subject": "zone" };
  assert.deepEqual(faultsOf({ assessmentRules: withClass({ common: [days] }), ...registered }), []);
});
test("every fault of these rules is produced once above", () => {
  const codes = new Set(table.map(([code]) => code as string));
  assert.deepEqual(
    Object.keys(assessing).filter((name) => !codes.has(name)),
    [],
  );
});
