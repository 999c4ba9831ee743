import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { CheckedPlan } from "#define";
import { ok, type Result } from "#kernel";
import { type Store, sql } from "#store";
import { type Imported, type Progress, type ReadFile, readFiles, writeFiles } from "./import.ts";

/**
 * Loads the CSV files a plan carries, in one transaction with their digests: a file that was loaded is not read again, one that has
 * changed is, and its new rows are added. Two processes that start at once load once.
 * @param folder  looked through for `*.csv`, not below
 * @refuses       as `importObservations`; a changed value needs a publication day of its own
 */
export async function loadCarriedData(
  store: Store,
  plan: CheckedPlan,
  folder: string,
  progress: Progress = () => undefined,
): Promise<Result<Imported>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".csv")).sort();
  const files = await Promise.all(names.map(async (name) => ({ name, content: await readFile(join(folder, name)) })));
  const digests = files.map(({ content }) => createHash("sha256").update(content).digest("hex"));
  const loaded = await store.rows(sql`select digest from loaded_file where digest = any(${digests})`, z.object({ digest: z.string() }));
  const known = new Set(loaded.map((row) => row.digest));
  const pending = files.filter((_, i) => !known.has(digests[i] ?? ""));
  if (pending.length === 0) return ok({ added: 0, same: 0 });

  // Against no day: a computer whose clock is behind still starts, and shows what had come out by its day.
  const read = await readFiles(pending, plan, null);
  if (!read.ok) return read;
  return store.transaction(async (tx) => {
    const written = await writeFiles(tx, plan, read.value, "zhixing", progress);
    if (!written.ok) return written;
    const column = <T>(of: (file: ReadFile) => T): readonly T[] => read.value.map(of);
    await tx.run(sql`insert into loaded_file (digest, name, rows, recorded_at)
      select f.digest, f.name, f.rows, ${tx.recordedAt}::timestamptz
      from unnest(${column((f) => f.digest)}::text[], ${column((f) => f.name)}::text[], ${column((f) => f.drafts.length)}::int[])
        as f (digest, name, rows) on conflict (digest) do nothing`);
    return written;
  });
}
