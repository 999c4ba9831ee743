import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Hono } from "hono";
import { tarOf } from "#release";

const home = join(import.meta.dirname, "../..");
const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };

/** This very program, as anybody may take it along to verify what it published: its version, its folder, and where the archive is fetched. */
export const ownProgram = {
  version,
  folder: `zhixing-${version}`,
  file: `zhixing-${version}.tar.gz`,
  path: `/open/program/zhixing-${version}.tar.gz`,
} as const;

/** What it is installed and started from: nothing that was built, kept or set on this machine. */
const singles = ["LICENSE", "package-lock.json", "package.json", "tsconfig.json", "vite.config.ts"];
const folders = ["plan", "src"];
const kinds: ReadonlySet<string> = new Set([".ts", ".tsx", ".css", ".html", ".js", ".sql", ".csv", ".geojson", ".json", ".md"]);
const isTest = /\.test\.tsx?$/;

async function namesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(join(home, folder), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && kinds.has(extname(entry.name)) && !isTest.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1));
}

/** The same bytes on every machine that runs the same program: no owner, no time, one order. */
async function packed(): Promise<Uint8Array<ArrayBuffer>> {
  const names = [...singles, ...(await Promise.all(folders.map(namesIn))).flat()].sort();
  const entries: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const name of names) entries.push({ name: `${ownProgram.folder}/${name}`, bytes: await readFile(join(home, name)) });
  return new Uint8Array(await promisify(gzip)(tarOf(entries)));
}

/** The archive is made when somebody first asks for it, and kept: two or three megabytes. */
export function mountProgram(app: Hono): void {
  let made: Promise<Uint8Array<ArrayBuffer>> | undefined;
  app.get("/open/program/:file", async (context) => {
    if (context.req.param("file") !== ownProgram.file) return context.notFound();
    made ??= packed();
    // A fault of one moment is not kept: whoever asks next has it made anew.
    made.catch(() => {
      made = undefined;
    });
    return context.body(await made, 200, {
      "content-type": "application/gzip",
      "content-disposition": `attachment; filename="${ownProgram.file}"`,
      "cache-control": "public, max-age=3600",
    });
  });
}
