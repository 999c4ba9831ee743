import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

export const home = join(import.meta.dirname, "../..");

/** A program of ours in a process of its own, so that it can be killed; its lines are kept as they come. */
export type Victim = { readonly process: ChildProcess; readonly lines: string[]; readonly ended: Promise<unknown> };

export function victim(script: string, args: readonly string[], data: string): Victim {
  const child = spawn(process.execPath, [join(home, script), ...args], {
    env: { ...process.env, ZHIXING_DATA: data, PORT: "0", DATABASE_URL: "", DATABASE_OWNER_URL: "" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const lines: string[] = [];
  let rest = "";
  child.stdout.on("data", (chunk: Buffer) => {
    const whole = (rest + chunk.toString()).split("\n");
    rest = whole.pop() ?? "";
    lines.push(...whole);
  });
  return { process: child, lines, ended: once(child, "exit") };
}

export async function untilSaid({ lines, process: child }: Victim, word: string, withinMs: number): Promise<void> {
  const until = performance.now() + withinMs;
  while (!lines.some((line) => line.startsWith(word))) {
    if (child.exitCode !== null || performance.now() > until)
      throw new Error(`"${word}" was not said; it said: ${lines.slice(-3).join(" / ")}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** The database server's own process, from the file it keeps in its folder; undefined while there is none. */
export async function postmasterOf(data: string): Promise<number | undefined> {
  const text = await readFile(join(data, "postgres/postmaster.pid"), "utf8").catch(() => "");
  const pid = Number(text.split("\n")[0]);
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

/** Ends a process at once, as a power cut would end its work; one that is gone already is no fault. */
export function killNow(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, "SIGKILL");
  } catch {
    return false;
  }
}
