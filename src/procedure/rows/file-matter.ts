import { sql, type Transaction } from "#store";
import type { Matter, Party } from "../types.ts";
import { keysOf } from "./reach-keys.ts";
import { matterById, partiesOf } from "./read-rows.ts";

/**
 * Files a matter under its keys, so that lists find it without reading others: in the transaction that changes it, after its parties are known.
 * @param before  parties before the change: under desks that are gone it is filed no longer
 */
export async function fileMatter(tx: Transaction, m: Matter, parties: readonly Party[], before: readonly Party[]): Promise<void> {
  const keys = keysOf(m, parties);
  const gone = keysOf(m, before).filter((key) => !keys.includes(key));
  if (gone.length > 0) await tx.run(sql`delete from matter_reach where key = any(${gone}) and matter_id = ${m.id}`);
  await tx.run(sql`insert into matter_reach (key, matter_id, subject_id, leads, is_open, procedure, state, light, due_at, origin, target, supervised)
    select key, ${m.id}, ${m.subject}, key = ${m.lead}, ${m.closedAt === null}, ${m.procedure}, ${m.state}, ${m.light.colour}, ${m.dueAt}::timestamptz,
        ${m.origin.kind}, ${m.target}, ${m.supervised !== null}
      from unnest(${[...keys]}::text[]) k(key)
    on conflict (key, matter_id) do update set leads = excluded.leads, is_open = excluded.is_open, state = excluded.state, light = excluded.light,
      due_at = excluded.due_at, supervised = excluded.supervised`);
}

/** Files a matter anew that was changed by another one's opening. */
export async function refile(tx: Transaction, id: string): Promise<void> {
  const matter = await matterById(tx, id);
  if (!matter) return;
  const parties = await partiesOf(tx, matter.subject, id);
  await fileMatter(tx, matter, parties, parties);
}
