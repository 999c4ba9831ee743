import { z } from "zod";
import { checksumOf } from "#define";
import { type Day, type Decimal, dayOf, type Instant } from "#kernel";
import { type Reader, sql, type Transaction } from "#store";

export const procedure = "data-collection";
/** The dossier of what is collected about a kind of unit: schemes that ask the same leaf of the same kind share its figures. */
export const dossierOf = (subject: string): string => `collected:${subject}`;

const cell = z.object({
  leaf: z.string(),
  unit: z.string(),
  /** Null takes back what was accepted. */
  value: z.string().nullable(),
  /** What it is counted in, in Chinese, as the leaf said then. */
  measure: z.string(),
  reason: z.string(),
  /** What held when it was handed in; null where nothing did. */
  before: z.string().nullable(),
});
export type SheetCell = Omit<z.infer<typeof cell>, "value" | "before"> & {
  readonly value: Decimal | null;
  readonly before: Decimal | null;
};
const sheetBody = z.object({ scheme: z.string(), subject: z.string(), period: z.string(), keeper: z.string(), cells: z.array(cell) });
export type SheetBody = Omit<z.infer<typeof sheetBody>, "cells"> & { readonly cells: readonly SheetCell[] };

const keptRow = z.object({ matter: z.string(), checksum: z.string(), body: sheetBody });

/** The sheet of a digest as it was kept for a matter. */
export async function sheetOf(reader: Pick<Reader, "rows">, matter: string, checksum: string): Promise<SheetBody | undefined> {
  const rows = await reader.rows(
    sql`select matter_id as matter, checksum, body from collected_sheet where matter_id = ${matter} and checksum = ${checksum} order by id limit 1`,
    keptRow,
  );
  const [found] = rows;
  return found && asHandedIn(found);
}

/** A sheet that no longer gives its digest was altered behind the program's back: no result may rest on it. */
function asHandedIn({ matter, checksum, body }: z.infer<typeof keptRow>): SheetBody {
  if (checksumOf(body) !== checksum) throw new Error(`the sheet accepted in ${matter} is not the one that was handed in`);
  return body;
}

export async function keepSheet(
  tx: Transaction,
  given: { readonly subject: string; readonly matter: string; readonly body: SheetBody; readonly person: string },
): Promise<string> {
  const checksum = checksumOf(given.body);
  await tx.run(sql`insert into collected_sheet (subject_id, id, matter_id, checksum, body, person, recorded_at)
    values (${given.subject}, ${tx.newId()}, ${given.matter}, ${checksum}, ${JSON.stringify(given.body)}, ${given.person}, ${tx.recordedAt})`);
  return checksum;
}

const acceptedRow = z.object({
  matter: z.string(),
  number: z.string(),
  checksum: z.string(),
  recordedAt: z.string().transform((at) => at as Instant),
});
/** A sheet that was accepted, and since when its figures are known. */
export type AcceptedSheet = {
  readonly matter: string;
  readonly number: string;
  readonly recordedAt: Instant;
  readonly on: Day;
  readonly body: SheetBody;
};

/** Reads accepted sheets in the order of acceptance; each body is read once, for it never changes. */
export function acceptedSheetsReader(): (reader: Pick<Reader, "rows">) => Promise<readonly AcceptedSheet[]> {
  const bodies = new Map<string, SheetBody>();
  return async (reader) => {
    const rows = await reader.rows(
      sql`select m.id as matter, m.number, m.fields->>'sheet' as checksum, e.recorded_at as "recordedAt" from matter m
        join matter_event e on e.subject_id = m.subject_id and e.matter_id = m.id and e.transition = 'accept'
        where m.procedure = ${procedure} and m.state = 'accepted' order by e.recorded_at, m.id`,
      acceptedRow,
    );
    const wanted = rows.filter(({ matter, checksum }) => !bodies.has(`${matter} ${checksum}`)).map(({ matter }) => matter);
    if (wanted.length > 0) {
      const found = await reader.rows(
        sql`select matter_id as matter, checksum, body from collected_sheet where matter_id = any(${wanted})`,
        keptRow,
      );
      for (const row of found) bodies.set(`${row.matter} ${row.checksum}`, asHandedIn(row));
    }
    return rows.flatMap(({ matter, number, checksum, recordedAt }) => {
      const body = bodies.get(`${matter} ${checksum}`);
      return body ? [{ matter, number, recordedAt, on: dayOf(recordedAt), body }] : [];
    });
  };
}
