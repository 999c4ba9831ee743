import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { z } from "zod";
import { sql } from "#store";
import { type Ground, officer, openGround, openTask, scratchFolder } from "./matters.ts";

/**
 * Deadlines that fall due in the same minute, worked off by two processes on the embedded database. Each of them has a step by the clock to take: an
 * event, an audit event, a notice, a new light. Goal: 100 000 within ten minutes, none twice.
 *
 *     npm run -s bench:deadlines -- [--count 100000] [--processes 2]
 */
const { values: given } = parseArgs({
  options: { count: { type: "string", default: "100000" }, processes: { type: "string", default: "2" }, sweep: { type: "string" } },
});
const count = Number(given.count);

/** One of the processes: sweeps until nothing is left. */
async function sweepAll(folder: string): Promise<void> {
  const ground = await openGround({ dataDir: folder });
  let fired = 0;
  for (let idle = 0; idle < 3; ) {
    const swept = await ground.procedures.sweep(1000);
    fired += swept.fired;
    idle = swept.fired === 0 ? idle + 1 : 0;
    if (swept.fired === 0) await new Promise((done) => setTimeout(done, 500));
  }
  console.log(fired);
  await ground.close();
}

/** As many copies of one matter under way as are asked for, as the owner of the tables would restore them: all due a moment ago. */
async function seed({ store, procedures }: Ground): Promise<void> {
  const model = await openTask(procedures);
  await procedures.step(officer(0), { matter: model, transition: "sign", values: {}, revision: 1, key: "sign-the-model" });
  const due = new Date(Date.parse(store.now()) - 1000).toISOString();
  await store.transaction(async (tx) => {
    await tx.run(sql`insert into matter select 'matter:c' || n, 'c' || n, 'c' || n, null, 'TS-2026-' || (10000 + n), procedure, version, title, state, revision, entered_at, fields,
      counts, duties, origin, clauses, target, indicator, lead_desk, region, weight, ${due}::timestamptz, 'yellow', light_why, null, null, opened_at, null
      from matter, generate_series(1, ${count}) n where id = ${model}`);
    await tx.run(sql`insert into matter_event select 'matter:c' || n, e.id || '-' || n, 'c' || n, revision, transition, from_state, to_state, person, role, desk, behalf_of, input, says,
      null, recorded_at from matter_event e, generate_series(1, ${count}) n where matter_id = ${model}`);
    await tx.run(sql`insert into matter_party select 'matter:c' || n, 'c' || n, part, desk, unit, region, handler, opened_at, signed_at
      from matter_party p, generate_series(1, ${count}) n where matter_id = ${model}`);
    await tx.run(sql`insert into matter_deadline select 'c' || n, name, 'matter:c' || n, started_at, ${due}::timestamptz, state, null, null, 1, ${due}::timestamptz
      from matter_deadline d, generate_series(1, ${count}) n where matter_id = ${model} and name = 'progress'`);
    await tx.run(sql`insert into matter_turn select desk, 'c' || n, transition, 'matter:c' || n, part, asks, roles, ${due}::timestamptz, light, since
      from matter_turn t, generate_series(1, ${count}) n where matter_id = ${model}`);
    await tx.run(sql`insert into matter_tally select lead_desk, procedure, light, get_byte(decode(lpad(to_hex(('x' || lpad(right(id, 2), 2, '0'))::bit(8)::int), 2, '0'), 'hex'), 0) % 16, count(*)
      from matter where id like 'c%' group by 1, 2, 3, 4 on conflict (desk, procedure, light, slot) do update set open_count = matter_tally.open_count + excluded.open_count`);
  }, "read-committed");
}

function spawned(folder: string): { readonly child: ChildProcess; readonly done: Promise<string> } {
  const child = spawn(process.execPath, [import.meta.filename, "--sweep", folder], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  return { child, done: once(child, "exit").then(() => said.trim()) };
}

async function measure(): Promise<void> {
  const { folder, remove } = scratchFolder();
  const ground = await openGround({ dataDir: folder });
  try {
    await seed(ground);
    const begun = performance.now();
    const workers = Array.from({ length: Number(given.processes) }, () => spawned(folder));
    const fired = await Promise.all(workers.map(({ done }) => done));
    const took = (performance.now() - begun) / 1000;
    const row = z.object({ events: z.number(), notices: z.number(), twice: z.number(), red: z.number() });
    const [found] = await ground.store.rows(
      sql`select (select count(*)::int from matter_event where transition = 'remind') as events, (select count(*)::int from notice where template = 'toy-late') as notices,
        (select count(*)::int from (select matter_id from matter_event where transition = 'remind' group by 1 having count(*) > 1) t) as twice,
        (select sum(open_count)::int from matter_tally where light = 'red') as red`,
      row,
    );
    console.log(
      `${count} deadlines, ${given.processes} processes: ${took.toFixed(0)} s, ${(count / took).toFixed(0)} a second (goal: ≤ 600 s for 100 000)`,
    );
    console.log(
      `  by process ${fired.join(" + ")}; steps ${found?.events}, notices ${found?.notices}, twice ${found?.twice}, counted red ${found?.red}`,
    );
  } finally {
    await ground.close();
    remove();
  }
}

if (given.sweep) await sweepAll(given.sweep);
else await measure();
