import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { type Binaries, wrapped } from "./binaries.ts";
import { refusals, StoreRefused } from "./refusals.ts";

/** The operating system's bound on a unix socket's path, less `/.s.PGSQL.5432` and its end. */
const longestSocketFolder = 107 - "/.s.PGSQL.5432".length;

/**
 * A private folder for the server's socket: short however deep the data stands, and always the same for the same data,
 * so that a second start finds the first one's server.
 */
export function socketFolder(cluster: string): string {
  const parent = realpathSync(dirname(cluster));
  const name = `zhixing-${createHash("sha256")
    .update(join(parent, basename(cluster)))
    .digest("hex")
    .slice(0, 16)}`;
  const folder = [join(tmpdir(), name), join("/tmp", name)].find((path) => Buffer.byteLength(path) <= longestSocketFolder);
  if (!folder) throw new Error("no folder for temporary files has a path short enough for a socket");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const status = lstatSync(folder);
  const mine = process.getuid === undefined || status.uid === process.getuid();
  if (!status.isDirectory() || !mine || (process.platform !== "win32" && (status.mode & 0o077) !== 0))
    throw new Error(`${folder} must be a folder that only this user can enter`);
  return folder;
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** Removes what killed first starts left beside the cluster's place. */
function sweepUnfinished(cluster: string): void {
  const prefix = `${basename(cluster)}.making-`;
  for (const name of existsSync(dirname(cluster)) ? readdirSync(dirname(cluster)) : []) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(name.slice(prefix.length).split("-")[0]);
    if (!isAlive(pid)) rmSync(join(dirname(cluster), name), { recursive: true, force: true });
  }
}

let making = 0;

/**
 * Makes the cluster where there is none. It is made in a folder of its own and takes its name when complete, so a kill at any
 * moment leaves either nothing or all of it; of two makers at once one wins and the other uses the winner's.
 * @param options.durable  false only for throw-away clusters: their making need not survive a power cut
 */
export async function ensureCluster(cluster: string, binaries: Binaries, options: { readonly durable: boolean }): Promise<void> {
  mkdirSync(dirname(cluster), { recursive: true });
  sweepUnfinished(cluster);
  if (existsSync(join(cluster, "PG_VERSION"))) return;
  making += 1;
  const fresh = `${cluster}.making-${process.pid}-${making}`;
  const sync = options.durable ? [] : ["--no-sync"];
  const base = [binaries.initdb, "-D", fresh, "-U", "postgres", "-A", "trust", "-E", "UTF8"];
  // C.UTF-8 and never C: under C the trigram index silently finds no Chinese.
  const [program = "", ...args] = wrapped([...base, "--locale=C.UTF-8", "--no-instructions", ...sync]);
  const [code, output] = await outcome(program, args);
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new StoreRefused(refusals.serverDidNotStart({ log: output.slice(-600) }));
  }
  try {
    renameSync(fresh, cluster);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(join(cluster, "PG_VERSION"))) throw error;
  }
}

function outcome(program: string, args: readonly string[]): Promise<readonly [number | null, string]> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, LC_ALL: "C.UTF-8" } });
    let output = "";
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => resolve([null, error.message]));
    child.on("close", (code) => resolve([code, output]));
  });
}

/**
 * A lock file whose process is gone or is now another program (numbers are given out again after a restart of the machine or
 * container) would keep the server from starting for ever; PostgreSQL removes only the first kind by itself.
 */
export function removeStaleLock(cluster: string, sockets: string): void {
  if (process.platform !== "linux") return;
  for (const lock of [join(cluster, "postmaster.pid"), join(sockets, ".s.PGSQL.5432.lock")]) {
    const pid = readIfThere(lock)?.split("\n")[0]?.trim();
    if (!pid) continue;
    const running = readIfThere(`/proc/${pid}/comm`)?.trim();
    if (running !== undefined && running !== "postgres") rmSync(lock, { force: true });
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
