import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export const home = join(import.meta.dirname, "..");

export type Running = { readonly process: ChildProcess; readonly address: string; readonly stop: () => Promise<void> };

/** What `npm start` gives its Node. */
const flags = [
  "--max-semi-space-size=4",
  "--heap-growing-percent=20",
  "--optimize-for-size",
  "--import",
  join(home, "src/keep-compiled.ts"),
];

/** Starts a program of ours and waits until it prints its address; every start here is on loopback and is stopped by the caller. */
export async function running(script: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Running> {
  const child = spawn(process.execPath, [...flags, join(home, script), ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await new Promise<string>((found, failed) => {
    let seen = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      seen += chunk.toString();
      const match = /http:\/\/127\.0\.0\.1:\d+\//.exec(seen);
      if (match) found(match[0]);
    });
    child.once("exit", (code) => failed(new Error(`${script} ended with ${code} before it printed an address`)));
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  return { process: child, address, stop };
}

export const print = (rows: readonly Readonly<Record<string, string | number>>[]): void => console.table(rows);
