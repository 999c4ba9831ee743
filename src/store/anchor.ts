import { mkdir, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import type { Instant } from "#kernel";
import { codeOfSystem, refusals, StoreRefused } from "./refusals.ts";

/** How an anchor is written, in the file and in a backup. */
export const anchorLine = z.object({
  number: z.int().positive(),
  cut: z.iso.datetime({ precision: 3 }).transform((text) => text as Instant),
  root: z.string().min(1),
});

/** A root as it stands outside the database, one JSON line each. */
export type Anchor = z.infer<typeof anchorLine>;

export type AnchorFile = {
  /** False where there is no such file. */
  readonly present: boolean;
  readonly anchors: readonly Anchor[];
  /** Numbers of the lines, from one, that are complete and no anchors. */
  readonly damaged: readonly number[];
};

const complete = (text: string): string => text.slice(0, text.lastIndexOf("\n") + 1);

/**
 * What a file holds. A last line without its end was cut off by a crash and does not count.
 * @refuses store/anchorsUnreadable, thrown as StoreRefused; a file that is absent is an answer, not a refusal
 */
export async function readAnchorFile(path: string): Promise<AnchorFile> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (codeOfSystem(error) === "ENOENT") return null;
    throw unreadable(path, error);
  });
  const read = complete(text ?? "")
    .split("\n")
    .map((line, i) => ({ number: i + 1, line }))
    .filter(({ line }) => line !== "")
    .map(({ number, line }) => ({ number, anchor: anchorOf(line) }));
  return {
    present: text !== null,
    anchors: read.flatMap(({ anchor }) => anchor ?? []),
    damaged: read.filter(({ anchor }) => anchor === null).map(({ number }) => number),
  };
}

/**
 * The anchors of a file that is to be written on; none where it is absent.
 * @refuses store/anchorsDamaged, store/anchorsUnreadable, thrown as StoreRefused
 */
export async function readAnchors(path: string): Promise<readonly Anchor[]> {
  const { anchors, damaged } = await readAnchorFile(path);
  const [line] = damaged;
  if (line !== undefined) throw new StoreRefused(refusals.anchorsDamaged({ path, line }));
  return anchors;
}

function anchorOf(line: string): Anchor | null {
  try {
    return anchorLine.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Adds lines and returns when they are on the disk; with none, proves that the file can be written.
 * @refuses store/anchorsUnreadable, thrown as StoreRefused
 */
export async function appendAnchors(path: string, anchors: readonly Anchor[]): Promise<void> {
  try {
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
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): unknown {
  const reason = codeOfSystem(error);
  return reason === null ? error : new StoreRefused(refusals.anchorsUnreadable({ path, reason }), error);
}
