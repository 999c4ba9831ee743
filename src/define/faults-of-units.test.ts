import assert from "node:assert/strict";
import test from "node:test";
import { type Edits, faultsOf } from "../../tests/support/edited-plan.ts";
import { type EvaluatedUnit, isListedOn } from "./evaluated-units.ts";
import { registering } from "./faults/registering.ts";
import type { faults } from "./faults.ts";

const label = { zh: "示例园区", en: "Example zone" };
const zone: EvaluatedUnit = { id: "zone-a", subject: "zone", label, short: label, region: "990000", source: "toy-yearbook", since: "2020" };
const whole: EvaluatedUnit = { ...zone, id: "zone-b", label: { zh: "示例大园区", en: "Example large zone" } };
const table: readonly (readonly [keyof typeof faults, string, readonly EvaluatedUnit[], Edits?])[] = [
  ["idMalformed", "evaluatedUnits/Zone A", [{ ...zone, id: "Zone A" }]],
  ["idTwice", "evaluatedUnits/zone-a", [zone, { ...zone, label: { zh: "另一园区", en: "Another" } }]],
  ["labelMissing", "evaluatedUnits/zone-a/label", [{ ...zone, label: { zh: "示例园区", en: "" } }]],
  ["unknownReference", "evaluatedUnits/zone-a/region", [{ ...zone, region: "130000" }]],
  ["unknownReference", "evaluatedUnits/zone-a/source", [{ ...zone, source: "nothing" }]],
  ["periodMalformed", "evaluatedUnits/zone-a/since", [{ ...zone, since: "long ago" }]],
  ["unitIsRegion", "evaluatedUnits/990000", [{ ...zone, id: "990000" }]],
  ["unitTwice", "evaluatedUnits/zone-b", [zone, { ...zone, id: "zone-b" }]],
  ["unitEndsFirst", "evaluatedUnits/zone-a", [{ ...zone, until: "2020" }]],
  ["unitNoWhole", "evaluatedUnits/zone-a/partOf", [{ ...zone, partOf: "nothing" }]],
  ["unitNoWhole", "evaluatedUnits/zone-a/partOf", [{ ...zone, partOf: "zone-a" }]],
  ["unknownReference", "units/toy-city/evaluatedAs", [zone], { "units toy-city evaluatedAs": "zone-b" }],
  [
    "unitNotOneself",
    "units/toy-city/evaluatedAs",
    [zone],
    { "units toy-city evaluatedAs": "zone-a", "units toy-science evaluatedAs": "zone-a" },
  ],
  ["unitNotOneself", "units/toy-city/evaluatedAs", [whole, { ...zone, partOf: "zone-b" }], { "units toy-city evaluatedAs": "zone-a" }],
];
for (const [code, path, evaluatedUnits, more = {}] of table)
  test(`${code} is found at ${path}`, () => {
    const found = faultsOf({ evaluatedUnits, ...more });
    assert.ok(
      found.some((fault) => fault.code === `define/${code}` && (fault.facts as { path?: string }).path === path),
      JSON.stringify(found),
    );
  });
test("every fault of the register has a case above", () => {
  const met = new Set(table.map(([code]) => code as string));
  assert.deepEqual(
    Object.keys(registering).filter((code) => !met.has(code)),
    [],
  );
});
test("faults of the register are all told at once", () => {
  const found = faultsOf({ evaluatedUnits: [{ ...zone, region: "130000", source: "nothing", until: "2019" }] });
  assert.deepEqual(
    found.map(({ code }) => code.replace("define/", "")).filter((code) => code !== "labelMissing"),
    ["unknownReference", "unknownReference", "unitEndsFirst"],
  );
});
for (const [day, since, until, listed] of [
  ["2019-12-31", "2020", undefined, false],
  ["2020-01-01", "2020", undefined, true],
  ["2021-09-06", "2021-09-07", undefined, false],
  ["2022-12-31", undefined, "2023", true],
  ["2023-01-01", undefined, "2023", false],
] as const)
  test(`on ${day} a unit from ${since ?? "an unknown day"} until ${until ?? "now"} is ${listed ? "" : "not "}listed`, () => {
    assert.equal(isListedOn({ ...(since ? { since } : {}), ...(until ? { until } : {}) }, day), listed);
  });
