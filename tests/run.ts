import { spawn } from "node:child_process";
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { environmentName, startInstalled, startServer, type TestServer, useExternal } from "./support/server.ts";

/**
 * `npm test [--] [part of a file's path …] [--node-test-option …]`: every test on the bundled database; then the engines'
 * that write to one again on an installed PostgreSQL, or, where DATABASE_URL is set, every test of a database on that server.
 */
const flags = process.argv.slice(2).filter((arg) => arg.startsWith("--"));
const filters = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const root = join(import.meta.dirname, "..");

const all = globSync(["src/**/*.test.ts", "plan/**/*.test.ts", "tests/**/*.test.ts"], { cwd: root }).sort();
const chosen = all.filter((file) => filters.length === 0 || filters.some((filter) => file.includes(filter.replace(/^\.\//, ""))));
const onDatabase = chosen.filter((file) => /\btest(Database|Server|Access)\(/.test(readFileSync(join(root, file), "utf8")));
const engines = ["src/store/", "src/ledger/", "src/access/", "src/brief/", "src/feedback/"];
const enginesOnDatabase = onDatabase.filter((file) => engines.some((folder) => file.startsWith(folder)));

type Started = { readonly server: TestServer; readonly close: () => Promise<void> };

async function pass(title: string, files: readonly string[], start: () => Promise<Started>): Promise<number> {
  if (files.length === 0) return 0;
  const { server, close } = await start();
  console.log(`\n# ${files.length} test files on ${title}`);
  try {
    // Only the server of this pass counts: a program under test must not find another by itself.
    return await nodeTest(files, {
      ...process.env,
      DATABASE_URL: undefined,
      DATABASE_OWNER_URL: undefined,
      [environmentName]: JSON.stringify(server),
    });
  } finally {
    await close();
  }
}

/** As many files at once as there are cores: the journeys wait for a browser more than they compute. */
function nodeTest(files: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ["--test", `--test-concurrency=${availableParallelism()}`, ...flags, ...files], {
      cwd: root,
      env,
      stdio: "inherit",
    });
    child.on("close", (code) => done(code ?? 1));
  });
}

/** The oldest installed PostgreSQL from 15 on: the one our SQL must still run on. */
function installed(): string | undefined {
  const folder = "/usr/lib/postgresql";
  const versions = existsSync(folder) ? readdirSync(folder).map(Number) : [];
  const version = versions.filter((v) => v >= 15 && existsSync(join(folder, String(v), "bin", "initdb"))).sort((a, b) => a - b)[0];
  return version === undefined ? undefined : join(folder, String(version), "bin");
}

async function second(): Promise<number> {
  const url = process.env.DATABASE_URL;
  if (url) return pass("the server of DATABASE_URL", onDatabase, () => useExternal(url));
  const binaries = installed();
  if (binaries) return pass(`the PostgreSQL installed in ${binaries}`, enginesOnDatabase, () => startInstalled(binaries));
  console.log("\n# No installed PostgreSQL 15 or later was found, so the engines' tests ran on the bundled one only.");
  return 0;
}

if (chosen.length === 0) {
  console.error(`No test file matches ${filters.join(" ")}.`);
  process.exit(1);
}
const first = await pass("the bundled PostgreSQL", chosen, () => startServer("the bundled PostgreSQL"));
process.exit(Math.max(first, await second()));
