import { parseArgs } from "node:util";
import { z } from "zod";
import { sql } from "#store";
import { type Ground, officer, openGround, openTask, quantile, scratchFolder } from "./matters.ts";

/**
 * How many steps a second the runtime takes on the embedded database: eight people on matters of their own, and eight on one and the same, where
 * whoever comes second is refused, looks again and acts anew. Goals: 250 a second with a p95 of at most 60 ms; 60 a second on the one.
 *
 *     npm run -s bench:steps -- [--seconds 15] [--actors 8]
 */
const { values: given } = parseArgs({ options: { seconds: { type: "string", default: "15" }, actors: { type: "string", default: "8" } } });
const [seconds, actors] = [Number(given.seconds), Number(given.actors)];

type Run = { readonly steps: number; readonly refused: number; readonly ms: readonly number[]; readonly took: number };

/** Every actor acts again and again until the time is up. */
async function during(act: (actor: number, turn: number) => Promise<boolean>): Promise<Run> {
  const [ms, counts] = [[] as number[], { steps: 0, refused: 0 }];
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: actors }, async (_, actor) => {
      for (let turn = 0; performance.now() - begun < seconds * 1000; turn += 1) {
        const from = performance.now();
        if (await act(actor, turn)) {
          counts.steps += 1;
          ms.push(performance.now() - from);
        } else counts.refused += 1;
      }
    }),
  );
  return { ...counts, ms: ms.toSorted((a, b) => a - b), took: (performance.now() - begun) / 1000 };
}

async function ownMatters({ procedures }: Ground): Promise<Run> {
  const own = await Promise.all(Array.from({ length: actors }, () => openTask(procedures)));
  for (const [i, matter] of own.entries())
    await procedures.step(officer(i), { matter, transition: "sign", values: {}, revision: 1, key: `sign-${matter}` });
  return during(async (actor, turn) => {
    const matter = own[actor] ?? "";
    const done = await procedures.step(officer(actor), {
      matter,
      transition: "report",
      values: { text: `report ${turn}` },
      revision: turn + 2,
      key: `own-${matter}-${turn}`,
    });
    if (!done.ok) throw new Error(done.refusals.map(({ say }) => say.en).join());
    return true;
  });
}

async function oneMatter({ procedures, store }: Ground): Promise<Run> {
  const matter = await openTask(procedures);
  await procedures.step(officer(0), { matter, transition: "sign", values: {}, revision: 1, key: `sign-${matter}` });
  let revision = 2;
  const run = await during(async (actor, turn) => {
    const done = await procedures.step(officer(actor), {
      matter,
      transition: "report",
      values: { text: "report" },
      revision,
      key: `hot-${actor}-${turn}`,
    });
    if (done.ok) revision = Math.max(revision, done.value.revision);
    else revision = Math.max(revision, ...done.refusals.map(({ facts }) => Number(facts.now ?? 0)));
    return done.ok;
  });
  const row = z.object({ count: z.number(), last: z.number() });
  const [events] = await store.rows(
    sql`select count(*)::int as count, max(revision) as last from matter_event where matter_id = ${matter}`,
    row,
  );
  if (events?.count !== run.steps + 2 || events.last !== events.count)
    throw new Error(`wrong state: ${JSON.stringify(events)} after ${run.steps} steps`);
  return run;
}

const { folder, remove } = scratchFolder();
const ground = await openGround({ dataDir: folder });
try {
  const runs = [
    ["eight on matters of their own", await ownMatters(ground), "≥ 250/s, p95 ≤ 60 ms"],
    ["eight on one matter", await oneMatter(ground), "≥ 60/s"],
  ] as const;
  for (const [name, { steps, refused, ms, took }, goal] of runs)
    console.log(
      `${name.padEnd(32)} ${(steps / took).toFixed(0).padStart(5)} steps/s   p50 ${quantile(ms, 0.5).toFixed(1)} ms   p95 ${quantile(ms, 0.95).toFixed(1)} ms   refused and tried again ${refused}   goal ${goal}`,
    );
} finally {
  await ground.close();
  remove();
}
