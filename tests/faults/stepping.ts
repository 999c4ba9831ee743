import assert from "node:assert/strict";
import { join } from "node:path";
import { z } from "zod";
import { sql, verifyAudit } from "#store";
import { openGround } from "../../bench/matters.ts";
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

/** What must hold of every matter whatever was killed when. Each query finds what does not. */
const faults = {
  "a matter's revision is not the number of its events": sql`select count(*)::int as count from (select m.id from matter m
    join matter_event e on e.subject_id = m.subject_id and e.matter_id = m.id group by m.subject_id, m.id, m.revision
    having count(*) <> m.revision or max(e.revision) <> m.revision) odd`,
  "a matter's state is not that of its last event": sql`select count(*)::int as count from matter m
    join matter_event e on e.subject_id = m.subject_id and e.matter_id = m.id and e.revision = m.revision where e.to_state <> m.state`,
  "an event has no audit event, or an audit event no event": sql`select count(*)::int as count from (select subject_id, count(*) as n from matter_event group by 1) e
    full join (select subject_id, count(*) as n from audit_event where subject_id like 'matter:%' group by 1) a using (subject_id) where e.n is distinct from a.n`,
  "an opening was told not once": sql`select count(*)::int as count from (select m.id from matter m left join notice n on n.matter_id = m.id and n.template = 'toy-assigned'
    group by m.id having count(n.id) <> 1) odd`,
  "a matter has no claim of its key": sql`select count(*)::int as count from matter m where not exists (select 1 from claim c where c.id = m.id and c.kind = 'opening')`,
  "a deadline of the state is missing": sql`select count(*)::int as count from matter m where m.closed_at is null
    and (select count(*) from matter_deadline d where d.matter_id = m.id) <> 3`,
  "nobody's turn is it": sql`select count(*)::int as count from matter m where not exists (select 1 from matter_turn t where t.matter_id = m.id)`,
  "counts of open matters differ from the matters": sql`select count(*)::int as count from (select lead_desk as desk, light, count(*) as n from matter where closed_at is null group by 1, 2) m
    full join (select desk, light, sum(open_count) as n from matter_tally group by 1, 2) t using (desk, light) where coalesce(m.n, 0) <> coalesce(t.n, 0)`,
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
    const audit = await verifyAudit(store, { anchorFile: store.anchorFile });
    assert.deepEqual(audit.breaks, [], "the audit chain is broken");
  } finally {
    await close();
  }
}
