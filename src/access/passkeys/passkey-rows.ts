import { z } from "zod";
import type { Instant } from "#kernel";
import { type Reader, sql, type Transaction } from "#store";

const instant = z.string().transform((text) => text as Instant);
const passkeyRow = z.object({
  id: z.string(),
  publicKey: z.string(),
  counter: z.bigint().transform(Number),
  transports: z.array(z.string()),
  name: z.string(),
  since: instant,
  lastUsed: instant.nullable(),
});
export type StoredPasskey = z.infer<typeof passkeyRow>;

export const passkeysOf = (reader: Reader, person: string): Promise<readonly StoredPasskey[]> =>
  reader.rows(
    sql`select id, public_key as "publicKey", counter, transports, name, recorded_at as since, used_at as "lastUsed"
      from access_passkey where person = ${person} order by recorded_at, id`,
    passkeyRow,
  );

/** @returns whether it was added; false where the credential is known already */
export const insertPasskey = async (
  tx: Transaction,
  person: string,
  given: Pick<StoredPasskey, "id" | "publicKey" | "counter" | "transports" | "name">,
): Promise<boolean> =>
  (await tx.run(sql`insert into access_passkey (id, person, public_key, counter, transports, name, recorded_at)
    values (${given.id}, ${person}, ${given.publicKey}, ${given.counter}, ${JSON.stringify(given.transports)}, ${given.name}, ${tx.recordedAt})
    on conflict (id) do nothing`)) === 1;

export const markUsed = (tx: Transaction, id: string, counter: number): Promise<number> =>
  tx.run(sql`update access_passkey set counter = ${counter}, used_at = ${tx.recordedAt} where id = ${id}`);

export const deletePasskeys = (tx: Transaction, person: string, only: string | null): Promise<number> =>
  tx.run(sql`delete from access_passkey where person = ${person} and (${only}::text is null or id = ${only})`);

type Purpose = "registration" | "second-factor";

/** One challenge of a purpose at a time: asking again makes the one before worthless. */
export const keepChallenge = (tx: Transaction, session: string, purpose: Purpose, challenge: string, until: Instant): Promise<number> =>
  tx.run(sql`insert into access_challenge (session, purpose, challenge, expires_at) values (${session}, ${purpose}, ${challenge}, ${until})
    on conflict (session, purpose) do update set challenge = excluded.challenge, expires_at = excluded.expires_at`);

/** Takes it away, so that no answer counts twice. @returns undefined where there is none, or it is too old */
export async function takeChallenge(tx: Transaction, session: string, purpose: Purpose): Promise<string | undefined> {
  const [row] = await tx.rows(
    sql`delete from access_challenge where session = ${session} and purpose = ${purpose} returning challenge, expires_at as "expiresAt"`,
    z.object({ challenge: z.string(), expiresAt: z.string() }),
  );
  return row && row.expiresAt > tx.recordedAt ? row.challenge : undefined;
}
