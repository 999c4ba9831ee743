import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { siteFrom } from "#api";
import { checkPlan, openApp, openScratch, type Surroundings } from "#app";
import { type ExitCode, exitCodes, type Program, progressOf, run, type Terminal } from "#cli";
import { listeningOf, surroundingsOf } from "./settings.ts";
import { start } from "./start.ts";

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTty: process.stderr.isTTY ?? false,
};

const around: Surroundings = {
  ...surroundingsOf(process.env, home),
  progress: progressOf(terminal, { zh: "载入数据", en: "Loading figures" }),
};

/** Whoever reads what a command says may have seen enough (`… | head`): that is no fault. */
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code !== "EPIPE") throw fault;
});

const program: Program = {
  terminal,
  version,
  checkPlan,
  open: (choice) => openApp(around, choice),
  openScratch: () => openScratch(around),
  start: () => start({ around, terminal, version, home, listening: listeningOf(process.env), site: siteFrom(process.env) }),
};

async function main(): Promise<ExitCode> {
  try {
    return await run(process.argv.slice(2), program);
  } catch (fault) {
    terminal.err(
      `✗ 程序或运行环境出现故障,已停止;没有写入一半的数据。\n  A fault of the program or its surroundings; nothing was left half-written.\n${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`,
    );
    return exitCodes.fault;
  }
}

process.exitCode = await main();
