import assert from "node:assert/strict";
import test from "node:test";
import { toy } from "#plan/toy";
import { type Edits, edited, faultsOf } from "../../tests/support/edited-plan.ts";
import { unprovidedGuards } from "./checks/transitions.ts";
import { working } from "./faults/working.ts";
import type { faults } from "./faults.ts";

const label = { zh: "示例", en: "Example" };
const task = "procedures toy-supervision versions 0";
const at = "procedures/toy-supervision/versions/0";
const on = (name: string): string => `${at}/transitions/${name}`;
const form = { id: "toy-words", version: 3, label, clauses: ["1.2.2"], fields: [] };
const field = { id: "more", kind: "text", lines: "one", longest: 5, label };
const decimalField = { id: "sum", kind: "decimal", places: 2, unit: "CNY", label };
const state = { id: "lost", label };
const transition = { name: "more", label, from: ["working"], to: "same", by: ["lead"] };

/** Code, path, and the edits that make the toy plan faulty. */
const table: readonly (readonly [keyof typeof faults, string, Edits])[] = [
  ["formVersionGap", "forms/toy-words", { "forms +": form }],
  ["idTwice", "forms/toy-words@1", { "forms +": { ...form, version: 1 } }],
  ["citesNothing", "forms/toy-words@1", { "forms toy-words clauses": [] }],
  ["unknownReference", "forms/toy-words@1/clauses", { "forms toy-words clauses": ["9.9.9"] }],
  ["idTwice", "forms/toy-words@1/text", { "forms toy-words fields +": { ...field, id: "text" } }],
  ["idMalformed", "forms/toy-words@1/Big Field", { "forms toy-words fields +": { ...field, id: "Big Field" } }],
  ["labelMissing", "forms/toy-words/fields/more/label", { "forms toy-words fields +": { ...field, label: { zh: "示例", en: undefined } } }],
  ["fieldBounds", "forms/toy-words@1/text", { "forms toy-words fields text longest": 0 }],
  ["fieldBounds", "forms/toy-words@1/sum", { "forms toy-words fields +": { ...decimalField, least: "2", most: "1.5" } }],
  ["fieldBounds", "forms/toy-words@1/sum", { "forms toy-words fields +": { ...decimalField, places: -1 } }],
  ["fieldBounds", "forms/toy-task@1/steps/of/weight", { "forms toy-task fields steps of weight least": 200 }],
  ["decimalMalformed", "forms/toy-words@1/sum", { "forms toy-words fields +": { ...decimalField, most: "1,000" } }],
  ["unknownUnit", "forms/toy-words@1/sum", { "forms toy-words fields +": { ...decimalField, unit: "bushel" } }],
  ["fieldWithoutItems", "forms/toy-task@1/size", { "forms toy-task fields size of": [] }],
  ["idTwice", "forms/toy-task@1/size/of/major", { "forms toy-task fields size of +": { id: "major", label } }],
  ["fieldWithoutItems", "forms/toy-task@1/steps", { "forms toy-task fields steps of": [] }],
  ["unknownReference", "forms/toy-words@1/text/when", { "forms toy-words fields text when": { field: "nothing", is: "yes" } }],
  ["conditionNeverHolds", "forms/toy-task@1/lead/when", { "forms toy-task fields lead when": { field: "size", is: ["major", "huge"] } }],
  ["unknownPlaceholder", "notices/toy-late/say", { "notices toy-late say": { zh: "{titel} 逾期", en: "{titel} is late" } }],
  ["placeholdersDiffer", "notices/toy-late/say", { "notices toy-late say": { zh: "{title} 逾期", en: "It is late" } }],
  ["idMalformed", "notices/Too Late", { "notices +": { id: "Too Late", label, say: label } }],
  ["prefixMalformed", "procedures/toy-supervision/prefix", { "procedures toy-supervision prefix": "ts" }],
  ["prefixTwice", "procedures/toy-supervision/prefix", { "procedures toy-milestone prefix": "TS" }],
  ["citesNothing", "procedures/toy-supervision", { "procedures toy-supervision clauses": [] }],
  ["versionsMissing", "procedures/toy-milestone/versions", { "procedures toy-milestone versions": [] }],
  ["dayMalformed", "procedures/toy-supervision/versions/0", { [`${task} from`]: "2021-02-30" }],
  ["versionsOutOfOrder", "procedures/toy-milestone/versions/1", { "procedures toy-milestone versions +": toy.procedures[1]?.versions[0] }],
  ["unknownReference", `${at}/form`, { [`${task} form`]: "toy-task@2" }],
  ["unknownReference", `${at}/title`, { [`${task} title`]: "name" }],
  ["fieldKindWrong", `${at}/title`, { [`${task} title`]: "size" }],
  ["fieldKindWrong", `${at}/dueField`, { [`${task} dueField`]: "title" }],
  ["fieldKindWrong", `${at}/weightField`, { [`${task} weightField`]: "title" }],
  ["unknownReference", `${at}/opensBy`, { [`${task} opensBy`]: ["nobody"] }],
  ["unknownReference", `${at}/lead`, { [`${task} lead`]: "nobody" }],
  ["unknownReference", `${at}/start`, { [`${task} start`]: "nowhere" }],
  ["noFinalState", `${at}/states`, { [`${task} states closed final`]: undefined, [`${task} states withdrawn final`]: undefined }],
  ["stateUnreachable", `${at}/states/lost`, { [`${task} states +`]: state }],
  ["stateStuck", `${at}/states/lost`, { [`${task} states +`]: state, [`${task} transitions +`]: { ...transition, to: "lost" } }],
  ["frozenWithoutBasis", on("freeze"), { [`${task} transitions freeze form`]: undefined }],
  ["partWithoutRoles", `${at}/parts/watch`, { [`${task} parts watch roles`]: [] }],
  ["dutiesMixed", `${at}/parts/watch`, { [`${task} parts watch roles`]: ["supervisor", "officer"] }],
  ["unknownReference", `${at}/parts/watch/roles`, { [`${task} parts watch roles`]: ["nobody"] }],
  ["unknownReference", `${at}/parts/watch/held`, { [`${task} parts watch held`]: { by: "unit", unit: "nobody" } }],
  ["unknownReference", `${at}/parts/watch/held`, { [`${task} parts watch held`]: { by: "field", field: "nothing" } }],
  ["fieldKindWrong", `${at}/parts/watch/held`, { [`${task} parts watch held`]: { by: "field", field: "title" } }],
  ["idTwice", `${at}/parts/lead`, { [`${task} parts +`]: toy.procedures[0]?.versions[0].parts[1] }],
  ["idTwice", `${at}/transitions/sign`, { [`${task} transitions +`]: { ...transition, name: "sign" } }],
  ["nameReserved", on("open"), { [`${task} transitions +`]: { ...transition, name: "open" } }],
  ["transitionByNobody", on("more"), { [`${task} transitions +`]: { ...transition, by: [] } }],
  ["transitionByNobody", on("more"), { [`${task} transitions +`]: { ...transition, from: [] } }],
  ["unknownReference", `${on("more")}/by`, { [`${task} transitions +`]: { ...transition, by: ["nobody"] } }],
  ["unknownReference", `${on("more")}/from`, { [`${task} transitions +`]: { ...transition, from: ["nowhere"] } }],
  ["unknownReference", `${on("more")}/to`, { [`${task} transitions +`]: { ...transition, to: "nowhere" } }],
  ["clockTransitionUnused", on("more"), { [`${task} transitions +`]: { ...transition, by: "clock" } }],
  ["unknownReference", `${on("report")}/form`, { [`${task} transitions report form`]: "toy-words@9" }],
  ["unknownReference", `${on("report")}/keeps`, { [`${task} transitions report keeps`]: ["nothing"] }],
  ["unknownReference", `${on("sign")}/keeps`, { [`${task} transitions sign keeps`]: ["title"] }],
  [
    "unknownReference",
    `${on("more")}/needs/0`,
    { [`${task} transitions +`]: { ...transition, needs: [{ kind: "signed", part: "nobody" }] } },
  ],
  [
    "unknownReference",
    `${on("more")}/needs/0`,
    { [`${task} transitions +`]: { ...transition, needs: [{ kind: "children-final", procedure: "nothing" }] } },
  ],
  [
    "conditionNeverHolds",
    `${on("more")}/needs/0`,
    { [`${task} transitions +`]: { ...transition, needs: [{ kind: "field-is", field: "size", is: "huge" }] } },
  ],
  [
    "unknownReference",
    `${on("more")}/needs/0`,
    { [`${task} transitions +`]: { ...transition, needs: [{ kind: "at-most", transition: "nothing", times: 1 }] } },
  ],
  ["unknownReference", `${on("extend")}/needs/0`, { [`${task} transitions extend needs 0 deadline`]: "nothing" }],
  [
    "spanMalformed",
    `${on("more")}/needs/0`,
    { [`${task} transitions +`]: { ...transition, needs: [{ kind: "waited", span: { kind: "working", days: 0 } }] } },
  ],
  ["unknownReference", `${on("sign")}/answers`, { [`${task} transitions sign answers`]: ["nothing"] }],
  ["unknownReference", `${on("close")}/notBy`, { [`${task} transitions close notBy`]: ["nothing"] }],
  ["unknownReference", `${on("extend")}/moves`, { [`${task} transitions extend moves deadline`]: "nothing" }],
  ["fieldKindWrong", `${on("extend")}/moves`, { [`${task} transitions extend moves to`]: "text" }],
  ["unknownReference", `${on("close")}/posts/0`, { [`${task} transitions close posts 0 account`]: "nothing" }],
  ["decimalMalformed", `${on("close")}/posts/0`, { [`${task} transitions close posts 0 amount`]: "one" }],
  ["fieldKindWrong", `${on("close")}/posts/0`, { [`${task} transitions close posts 0 amount`]: { field: "title" } }],
  ["unknownReference", `${on("close")}/posts/0`, { [`${task} transitions close posts 0 regionOf`]: "nobody" }],
  ["unknownReference", `${on("close")}/posts/0`, { [`${task} transitions close posts 0 dims`]: { nothing: "at-all" } }],
  ["unknownReference", `${at}/tells/0`, { [`${task} tells 0 notice`]: "nothing" }],
  ["unknownReference", `${at}/tells/0`, { [`${task} tells 0 part`]: "nobody" }],
  ["unknownReference", `${at}/tells/0`, { [`${task} tells 0 roles`]: ["supervisor"] }],
  ["unknownReference", `${at}/opens/0`, { [`${task} opens 0 procedure`]: "nothing" }],
  ["fieldKindWrong", `${at}/opens/0`, { [`${task} opens 0 rows`]: "title" }],
  ["unknownReference", `${at}/opens/0`, { [`${task} opens 0 carry`]: ["nothing"] }],
  ["childFieldUnfilled", `${at}/opens/0`, { "forms toy-step fields +": { ...field, required: true } }],
  ["unknownReference", "procedures/toy-milestone/versions/0/form/lead", { "forms toy-step fields lead prefill field": "nothing" }],
  ["unknownReference", `${on("report")}/form/text`, { "forms toy-words fields text prefill": { from: "actor", field: "colour" } }],
  ["unknownReference", `${at}/deadlines/sign/starts`, { [`${task} deadlines sign starts`]: ["nothing"] }],
  ["unknownReference", `${at}/deadlines/sign/in`, { [`${task} deadlines sign in`]: ["nowhere"] }],
  ["spanMalformed", `${at}/deadlines/sign/due`, { [`${task} deadlines sign due hours`]: 0 }],
  ["spanMalformed", `${at}/deadlines/sign/due`, { [`${task} deadlines sign due`]: { kind: "same-day", until: 25, rollTo: 12 } }],
  ["spanMalformed", `${at}/deadlines/sign/due`, { [`${task} deadlines sign due`]: { kind: "day-of-month", day: 32 } }],
  ["spanMalformed", `${at}/deadlines/month/due`, { [`${task} deadlines month due months`]: 0.5 }],
  ["spanMalformed", `${at}/deadlines/sign/window`, { [`${task} deadlines sign window days`]: -1 }],
  ["fieldKindWrong", `${at}/deadlines/sign/due`, { [`${task} deadlines sign due`]: { kind: "field", field: "title" } }],
  ["conditionNeverHolds", `${at}/deadlines/month/when`, { [`${task} deadlines month when is`]: "huge" }],
  ["unknownReference", `${at}/deadlines/progress/rungs/late`, { [`${task} deadlines progress rungs late transition`]: "nothing" }],
  ["rungNotByClock", `${at}/deadlines/progress/rungs/late`, { [`${task} deadlines progress rungs late transition`]: "report" }],
  ["thresholdsCrossed", "lights/lag", { "lights lag yellow": 30 }],
  ["officeHoursMalformed", "officeHours/spans/0", { "officeHours spans 0 until": 1500 }],
];

