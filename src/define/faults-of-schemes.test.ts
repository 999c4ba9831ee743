import assert from "node:assert/strict";
import test from "node:test";
import { toy } from "#plan/toy";
import { type Edits, edited, faultsOf } from "../../tests/support/edited-plan.ts";
import { schemeFaults } from "./checks/schemes.ts";
import { scheming } from "./faults/scheming.ts";
import type { faults } from "./faults.ts";

const label = { zh: "示例", en: "Example" };
const version = "schemes toy-index versions 0";
const [tree, method] = [`${version} tree`, `${version} method`];
const at = "schemes/toy-index/versions/0";
const [inTree, inSteps, inFactors] = [`${at}/tree`, `${at}/method/steps`, `${at}/method/factors`];
const steps = toy.schemes?.[0]?.versions[0].method.steps ?? [];
const leaf = { better: "higher", indicator: "rd-intensity" };
const node = { id: "more", label, parent: "input", weight: 1, leaf };
const over = (more: object) => ({ ...leaf, indicator: "rd-expenditure", reading: { kind: "over", indicator: "population", ...more } });
const ratio = { [`${tree} rd-per-head leaf`]: over({ unit: "CNY-per-person", scale: 1 }) };
const normalise = (more: object): Edits => ({ [`${method} steps 1`]: { step: "normalise", ...more } });
const factor = (more: object): Edits => ({ [`${method} factors +`]: { id: "more", ...more } });
const posts = { "rd-intensity": { low: 1, high: 2 } };

