import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { drawsFrom, playRound, rounds } from "./rounds.ts";

/** One round of each kind; `npm run faults` plays many more. */
const seed = 13710;
let data = "";
before(async () => {
  data = await mkdtemp(join(tmpdir(), "zhixing-faults-"));
});
after(() => rm(data, { recursive: true, force: true }));

const draw = drawsFrom(seed);
/** Five in the middle of steps. */
const played = [...rounds, "app while stepping", "database while stepping", "app while stepping"] as const;
for (const round of played)
  test(`nothing acknowledged is lost and nothing half-done remains after a kill of the ${round}`, async () => {
    await playRound(round, join(data, "home"), draw);
  });
