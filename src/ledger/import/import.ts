import { createHash } from "node:crypto";
import type { CheckedPlan } from "#define";
import { type Day, ok, type Refusal, type Result } from "#kernel";
import type { Store, Transaction } from "#store";
import type { DatedObservation } from "../observations.ts";
import type { Observation, ObservationDraft } from "../types.ts";
import { bytesOf, type ImportFile } from "./decode.ts";
import { Faults } from "./faults.ts";
import { addConflicts, addConflictsWithin, dated, Keys } from "./keys.ts";
import { insertObservations, observationsBeside } from "./observation-rows.ts";
import { readObservations } from "./read.ts";

/** `same` rows were held already, or stood twice in the files, and say the same in every column. */
export type Imported = { readonly added: number; readonly same: number };
export type Progress = (done: number, total: number) => void;
/** A file that was read and found right, with the digest of its bytes. */
export type ReadFile = { readonly name: string; readonly digest: string; readonly drafts: readonly ObservationDraft[] };

/**
 * Imports CSV files of observations: all rows of all files in one transaction, or none. Importing the same rows again adds nothing.
 * @param actor     who imports, for the audit stream `import`
 * @param progress  told after each part that is written; the transaction may run again, so it may fall back
 * @refuses         every fault of every file, see `readObservations`; ledger/repeatedDifferently also against what is held
 */
export async function importObservations(
  store: Store,
  plan: CheckedPlan,
  files: readonly ImportFile[],
  actor: string,
  progress: Progress = () => undefined,
): Promise<Result<Imported>> {
  const read = await readFiles(files, plan, store.today());
  if (!read.ok) return read;
  return store.transaction((tx) => writeFiles(tx, plan, read.value, actor, progress), "repeatable-read");
}

/**
 * Reads all files, so that the faults of the last are told with those of the first.
 * @param today  as `readObservations`
 */
export async function readFiles(files: readonly ImportFile[], plan: CheckedPlan, today: Day | null): Promise<Result<readonly ReadFile[]>> {
  const refusals: Refusal[] = [];
  const read: ReadFile[] = [];
  for (const file of files) {
    const content = await bytesOf(file);
    const drafts = content.ok ? await readObservations({ name: file.name, content: content.value }, plan, today) : content;
    if (!drafts.ok) refusals.push(...drafts.refusals);
    else if (content.ok)
      read.push({ name: file.name, digest: createHash("sha256").update(content.value).digest("hex"), drafts: drafts.value });
  }
  if (refusals.length > 0) return { ok: false, refusals };
  const across = new Faults();
  if (files.length > 1) addConflictsWithin(draftsOf(read), plan, across);
  return across.total > 0 ? across.refused() : ok(read);
}

function* draftsOf(files: readonly ReadFile[]): Iterable<ObservationDraft> {
  for (const { drafts } of files) yield* drafts;
}

/** Writes what is not held yet and says so in the audit stream. @refuses ledger/repeatedDifferently, with nothing written */
export async function writeFiles(
  tx: Transaction,
  plan: CheckedPlan,
  files: readonly ReadFile[],
  actor: string,
  progress: Progress,
): Promise<Result<Imported>> {
  const rows = [...dated(draftsOf(files), plan)];
  const fresh = await freshRows(tx, rows);
  if (!fresh.ok) return fresh;
  const total = fresh.value.length;
  await insertObservations(tx, fresh.value, (done) => progress(done, total));
  const counts = { added: total, same: rows.length - total };
  await tx.audit({
    stream: "import",
    kind: "observations-imported",
    actor,
    payload: { files: files.map(({ name, digest, drafts }) => ({ name, digest, rows: drafts.length })), ...counts },
  });
  return ok(counts);
}

/** The rows whose key is not held. @refuses ledger/repeatedDifferently */
async function freshRows(tx: Transaction, rows: readonly DatedObservation[]): Promise<Result<readonly DatedObservation[]>> {
  const held = new Keys<Observation | DatedObservation>(await observationsBeside(tx, rows));
  const faults = new Faults();
  const fresh: DatedObservation[] = [];
  for (const row of rows) {
    const other = held.find(row);
    if (!other) {
      held.add(row);
      fresh.push(row);
    } else addConflicts(row, other, faults);
  }
  return faults.total > 0 ? faults.refused() : ok(fresh);
}
