import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { shanxi14th } from "#plan/shanxi-14th";
import { clockOf, closedItem, onDay } from "../../../tests/support/items.ts";
import type { Item } from "../items/types.ts";
import { pointsOf, scoreOf, weightOf } from "./points.ts";
import { itemScores, type ScoreFacts, unitScores } from "./scores.ts";

const { scores: rules } = shanxi14th.supervisionRules;
const version = shanxi14th.procedures.find(({ id }) => id === rules.procedure)?.versions[0];
assert.ok(version);
const scored = {
  rules,
  deadlines: version.deadlines,
  answeredBy: (deadline: string) => version.transitions.filter((t) => t.answers?.includes(deadline)).map(({ name }) => name),
  frozen: new Set(["frozen"]),
};
const now = onDay(30);
const judged = { revoked: new Set<string>(), regraded: new Map<string, string>(), ended: new Set(["cancelled", "refused"]) };
const facts = (items: readonly Item[], more: Partial<ScoreFacts> = {}): ScoreFacts => ({ ...scored, items, judged, now, ...more });
const made = (id: string, changes: Partial<Item> = {}): Item => ({ ...closedItem(id), ...changes });
const scoreOfItem = (item: Item) => scoreOf(pointsOf(item, scored, now), rules.weights);
const fields = (more: Readonly<Record<string, unknown>>) => ({ ...closedItem("x").fields, ...more });

// The parts: acceptance 10, feedback 25, result 30, grade 25 (优 1, 良 .85, 合格 .7, 不合格 0), no rework 10.
const table: readonly (readonly [string, number | null, Partial<Item>])[] = [
  ["everything in time and graded best", 100, {}],
  ["graded good", 96.25, { fields: fields({ grade: "good" }) }],
  ["graded a failure", 75, { fields: fields({ grade: "fail" }) }],
  [
    "accepted late",
    90,
    { clocks: [clockOf("sign", 2, 3), clockOf("first-day", 2, 1), clockOf("third-day", 4, 3), clockOf("seventh-day", 8, 6)] },
  ],
  [
    "one of two feedbacks late",
    87.5,
    { clocks: [clockOf("sign", 2, 1), clockOf("first-day", 2, 5), clockOf("third-day", 4, 3), clockOf("seventh-day", 8, 6)] },
  ],
  [
    "the result late",
    70,
    { clocks: [clockOf("sign", 2, 1), clockOf("first-day", 2, 1), clockOf("third-day", 4, 3), clockOf("seventh-day", 8, 9)] },
  ],
  ["sent back once", 90, { returns: 1 }],
  ["reopened after closing", 90, { reopenings: 1 }],
  [
    "open, and its result overdue: only what can be told counts",
    (10 + 25) / 0.65,
    {
      closedAt: null,
      state: "working",
      light: "red",
      clocks: [clockOf("sign", 2, 1), clockOf("first-day", 2, 1), clockOf("third-day", 4, 3), clockOf("seventh-day", 8, null)],
    },
  ],
  [
    "no clock of its own: two thirds of its milestones by weight in time",
    90,
    {
      clocks: [clockOf("sign", 2, 1), clockOf("first-day", 2, 1)],
      milestones: [
        { weight: 2, clock: clockOf("due", 10, 9) },
        { weight: 1, clock: clockOf("due", 10, 12) },
      ],
    },
  ],
  ["nothing due yet and not closed", null, { closedAt: null, state: "assigned", clocks: [clockOf("sign", 31, null)] }],
];
for (const [name, expected, changes] of table)
  test(`an item with ${name} has ${expected === null ? "no score" : Math.round(expected * 100) / 100}`, () => {
    const score = scoreOfItem(made("a", changes));
    assert.ok(expected === null ? score === null : score !== null && Math.abs(score - expected) < 1e-9, String(score));
  });

test("a monthly report counts by its rounds, those missed and those answered, without the months it stood still", () => {
  const event = (transition: string, to: string, month: number, day: number) => ({
    transition,
    to,
    at: onDay(day, month),
    desk: null,
    input: {},
  });
  const annual = made("a", {
    closedAt: null,
    state: "working",
    events: [
      event("assign", "assigned", 6, 1),
      event("report-month", "working", 6, 20),
      event("freeze", "frozen", 7, 1),
      event("resume", "working", 8, 1),
      event("report-month", "working", 9, 20),
    ],
    clocks: [{ ...clockOf("monthly", 25, null), dueAt: onDay(25, 10) }],
  });
  // June answered, July suspended, August missed, September answered; October's round is still open at the beginning of October
  assert.equal(pointsOf(annual, scored, onDay(1, 10)).feedback, 2 / 3);
});

