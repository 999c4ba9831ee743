import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, constants, type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { codeOfSystem, refusals, StoreRefused } from "../refusals.ts";

/**
 * Writes lines, gzipped, with a last line that carries a digest of all before it. The file has its name only when it is complete and
 * on the disk; where it does not get there, nothing is left.
 * @refuses store/backupNotWritten, thrown as StoreRefused; before the first line is asked for where the place cannot be written
 */
export async function writeFramed(path: string, lines: AsyncIterable<string>): Promise<void> {
  const partial = `${path}.partial`;
  const seal = createHash("sha256");
  async function* framed(): AsyncGenerator<string> {
    for await (const line of lines) {
      seal.update(line).update("\n");
      yield `${line}\n`;
    }
    yield `${JSON.stringify({ seal: seal.digest("hex") })}\n`;
  }
  const file = await asWritten(path, () => openPartial(path, partial));
  try {
    await pipeline(Readable.from(framed()), createGzip({ level: 5 }), async (packed: AsyncIterable<Buffer>) => {
      for await (const piece of packed) await asWritten(path, () => file.writeFile(piece));
    });
    await asWritten(path, () => file.sync());
    await file.close();
    await asWritten(path, () => rename(partial, path));
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(partial, { force: true });
    throw error;
  }
}

/** What is there and is no ordinary file, a device for one, is not replaced by one. */
async function openPartial(path: string, partial: string): Promise<FileHandle> {
  const there = await stat(path).catch(() => null);
  if (there && !there.isFile()) throw new StoreRefused(refusals.backupNotWritten({ path, reason: "EEXIST" }));
  return open(partial, "w", 0o600);
}

async function asWritten<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = codeOfSystem(error);
    throw reason === null ? error : new StoreRefused(refusals.backupNotWritten({ path, reason }), error);
  }
}

/**
 * Makes sure that there is a file to read.
 * @refuses store/backupUnreadable, thrown as StoreRefused
 */
export async function refuseUnlessReadable(path: string): Promise<void> {
  try {
    await access(path, constants.R_OK);
    if ((await stat(path)).isDirectory()) throw new StoreRefused(refusals.backupUnreadable({ path, reason: "EISDIR" }));
  } catch (error) {
    const reason = codeOfSystem(error);
    throw reason === null ? error : new StoreRefused(refusals.backupUnreadable({ path, reason }), error);
  }
}

/**
 * Reads such a file to its end, so that what is damaged is refused before any of it is used.
 * @refuses store/backupDamaged
 */
export async function refuseUnlessWhole(path: string): Promise<void> {
  const lines = readFramed(path);
  while ((await lines.next()).done !== true);
}

/**
 * The lines of such a file, without the last; ends with an error where the file is cut off or altered.
 * @refuses store/backupDamaged
 */
export async function* readFramed(path: string): AsyncGenerator<string> {
  const seal = createHash("sha256");
  let held: string | undefined;
  try {
    for await (const line of linesOf(path)) {
      if (held !== undefined) {
        seal.update(held).update("\n");
        yield held;
      }
      held = line;
    }
  } catch (error) {
    if (error instanceof StoreRefused || (error as { code?: string }).code?.startsWith("Z_") !== true) throw error;
    throw new StoreRefused(refusals.backupDamaged({ reason: "gzip" }), error);
  }
  if (held !== JSON.stringify({ seal: seal.digest("hex") })) throw new StoreRefused(refusals.backupDamaged({ reason: "seal" }));
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const source = createReadStream(path);
  const text = createGunzip();
  source.on("error", (error) => text.destroy(error));
  text.on("close", () => source.destroy());
  let rest = "";
  for await (const chunk of source.pipe(text).setEncoding("utf8")) {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") throw new StoreRefused(refusals.backupDamaged({ reason: "end" }));
}