for (const [name, path, edits] of table)
  test(`${name} is refused at ${path} when ${Object.keys(edits)[0]} is wrong`, () => {
    const all = faultsOf(edits);
    const found = all.filter(({ code, facts }) => code === `define/${name}` && facts.path === path);
    assert.equal(found.length, 1, JSON.stringify(all.map(({ code, facts }) => [code, facts.path])));
    const say = found[0]?.say;
    assert.ok(say?.zh.includes("请") && /\p{Script=Han}/u.test(say.zh), "the Chinese says what to do");
    assert.ok(/\. [A-Z].*\.$/.test(say?.en ?? ""), "the English says what is wrong, then what to do");
  });

test("the table makes every fault of work, but the one that follows from the program's own guards", () => {
  const made = new Set<string>(table.map(([name]) => name));
  assert.deepEqual(
    Object.keys(working).filter((name) => !made.has(name)),
    ["guardUnknown"],
  );
});

test("a guard that no room provides is a fault once the rooms are joined, and only then", () => {
  const edits = { [`${task} transitions close guards`]: ["provided", "forgotten"] };
  assert.deepEqual(faultsOf(edits), []);
  const found = unprovidedGuards(edited(edits), ["provided"]);
  assert.deepEqual(
    found.map(({ code, facts }) => [code, facts.path, facts.name]),
    [["define/guardUnknown", `${on("close")}/guards`, "forgotten"]],
  );
});

test("faults of work come back together with all others", () => {
  const found = faultsOf({ "indicators gdp theme": "nothing", [`${task} lead`]: "nobody", "notices toy-late say en": "Late: {what}" });
  assert.deepEqual(
    found.map(({ code }) => code),
    [
      "define/unknownReference",
      "define/unknownPlaceholder",
      "define/placeholdersDiffer",
      "define/placeholdersDiffer",
      "define/placeholdersDiffer",
      "define/placeholdersDiffer",
      "define/unknownReference",
    ],
  );
});

test("a field without any words is missing them in both languages", () => {
  const found = faultsOf({ "forms toy-words fields +": { ...field, label: undefined } });
  assert.deepEqual(
    found.map(({ facts }) => [facts.path, facts.language]),
    [
      ["forms/toy-words@1/more/label", "zh"],
      ["forms/toy-words@1/more/label", "en"],
    ],
  );
});
