import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync, truncateSync } from "node:fs";
import { rmdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { type Binaries, wrapped } from "./binaries.ts";
import { ensureCluster, removeStaleLock, socketFolder } from "./cluster.ts";
import { refusals, StoreRefused } from "./refusals.ts";

/** A server of our own on a private socket. */
export type LocalServer = {
  /** How to sign in as a role; there is no password, the folder of the socket is the key. */
  readonly address: (user: string, database: string) => pg.ClientConfig;
  /** The server's process where this process started it; null where it joined another's. */
  readonly pid: () => number | null;
  readonly close: () => Promise<void>;
};

export type LaunchOptions = {
  /** The cluster's own folder; made when absent. */
  readonly cluster: string;
  readonly binaries: Binaries;
  /** False only for throw-away clusters of tests: no fsync. */
  readonly durable: boolean;
};

const startBoundMs = 60_000;
const logBound = 16_000_000;

/**
 * Starts the server, or joins one that runs on the same folder, and keeps it running: when it goes away while this process lives,
 * it is started again with a growing pause.
 * @refuses store/serverDidNotStart, store/namespacesMissing
 */
export async function launch(options: LaunchOptions): Promise<LocalServer> {
  await ensureCluster(options.cluster, options.binaries, options);
  const sockets = socketFolder(options.cluster);
  const address = (user: string, database: string): pg.ClientConfig => ({ host: sockets, port: 5432, user, database });
  const state: State = { child: null, keeper: null, closing: false };
  const start = (): Promise<void> => ensureRunning(options, sockets, address("postgres", "postgres"), state, () => void revive());
  const revive = async (): Promise<void> => {
    for (let pauseMs = 50; !state.closing; pauseMs = Math.min(pauseMs * 2, 5_000)) {
      try {
        return await start();
      } catch {
        await pause(pauseMs);
      }
    }
  };
  await start();
  return { address, pid: () => state.child?.pid ?? null, close: () => stop(state, sockets) };
}

type State = { child: ChildProcess | null; keeper: pg.Client | null; closing: boolean };

/** Tries to sign in and starts the server as long as nobody answers. Leaves an open connection whose end is the sign that the server went. */
async function ensureRunning(
  options: LaunchOptions,
  sockets: string,
  address: pg.ClientConfig,
  state: State,
  onGone: () => void,
): Promise<void> {
  const until = performance.now() + startBoundMs;
  const log = join(options.cluster, "..", "postgres.log");
  for (let spawns = 0; performance.now() < until && !state.closing; ) {
    const keeper = await connected(address);
    if (keeper) {
      state.keeper = keeper;
      keeper.once("end", () => {
        state.keeper = null;
        if (!state.closing) onGone();
      });
      return;
    }
    if (!state.child) {
      removeStaleLock(options.cluster, socketFolder(options.cluster)); // made again: one who stopped may have removed it
      spawnServer(options, sockets, log, state);
      spawns += 1;
    }
    await pause(Math.min(20 * spawns, 500));
  }
  if (!state.closing) throw new StoreRefused(refusals.serverDidNotStart({ log: tailOf(log) }));
}

async function connected(address: pg.ClientConfig): Promise<pg.Client | null> {
  const client = new pg.Client(address);
  client.on("error", () => undefined); // the "end" that follows is what counts
  try {
    await client.connect();
    return client;
  } catch {
    await client.end().catch(() => undefined);
    return null;
  }
}

function spawnServer(options: LaunchOptions, sockets: string, log: string, state: State): void {
  const settings = [
    "listen_addresses=",
    `unix_socket_directories=${sockets}`,
    "unix_socket_permissions=0700",
    "jit=off",
    "max_connections=200",
    "shared_buffers=256MB",
    "max_wal_size=2GB",
    "timezone=UTC",
    "log_timezone=UTC",
    ...(options.durable ? [] : ["fsync=off", "full_page_writes=off", "synchronous_commit=off"]),
  ];
  const command = [options.binaries.postgres, "-D", options.cluster, ...settings.flatMap((setting) => ["-c", setting])];
  const [program = "", ...args] = wrapped(command);
  const output = openLog(log);
  // A session of its own: Ctrl-C in a terminal reaches this process, which then stops the server in order.
  const child = spawn(program, args, {
    stdio: ["ignore", output, output],
    detached: process.platform !== "win32",
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  closeSync(output);
  state.child = child;
  const gone = (): void => {
    if (state.child === child) state.child = null;
  };
  child.once("error", gone);
  child.once("exit", gone);
}

function openLog(path: string): number {
  const descriptor = openSync(path, "a", 0o600);
  if (statSync(path).size > logBound) truncateSync(path);
  return descriptor;
}

function tailOf(path: string): string {
  try {
    return readFileSync(path, "utf8").trim().split("\n").slice(-4).join(" | ").slice(-800);
  } catch {
    return "-";
  }
}

/** Ends our own child in order; a server that another process started is only left. */
async function stop(state: State, sockets: string): Promise<void> {
  state.closing = true;
  await state.keeper?.end().catch(() => undefined);
  const child = state.child;
  if (!child || child.exitCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGINT");
  const late = setTimeout(() => child.kill("SIGQUIT"), 20_000);
  await ended;
  clearTimeout(late);
  await rmdir(sockets).catch(() => undefined); // only an empty one goes
}
