import { z } from "zod";
import type { Instant } from "#kernel";
import { type Anchor, appendAnchors, readAnchors } from "./anchor.ts";
import { algorithm, digest } from "./audit.ts";
import { merkleRoot } from "./merkle.ts";
import { sql } from "./sql.ts";
import type { Reader, Store } from "./types.ts";

/** One seal: covers the events recorded before its cut that no earlier root covers, and through the chain all earlier ones. */
export type Root = {
  readonly number: number;
  readonly cut: Instant;
  readonly streams: number;
  readonly merkle: string;
  readonly previous: string;
  readonly root: string;
};

export const instantRow = z.string().transform((text) => text as Instant);
export const rootRow = z.object({
  number: z.number(),
  cut: instantRow,
  streams: z.number(),
  merkle: z.string(),
  previous: z.string(),
  root: z.string(),
});
const headRow = z.object({ stream: z.string(), sequence: z.bigint(), hash: z.string() });
export type Head = z.infer<typeof headRow>;

/** The Merkle root over the last events of streams, in the order of the streams' names. */
export const merkleOf = (heads: readonly Head[]): string =>
  merkleRoot(
    [...heads]
      .sort((a, b) => (a.stream < b.stream ? -1 : 1))
      .map((head) => JSON.stringify([head.stream, String(head.sequence), head.hash])),
  );

export const chainedRoot = (root: Omit<Root, "root">): string =>
  digest("root", String(root.number), root.cut, String(root.streams), root.merkle, root.previous);

/**
 * Seals what was recorded since the last seal, up to the horizon, and writes the root to the anchor file outside the database. Only
 * streams that grew are leaves, so the work follows what happened and not what is kept. Roots that a crash kept from the file follow.
 * @param anchorFile  path; made when absent
 * @returns           the new root, or null where nothing was recorded since the last
 */
export async function sealAudit(store: Store, anchorFile: string): Promise<Root | null> {
  const cut = await store.horizon(); // asked before the transaction: its snapshot then sees all that lies before the cut
  const sealed = await store.transaction(async (tx) => {
    const last = await lastRoot(tx);
    const since = last?.cut ?? ("1970-01-01T00:00:00.000Z" as Instant);
    const heads = await tx.rows(
      sql`select distinct on (subject_id) subject_id as stream, sequence, hash from audit_event
          where recorded_at >= ${since} and recorded_at < ${cut} order by subject_id, sequence desc`,
      headRow,
    );
    if (heads.length === 0) return null;
    const draft = { number: (last?.number ?? 0) + 1, cut, streams: heads.length, merkle: merkleOf(heads), previous: last?.root ?? "" };
    const root = { ...draft, root: chainedRoot(draft) };
    await tx.run(sql`insert into audit_root (number, cut, streams, algorithm, merkle, previous, root)
      values (${root.number}, ${root.cut}, ${root.streams}, ${algorithm}, ${root.merkle}, ${root.previous}, ${root.root})`);
    return root;
  }, "repeatable-read");
  await anchorRoots(store, anchorFile);
  if (sealed) await forgetStamps(store, cut);
  return sealed;
}

export const lastRoot = async (reader: Reader): Promise<Root | undefined> =>
  (await reader.rows(sql`select number, cut, streams, merkle, previous, root from audit_root order by number desc limit 1`, rootRow))[0];

/** Appends every root the file does not have yet. */
async function anchorRoots(store: Store, anchorFile: string): Promise<void> {
  const written = (await readAnchors(anchorFile)).reduce((most, anchor) => Math.max(most, anchor.number), 0);
  const missing: readonly Anchor[] = await store.rows(
    sql`select number, cut, root from audit_root where number > ${written} order by number`,
    z.object({ number: z.number(), cut: instantRow, root: z.string() }),
  );
  if (missing.length > 0) await appendAnchors(anchorFile, missing);
}

/** Only the newest stamp before the horizon is ever asked for; a day's worth stays for an operator's eye. */
async function forgetStamps(store: Store, cut: Instant): Promise<void> {
  const dayBefore = new Date(Date.parse(cut) - 86_400_000).toISOString();
  await store.transaction(
    (tx) => tx.run(sql`delete from stamp where recorded_at < ${dayBefore} and recorded_at < (select max(recorded_at) from stamp)`),
    "repeatable-read",
  );
}

/** The queue under which the seal is scheduled, and its hour. */
export const sealQueue = "audit-seal";

/** Seals once an hour, in one process of those that share the database. */
export async function scheduleSealing(
  store: Store & { readonly jobs: { readonly work: Work; readonly schedule: Schedule } },
  anchorFile: string,
): Promise<void> {
  await store.jobs.work(sealQueue, async () => {
    await sealAudit(store, anchorFile);
  });
  await store.jobs.schedule(sealQueue, "7 * * * *");
}
type Work = (queue: string, handler: () => Promise<void>) => Promise<void>;
type Schedule = (queue: string, cron: string) => Promise<void>;
