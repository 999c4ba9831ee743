import { z } from "zod";
import { type Reader, sql, type Transaction } from "#store";

const handledRow = z.object({ subject: z.string(), id: z.string(), root: z.string(), number: z.string(), title: z.string() });
type Handled = z.infer<typeof handledRow>;

/** Open matters that somebody has in hand at desks, oldest first. */
const handledBy = (reader: Reader, person: string, desks: readonly string[]): Promise<readonly Handled[]> =>
  reader.rows(
    sql`select distinct m.subject_id as subject, m.id, m.root_id as root, m.number, m.title
      from matter_party p join matter m on m.subject_id = p.subject_id and m.id = p.matter_id
      where p.desk = any(${[...desks]}) and p.handler = ${person} and m.closed_at is null order by m.id`,
    handledRow,
  );

const known = ({ id, number, title }: Handled) => ({ id, number, title });

/**
 * Work that somebody has in hand, and its passing to another with a post. The trees concerned are locked first, as every step does, so that
 * no step that runs meanwhile writes the handler of before back.
 */
export const handling = {
  of: async (reader: Reader, person: string, desks: readonly string[]) => (await handledBy(reader, person, desks)).map(known),
  move: async (tx: Transaction, from: string, to: string, desks: readonly string[], by: string) => {
    const matters = await handledBy(tx, from, desks);
    await lockTrees(tx, matters);
    for (const { subject, id: matter } of matters) {
      await tx.run(sql`update matter_party set handler = ${to}
        where subject_id = ${subject} and matter_id = ${matter} and desk = any(${[...desks]}) and handler = ${from}`);
      await tx.audit({ stream: subject, kind: "matter/handler", actor: by, payload: { matter, from, person: to } });
    }
    return matters.map(known);
  },
} as const;

/** In one order, so that two handovers do not wait for each other in a circle. */
async function lockTrees(tx: Transaction, matters: readonly Handled[]): Promise<void> {
  const roots = new Map(matters.map(({ subject, root }) => [root, subject]));
  for (const [root, subject] of [...roots].sort(([a], [b]) => (a < b ? -1 : 1)))
    await tx.rows(sql`select id from matter where subject_id = ${subject} and id = ${root} for update`, z.object({ id: z.string() }));
}
