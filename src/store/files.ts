import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { ok, type Result, refuse } from "#kernel";
import { refusals, StoreRefused } from "./refusals.ts";
import { sql } from "./sql.ts";
import type { Transaction } from "./types.ts";

/** A file by its content: hex sha-256, and bytes. */
export type StoredFile = { readonly digest: string; readonly size: number };

export type Files = {
  /**
   * Puts content on the disk, synced, under its digest. Nothing refers to it until `keep` runs in a transaction.
   * @param limit  bytes
   * @refuses      store/fileTooLarge; nothing is left then
   */
  readonly write: (content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, limit: number) => Promise<Result<StoredFile>>;
  /** Makes the file part of what the transaction records. */
  readonly keep: (tx: Transaction, file: StoredFile, mediaType: string) => Promise<void>;
  /**
   * The content as a stream that fails instead of ending where the bytes do not match the digest.
   * @refuses store/fileUnknown
   */
  readonly read: (digest: string) => Promise<Result<Readable>>;
};

const isDigest = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Content-addressed files below a folder: `ab/cd/abcd…`, so that no folder grows large. */
export function openFiles(folder: string, newId: () => string): Files {
  const place = (digest: string): string => join(folder, digest.slice(0, 2), digest.slice(2, 4), digest);
  return {
    write: async (content, limit) => {
      await mkdir(join(folder, "arriving"), { recursive: true });
      const arriving = join(folder, "arriving", newId());
      try {
        const stored = await writeBounded(arriving, content, limit);
        if (!stored) return refuse(refusals.fileTooLarge({ limit }));
        await settle(arriving, place(stored.digest));
        return ok(stored);
      } finally {
        await rm(arriving, { force: true });
      }
    },
    keep: async (tx, { digest, size }, mediaType) => {
      await tx.run(sql`insert into file_blob (digest, size, media_type, recorded_at)
        values (${digest}, ${size}, ${mediaType}, ${tx.recordedAt}) on conflict (digest) do nothing`);
    },
    read: async (digest) => {
      const path = place(digest);
      const there = isDigest(digest) && (await stat(path).catch(() => null))?.isFile();
      if (!there) return refuse(refusals.fileUnknown({ digest }));
      return ok(verified(createReadStream(path), digest));
    },
  };
}

async function writeBounded(
  path: string,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
): Promise<StoredFile | null> {
  const hash = createHash("sha256");
  let size = 0;
  const file = await open(path, "wx", 0o600);
  try {
    for await (const chunk of content) {
      size += chunk.byteLength;
      if (size > limit) return null;
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { digest: hash.digest("hex"), size };
}

/** Gives the synced file its name and syncs the name; a file already there has the same content, unless it was damaged, and then this mends it. */
async function settle(arriving: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  await rename(arriving, place);
  if (process.platform === "win32") return; // folders cannot be synced there
  const folder = await open(dirname(place), "r");
  await folder.sync();
  await folder.close();
}

function verified(source: Readable, digest: string): Readable {
  const hash = createHash("sha256");
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      done(hash.digest("hex") === digest ? null : new StoreRefused(refusals.fileDamaged({ digest })));
    },
  });
  source.on("error", (error) => check.destroy(error));
  check.on("close", () => source.destroy());
  return source.pipe(check);
}