/** Code, path, and the edits that make the toy plan's scheme faulty. */
const table: readonly (readonly [keyof typeof faults, string, Edits])[] = [
  ["idMalformed", "schemes/Big Index", { "schemes toy-index id": "Big Index" }],
  ["idTwice", "schemes/toy-index", { "schemes +": toy.schemes?.[0] }],
  ["idTwice", `${inTree}/more`, { [`${tree} +`]: node, [`${tree} patents-growth id`]: "more" }],
  ["idMalformed", `${inTree}/More`, { [`${tree} +`]: { ...node, id: "More" } }],
  ["idTwice", `${inFactors}/weights`, factor({ id: "weights", kind: "measurement" })],
  ["labelMissing", "schemes/toy-index/purpose", { "schemes toy-index purpose": { zh: "示例" } }],
  ["labelMissing", `${inTree}/input/label`, { [`${tree} input label`]: { zh: "示例" } }],
  ["labelNotEnglish", `${inTree}/waiting-time/leaf/collected/unit`, { [`${tree} waiting-time leaf collected unit en`]: "天" }],
  ["citesNothing", "schemes/toy-index", { "schemes toy-index clauses": [] }],
  ["unknownReference", "schemes/toy-index/clauses", { "schemes toy-index clauses": ["9.9.9"] }],
  ["versionsMissing", "schemes/toy-index/versions", { "schemes toy-index versions": [] }],
  ["versionsOutOfOrder", "schemes/toy-index/versions/1", { "schemes toy-index versions +": toy.schemes?.[0]?.versions[0] }],
  ["dayMalformed", at, { [`${version} from`]: "2021" }],
  ["periodMalformed", `${at}/since`, { [`${version} since`]: "last year" }],
  ["outOfRange", `${at}/reachBack`, { [`${version} reachBack`]: -1 }],
  ["outOfRange", `${at}/coverage`, { [`${version} coverage`]: 50 }],
  ["unknownReference", `${at}/units`, { [`${version} units`]: ["130000"] }],
  ["unknownReference", `${at}/besides`, { [`${version} besides`]: ["130000"] }],
  ["unitOffLevel", `${at}/units`, { [`${version} units`]: ["990100"] }],
  ["schemeRoots", inTree, { [`${tree} input parent`]: undefined }],
  ["schemeRoots", inTree, { [`${tree} index parent`]: "output" }],
  ["schemeCircle", inTree, { [`${tree} input parent`]: "rd-intensity" }],
  ["unknownReference", `${inTree}/more`, { [`${tree} +`]: { ...node, parent: "nothing" } }],
  ["schemeWeight", `${inTree}/input`, { [`${tree} input weight`]: -1 }],
  ["schemeWeight", `${inTree}/input`, { [`${tree} input weight`]: Number.NaN }],
  ["schemeWeightsZero", `${inTree}/input`, { [`${tree} rd-intensity weight`]: 0, [`${tree} rd-per-head weight`]: 0 }],
  ["leafAbove", `${inTree}/input`, { [`${tree} input leaf`]: leaf }],
  ["leafMissing", `${inTree}/more`, { [`${tree} +`]: { ...node, leaf: undefined } }],
  ["leafSource", `${inTree}/more`, { [`${tree} +`]: { ...node, leaf: { better: "higher" } } }],
  ["leafAgainstIndicator", `${inTree}/rd-intensity`, { [`${tree} rd-intensity leaf better`]: "lower" }],
  ["unknownReference", `${inTree}/rd-intensity`, { [`${tree} rd-intensity leaf indicator`]: "nothing" }],
  ["unknownReference", `${inTree}/waiting-time`, { [`${tree} waiting-time leaf collected keeper`]: "nobody" }],
  ["unknownReference", `${inTree}/rd-intensity/clauses`, { [`${tree} rd-intensity leaf clauses`]: ["9.9.9"] }],
  ["growthYears", `${inTree}/patents-growth`, { [`${tree} patents-growth leaf reading years`]: 0.5 }],
  ["unknownReference", `${inTree}/rd-per-head`, { [`${tree} rd-per-head leaf reading indicator`]: "nothing" }],
  ["overUnit", `${inTree}/rd-per-head`, { [`${tree} rd-per-head leaf`]: over({}) }],
  ["overScale", `${inTree}/rd-per-head`, ratio],
  ["unknownUnit", `${inTree}/rd-per-head`, { [`${tree} rd-per-head leaf`]: over({ unit: "bushel" }) }],
  ["quotientUnits", `${inTree}/rd-per-head`, { [`${tree} rd-per-head leaf`]: over({ unit: "percent" }) }],
  ["stepCount", inSteps, { [`${method} steps`]: steps.slice(0, 2), [`${method} factors`]: [] }],
  ["stepCount", inSteps, { [`${method} steps +`]: steps[2] }],
  ["stepOrder", `${inSteps}/3`, { [`${method} steps +`]: steps[0] }],
  ["unknownReference", `${inSteps}/0`, { [`${method} steps 0`]: { step: "denominate", scale: { input: 10 } }, [`${method} factors`]: [] }],
  ["outOfRange", `${inSteps}/0`, { [`${method} steps 0`]: { step: "screen", availability: 66 } }],
  ["levelOutOfRange", `${inSteps}/0`, { [`${method} steps 0`]: { step: "impute", by: "em", level: 4 } }],
  ["outOfRange", `${inSteps}/0`, { [`${method} steps 0`]: { step: "impute", by: "panel", with: "latest", most: 0 } }],
  [
    "unknownReference",
    `${inSteps}/0`,
    { [`${method} steps 0`]: { step: "treat", method: "deviations", beyond: 2, only: ["patents-growth", "patents"] } },
  ],
  ["boundsEqual", `${inSteps}/1`, normalise({ method: "min-max", low: 100, high: 0 })],
  ["boundsEqual", `${inSteps}/1/rd-intensity`, normalise({ method: "min-max", bounds: { "rd-intensity": { low: 2, high: 2 } } })],
  ["boundsEqual", `${inSteps}/1`, normalise({ method: "scaled", low: 5, high: 1 })],
  ["standardsMissing", `${inSteps}/1`, normalise({ method: "efficacy", posts })],
  ["standardsMissing", `${inSteps}/1`, normalise({ method: "standard", standards: { "rd-intensity": 2.5 } })],
  ["standardNotPositive", `${inSteps}/1/rd-intensity`, normalise({ method: "standard", standards: { "rd-intensity": 0 } })],
  ["unknownReference", `${inSteps}/1`, normalise({ method: "distance-to-target", targets: { nothing: 1 } })],
  [
    "standardNotPositive",
    `${inSteps}/1/per/rd-intensity/rd-intensity`,
    normalise({ method: "borda", per: { "rd-intensity": { method: "standard", standards: { "rd-intensity": -1 } } } }),
  ],
  ["levelOutOfRange", `${inSteps}/2`, { [`${method} steps 2`]: { step: "aggregate", method: "arithmetic", levels: { 4: {} } } }],
  ["outOfRange", `${inSteps}/2`, { [`${method} steps 2`]: { step: "aggregate", method: "arithmetic", least: 2 } }],
  ["unknownReference", `${inSteps}/0`, { [`${method} steps 0`]: { step: "weigh", by: "given", weights: { nothing: 1 } } }],
  [
    "unknownReference",
    `${inSteps}/0`,
    { [`${method} steps 0`]: { step: "weigh", by: "ahp", judgements: { input: { of: ["rd-intensity", "nothing"], matrix: [] } } } },
  ],
  [
    "unknownReference",
    `${inSteps}/0`,
    { [`${method} steps 0`]: { step: "weigh", by: "budget-allocation", votes: [{ voter: "1", points: { nothing: 1 } }] } },
  ],
  ["factorPlace", `${inFactors}/more`, factor({ kind: "choice", at: 9, options: [steps[0]] })],
  ["factorPlace", `${inFactors}/more`, factor({ kind: "choice", at: 1, options: [steps[0]] })],
  ["factorPlace", `${inFactors}/more`, factor({ kind: "choice", at: 1, options: [] })],
  ["unknownReference", `${inFactors}/more`, factor({ kind: "simplex", below: "rd-intensity" })],
  ["unknownReference", `${inFactors}/more`, factor({ kind: "weight", of: "nothing", low: 0, high: 1 })],
  ["boundsEqual", `${inFactors}/more`, factor({ kind: "weight", of: "input", low: 1, high: 0.5 })],
  ["outOfRange", `${inFactors}/more`, factor({ kind: "weight", of: "input", low: -1, high: 0.5 })],
  ["unknownReference", `${inFactors}/more`, factor({ kind: "weight-sets", sets: [{ input: 1 }, { nothing: 1 }] })],
  ["outOfRange", `${inFactors}/more`, factor({ kind: "weights", spread: 25 })],
  ["levelOutOfRange", `${inFactors}/more`, factor({ kind: "weights", spread: 0.25, levels: [7] })],
  ["outOfRange", `${inFactors}/more`, factor({ kind: "bounds", spread: -0.1 })],
];

