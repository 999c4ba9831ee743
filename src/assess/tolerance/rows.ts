import { z } from "zod";
import type { ReadingScope } from "#access";
import type { Instant, RegionCode } from "#kernel";
import { type Reader, sql } from "#store";
import { withinReach } from "../reach.ts";

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

const listed = row.extend({ mayOpen: z.boolean(), count: z.number() });
/** More than a page shows at once. */
const most = 500;

/** The register, newest first: what was tolerated, and of the rest what somebody may read. `count`: all of it. */
export const toleranceRows = (reader: Pick<Reader, "rows">, scope: ReadingScope): Promise<readonly z.infer<typeof listed>[]> =>
  reader.rows(
    sql`select t.*, count(*) over ()::int as count from (select ${columns}, ${withinReach(scope)} as "mayOpen" from matter m
        where m.procedure = 'tolerance') t where t.state = 'approved' or t."mayOpen" order by t.id desc limit ${most}`,
    listed,
  );
