import { mkdir, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Instant } from "#kernel";

/** A root as it stands outside the database, one JSON line each. */
export type Anchor = { readonly number: number; readonly cut: Instant; readonly root: string };

const complete = (text: string): string => text.slice(0, text.lastIndexOf("\n") + 1);

/** The anchors of a file; none where it is absent. A last line without its end was cut off by a crash and does not count. */
export async function readAnchors(path: string): Promise<readonly Anchor[]> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const lines = complete(text).split("\n").filter(Boolean);
  return lines.map((line) => {
    const anchor = JSON.parse(line) as Anchor;
    return { number: anchor.number, cut: anchor.cut, root: anchor.root };
  });
}

/** Adds lines and returns when they are on the disk. */
export async function appendAnchors(path: string, anchors: readonly Anchor[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, "a+", 0o600);
  try {
    const before = await file.readFile("utf8");
    if (before !== complete(before)) await file.truncate(Buffer.byteLength(complete(before)));
    await file.appendFile(anchors.map(({ number, cut, root }) => `${JSON.stringify({ number, cut, root })}\n`).join(""));
    await file.sync();
  } finally {
    await file.close();
  }
}