for (const [name, path, edits] of table)
  test(`${name} is refused at ${path} when ${Object.keys(edits)[0]} is wrong`, () => {
    const found = faultsOf(edits).filter(({ code, facts }) => code === `define/${name}` && facts.path === path);
    assert.equal(found.length, 1, JSON.stringify(faultsOf(edits).map(({ code, facts }) => [code, facts.path])));
    const say = found[0]?.say;
    assert.ok(say?.zh.includes("请") && /\p{Script=Han}/u.test(say.zh), "the Chinese says what to do");
    assert.ok(/\. [A-Z].*\.$/.test(say?.en ?? ""), "the English says what is wrong, then what to do");
  });

test("the table makes every fault a scheme can have", () => {
  const made = new Set<string>(table.map(([name]) => name));
  assert.deepEqual(
    Object.keys(scheming).filter((name) => !made.has(name)),
    [],
  );
});

test("a purpose and a label that are not there at all are missing in both languages", () => {
  const found = faultsOf({ "schemes toy-index purpose": undefined, [`${tree} input label`]: undefined });
  assert.deepEqual(
    found.map(({ facts }) => [facts.path, facts.language]),
    ["schemes/toy-index/purpose", `${inTree}/input/label`].flatMap((path) => [
      [path, "zh"],
      [path, "en"],
    ]),
  );
});

test("several faults of a scheme come back together, each with its path", () => {
  const found = faultsOf({
    "schemes toy-index clauses": ["9.9.9"],
    [`${tree} input weight`]: -1,
    [`${tree} rd-intensity leaf indicator`]: "nothing",
    [`${method} factors +`]: { id: "more", kind: "weights", spread: 25 },
  });
  assert.deepEqual(
    found.map(({ code, facts }) => [code, facts.path]),
    [
      ["define/unknownReference", "schemes/toy-index/clauses"],
      ["define/schemeWeight", `${inTree}/input`],
      ["define/unknownReference", `${inTree}/rd-intensity`],
      ["define/outOfRange", `${inFactors}/more`],
    ],
  );
});

test("a scheme composed on screen is read against a plan by the same checks, and alone", () => {
  const scheme = (edits: Edits) => edited(edits).schemes?.[0] ?? assert.fail("the toy plan has a scheme");
  assert.deepEqual(schemeFaults(toy, scheme({})), []);
  const faulty = scheme({ "schemes toy-index label en": "", "schemes toy-index clauses": [], [`${tree} input weight`]: -1 });
  assert.deepEqual(
    schemeFaults(toy, faulty).map(({ code, facts }) => [code, facts.path]),
    [
      ["define/labelMissing", "schemes/toy-index/label"],
      ["define/citesNothing", "schemes/toy-index"],
      ["define/schemeWeight", `${inTree}/input`],
    ],
  );
});
