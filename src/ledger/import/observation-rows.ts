import { z } from "zod";
import type { Qualifier } from "#define";
import type { Day, Instant, UnitId } from "#kernel";
import { type Reader, type Sql, sql, type Transaction } from "#store";
import type { DatedObservation } from "../observations.ts";
import type { Observation } from "../types.ts";

/** The one place that knows the table `observation`. */
const rowsAStatement = 4_000;

const observationRow = z
  .object({
    id: z.string(),
    code: z.string(),
    region: z.string(),
    period: z.string(),
    from: z.string(),
    until: z.string(),
    value: z.string(),
    unit: z.string(),
    qualifier: z.string(),
    published_on: z.string(),
    published_assumed: z.boolean(),
    source: z.string(),
    document: z.string(),
    note_zh: z.string().nullable(),
    note_en: z.string().nullable(),
    recorded_at: z.string(),
  })
  .transform(
    (row): Observation => ({
      id: row.id,
      code: row.code,
      region: row.region,
      period: row.period,
      from: row.from as Day,
      until: row.until as Day,
      value: row.value,
      unit: row.unit as UnitId,
      qualifier: row.qualifier as Qualifier,
      publishedOn: row.published_on as Day,
      publishedAssumed: row.published_assumed,
      source: row.source,
      document: row.document,
      recordedAt: row.recorded_at as Instant,
      ...(row.note_zh === null && row.note_en === null ? {} : { note: { zh: row.note_zh ?? "", en: row.note_en ?? "" } }),
    }),
  );

const read = (reader: Reader, where: Sql): Promise<readonly Observation[]> =>
  reader.rows(
    sql`select id, code, subject_id as region, period, period_from as from, period_until as until, value, unit, qualifier,
          published_on, published_assumed, source, document, note_zh, note_en, recorded_at
        from observation where ${where} order by recorded_at, subject_id, id`,
    observationRow,
  );

/** Observations recorded after one moment and up to another, both given by `store.cut()`. */
export const observationsBetween = (reader: Reader, after: Instant | null, through: Instant): Promise<readonly Observation[]> =>
  after === null ? read(reader, sql`recorded_at <= ${through}`) : read(reader, sql`recorded_at > ${after} and recorded_at <= ${through}`);

/** All that is held for the codes and regions of the rows, whatever its period. */
export function observationsBeside(reader: Reader, rows: readonly DatedObservation[]): Promise<readonly Observation[]> {
  const [regions, codes] = [distinct(rows.map((r) => r.region)), distinct(rows.map((r) => r.code))];
  return read(reader, sql`subject_id = any(${regions}) and code = any(${codes})`);
}

/** The caller has seen that no key is taken; where another writer takes one meanwhile, the database makes the transaction run again. */
export async function insertObservations(
  tx: Transaction,
  rows: readonly DatedObservation[],
  progress: (done: number) => void,
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAStatement) {
    const part = rows.slice(start, start + rowsAStatement);
    const column = <T>(of: (row: DatedObservation) => T): readonly T[] => part.map(of);
    await tx.run(sql`
      insert into observation (subject_id, id, code, period, period_from, period_until, value, unit, qualifier,
        published_on, published_assumed, source, document, note_zh, note_en, recorded_at)
      select *, ${tx.recordedAt}::timestamptz from unnest(
        ${column((r) => r.region)}::text[], ${column(() => tx.newId())}::text[], ${column((r) => r.code)}::text[],
        ${column((r) => r.period)}::text[], ${column((r) => r.from)}::date[], ${column((r) => r.until)}::date[],
        ${column((r) => r.value)}::numeric[], ${column((r) => r.unit)}::text[], ${column((r) => r.qualifier)}::text[],
        ${column((r) => r.publishedOn)}::date[], ${column((r) => r.publishedAssumed)}::boolean[], ${column((r) => r.source)}::text[],
        ${column((r) => r.document)}::text[], ${column((r) => r.note?.zh ?? null)}::text[], ${column((r) => r.note?.en ?? null)}::text[])
      on conflict (subject_id, code, period, published_on) do nothing`);
    progress(start + part.length);
  }
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];
