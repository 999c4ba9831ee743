import assert from "node:assert/strict";
import test from "node:test";
import { toy } from "#plan/toy";
import { type Edits, faultsOf } from "../../tests/support/edited-plan.ts";
import { assessing } from "./faults/assessing.ts";
import { registering } from "./faults/registering.ts";
import { scheming } from "./faults/scheming.ts";
import { working } from "./faults/working.ts";
import { faults } from "./faults.ts";

const sum = { kind: "sum", of: ["gdp", "rd-expenditure"] };
const formula = (f: unknown) => [{ from: "2021-01-01", measure: { kind: "formula", formula: f } }];
const turnover = "accounts contract/turnover";
const helped = {
  id: "helped",
  label: { zh: "示例帮办数", en: "Example of help given" },
  scope: { zh: "示例", en: "Example" },
  clauses: ["1.1.1"],
  targets: ["atmosphere"],
  account: "platform/open",
  unit: "item",
};
const numberField = { kind: "decimal", places: 1, unit: "CNY-100m", label: { zh: "示例数", en: "Example number" } };

/** Code, path, and the edits that make the toy plan faulty. */
const table: readonly (readonly [keyof typeof faults, string, Edits])[] = [
  ["idMalformed", "themes/Big Theme", { "themes +": { id: "Big Theme", label: { zh: "示例", en: "Example" } } }],
  ["idTwice", "themes/input", { "themes +": { id: "input", label: { zh: "示例", en: "Example" } } }],
  ["idTwice", "clauses/1.1.2", { "chapters 1 sections 1.1 clauses +": toy.chapters[0]?.sections[0]?.clauses[1] }],
  ["idTwice", "accounts/contract/turnover/dims/buyer", { [`${turnover} dims +`]: toy.accounts[1]?.dims[1] }],
  ["unknownReference", "document/issuer", { "document issuer": "nobody" }],
  ["unknownReference", "clauses/1.1.1/units", { "chapters 1 sections 1.1 clauses 1.1.1 units": ["nobody"] }],
  ["unknownReference", "roles/officer/clauses", { "roles officer clauses": ["9.9.9"] }],
  ["unknownReference", "roles/officer/usualUnit", { "roles officer usualUnit": "nobody" }],
  ["unknownReference", "accounts/platform/open/clauses", { "accounts platform/open clauses": ["9.9.9"] }],
  ["unknownReference", "indicators/gdp/context", { "indicators gdp context": ["nothing"] }],
  ["unknownReference", "indicators/gdp/theme", { "indicators gdp theme": "nothing" }],
  ["unknownReference", "indicators/gdp/owner", { "indicators gdp owner": "nobody" }],
  ["unknownReference", "indicators/gdp/notToMixWith", { "indicators gdp notToMixWith": ["nothing"] }],
  ["unknownReference", "indicators/gdp/publishedGrowth", { "indicators gdp publishedGrowth": "nothing" }],
  ["unknownReference", "indicators/gdp/rankBy", { "indicators gdp rankBy": { indicator: "nothing", say: { zh: "示例", en: "Example" } } }],
  [
    "unknownReference",
    "indicators/rd-expenditure/splits/by-performer/parts",
    { "indicators rd-expenditure splits 0 parts": ["rd-enterprises", "nothing"] },
  ],
  ["unknownReference", "indicators/platforms/versions/0", { "indicators platforms versions 0 measure account": "nothing" }],
  ["unknownReference", "indicators/rd-intensity/versions/0", { "indicators rd-intensity versions 0 measure formula to": "nothing" }],
  ["unknownReference", "targets/facility/clauses", { "targets facility clauses": ["9.9.9"] }],
  ["unknownReference", "tasks/A21-001/clauses", { "tasks A21-001 clauses": ["1.1.3", "9.9.9"] }],
  ["unknownReference", "tasks/A21-001/lead", { "tasks A21-001 lead": "nobody" }],
  ["unknownReference", "tasks/A21-001/support", { "tasks A21-001 support": ["nobody"] }],
  ["unknownReference", "tasks/A21-001/indicator", { "tasks A21-001 indicator": "nothing" }],
  ["unknownReference", "tasks/A21-004/target", { "tasks A21-004 target": "nothing" }],
  ["idTwice", "tasks/A21-001", { "tasks A21-002 id": "A21-001" }],
  ["taskIdMalformed", "tasks/T1", { "tasks A21-001 id": "T1" }],
  ["citesNothing", "tasks/A21-004", { "tasks A21-004 clauses": [] }],
  ["dayMalformed", "tasks/A21-004", { "tasks A21-004 until": "2022-13-01" }],
  ["taskBackwards", "tasks/A21-004", { "tasks A21-004 until": "2021-06-30" }],
  ["taskBackwards", "tasks/A21-004", { "tasks A21-004 until": "2026-01-01" }],
  ["milestoneOutside", "tasks/A21-001/milestones", { "tasks A21-001 milestones 0 due": "2025-01-01" }],
  ["leadSupportsItself", "tasks/A21-001/support", { "tasks A21-001 support": ["toy-science"] }],
  ["measureWithoutTask", "clauses/2.1.2", { "tasks A21-003 clauses": ["2.1.1"] }],
  ["pointsNotHundred", "supervisionRules", { "supervisionRules scores weights result": 40 }],
  ["scoreOutOfRange", "supervisionRules", { "supervisionRules scores grades good": 1.2 }],
  ["scoreOutOfRange", "supervisionRules", { "supervisionRules scores levels low": 0 }],
  ["unitInTwoClasses", "supervisionRules", { "supervisionRules scores classes cities units": ["toy-city", "toy-science"] }],
  ["scoreNamesUnknown", "supervisionRules", { "supervisionRules scores deadlines result": ["nothing"] }],
  ["scoreNamesUnknown", "supervisionRules", { "supervisionRules scores excusing transition": "nothing" }],
  ["unknownReference", "supervisionRules/classes", { "supervisionRules scores classes cities units": ["nobody"] }],
  ["unknownReference", "targets/facility/owner", { "targets facility owner": "nobody" }],
  ["unknownReference", "targets/atmosphere/indicator", { "targets atmosphere indicator": "nothing" }],
  ["unknownReference", "targets/rd-doubled/settledBy/keeper", { "targets rd-doubled settledBy keeper": "nobody" }],
  ["unknownReference", "targetGroups/figures/targets", { "targetGroups figures targets +": "nothing" }],
  ["unknownReference", "baselines/patents/indicator", { "baselines patents indicator": "nothing" }],
  ["unknownReference", "regions/home", { "regions home": "140000" }],
  ["unknownReference", "regions/groups/neighbours", { "regions groups neighbours members": ["990000", "140000"] }],
  ["unknownUnit", "indicators/gdp", { "indicators gdp unit": "bushel" }],
  ["unknownUnit", "targets/facility", { "targets facility unit": "bushel" }],
  ["unknownUnit", "accounts/contract/turnover", { [`${turnover} unit`]: "bushel" }],
  ["citesNothing", "indicators/gdp", { "indicators gdp context": undefined }],
  ["citesNothing", "targets/facility", { "targets facility clauses": [] }],
  ["citesNothing", "roles/officer", { "roles officer clauses": [] }],
  ["citesNothing", "baselines/patents", { "baselines patents clauses": [] }],
  ["clauseIdMalformed", "clauses/1.0.01", { "chapters 1 clauses +": { ...toy.preamble[0], id: "1.0.01" } }],
  ["misplaced", "clauses/2.1.9", { "chapters 1 sections 1.1 clauses +": { ...toy.preamble[0], id: "2.1.9" } }],
  ["misplaced", "clauses/1.1.9", { "chapters 1 clauses +": { ...toy.preamble[0], id: "1.1.9" } }],
  ["misplaced", "sections/3.1", { "chapters 1 sections +": { ...toy.chapters[0]?.sections[0], id: "3.1", clauses: [] } }],
  ["misplaced", "chapters/one", { "chapters +": { ...toy.chapters[0], id: "one", clauses: [], sections: [] } }],
  ["labelMissing", "units/toy-city/label", { "units toy-city label en": undefined }],
  ["labelMissing", "clauses/1.1.1/gist", { "chapters 1 sections 1.1 clauses 1.1.1 gist": { zh: "示例。" } }],
  ["labelMissing", "regions/990100/short", { "regions regions 990100 short": { zh: "", en: "East" } }],
  ["labelMissing", "label", { label: { zh: "示例规划", en: " " } }],
  ["labelNotChinese", "indicators/gdp/label", { "indicators gdp label zh": "Example output" }],
  ["labelNotEnglish", "targets/rd-doubled/wording/say", { "targets rd-doubled wording say en": "力争" }],
  ["dayMalformed", "targets/facility/due", { "targets facility due": "2025-02-30" }],
  ["dayMalformed", "sources/toy-bulletin/publishedOn", { "sources toy-bulletin publishedOn": "2024-9-30" }],
  ["dayMalformed", "indicators/rd-expenditure/breaks/0", { "indicators rd-expenditure breaks 0 at": "2022" }],
  ["periodMalformed", "baselines/patents/period", { "baselines patents period": "2020-Q5" }],
  ["decimalMalformed", "baselines/patents/value", { "baselines patents value": "3,000" }],
  ["decimalMalformed", "targets/rd-intensity/value", { "targets rd-intensity value value": "2.5%" }],
  ["decimalMalformed", "targets/rd-doubled/value", { "targets rd-doubled value factor": "two" }],
  [
    "regionCodeMalformed",
    "regions/99",
    { "regions regions +": { code: "99", label: { zh: "示例", en: "Example" }, short: { zh: "示例", en: "Example" } } },
  ],
  [
    "circularFormula",
    "indicators/gdp",
    {
      "indicators gdp versions": formula({ kind: "growth", of: "gdp", years: 1 }),
      "indicators gdp unit": "percent",
      "indicators rd-intensity versions": toy.indicators[0]?.versions,
    },
  ],
  [
    "circularFormula",
    "indicators/gdp",
    {
      "indicators gdp versions": formula({ kind: "sum", of: ["rd-elsewhere", "rd-enterprises"] }),
      "indicators rd-enterprises versions": formula({ kind: "sum", of: ["gdp", "rd-universities"] }),
    },
  ],
  ["quotientUnits", "indicators/patents-per-rd/versions/0", { "indicators patents-per-rd unit": "case-per-10k-people" }],
  [
    "quotientUnits",
    "indicators/patents-per-10k-people/versions/0",
    { "indicators patents-per-10k-people versions 0 measure formula population": "gdp" },
  ],
  ["unlikeUnits", "indicators/rd-intensity/versions/0", { "indicators rd-intensity versions 0 measure formula of": "patents" }],
  [
    "unlikeUnits",
    "indicators/rd-enterprises-and-universities/versions/0",
    { "indicators rd-enterprises-and-universities versions": formula({ kind: "sum", of: ["rd-enterprises", "patents"] }) },
  ],
  ["unlikeUnits", "indicators/rd-elsewhere/versions/0", { "indicators rd-elsewhere versions 0 measure formula less": "population" }],
  [
    "unlikeUnits",
    "indicators/rd-expenditure/splits/by-performer",
    { "indicators rd-expenditure splits 0 parts": ["rd-enterprises", "patents"] },
  ],
  ["unlikeUnits", "indicators/platforms/versions/0", { "indicators platforms versions 0 measure account": "contract/turnover" }],
  ["unlikeUnits", "targets/atmosphere/unit", { "targets atmosphere unit": "item" }],
  ["notPure", "indicators/rd-intensity/versions/0", { "indicators rd-intensity unit": "CNY", "targets rd-intensity unit": "CNY" }],
  ["notPure", "indicators/rd-growth/versions/0", { "indicators rd-growth unit": "case" }],
  ["notPure", "indicators/rd-expenditure/publishedGrowth", { "indicators rd-growth-published unit": "CNY" }],
  ["tooFewOperands", "indicators/rd-elsewhere/versions/0", { "indicators rd-elsewhere versions": formula({ ...sum, of: ["gdp"] }) }],
  ["growthYears", "indicators/rd-growth/versions/0", { "indicators rd-growth versions 0 measure formula years": 0 }],
  ["versionsMissing", "indicators/platforms/versions", { "indicators platforms versions": [] }],
  ["versionsOutOfOrder", "indicators/patents/versions/1", { "indicators patents versions 1 from": "2021-01-01" }],
  ["versionsOutOfOrder", "indicators/patents/versions/1", { "indicators patents versions 1 from": "2020-01-01" }],
  ["versionTooLate", "indicators/gdp/versions/0", { "indicators gdp versions 0 from": "2021-07-01" }],
  ["codeTwice", "indicators/gdp", { "indicators gdp versions 0 measure code": "toy_pop" }],
  ["codeTwice", "indicators/gdp", { "indicators gdp versions 0 measure code": "POPULATION" }],
  ["dimensionWithoutValues", "accounts/contract/turnover/dims/buyer", { [`${turnover} dims buyer values`]: [] }],
  ["upperBelowValue", "targets/rd-intensity/value", { "targets rd-intensity value upper": "2.45" }],
  ["factorNotPositive", "targets/rd-doubled/value", { "targets rd-doubled value factor": "0.0" }],
  ["baseYearOutOfRange", "targets/rd-doubled/value", { "targets rd-doubled value baseYear": undefined }],
  ["baseYearOutOfRange", "targets/rd-doubled/value", { "targets rd-doubled value baseYear": 2025 }],
  ["dueOutOfRange", "targets/rd-intensity/due", { "targets rd-intensity due": "2205-12-31" }],
  ["dueOutOfRange", "targets/rd-intensity/due", { "targets rd-intensity due": "2020-12-31" }],
  ["gatesWithoutStages", "targets/rd-intensity/gates", { "targets rd-intensity gates": toy.targets[2]?.gates }],
  ["unknownStage", "targets/facility/gates", { "targets facility gates reachedFrom": 9 }],
  ["gatesOutOfOrder", "targets/facility/gates/3", { "targets facility gates planned 2 on": "2022-01-01" }],
  ["issuedWithoutFlag", "targets/atmosphere/unit", { "targets atmosphere comparator": "issued" }],
  ["targetInNoGroup", "targets/facility/group", { "targetGroups milestones targets": ["rules-issued", "atmosphere"] }],
  ["targetInSeveralGroups", "targets/facility/group", { "targetGroups milestones targets +": "facility" }],
  ["groupDisagrees", "targets/facility/group", { "targets facility group": "figures" }],
  ["leadingUnit", "leadingFigures/helped", { leadingFigures: [{ ...helped, unit: "case" }] }],
  ["leadingDim", "leadingFigures/helped", { leadingFigures: [{ ...helped, dims: { kind: "renewal" } }] }],
  ["leadingIsObserved", "leadingFigures/helped", { leadingFigures: [helped], "targets atmosphere indicator": "platforms" }],
  ["unknownReference", "leadingFigures/helped/targets", { leadingFigures: [{ ...helped, targets: ["nothing"] }] }],
  ["citesNothing", "leadingFigures/helped", { leadingFigures: [{ ...helped, clauses: [] }] }],
  ["heraldIsItself", "targets/rd-doubled/heralds", { "targets rd-doubled heralds": ["rd-expenditure"] }],
  ["unknownReference", "targets/rd-doubled/heralds", { "targets rd-doubled heralds": ["nothing"] }],
  ["fieldAsksStatistic", "forms/toy-step@1", { "forms toy-step fields +": { ...numberField, id: "rdExpenditure" } }],
  [
    "fieldAsksStatistic",
    "forms/toy-task@1",
    { "forms toy-task fields steps of +": { ...numberField, id: "amount", label: toy.indicators[0]?.label } },
  ],
  [
    "planPeriodBackwards",
    "period",
    { "period until": "2020-01-01", targets: [], "targetGroups figures targets": [], "targetGroups milestones targets": [] },
  ],
];

