import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawsFrom, playRound, rounds } from "./rounds.ts";

/** `npm run faults -- [rounds] [seed]`: kills the program and its database at random moments and looks for loss. Stops at the first one. */
const count = Number(process.argv[2] ?? 25);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const draw = drawsFrom(seed);
const data = await mkdtemp(join(tmpdir(), "zhixing-faults-"));
console.log(`seed ${seed}, ${count} rounds, data in ${data}`);
for (let i = 0; i < count; i++) {
  const round = rounds[i % rounds.length] ?? rounds[0];
  console.log(`${String(i + 1).padStart(3)} ${round}: ${await playRound(round, join(data, "home"), draw)}`);
}
await rm(data, { recursive: true, force: true });
console.log(`${count} rounds: no acknowledged row lost, nothing half-done, every next start fine`);
