import { z } from "zod";
import { sql, type Transaction } from "#store";

/** Whom a provider means: its own name for itself, its unchanging name for somebody, and what that somebody signs in as. */
export type Subject = { readonly issuer: string; readonly subject: string; readonly login: string };

const personRow = z.object({ id: z.string() });

/**
 * The person a subject is bound to. On first use it is bound to the person of that login, if nobody else of the provider is: a login that
 * the provider later gives to somebody new does not open the old person's account.
 * @returns the person's id and whether they were bound just now; undefined where nobody open is meant
 */
export async function personBoundTo(
  tx: Transaction,
  { issuer, subject, login }: Subject,
): Promise<{ readonly person: string; readonly isNew: boolean } | undefined> {
  const [bound] = await tx.rows(
    sql`select p.id, p.closed_at is null as open from access_binding b join access_person p on p.id = b.person
      where b.issuer = ${issuer} and b.subject = ${subject}`,
    personRow.extend({ open: z.boolean() }),
  );
  if (bound) return bound.open ? { person: bound.id, isNew: false } : undefined;
  const [meant] = await tx.rows(
    sql`select p.id from access_person p where p.login = ${login} and p.closed_at is null and not p.trial
      and not exists (select 1 from access_binding b where b.issuer = ${issuer} and b.person = p.id)`,
    personRow,
  );
  if (!meant) return undefined;
  await tx.run(
    sql`insert into access_binding (issuer, subject, person, recorded_at) values (${issuer}, ${subject}, ${meant.id}, ${tx.recordedAt})`,
  );
  return { person: meant.id, isNew: true };
}

export const deleteBindings = (tx: Transaction, person: string): Promise<number> =>
  tx.run(sql`delete from access_binding where person = ${person}`);
