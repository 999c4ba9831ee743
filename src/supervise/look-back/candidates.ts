import { z } from "zod";
import { addDays, type Day, type Instant, startOf } from "#kernel";
import { type Reader, sql } from "#store";

const row = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  lead: z.string(),
  unit: z.string().nullable(),
  grade: z.string().nullable(),
  closedAt: z.string().transform((text) => text as Instant),
  reopenings: z.number(),
});
export type Candidate = z.infer<typeof row>;

const most = 200;

/**
 * Matters that were closed so many days ago and not looked back at since, those that came back before and those with the lower grade first: that is
 * where a second look finds most.
 */
export function lookBackCandidates(
  reader: Reader,
  today: Day,
  { fromDays, untilDays }: { readonly fromDays: number; readonly untilDays: number },
): Promise<readonly Candidate[]> {
  const [after, before] = [startOf(addDays(today, -untilDays)), startOf(addDays(today, 1 - fromDays))];
  return reader.rows(
    sql`select m.id, m.number, m.title, m.lead_desk as lead, m.fields ->> 'lead' as unit, m.fields ->> 'grade' as grade, m.closed_at as "closedAt",
        coalesce((m.counts ->> 'reopenings')::int, 0) as reopenings
      from matter m where m.procedure = 'supervision' and m.state in ('closed', 'cleared') and m.closed_at >= ${after} and m.closed_at < ${before}
        and not exists (select 1 from matter h where h.procedure = 'look-back' and h.fields ->> 'looked' = m.id and h.opened_at >= m.closed_at
          and h.state <> 'cancelled')
      order by reopenings desc, array_position(array['fail', 'pass', 'good', 'excellent'], m.fields ->> 'grade'), m.closed_at limit ${most}`,
    row,
  );
}

const reboundRow = z.object({
  lookBack: z.string(),
  number: z.string(),
  matter: z.string(),
  matterNumber: z.string(),
  title: z.string(),
  revision: z.number(),
  found: z.string(),
});

/** Look-backs that found a matter to have come back, where nobody has reopened it since. */
export const unopenedRebounds = (reader: Reader): Promise<readonly z.infer<typeof reboundRow>[]> =>
  reader.rows(
    sql`select h.id as "lookBack", h.number, m.id as matter, m.number as "matterNumber", m.title, m.revision, coalesce(h.fields ->> 'found', '') as found
      from matter h join matter m on m.id = h.fields ->> 'looked'
      where h.procedure = 'look-back' and h.state = 'rebounded' and m.state in ('closed', 'cleared') and m.closed_at < h.closed_at
      order by h.closed_at limit ${most}`,
    reboundRow,
  );
