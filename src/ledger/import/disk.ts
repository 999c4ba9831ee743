import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { ok, type Result, refuse } from "#kernel";
import type { ImportFile } from "./decode.ts";
import { fileRefusals } from "./refusals.ts";

/** A file on disk, opened only when its size allows. @refuses ledger/fileUnreadable */
export async function fileOnDisk(path: string): Promise<Result<ImportFile>> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return refuse(fileRefusals.fileUnreadable({ file: path }));
  return ok({ name: basename(path), size: found.size, content: read(path) });
}

async function* read(path: string): AsyncIterable<Uint8Array> {
  yield* createReadStream(path);
}
