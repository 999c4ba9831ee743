import assert from "node:assert/strict";
import { test } from "node:test";
import { joinProcedures } from "#app";
import { openLedger } from "#ledger";
import { shanxi14th } from "#plan/shanxi-14th";
import { hours, movedClock } from "../../tests/support/access.ts";
import { checkedPlan } from "../../tests/support/figures.ts";
import { testDatabase } from "../../tests/support/index.ts";
import { assertMattersWhole } from "../../tests/support/matter-faults.ts";
import { anySeat, anyValues, chanceOf } from "../../tests/support/walk.ts";

const steps = 2_000;
/** Matters under way at once. */
const kept = 30;

test(`${steps} random steps through the store, with strangers, wrong values and jumps of the clock, leave everything whole`, async (t) => {
  const clock = movedClock("2025-03-03T01:00:00.000Z");
  const plan = checkedPlan(shanxi14th);
  const { store } = await testDatabase(t, { clock: clock.now });
  const procedures = joinProcedures(store, plan, openLedger(store, plan));
  const chance = chanceOf(13_710);
  const openable = plan.procedures.filter(({ versions }) => versions[0].opensBy.length > 0);
  const matters: string[] = [];
  const counts = { done: 0, refused: 0 };

  for (let turn = 0; counts.done + counts.refused < steps; turn += 1) {
    if (chance.is(0.03)) clock.forward(hours(chance.below(100)));
    if (chance.is(0.05)) await procedures.sweep(50);
    const today = store.today();
    if (matters.length < kept ? chance.is(0.5) || matters.length === 0 : chance.is(0.05)) {
      const procedure = chance.pick(openable);
      if (!procedure) continue;
      const [version] = procedure.versions;
      const seat = anySeat(plan, chance, [], version.opensBy);
      const values = anyValues(plan.form(version.form), plan, chance, today);
      const opened = await procedures.open(
        { person: seat.person, seats: [seat] },
        { procedure: procedure.id, values, key: `open-${turn}`, origin: { kind: "clause", id: "9.6.3" } },
      );
      if (opened.ok) matters.push(opened.value.id, ...opened.value.children);
      if (matters.length > kept) matters.splice(0, matters.length - kept);
      counts[opened.ok ? "done" : "refused"] += 1;
      continue;
    }
    const matter = chance.pick(matters) ?? "";
    const snapshot = await procedures.snapshot(matter);
    assert.ok(snapshot);
    const { transitions, parts } = plan.procedureOn(plan.procedure(snapshot.matter.procedure), today) ?? { transitions: [], parts: [] };
    const fitting = transitions.filter(({ from }) => from.includes(snapshot.matter.state));
    const transition = chance.pick(chance.is(0.9) ? fitting : transitions);
    if (!transition) {
      matters.splice(matters.indexOf(matter), 1); // nothing leads on from there
      continue;
    }
    const by = transition.by === "clock" ? [] : transition.by;
    const desks = snapshot.parties.filter(({ part }) => by.includes(part)).map(({ desk }) => desk);
    const roles = parts.filter(({ id }) => by.includes(id)).flatMap((part) => part.roles);
    const seat = anySeat(plan, chance, desks, roles);
    const values = transition.form === undefined ? {} : anyValues(plan.form(transition.form), plan, chance, today);
    const revision = snapshot.matter.revision - (chance.is(0.05) ? 1 : 0);
    const request = { matter, transition: transition.name, values, revision, key: `step-${turn}` };
    const done = await procedures.step({ person: seat.person, seats: [seat] }, request);
    if (done.ok) matters.push(...done.value.children);
    counts[done.ok ? "done" : "refused"] += 1;
  }
  await assertMattersWhole(store, plan);
  assert.ok(counts.done > steps / 10, `only ${counts.done} were done, ${counts.refused} refused`);
});