for (const [name, path, edits] of table)
  test(`${name} is refused at ${path} when ${Object.keys(edits)[0]} is wrong`, () => {
    const found = faultsOf(edits).filter(({ code, facts }) => code === `define/${name}` && facts.path === path);
    assert.equal(found.length, 1, JSON.stringify(faultsOf(edits).map(({ code, facts }) => [code, facts.path])));
    const say = found[0]?.say;
    assert.ok(say?.zh.includes("请") && /\p{Script=Han}/u.test(say.zh), "the Chinese says what to do");
    assert.ok(/\. [A-Z].*\.$/.test(say?.en ?? ""), "the English says what is wrong, then what to do");
  });

test("the table makes every fault a plan can have, but those of work, schemes, assessment and the register of units, which have tables of their own", () => {
  const others = Object.keys(faults).filter((name) =>
    [working, scheming, assessing, registering].every((own) => !Object.hasOwn(own, name)),
  );
  assert.deepEqual([...new Set(table.map(([name]) => name))].sort(), others.sort());
});

test("several faults come back together, each with its path", () => {
  const found = faultsOf({
    "indicators gdp theme": "nothing",
    "targets rd-doubled owner": "nobody",
    "units toy-city label en": "",
    "baselines patents value": "3,000",
  });
  assert.deepEqual(
    found.map(({ code, facts }) => [code, facts.path]),
    [
      ["define/unknownReference", "indicators/gdp/theme"],
      ["define/unknownReference", "targets/rd-doubled/owner"],
      ["define/labelMissing", "units/toy-city/label"],
      ["define/decimalMalformed", "baselines/patents/value"],
    ],
  );
});

