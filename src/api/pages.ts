import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

export type Page = {
  readonly body: Uint8Array<ArrayBuffer>;
  /** The same packed, where that is worth unpacking: scripts and styles are a third of their size. */
  readonly gzip: Uint8Array<ArrayBuffer> | null;
  readonly type: string;
  readonly etag: string;
  readonly forever: boolean;
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

const packed = promisify(gzip);
const worthPacking = 1024;
const packs = new Set([".html", ".js", ".css", ".svg", ".json"]);

async function packedOf(name: string, body: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  if (body.length < worthPacking || !packs.has(extname(name))) return null;
  return new Uint8Array(await packed(body));
}

/** By the path each answers to. */
export type Pages = ReadonlyMap<string, Page>;

/** The built pages, held in memory; nothing outside the folder can be asked for because only what was listed is answered. */
export async function loadPages(folder: string): Promise<Pages> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name));
  const pages = await Promise.all(
    names.map(async (name): Promise<readonly [string, Page]> => {
      const body = new Uint8Array(await readFile(name));
      const path = `/${relative(folder, name).split(sep).join("/")}`;
      return [
        path,
        {
          body,
          gzip: await packedOf(name, body),
          type: types[extname(name)] ?? "application/octet-stream",
          etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
          forever: path.startsWith("/assets/"),
        },
      ];
    }),
  );
  return new Map(pages);
}
