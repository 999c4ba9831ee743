import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { refusals, StoreRefused } from "../refusals.ts";

/**
 * Writes lines, gzipped, with a last line that carries a digest of all before it. The file has its name only when it is complete and
 * on the disk.
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
  try {
    await pipeline(Readable.from(framed()), createGzip({ level: 5 }), createWriteStream(partial, { mode: 0o600 }));
    const file = await open(partial, "r+");
    await file.sync();
    await file.close();
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
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
