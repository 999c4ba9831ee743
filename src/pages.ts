import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Terminal } from "#cli";

const madeFrom = ["src/web", "src/kernel", "src/contract", "src/define", "vite.config.ts", "package-lock.json"];

/** A digest of names, sizes and times of all the pages are made from: a change means they are built again. */
async function stampOf(home: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of madeFrom) {
    const path = join(home, name);
    const entry = await stat(path);
    const files = entry.isDirectory()
      ? (await readdir(path, { recursive: true, withFileTypes: true })).filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name))
      : [path];
    for (const file of files.sort()) {
      const { size, mtimeMs } = await stat(file);
      hash.update(`${file.slice(home.length)} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

/** In a process of its own: the tools of the build take several hundred megabytes, which the service would keep for as long as it runs. */
async function buildApart(home: string): Promise<void> {
  const vite = join(home, "node_modules/vite/bin/vite.js");
  const args = [vite, "build", "--logLevel", "error", "--config", join(home, "vite.config.ts")];
  await promisify(execFile)(process.execPath, args, { cwd: home });
}

/** The folder of the built pages, building them first where nothing or something older is there. */
export async function buildPages(home: string, terminal: Terminal): Promise<string> {
  const folder = join(home, "dist");
  const [stamp, stampFile] = [await stampOf(home), join(folder, ".stamp")];
  if (existsSync(stampFile) && (await readFile(stampFile, "utf8")) === stamp) return folder;
  terminal.err("首次启动，正在生成页面…… First start: building the pages…\n");
  await buildApart(home);
  await writeFile(stampFile, stamp);
  return folder;
}
