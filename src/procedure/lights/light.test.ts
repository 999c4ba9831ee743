import assert from "node:assert/strict";
import { test } from "node:test";
import type { Instant } from "#kernel";
import { toy } from "#plan/toy";
import { checkedPlan } from "../../../tests/support/figures.ts";
import { noCounts } from "../decide/decide.ts";
import { rulesOf } from "../decide/rules.ts";
import type { Child, Clock, Counts, LightColour, LightRule } from "../types.ts";
import { lightOf } from "./light.ts";

const plan = checkedPlan(toy);
const rules = rulesOf(plan, "toy-supervision", "2021-01-01");
const now = "2026-03-10T04:00:00.000Z" as Instant;
const hour = 3_600_000;
const fromNow = (hours: number): Instant => new Date(Date.parse(now) + hours * hour).toISOString() as Instant;

const clock = (dueInHours: number, state: Clock["state"] = "running"): Clock => ({
  name: "result",
  startedAt: fromNow(-48),
  dueAt: fromNow(dueInHours),
  state,
  frozenAt: null,
  answeredAt: null,
  rung: 0,
  firesAt: null,
});
const milestone = (weight: number, plannedOn: Child["plannedOn"], final: Child["final"] = null): Child => ({
  id: "c",
  procedure: "toy-milestone",
  state: "planned",
  final,
  weight,
  dueAt: null,
  plannedOn,
});

type Case = {
  readonly what: string;
  readonly state?: string;
  readonly revision?: number;
  readonly clocks?: readonly Clock[];
  readonly children?: readonly Child[];
  readonly counts?: Partial<Counts>;
  readonly is: readonly [LightColour, LightRule];
};
const cases: readonly Case[] = [
  { what: "nothing has begun", state: "assigned", revision: 1, clocks: [clock(100)], is: ["grey", "not-started"] },
  { what: "it is frozen, though something was overdue", state: "frozen", clocks: [clock(-5, "frozen")], is: ["grey", "frozen"] },
  { what: "it is closed, whatever happened before", state: "closed", counts: { returns: 3 }, is: ["blue", "final"] },
  { what: "an answer is missing past its moment", clocks: [clock(-1)], is: ["red", "overdue"] },
  { what: "an answer is due this very moment", clocks: [clock(0)], is: ["red", "overdue"] },
  { what: "an answered clock no longer counts", clocks: [clock(-1, "answered")], is: ["green", "in-order"] },
  { what: "more than 30 points behind", children: [milestone(31, "2026-03-09"), milestone(69, "2026-12-31")], is: ["red", "lag-red"] },
  { what: "exactly 30 points behind", children: [milestone(30, "2026-03-09"), milestone(70, "2026-12-31")], is: ["yellow", "lag-yellow"] },
  { what: "exactly 10 points behind", children: [milestone(10, "2026-03-09"), milestone(90, "2026-12-31")], is: ["yellow", "lag-yellow"] },
  { what: "less than 10 points behind", children: [milestone(9, "2026-03-09"), milestone(91, "2026-12-31")], is: ["green", "in-order"] },
  { what: "a milestone due today is not behind yet", children: [milestone(100, "2026-03-10")], is: ["green", "in-order"] },
  {
    what: "only an accepted milestone counts",
    children: [milestone(50, "2026-03-01", "done"), milestone(50, "2026-12-31")],
    is: ["green", "in-order"],
  },
  { what: "it was returned twice", counts: { returns: 2 }, is: ["red", "returns-red"] },
  { what: "it came back after it was closed", counts: { reopenings: 1 }, is: ["red", "rebound"] },
  { what: "an answer is due within its window", clocks: [clock(30)], is: ["yellow", "due-soon"] },
  { what: "an answer is due beyond its window", clocks: [clock(60)], is: ["green", "in-order"] },
  { what: "it was returned once", counts: { returns: 1 }, is: ["yellow", "returned"] },
  { what: "an extension is running", counts: { extensions: 1 }, is: ["yellow", "extended"] },
  { what: "all is in order", is: ["green", "in-order"] },
];
for (const { what, state = "working", revision = 3, clocks = [], children = [], counts = {}, is } of cases)
  test(`${is[0]} where ${what}`, () => {
    const closedAt = state === "closed" ? fromNow(-2) : null;
    const matter = { state, revision, counts: { ...noCounts, ...counts }, enteredAt: fromNow(-24), closedAt, lead: "toy-science@990000" };
    const light = lightOf(rules, { matter, parties: [], clocks, children, before: null }, now);
    assert.deepEqual([light.colour, light.rule], is);
  });

test("a light keeps the moment since when it is so", () => {
  const matter = {
    state: "working",
    revision: 3,
    counts: { ...noCounts, returns: 1 },
    enteredAt: fromNow(-24),
    closedAt: null,
    lead: "toy-science@990000",
  };
  const first = lightOf(rules, { matter, parties: [], clocks: [], children: [], before: null }, now);
  const again = lightOf(rules, { matter, parties: [], clocks: [], children: [], before: first }, fromNow(5));
  assert.equal(again.since, now);
});

test("what somebody else owes does not light the matter of its lead, and does where the lead is that somebody", () => {
  const deadline = { ...rules.deadline("result"), against: "assigner" };
  const own = { ...rules, version: { ...rules.version, deadlines: [deadline] } };
  const matter = { state: "working", revision: 3, counts: noCounts, enteredAt: fromNow(-24), closedAt: null, lead: "toy-science@990000" };
  const lit = (desk: string) => ({ matter, parties: [{ part: "assigner", desk }], clocks: [clock(-1)], children: [], before: null });
  assert.equal(lightOf(own, lit("toy-government@990000"), now).rule, "in-order");
  assert.equal(lightOf(own, lit("toy-science@990000"), now).rule, "overdue");
});