test("a circle is named once, by the way it runs", () => {
  const found = faultsOf({
    "indicators gdp versions": formula({ kind: "sum", of: ["rd-enterprises", "rd-universities"] }),
    "indicators rd-enterprises versions": formula({ kind: "sum", of: ["rd-elsewhere", "rd-universities"] }),
    "indicators rd-elsewhere versions": formula({ kind: "difference", of: "gdp", less: "rd-universities" }),
  });
  assert.deepEqual(
    found.map(({ code, facts }) => [code, facts.circle]),
    [["define/circularFormula", ["gdp", "rd-enterprises", "rd-elsewhere", "gdp"]]],
  );
});

test("a difference of two percentages may be given in percentage points", () => {
  const lead = {
    ...toy.indicators[0],
    id: "lead",
    unit: "percentage-point",
    versions: formula({ kind: "difference", of: "rd-growth-published", less: "rd-growth" }),
  };
  assert.deepEqual(faultsOf({ "indicators +": lead }), []);
});

test("a label that is not there at all is missing in both languages", () => {
  const found = faultsOf({ "units toy-city short": undefined });
  assert.deepEqual(
    found.map(({ facts }) => [facts.path, facts.language]),
    [
      ["units/toy-city/short", "zh"],
      ["units/toy-city/short", "en"],
    ],
  );
});
