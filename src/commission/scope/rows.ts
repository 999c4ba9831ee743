import { z } from "zod";
import type { Day, Instant } from "#kernel";
import { type Reader, sql, type Transaction } from "#store";
import type { Grant, GrantBody, HowRead, ReadRow } from "../types.ts";

const instant = z.string().transform((text) => text as Instant);
const day = z.string().transform((text) => text as Day);
const texts = z.array(z.string());
const body: z.ZodType<GrantBody> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("figures"), indicators: texts, regions: texts, fromYear: z.number(), untilYear: z.number() }),
  z.object({ kind: z.literal("scheme"), scheme: z.string(), period: z.string().nullable() }),
  z.object({ kind: z.literal("matter"), matter: z.string(), number: z.string(), title: z.string().catch("") }),
  z.object({ kind: z.literal("file"), file: z.string(), name: z.string(), digest: z.string() }),
  z.object({ kind: z.literal("release"), release: z.string(), number: z.string(), title: z.string() }),
]);
const grantRow = z
  .object({
    id: z.string(),
    body,
    from: day,
    until: day,
    request: z.string().nullable(),
    person: z.string(),
    says: z.string(),
    at: instant,
    endedAt: instant.nullable(),
    endedBy: z.string().nullable(),
    endedSays: z.string().nullable(),
  })
  .transform(
    ({ endedAt, endedBy, endedSays, ...grant }): Grant => ({
      ...grant,
      ended: endedAt === null ? null : { at: endedAt, person: endedBy ?? "", says: endedSays ?? "" },
    }),
  );

export type Place = { readonly subject: string; readonly id: string };
/** More than any evaluation needs; the page shows them all. */
export const mostGrants = 200;
const mostReads = 500;

const grantColumns = sql`g.id, g.body, g.starts_on as "from", g.ends_on as "until", g.request, g.person, g.says, g.recorded_at as at,
  e.recorded_at as "endedAt", e.person as "endedBy", e.says as "endedSays"`;

/** Taken out while the commission was being prepared, or taken back as an act of the evaluation, of which its evaluator is told. */
const joinedEnd = sql`left join lateral (
    select recorded_at, person, says from commission_grant_end where subject_id = g.subject_id and id = g.id
    union all select recorded_at, person, input->>'reason' from matter_event
      where subject_id = g.subject_id and matter_id = g.matter_id and transition = 'take-back' and input->>'item' = g.id
    order by recorded_at limit 1) e on true`;

/** Everything opened for a commission, oldest first, what was taken back included. */
export const grantsOf = (reader: Reader, { subject, id }: Place): Promise<readonly Grant[]> =>
  reader.rows(
    sql`select ${grantColumns}
      from commission_grant g ${joinedEnd}
      where g.subject_id = ${subject} and g.matter_id = ${id} order by g.id limit ${mostGrants}`,
    grantRow,
  );

const mostAmong = 4_000;
const ofMatter = z.object({ matter: z.string() });
/** The same of several commissions, the newest of them first. */
export const grantsAmong = (
  reader: Reader,
  subjects: readonly string[],
  ids: readonly string[],
): Promise<readonly (Grant & { readonly matter: string })[]> =>
  reader.rows(
    sql`select g.matter_id as matter, ${grantColumns}
      from commission_grant g ${joinedEnd}
      where g.subject_id = any(${[...subjects]}) and g.matter_id = any(${[...ids]}) order by g.id desc limit ${mostAmong}`,
    ofMatter.and(grantRow),
  );

const stateRow = z.object({ state: z.string() });
/** The state a commission is in; no step changes it, and nothing of it is taken back, until the transaction ends. */
export async function heldState(tx: Transaction, { subject, id }: Place): Promise<string | undefined> {
  const [row] = await tx.rows(sql`select state from matter where subject_id = ${subject} and id = ${id} for share`, stateRow);
  return row?.state;
}
/** The same, once whatever is being read or opened now is noted. */
export async function heldAlone(tx: Transaction, { subject, id }: Place): Promise<string | undefined> {
  const [row] = await tx.rows(sql`select state from matter where subject_id = ${subject} and id = ${id} for no key update`, stateRow);
  return row?.state;
}

export const insertGrant = (tx: Transaction, at: Place, grant: Omit<Grant, "at" | "ended">): Promise<number> =>
  tx.run(sql`insert into commission_grant (subject_id, id, matter_id, kind, body, starts_on, ends_on, request, person, says, recorded_at)
    values (${at.subject}, ${grant.id}, ${at.id}, ${grant.body.kind}, ${JSON.stringify(grant.body)}::jsonb, ${grant.from}, ${grant.until},
      ${grant.request}, ${grant.person}, ${grant.says}, ${tx.recordedAt})`);

/** @returns how many ended by it: none where it had ended before */
export const insertEnd = (tx: Transaction, at: Place, end: { readonly grant: string; readonly person: string; readonly says: string }) =>
  tx.run(sql`insert into commission_grant_end (subject_id, id, person, says, recorded_at)
    values (${at.subject}, ${end.grant}, ${end.person}, ${end.says}, ${tx.recordedAt}) on conflict do nothing`);

export type NewRead = { readonly grant: string; readonly person: string; readonly how: HowRead; readonly rows: number };
export const insertRead = (tx: Transaction, at: Place, { grant, person, how, rows }: NewRead): Promise<number> =>
  tx.run(sql`insert into commission_read (subject_id, id, matter_id, grant_id, person, how, rows, recorded_at)
    values (${at.subject}, ${tx.newId()}, ${at.id}, ${grant}, ${person}, ${how}, ${rows}::int, ${tx.recordedAt})`);

const readRow = z.object({
  id: z.string(),
  grant: z.string(),
  person: z.string(),
  how: z.enum(["looked", "taken"]),
  rows: z.number(),
  at: instant,
});
/** What was read, the newest first. */
export const readsOf = (reader: Reader, { subject, id }: Place): Promise<readonly ReadRow[]> =>
  reader.rows(
    sql`select id, grant_id as grant, person, how, rows, recorded_at as at from commission_read
      where subject_id = ${subject} and matter_id = ${id} order by id desc limit ${mostReads}`,
    readRow,
  );
