import { z } from "zod";
import type { Instant } from "#kernel";
import { type Reader, sql, type Transaction } from "#store";
import type { AssessmentMatter } from "../rows.ts";
import type { ScoreSheetBody } from "../score/types.ts";

const sheetRow = z.object({
  checksum: z.string(),
  body: z.unknown().transform((value) => value as ScoreSheetBody),
  person: z.string(),
  recordedAt: z.string().transform((text) => text as Instant),
});
/** A score sheet as it was computed on a day; it never changes. */
export type KeptSheet = z.infer<typeof sheetRow>;

/** The sheet kept last for a matter, or the one of a digest. */
export async function keptSheet(
  reader: Pick<Reader, "rows">,
  { subject, id }: Pick<AssessmentMatter, "subject" | "id">,
  checksum?: string,
): Promise<KeptSheet | undefined> {
  const which = checksum === undefined ? sql`true` : sql`s.checksum = ${checksum}`;
  const rows = await reader.rows(
    sql`select s.checksum, s.body, s.person, s.recorded_at as "recordedAt" from assessment_sheet s
      where s.subject_id = ${subject} and s.matter_id = ${id} and ${which} order by s.id desc limit 1`,
    sheetRow,
  );
  return rows[0];
}

const keptRow = sheetRow.extend({ matter: z.string() });

/** The sheets that matters name as disclosed, by matter. */
export async function keptSheets(
  reader: Pick<Reader, "rows">,
  matters: readonly AssessmentMatter[],
): Promise<ReadonlyMap<string, KeptSheet>> {
  if (matters.length === 0) return new Map();
  const rows = await reader.rows(
    sql`select distinct on (s.matter_id) s.matter_id as matter, s.checksum, s.body, s.person, s.recorded_at as "recordedAt"
      from assessment_sheet s join matter m on m.subject_id = s.subject_id and m.id = s.matter_id and s.checksum = m.fields->>'sheet'
      where s.subject_id = any(${matters.map(({ subject }) => subject)}) and s.matter_id = any(${matters.map(({ id }) => id)})
      order by s.matter_id, s.id desc`,
    keptRow,
  );
  return new Map(rows.map(({ matter, ...sheet }) => [matter, sheet]));
}

export async function insertSheet(
  tx: Transaction,
  { subject, id }: Pick<AssessmentMatter, "subject" | "id">,
  given: { readonly checksum: string; readonly body: ScoreSheetBody; readonly person: string },
): Promise<void> {
  await tx.run(sql`insert into assessment_sheet (subject_id, id, matter_id, checksum, body, person, recorded_at)
    values (${subject}, ${tx.newId()}, ${id}, ${given.checksum}, ${JSON.stringify(given.body)}, ${given.person}, ${tx.recordedAt})`);
}
