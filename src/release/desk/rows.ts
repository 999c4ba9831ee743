import { z } from "zod";
import { type Day, dayOf, type Instant } from "#kernel";
import { type Reader, type StoredFile, sql, type Transaction } from "#store";
import type { PublicKey } from "../bundle/sign.ts";

export const procedures = { release: "release", erratum: "erratum" } as const;
/** Nobody reads further back on one page; older ones are found by their address. */
const mostListed = 200;

const instant = z.string().transform((text) => text as Instant);
const matterRow = z.object({
  id: z.string(),
  subject: z.string(),
  procedure: z.enum(["release", "erratum"]),
  number: z.string(),
  title: z.string(),
  state: z.string(),
  version: z.string(),
  revision: z.number(),
  fields: z.record(z.string(), z.unknown()),
  enteredAt: instant,
  openedAt: instant,
});
/** A release, or what corrects one, as it stands. */
export type ReleaseMatter = z.infer<typeof matterRow>;
const columns = sql`m.id, m.subject_id as subject, m.procedure, m.number, m.title, m.state, m.version, m.revision, m.fields, m.entered_at as "enteredAt", m.opened_at as "openedAt"`;

export async function matterOf(reader: Reader, id: string): Promise<ReleaseMatter | undefined> {
  const rows = await reader.rows(
    sql`select ${columns} from matter m where m.id = ${id} and m.procedure = any (${[procedures.release, procedures.erratum]}::text[])`,
    matterRow,
  );
  return rows[0];
}

/** All of a kind, newest first. */
export const mattersOf = (reader: Reader, procedure: "release" | "erratum"): Promise<readonly ReleaseMatter[]> =>
  reader.rows(sql`select ${columns} from matter m where m.procedure = ${procedure} order by m.id desc limit ${mostListed}::int`, matterRow);

/** What corrects a release, newest first. */
export const errataOf = (reader: Reader, release: Pick<ReleaseMatter, "id" | "subject">): Promise<readonly ReleaseMatter[]> =>
  reader.rows(
    sql`select ${columns} from matter m
      where m.subject_id = ${release.subject} and m.procedure = ${procedures.erratum} and m.fields->>'release' = ${release.id}
      order by m.id desc limit ${mostListed}::int`,
    matterRow,
  );

/** Each erratum puts its bundle in the place of the one before: of two that were begun at once the earlier goes on. */
export const isOpenErratum = ({ state }: Pick<ReleaseMatter, "state">): boolean => state !== "published" && state !== "dropped";

const eventRow = z.object({
  matter: z.string(),
  transition: z.string(),
  to: z.string().nullable(),
  person: z.string().nullable(),
  input: z.record(z.string(), z.unknown()),
  at: instant,
});
export type ReleaseEvent = z.infer<typeof eventRow>;

/** What the calendar and a release's page tell of what was done; the rest of a matter's life is on its own page. */
const told = ["open", "consult", "publish", "go-public", "withdraw"] as const;

/** What was done to some matters, oldest first; of all there is, the newest. */
export const eventsOf = (reader: Reader, matters: readonly Pick<ReleaseMatter, "id" | "subject">[]): Promise<readonly ReleaseEvent[]> =>
  reader.rows(
    sql`select * from (
      select e.id, e.matter_id as matter, e.transition, e.to_state as "to", e.person, e.input, e.recorded_at as at from matter_event e
        where e.subject_id = any (${matters.map(({ subject }) => subject)}::text[]) and e.matter_id = any (${matters.map(({ id }) => id)}::text[])
          and e.transition = any (${told}::text[])
        order by e.id desc limit 5000
      ) newest order by id`,
    eventRow,
  );

const bundleRow = z.object({
  matter: z.string(),
  digest: z.string(),
  size: z.coerce.number(),
  fingerprint: z.string(),
  person: z.string(),
  at: instant,
});
export type KeptBundle = z.infer<typeof bundleRow>;
const bundleColumns = sql`b.matter_id as matter, b.digest, b.size, b.fingerprint, b.person, b.recorded_at as at`;

/** Bundles that were ever prepared for a release and what corrects it, newest first. */
export const bundlesOf = (reader: Reader, subject: string): Promise<readonly KeptBundle[]> =>
  reader.rows(
    sql`select ${bundleColumns} from release_bundle b where b.subject_id = ${subject} order by b.id desc limit ${mostListed}::int`,
    bundleRow,
  );

export async function insertBundle(
  tx: Transaction,
  matter: Pick<ReleaseMatter, "id" | "subject">,
  { digest, size }: StoredFile,
  given: { readonly key: PublicKey; readonly person: string },
): Promise<void> {
  const { key, person } = given;
  await tx.run(
    sql`insert into release_key (fingerprint, pem, recorded_at) values (${key.fingerprint}, ${key.pem}, ${tx.recordedAt}) on conflict (fingerprint) do nothing`,
  );
  await tx.run(
    sql`insert into release_bundle (subject_id, id, matter_id, digest, size, fingerprint, person, recorded_at)
      values (${matter.subject}, ${tx.newId()}, ${matter.id}, ${digest}, ${size}, ${key.fingerprint}, ${person}, ${tx.recordedAt})`,
  );
  await tx.audit({
    stream: matter.subject,
    kind: "release-prepared",
    actor: person,
    payload: { matter: matter.id, digest, size, fingerprint: key.fingerprint },
  });
}

const keyRow = z.object({ fingerprint: z.string(), pem: z.string(), at: instant });
/** Keys that bundles were signed with, the newest first. */
export async function keysOf(reader: Reader): Promise<readonly (PublicKey & { readonly since: Day })[]> {
  const rows = await reader.rows(
    sql`select fingerprint, pem, recorded_at as at from release_key order by recorded_at desc, fingerprint limit 50`,
    keyRow,
  );
  return rows.map(({ at, ...key }) => ({ ...key, since: dayOf(at) }));
}
