import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawsFrom, playRound, type Round, rounds } from "./rounds.ts";

/**
 * `npm run faults -- [rounds] [seed] [rounds in steps]`: kills the program and its database at random moments and looks for loss, then in the middle
 * of steps alone. Stops at the first loss.
 */
const count = Number(process.argv[2] ?? 25);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const inSteps = Number(process.argv[4] ?? 50);
const draw = drawsFrom(seed);
const data = await mkdtemp(join(tmpdir(), "zhixing-faults-"));
console.log(`seed ${seed}, ${count} rounds and ${inSteps} in steps, data in ${data}`);
const play = async (i: number, round: Round): Promise<void> =>
  console.log(`${String(i + 1).padStart(3)} ${round}: ${await playRound(round, join(data, "home"), draw)}`);
const others = rounds.filter((round) => !round.endsWith("stepping"));
const stepping = rounds.filter((round) => round.endsWith("stepping"));
for (let i = 0; i < count; i++) await play(i, others[i % others.length] ?? rounds[0]);
for (let i = 0; i < inSteps; i++) await play(count + i, stepping[i % stepping.length] ?? rounds[0]);
await rm(data, { recursive: true, force: true });
console.log(`${count + inSteps} rounds: no acknowledged row lost, nothing half-done, every next start fine`);
