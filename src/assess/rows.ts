import { z } from "zod";
import type { Instant } from "#kernel";
import { type Reader, sql } from "#store";

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
});
export type AssessmentMatter = z.infer<typeof matterRow>;
const columns = sql`m.id, m.subject_id as subject, m.number, m.title, m.state, m.revision, m.lead_desk as lead, m.fields, m.version`;

/** Assessments of a year that were not cancelled, newest first. */
export const mattersOf = (reader: Pick<Reader, "rows">, year: number): Promise<readonly AssessmentMatter[]> =>
  reader.rows(
    sql`select ${columns} from matter m where m.procedure = ${procedure} and (m.fields->>'year')::int = ${year}::int and m.state <> 'cancelled'
      order by m.id desc limit 2000`,
    matterRow,
  );

export async function matterById(reader: Pick<Reader, "rows">, id: string): Promise<AssessmentMatter | undefined> {
  const rows = await reader.rows(sql`select ${columns} from matter m where m.procedure = ${procedure} and m.id = ${id}`, matterRow);
  return rows[0];
}

export async function matterNumbered(reader: Pick<Reader, "rows">, number: string): Promise<AssessmentMatter | undefined> {
  const rows = await reader.rows(sql`select ${columns} from matter m where m.procedure = ${procedure} and m.number = ${number}`, matterRow);
  return rows[0];
}

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
