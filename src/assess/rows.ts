import { z } from "zod";
import type { ReadingScope } from "#access";
import type { Instant } from "#kernel";
import { type Reader, type Sql, sql } from "#store";
import { nobody, withinReach } from "./reach.ts";

export const procedure = "assessment";
const instant = z.string().transform((text) => text as Instant);
const fields = z.record(z.string(), z.unknown());

const matterRow = z.object({
  id: z.string(),
  subject: z.string(),
  number: z.string(),
  title: z.string(),
  state: z.string(),
  revision: z.number(),
  lead: z.string(),
  fields,
  version: z.string(),
  /** Whether whoever asks takes part in it or reads it anyway. */
  reached: z.boolean(),
});
export type AssessmentMatter = z.infer<typeof matterRow>;
const columnsFor = (scope: ReadingScope) =>
  sql`m.id, m.subject_id as subject, m.number, m.title, m.state, m.revision, m.lead_desk as lead, m.fields, m.version, ${withinReach(scope)} as reached`;

/** Assessments of a year that were not cancelled, newest first. */
export const mattersOf = (reader: Pick<Reader, "rows">, year: number, scope = nobody): Promise<readonly AssessmentMatter[]> =>
  reader.rows(
    sql`select ${columnsFor(scope)} from matter m where m.procedure = ${procedure} and (m.fields->>'year')::int = ${year}::int and m.state <> 'cancelled'
      order by m.id desc limit 2000`,
    matterRow,
  );

const matterWhere = async (reader: Pick<Reader, "rows">, which: Sql, scope: ReadingScope): Promise<AssessmentMatter | undefined> => {
  const rows = await reader.rows(sql`select ${columnsFor(scope)} from matter m where m.procedure = ${procedure} and ${which}`, matterRow);
  return rows[0];
};
export const matterById = (reader: Pick<Reader, "rows">, id: string) => matterWhere(reader, sql`m.id = ${id}`, nobody);
export const matterNumbered = (reader: Pick<Reader, "rows">, number: string, scope = nobody) =>
  matterWhere(reader, sql`m.number = ${number}`, scope);

const yearRow = z.object({ year: z.number() });
/** Years in which anything was assessed, newest first. */
export async function yearsOf(reader: Pick<Reader, "rows">): Promise<readonly number[]> {
  const rows = await reader.rows(
    sql`select distinct (m.fields->>'year')::int as year from matter m where m.procedure = ${procedure} and m.state <> 'cancelled' order by 1 desc limit 50`,
    yearRow,
  );
  return rows.map(({ year }) => year);
}

const eventRow = z.object({
  id: z.string(),
  transition: z.string(),
  at: instant,
  person: z.string().nullable(),
  desk: z.string().nullable(),
  input: fields,
});
export type AssessmentEvent = z.infer<typeof eventRow>;

/** What happened to a matter, oldest first. */
export const eventsOf = (
  reader: Pick<Reader, "rows">,
  { subject, id }: Pick<AssessmentMatter, "subject" | "id">,
): Promise<readonly AssessmentEvent[]> =>
  reader.rows(
    sql`select e.id, e.transition, e.recorded_at as at, e.person, e.desk, e.input from matter_event e
      where e.subject_id = ${subject} and e.matter_id = ${id} order by e.revision limit 500`,
    eventRow,
  );
