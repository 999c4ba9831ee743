import assert from "node:assert/strict";
import { test } from "node:test";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan } from "../../tests/support/figures.ts";
import { mayReadRecord, readingScopeOf } from "./scope.ts";
import type { Appointment, Viewer } from "./types.ts";

const plan = checkedPlan(shanxi14th);
const person = { id: "p1", login: "li.wei", name: "李伟", trial: false };
const held = (role: string, unit: string | null, region: string, whose = "p1"): Appointment => ({
  id: `${role} ${whose}`,
  person: whose,
  role,
  unit,
  region,
  from: "2021-01-01",
  until: null,
});
const viewer = (appointments: readonly Appointment[], delegated: readonly Appointment[] = []): Viewer => ({
  views: new Set(),
  signedIn: {
    person,
    session: "s",
    step: "nothing",
    appointments,
    delegated: delegated.map((appointment) => ({ appointment, from: { id: appointment.person, name: "王芳" } })),
  },
});

const taiyuanCounty = { region: "140105", parties: [{ desk: "finance-department@140000", handler: null }] };
const datong = { region: "140200", parties: [{ desk: "datong-city-government@140200", handler: "p1" }] };
const ofDatong = { region: "140200", parties: [{ desk: "datong-city-government@140200", handler: null }] };

/** Who, and which of three matters they read: one in a county of Taiyuan, one in Datong in their own hands, one in Datong in others'. */
for (const [who, appointments, expected] of [
  ["the leading group's office", [held("leading-group-office", "leading-group-office", "140000")], [true, true, true]],
  ["a supervision officer", [held("supervisor", "leading-group-office", "140000")], [true, true, true]],
  ["Taiyuan's bureau", [held("local-bureau", "taiyuan-city-government", "140100")], [true, true, false]],
  ["a bureau of nowhere in particular", [held("local-bureau", null, "140000")], [false, true, false]],
  ["the finance department", [held("department-officer", "finance-department", "140000")], [true, true, false]],
  ["a department without a part", [held("department-officer", "tax-bureau", "140000")], [false, true, false]],
  ["somebody without a role", [], [false, true, false]],
] as const)
  test(`${who} reads by role, region and part, and what is in their own hands`, () => {
    const scope = readingScopeOf(plan, viewer(appointments));
    assert.deepEqual(
      [taiyuanCounty, datong, ofDatong].map((matter) => mayReadRecord(scope, matter)),
      expected,
    );
  });

test("a delegate reads what the one they act for reads", () => {
  const scope = readingScopeOf(plan, viewer([], [held("local-bureau", "datong-city-government", "140200", "p2")]));
  assert.deepEqual(scope, { all: false, regions: ["1402"], desks: ["datong-city-government@140200"], person: "p1" });
  assert.equal(readingScopeOf(plan, viewer([], [held("researcher", null, "140000", "p2")])).desks[0], "person:p2");
});

test("nobody signed in reads nothing", () => {
  assert.deepEqual(readingScopeOf(plan, { views: new Set(), signedIn: null }), { all: false, regions: [], desks: [], person: "" });
});
