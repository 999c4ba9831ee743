import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { newUuid7, type OpenStore, openStore, sql } from "#store";
import { systemClock, testRandom } from "../../tests/support/index.ts";
import { bundledBinaries, wrapped } from "./binaries.ts";
import { removeStaleLock, socketFolder } from "./cluster.ts";
import { StoreRefused } from "./refusals.ts";

// These tests start servers of their own, with everything written through to the disk as in use.
const linux = process.platform === "linux";
const oneRow = z.object({ one: z.number() });
const opened = new Set<OpenStore>();
async function open(dataDir: string): Promise<OpenStore> {
  const store = await openStore({ dataDir, clock: systemClock, newId: newUuid7(systemClock, testRandom) });
  opened.add(store);
  return store;
}
// What a failed test left open would keep the process from ending.
after(() => Promise.all([...opened].map((store) => store.close())));
const answers = async (store: OpenStore): Promise<boolean> => (await store.rows(sql`select 1 as one`, oneRow)).length === 1;

function folder(t: { after: (work: () => void) => void }, ...deeper: string[]): string {
  const base = mkdtempSync(join(tmpdir(), "zhixing-launch-"));
  const made = join(base, ...deeper);
  mkdirSync(made, { recursive: true });
  t.after(() => {
    rmSync(socketFolder(join(made, "postgres")), { recursive: true, force: true }); // a killed program leaves it
    rmSync(base, { recursive: true, force: true });
  });
  return made;
}

/** The processes that run on a data folder, found by their command line. */
function serversOn(dataDir: string): readonly number[] {
  const cluster = join(realpathSync(dataDir), "postgres");
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, "utf8").split("\0").includes(cluster);
      } catch {
        return false;
      }
    })
    .map(Number);
}

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await what())) await pause(20);
}

const program = `
  import { randomBytes } from "node:crypto";
  import { newUuid7, openStore } from ${JSON.stringify(join(import.meta.dirname, "index.ts"))};
  const clock = () => new Date().toISOString();
  const store = await openStore({ dataDir: process.argv[2], clock, newId: newUuid7(clock, randomBytes) });
  console.log("open");
  setInterval(() => {}, 1000);
`;

/** The program's start as a process of its own. */
function startApp(dataDir: string): { readonly child: ChildProcess; readonly opened: Promise<boolean> } {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, "..", "app.ts");
  writeFileSync(file, program);
  const child = spawn(process.execPath, [file, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  const opened = new Promise<boolean>((resolve) => {
    child.stdout?.once("data", () => resolve(true));
    child.once("exit", () => resolve(false));
  });
  return { child, opened };
}

test("a first start makes the cluster, a second finds what the first wrote, and closing leaves no process and no socket", async (t) => {
  const dataDir = folder(t, "data");
  const first = await open(dataDir);
  await first.transaction((tx) => tx.audit({ stream: "s", kind: "noted", actor: "a", payload: {} }));
  const sockets = socketFolder(join(dataDir, "postgres"));
  await first.close();
  if (linux) assert.deepEqual(serversOn(dataDir), []);
  assert.ok(!existsSync(sockets));
  const second = await open(dataDir);
  assert.equal((await second.rows(sql`select 1 as one from audit_event`, oneRow)).length, 1);
  await second.close();
});

test("a folder far deeper than a socket's path may be works", async (t) => {
  const dataDir = folder(t, ...Array.from({ length: 12 }, (_, i) => `a-rather-long-folder-name-${i}`), "数据");
  const store = await open(dataDir);
  assert.ok(await answers(store));
  await store.close();
});

test("two starts at once share one server, and the one that stays keeps it when the other ends", async (t) => {
  const dataDir = folder(t, "data");
  const [one, two] = await Promise.all([open(dataDir), open(dataDir)]);
  assert.ok((await answers(one)) && (await answers(two)));
  if (linux) assert.equal(new Set(serversOn(dataDir)).size, 1);
  const [starter, joiner] = one.server?.pid() ? [one, two] : [two, one];
  await starter.close();
  assert.ok(await answers(joiner));
  await joiner.close();
  if (linux) assert.deepEqual(serversOn(dataDir), []);
});

test("a server killed under a running store comes back, and what was committed is there", async (t) => {
  const dataDir = folder(t, "data");
  const store = await open(dataDir);
  for (let round = 1; round <= 2; round += 1) {
    await store.transaction((tx) => tx.audit({ stream: "s", kind: "noted", actor: "a", payload: { round } }));
    const pid = store.server?.pid();
    assert.ok(pid);
    process.kill(pid, "SIGKILL");
    assert.ok(await answers(store)); // waits while the server comes back
    assert.equal((await store.rows(sql`select 1 as one from audit_event`, oneRow)).length, round);
  }
  await store.close();
});

test("killing the program leaves no server behind", { skip: !linux }, async (t) => {
  const dataDir = folder(t, "data");
  const { child, opened } = startApp(dataDir);
  assert.ok(await opened);
  assert.equal(serversOn(dataDir).length, 1);
  child.kill("SIGKILL");
  await until(() => serversOn(dataDir).length === 0);
});

for (const [round, killAfterMs] of [60, 350, 800].map((ms, i) => [i + 1, ms + Math.floor(Math.random() * 250)] as const))
  test(`killed ${round} of 3 times at a random moment of its first start, the program starts well the next time`, {
    skip: !linux,
  }, async (t) => {
    const dataDir = folder(t, "data");
    const { child } = startApp(dataDir);
    await pause(killAfterMs);
    child.kill("SIGKILL");
    const store = await open(dataDir);
    assert.ok(await answers(store), `killed after ${killAfterMs} ms`);
    await store.transaction((tx) => tx.audit({ stream: "s", kind: "noted", actor: "a", payload: {} }));
    await store.close();
    await until(() => serversOn(dataDir).length === 0);
    const leftovers = readdirSync(dataDir).filter((name) => name.includes("making"));
    assert.ok(leftovers.length <= 1);
  });

test("a lock file whose number now belongs to another program does not keep the server from starting", { skip: !linux }, async (t) => {
  const dataDir = folder(t, "data");
  await (await open(dataDir)).close();
  const lock = join(dataDir, "postgres", "postmaster.pid");
  writeFileSync(lock, `${process.ppid}\n${join(dataDir, "postgres")}\n`);
  removeStaleLock(join(dataDir, "postgres"), join(dataDir, "nowhere"));
  assert.ok(!existsSync(lock));
});

test("a socket folder that others may enter is not used", { skip: process.platform === "win32" }, (t) => {
  const base = folder(t);
  const sockets = socketFolder(join(base, "postgres"));
  chmodSync(sockets, 0o755);
  assert.throws(() => socketFolder(join(base, "postgres")), /only this user/);
  chmodSync(sockets, 0o700);
});

test("a platform without a bundled database is told to use DATABASE_URL, in both languages", () => {
  assert.throws(
    () => bundledBinaries("sunos", "sparc"),
    (error) => error instanceof StoreRefused && /DATABASE_URL/.test(error.refusal.say.zh) && /DATABASE_URL/.test(error.refusal.say.en),
  );
});

test("root without user namespaces is told to use DATABASE_URL", { skip: !linux || process.getuid?.() !== 0 }, () => {
  assert.throws(
    () => wrapped(["postgres"], () => false),
    (error) => error instanceof StoreRefused && error.refusal.code === "store/namespacesMissing",
  );
});
