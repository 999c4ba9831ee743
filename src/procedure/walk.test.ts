import assert from "node:assert/strict";
import { test } from "node:test";
import type { CheckedPlan, Procedure } from "#define";
import type { Instant } from "#kernel";
import { shanxi14th } from "#plan/shanxi-14th";
import { toy } from "#plan/toy";
import { checkedPlan } from "../../tests/support/figures.ts";
import { anySeat, anyValues, type Chance, chanceOf, dayAt, laterBy } from "../../tests/support/walk.ts";
import { decideOpening, decideStep } from "./decide/decide.ts";
import { rulesOfVersion } from "./decide/rules.ts";
import { type Asked, seatsFor, whyNotNow } from "./decide/why-not.ts";
import type { Decision, Matter, Rules, Seat, Snapshot } from "./types.ts";

/** Tries of random people at random times, most of which are refused. The calendar covers the years the walk goes through. */
const from = "2025-01-06T01:00:00.000Z" as Instant;
const until = "2026-10-01T00:00:00.000Z";
const steps = 20_000;

const draftOf = (
  procedure: Procedure,
  rules: Rules,
  fields: Matter["fields"],
  now: Instant,
): Parameters<typeof decideOpening>[2]["draft"] => ({
  subject: "matter:1",
  id: "1",
  root: "1",
  parent: null,
  number: `${procedure.prefix}-2025-0001`,
  procedure: procedure.id,
  version: rules.version.from,
  title: "模拟",
  fields,
  origin: { kind: "clause", id: "1.1.1" },
  clauses: [],
  target: null,
  indicator: null,
  supervised: null,
  external: null,
  openedAt: now,
});

function opened(plan: CheckedPlan, procedure: Procedure, rules: Rules, chance: Chance, now: Instant): Snapshot | undefined {
  const fields = anyValues(plan.form(rules.version.form), plan, chance, dayAt(now), 0);
  const seat = anySeat(plan, chance, [], rules.version.opensBy);
  const decision = decideOpening(plan, { rules, now }, { draft: draftOf(procedure, rules, fields, now), seat, duties: {} });
  return decision.ok ? { ...decision.value, children: [], doneBy: [] } : undefined;
}

/** What must hold after every step, whoever took it and whenever. */
function holds(rules: Rules, before: Snapshot, asked: Asked, seat: Seat | null, after: Decision): void {
  const { transition, now } = asked;
  const { matter, clocks, duties } = after;
  const state = rules.version.states.find(({ id }) => id === matter.state);
  assert.ok(state, `no state ${matter.state}`);
  assert.ok(transition.from.includes(before.matter.state));
  assert.equal(matter.state, transition.to === "same" ? before.matter.state : transition.to);
  assert.equal(matter.revision, before.matter.revision + 1);
  assert.equal(matter.closedAt === null, state.final === undefined);
  assert.equal(matter.light.colour === "blue", state.final !== undefined);
  if (transition.by === "clock") assert.equal(seat, null);
  else {
    const parts = transition.by.map(rules.part).filter(({ roles }) => roles.includes(seat?.role ?? ""));
    assert.ok(parts.some(({ id }) => before.parties.some((party) => party.part === id && party.desk === seat?.desk)));
  }
  for (const [person, duty] of Object.entries(before.duties)) assert.equal(duties[person], duty, "a duty once taken stays");
  for (const clock of clocks) {
    const deadline = rules.deadline(clock.name);
    if (clock.state === "running") assert.ok(deadline.in.includes(matter.state) && !state.frozen, `${clock.name} runs in ${matter.state}`);
    if (clock.state === "frozen") assert.ok(state.frozen, `${clock.name} is frozen in ${matter.state}`);
    if (clock.state === "running" && clock.startedAt !== now) assert.ok(clock.startedAt < now);
  }
  const running = clocks.filter(({ state: is }) => is === "running").map(({ dueAt }) => dueAt);
  assert.equal(matter.dueAt, running.toSorted()[0] ?? null);
  assert.equal(new Set(clocks.map(({ name }) => name)).size, clocks.length);
}

const isAtEnd = ({ version }: Rules, { matter }: Snapshot): boolean => !version.transitions.some(({ from }) => from.includes(matter.state));

/** One try: a random act by a random person, or by the clock, after a random while. */
function tryOne(
  plan: CheckedPlan,
  rules: Rules,
  snapshot: Snapshot,
  chance: Chance,
  now: Instant,
): { readonly asked: Asked; readonly seat: Seat | null; readonly decision: Decision } | undefined {
  const fitting = rules.version.transitions.filter((one) => one.from.includes(snapshot.matter.state));
  const transition = chance.pick(chance.is(0.9) ? fitting : rules.version.transitions);
  if (!transition) return undefined;
  const asked: Asked = { rules, snapshot, transition, now };
  const parts = transition.by === "clock" ? [] : transition.by.map(rules.part);
  const desks = snapshot.parties.filter(({ part }) => parts.some(({ id }) => id === part)).map(({ desk }) => desk);
  const roles = parts.flatMap((part) => part.roles);
  const seats = Array.from({ length: 3 }, () => anySeat(plan, chance, desks, roles));
  const seating = seatsFor(asked, seats, (role) => plan.role(role).label);
  const byClock = transition.by === "clock";
  const [seat = null] = seating.seats;
  if (whyNotNow(asked).length > 0 || (!byClock && !seat)) return undefined;
  const input = transition.form === undefined ? {} : anyValues(plan.form(transition.form), plan, chance, dayAt(now), 0);
  const decision = decideStep(plan, asked, { seat: byClock ? null : seat, input });
  return decision.ok ? { asked, seat: byClock ? null : seat, decision: decision.value } : undefined;
}

for (const plan of [checkedPlan(toy), checkedPlan(shanxi14th)])
  for (const procedure of plan.procedures)
    test(`${steps} random steps of ${procedure.id} (${plan.id}) break no rule`, () => {
      const chance = chanceOf(20_260_302 + procedure.id.length);
      const rules = rulesOfVersion(plan, procedure, procedure.versions[0]);
      const reached = new Set<string>();
      let [now, snapshot, done, idle] = [from, undefined as Snapshot | undefined, 0, 0];
      for (let tries = 0; tries < steps; tries += 1) {
        if (!snapshot || now > until || idle > 25 || isAtEnd(rules, snapshot)) {
          if (now > until) now = from;
          snapshot = opened(plan, procedure, rules, chance, now);
          idle = 0;
          if (!snapshot) continue;
        }
        const step = tryOne(plan, rules, snapshot, chance, now);
        now = laterBy(now, chance.is(0.05) ? chance.below(9) * 86_400_000 : chance.below(3_600_000));
        idle = step ? 0 : idle + 1;
        if (!step) continue;
        holds(rules, snapshot, step.asked, step.seat, step.decision);
        done += 1;
        reached.add(step.decision.matter.state);
        const by = step.seat ? [{ transition: step.asked.transition.name, person: step.seat.person }] : [];
        snapshot = { ...step.decision, children: snapshot.children, doneBy: [...snapshot.doneBy, ...by].slice(-50) };
      }
      assert.ok(done > steps / 10, `only ${done} of ${steps} were allowed`);
      assert.ok(reached.size > 1, `only ${[...reached]} was reached`);
    });
