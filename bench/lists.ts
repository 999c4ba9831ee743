import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import type { Instant } from "#kernel";
import { newUuid7, openStore } from "#store";
import { measure } from "./lists/measure.ts";
import { nowOfBench, seed } from "./lists/seed.ts";

/**
 * How fast the workbench and lists of matters answer over many matters: an office that sees all, a department that sees what it has a part in, a city that
 * sees its region; the first page with its count, then page after page. A throw-away database of the bundled server, filled by SQL.
 *
 *     npm run -s bench:lists -- [--matters 1000000] [--rounds 10] [--deep 20] [--only "light"] [--folder DIR] [--keep DIR]
 *
 * Filling takes minutes; with --keep the database stays in that folder and is filled only where it is empty.
 */
const { values: given } = parseArgs({
  options: {
    matters: { type: "string", default: "1000000" },
    rounds: { type: "string", default: "10" },
    deep: { type: "string", default: "20" },
    only: { type: "string" },
    folder: { type: "string", default: tmpdir() },
    keep: { type: "string" },
  },
});
/** Milliseconds at the 95th of a hundred: of any question, and of counting lights. */
const [most, mostForLights] = [60, 20];

const clock = (): Instant => nowOfBench as Instant;
const folder = given.keep ?? mkdtempSync(join(given.folder, "zhixing-bench-"));
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
const store = await openStore({ dataDir: folder, clock, newId: newUuid7(clock, (n) => randomBytes(n)) });
try {
  const owner = new pg.Client(store.addresses.owner);
  await owner.connect();
  const began = performance.now();
  const [there] = (await owner.query<{ any: boolean }>("select exists (select 1 from matter) as any")).rows;
  if (!there?.any) await seed(owner, Number(given.matters), tell);
  tell(`${given.matters} matters in ${Math.round((performance.now() - began) / 1000)} s`);
  await owner.end();
  const figures = await measure(
    store,
    { rounds: Number(given.rounds), deep: Number(given.deep), only: given.only },
    ({ question, who, p95 }) => tell(`${question}, ${who}: ${p95} ms`),
  );
  const ratio = (question: string, p95: number): string =>
    `${Math.round((100 * p95) / (question.startsWith("lights") ? mostForLights : most))} %`;
  console.table(figures.map((figure) => ({ ...figure, "p95 of goal": ratio(figure.question, figure.p95) })));
  const over = figures.filter(({ question, p95 }) => p95 > (question.startsWith("lights") ? mostForLights : most));
  console.log(
    `${figures.length - over.length} of ${figures.length} within the goal (p95 ≤ ${most} ms, counts of lights ≤ ${mostForLights} ms)`,
  );
} finally {
  await store.close();
  if (given.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