test("an item weighs its difficulty times the level that decided on it", () => {
  assert.equal(weightOf(made("a", { fields: fields({ difficulty: 3, level: "provincial-meeting" }) }), rules), 4.5);
  assert.equal(weightOf(made("a", { fields: {} }), rules), 1);
});

test("what is left out says why, and changes no score", () => {
  const excused = { transition: "freeze", at: onDay(2), to: "frozen", desk: null, input: { ground: "force-majeure" } };
  const out = [
    made("cancelled", { state: "cancelled" }),
    made("excused", { events: [...closedItem("x").events, excused] }),
    made("suspended", { state: "frozen", closedAt: null }),
    made("upheld", { returns: 5 }),
    made("early", { closedAt: null, state: "assigned", clocks: [] }),
  ];
  const upheld = { judged: { ...judged, revoked: new Set(["upheld"]) } };
  const in_ = [made("a"), made("b", { returns: 1 }), made("c")];
  assert.deepEqual(
    itemScores(facts([...in_, ...out], upheld)).map(({ excluded }) => excluded),
    [null, null, null, "cancelled", "excused", "suspended", "objection", "not-judged"],
  );
  const [without] = unitScores(itemScores(facts(in_)), rules);
  const [withThem] = unitScores(itemScores(facts([...in_, ...out], upheld)), rules);
  assert.equal(withThem?.ranked[0]?.excluded, 5);
  assert.deepEqual(
    withThem?.ranked.map(({ score }) => score),
    without?.ranked.map(({ score }) => score),
  );
});

test("a grade that an objection changed is the one that counts", () => {
  const items = [made("a", { fields: fields({ grade: "pass" }) })];
  const regraded = { judged: { ...judged, regraded: new Map([["a", "excellent"]]) } };
  assert.deepEqual(
    [facts(items), facts(items, regraded)].map((given) => itemScores(given)[0]?.score),
    [92.5, 100],
  );
});

test("a wrong assignment put right within a day counts for the unit that has it now, and is shown at the first one", () => {
  const back = { transition: "return", at: onDay(2), to: "returned", desk: "tax-bureau@140000", input: {} };
  const anew = (day: number) => ({ transition: "reassign", at: onDay(day), to: "assigned", desk: null, input: {} });
  const given = (day: number) => itemScores(facts([made("a", { events: [...closedItem("x").events, back, anew(day)] })]));
  assert.deepEqual(
    given(3).map(({ desk, excluded, score }) => [desk, excluded, score]),
    [
      ["finance-department@140000", null, 100],
      ["tax-bureau@140000", "misassigned", null],
    ],
  );
  assert.equal(given(4).length, 1);
});

test("problems a unit reported itself add points, up to the most; volume adds none", () => {
  const own = Array.from({ length: 5 }, (_, i) => made(`own-${i}`, { raisedBy: ["finance-department@140000"], returns: 1 }));
  const other = Array.from({ length: 40 }, (_, i) => made(`tax-${i}`, { lead: "tax-bureau@140000", returns: 1 }));
  const [general] = unitScores(itemScores(facts([...own, ...other])), rules);
  assert.deepEqual(
    general?.ranked.map(({ desk, bonus, total }) => [desk, bonus, Math.round(total ?? 0)]),
    [
      ["finance-department@140000", 3, 93],
      ["tax-bureau@140000", 0, 90],
    ],
  );
});

test("fewer than three items are listed, not ranked; units are compared within their class alone", () => {
  const city = made("c", { lead: "taiyuan-city-government@140100" });
  const classes = unitScores(itemScores(facts([made("a"), made("b"), made("c"), city])), rules);
  assert.deepEqual(
    classes.map(({ id, ranked, listed }) => [id, ranked.length, listed.length]),
    [
      ["provincial-general", 1, 0],
      ["cities", 0, 1],
    ],
  );
});

test("the order in which items come changes nothing", () => {
  const units = ["finance-department@140000", "tax-bureau@140000", "audit-office@140000"];
  const items = fc.array(
    fc.record({ unit: fc.constantFrom(...units), returns: fc.nat(2), grade: fc.constantFrom("excellent", "good", "pass") }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(items, (given) => {
      const list = given.map(({ unit, returns, grade }, i) => made(String(i), { lead: unit, returns, fields: fields({ grade }) }));
      const of = (some: readonly Item[]) =>
        unitScores(itemScores(facts(some)), rules).flatMap(({ ranked, listed }) =>
          [...ranked, ...listed].map(({ desk, place, total }) => [desk, place, (total ?? 0).toFixed(9)]),
        );
      assert.deepEqual(of(list.toReversed()).sort(), of(list).sort());
    }),
  );
});
