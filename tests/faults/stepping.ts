import assert from "node:assert/strict";
import { join } from "node:path";
import { z } from "zod";
import { sql } from "#store";
import { openGround, plan } from "../../bench/matters.ts";
import { assertMattersWhole } from "../support/matter-faults.ts";
import { killNow, postmasterOf, untilSaid, victim } from "../support/program.ts";

export type Draw = (bound: number) => number;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const startBoundMs = 60_000;

/** Kills the program or its database in the middle of steps; throws where an acknowledged step is lost or half of one remains. */
export async function steppingRound(what: "app" | "database", data: string, draw: Draw): Promise<string> {
  const folder = join(data, "stepping");
  const stepper = victim("tests/faults/stepper.ts", [], folder);
  await untilSaid(stepper, "ready", startBoundMs);
  const after = 100 + draw(1500);
  await pause(after);
  if (what === "database") {
    killNow(await postmasterOf(folder));
    await pause(300 + draw(1200));
  }
  killNow(stepper.process.pid);
  await stepper.ended;
  const acknowledged = stepper.lines.filter((line) => line.startsWith("ack ")).map((line) => line.slice(4));
  await inspect(folder, acknowledged);
  return `killed after ${after} ms, ${acknowledged.length} steps acknowledged`;
}

const countRow = z.object({ count: z.number() });

/** What must hold of the stepper's matters besides what holds of all: each was told of once, and waits for somebody. */
const faults = {
  "an opening was told not once": sql`select count(*)::int as count from (select m.id from matter m left join notice n on n.matter_id = m.id and n.template = 'toy-assigned'
    group by m.id having count(n.id) <> 1) odd`,
  "a deadline of the state is missing": sql`select count(*)::int as count from matter m where (select count(*) from matter_deadline d where d.matter_id = m.id) <> 3`,
  "nobody's turn is it": sql`select count(*)::int as count from matter m where not exists (select 1 from matter_turn t where t.matter_id = m.id)`,
} as const;

async function inspect(folder: string, acknowledged: readonly string[]): Promise<void> {
  const { store, close } = await openGround({ dataDir: folder });
  try {
    for (const [fault, query] of Object.entries(faults)) {
      const [found] = await store.rows(query, countRow);
      assert.equal(found?.count, 0, fault);
    }
    const events = await store.rows(sql`select matter_id || ' ' || revision as step from matter_event`, z.object({ step: z.string() }));
    const there = new Set(events.map(({ step }) => step));
    assert.deepEqual(
      acknowledged.filter((step) => !there.has(step)),
      [],
      "acknowledged steps are lost",
    );
    await assertMattersWhole(store, plan);
  } finally {
    await close();
  }
}
