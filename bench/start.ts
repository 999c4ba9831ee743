import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { home, print, running } from "./program.ts";

/** Seconds from the command to the first cockpit answer: with nothing built and an empty data folder, then warm. Goal: 15 s and 1.5 s. */
const warmRuns = 5;
const goal = { fresh: 15, warm: 1.5 };

async function timed(data: string): Promise<{ readonly listening: number; readonly cockpit: number }> {
  const began = performance.now();
  const program = await running("src/main.ts", ["start"], { PORT: "0", ZHIXING_DATA: data });
  const listening = performance.now() - began;
  const answer = await fetch(new URL("api/cockpit", program.address));
  if (!answer.ok) throw new Error(`the cockpit answered ${answer.status}`);
  await answer.arrayBuffer();
  const cockpit = performance.now() - began;
  await program.stop();
  return { listening: listening / 1000, cockpit: cockpit / 1000 };
}

const data = await mkdtemp(join(tmpdir(), "zhixing-start-"));
const kept = `${data}-dist`;
const built = join(home, "dist");
await cp(built, kept, { recursive: true, preserveTimestamps: true }).catch(() => undefined);
await rm(built, { recursive: true, force: true });
const fresh = await timed(join(data, "home"));
const warm: number[] = [];
for (let i = 0; i < warmRuns; i++) warm.push((await timed(join(data, "home"))).cockpit);
warm.sort((a, b) => a - b);
await rm(data, { recursive: true, force: true });
await rm(kept, { recursive: true, force: true });
const middle = warm[Math.floor(warm.length / 2)] ?? Number.NaN;
print([
  {
    start: "fresh (builds pages, makes the database, loads the figures)",
    "listening s": fresh.listening.toFixed(2),
    "cockpit s": fresh.cockpit.toFixed(2),
    "goal s": goal.fresh,
    "of goal": (fresh.cockpit / goal.fresh).toFixed(2),
  },
  {
    start: `warm, median of ${warmRuns} (${warm[0]?.toFixed(2)}–${warm.at(-1)?.toFixed(2)})`,
    "listening s": "",
    "cockpit s": middle.toFixed(2),
    "goal s": goal.warm,
    "of goal": (middle / goal.warm).toFixed(2),
  },
]);
