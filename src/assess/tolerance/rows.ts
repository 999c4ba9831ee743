import { z } from "zod";
import type { Instant, RegionCode } from "#kernel";
import { type Reader, sql } from "#store";

const row = z.object({
  id: z.string(),
  number: z.string(),
  desk: z.string(),
  region: z.string().transform((text) => text as RegionCode),
  year: z.coerce.number(),
  item: z.string(),
  state: z.string(),
  openedAt: z.string().transform((text) => text as Instant),
  closedAt: z
    .string()
    .transform((text) => text as Instant)
    .nullable(),
});
/** An application for tolerance without its facts: nothing of what happened leaves the matter itself. */
export type ToleranceRow = z.infer<typeof row>;
const columns = sql`m.id, m.number, m.lead_desk as desk, m.region, (m.fields->>'year')::int as year, m.fields->>'item' as item, m.state,
  m.opened_at as "openedAt", m.closed_at as "closedAt"`;

/** What was tolerated in a year, of all units. */
export const toleratedIn = (reader: Pick<Reader, "rows">, year: number): Promise<readonly ToleranceRow[]> =>
  reader.rows(
    sql`select ${columns} from matter m where m.procedure = 'tolerance' and m.state = 'approved' and (m.fields->>'year')::int = ${year}::int order by m.id limit 2000`,
    row,
  );

/** The register, newest first. */
export const toleranceRows = (reader: Pick<Reader, "rows">): Promise<readonly ToleranceRow[]> =>
  reader.rows(sql`select ${columns} from matter m where m.procedure = 'tolerance' order by m.id desc limit 500`, row);
