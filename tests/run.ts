import { existsSync, globSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { buildPages } from "../src/pages.ts";
import { failuresOf, type Outcome } from "./support/failures.ts";
import { isJourney, kindsOf, togetherName } from "./support/kinds.ts";
import { environmentName, startInstalled, startServer, type TestServer, useExternal } from "./support/server.ts";

/**
 * `npm test [--] [part of a file's path …] [--node-test-option=…]`: every test on the bundled database; then the engines'
 * that write to one again on an installed PostgreSQL, or, where DATABASE_URL is set, every test of a database on that server.
 * What failed is told again at the end. SLOW_ANSWERS=1500 makes answers in the journeys late by up to so many milliseconds.
 */
const flags = process.argv.slice(2).filter((arg) => arg.startsWith("--"));
const filters = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const root = join(import.meta.dirname, "..");

const all = globSync(["src/**/*.test.ts", "plan/**/*.test.ts", "tests/**/*.test.ts"], { cwd: root }).sort();
const chosen = all.filter((file) => filters.length === 0 || filters.some((filter) => file.includes(filter.replace(/^\.\//, ""))));
const { onDatabase, pure } = kindsOf(chosen, root);
const engines = ["src/store/", "src/ledger/", "src/access/", "src/procedure/", "src/supervise/", "src/brief/", "src/feedback/"];
const enginesOnDatabase = onDatabase.filter((file) => engines.some((folder) => file.startsWith(folder)));

type Started = { readonly server: TestServer; readonly close: () => Promise<void> };

async function pass(title: string, files: readonly string[], start: () => Promise<Started>): Promise<Outcome | null> {
  if (files.length === 0) return null;
  const { server, close } = await start();
  console.log(`\n# ${files.length} test files on ${title}`);
  try {
    // Only the server of this pass counts: a program under test must not find another by itself.
    const own = { DATABASE_URL: undefined, DATABASE_OWNER_URL: undefined, [environmentName]: JSON.stringify(server) };
    // What one file compiled, the next ones need not: they share most of the program.
    const env = { ...process.env, ...own, NODE_COMPILE_CACHE: join(root, "node_modules/.cache/zhixing-tests") };
    const outcome = await steadied(await nodeTest(files, env), (again) => nodeTest(again, env));
    return { ...outcome, told: `# On ${title}\n${outcome.told}` };
  } finally {
    await close();
  }
}

/**
 * One step in many thousands of a browser comes too late on a busy machine. So where nothing failed but journeys of at most two files,
 * these are run once more, alone, and count as they end then; what failed at first is told all the same (decision 22).
 */
async function steadied(first: Outcome, run: (files: readonly string[]) => Promise<Outcome>): Promise<Outcome> {
  const journeys = [...first.failed].filter((file): file is string => file !== null && isJourney(file));
  if (first.isGreen || first.failed.size > 2 || journeys.length < first.failed.size) return first;
  console.log(`\n# Once more, alone: ${journeys.join(", ")}`);
  const again = await run(journeys);
  return { ...again, told: `${first.told}\n# Once more, alone: ${journeys.join(", ")}\n${again.told}` };
}

/** One process more at once than there are cores: the journeys wait for a browser more than they compute. */
async function nodeTest(files: readonly string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  const together = files.filter((file) => pure.includes(file));
  const stream = run({
    files: inOrder(together.length > 1 ? ["tests/together.ts", ...files.filter((file) => !together.includes(file))] : files),
    cwd: root,
    env: { ...env, [togetherName]: JSON.stringify(together.map((file) => join(root, file))) },
    execArgv: flags,
    concurrency: availableParallelism() + 1,
  });
  const outcome = failuresOf(stream, root);
  await pipeline(stream.compose(new spec()), process.stdout, { end: false });
  return outcome;
}

/** What takes longest goes first, so that all cores are busy to the end: the pure files together, then the journeys. */
const inOrder = (files: readonly string[]): string[] => {
  const turn = (file: string): number => (file === "tests/together.ts" ? 0 : isJourney(file) ? 1 : 2);
  return [...files].sort((a, b) => turn(a) - turn(b));
};

/** The oldest installed PostgreSQL from 15 on: the one our SQL must still run on. */
function installed(): string | undefined {
  const folder = "/usr/lib/postgresql";
  const versions = existsSync(folder) ? readdirSync(folder).map(Number) : [];
  const version = versions.filter((v) => v >= 15 && existsSync(join(folder, String(v), "bin", "initdb"))).sort((a, b) => a - b)[0];
  return version === undefined ? undefined : join(folder, String(version), "bin");
}

async function second(): Promise<Outcome | null> {
  const url = process.env.DATABASE_URL;
  if (url) return pass("the server of DATABASE_URL", onDatabase, () => useExternal(url));
  const binaries = installed();
  if (binaries) return pass(`the PostgreSQL installed in ${binaries}`, enginesOnDatabase, () => startInstalled(binaries));
  console.log("\n# No installed PostgreSQL 15 or later was found, so the engines' tests ran on the bundled one only.");
  return null;
}

if (chosen.length === 0) {
  console.error(`No test file matches ${filters.join(" ")}.`);
  process.exit(1);
}
// Once, before several files at a time need the pages.
if (chosen.some(isJourney)) {
  await buildPages(root, { out: () => true, err: (text) => process.stderr.write(text), isTty: false });
}
const outcomes = [await pass("the bundled PostgreSQL", chosen, () => startServer("the bundled PostgreSQL")), await second()];
for (const outcome of outcomes) if (outcome) console.log(`\n${outcome.told}`);
process.exitCode = outcomes.every((outcome) => outcome?.isGreen ?? true) ? 0 : 1;
