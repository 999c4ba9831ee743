import { z } from "zod";
import { type Reader, sql } from "#store";

const row = z.object({ unit: z.string(), count: z.number(), days: z.number() });

/** How often each unit was inspected, or is going to be, in a year, and for how many days; refused and cancelled ones do not count. */
export type Counted = { readonly count: number; readonly days: number };

export async function inspectionsIn(reader: Reader, year: string, except = ""): Promise<ReadonlyMap<string, Counted>> {
  const rows = await reader.rows(
    sql`select s.unit, count(*)::int as count, sum((fields ->> 'until')::date - (fields ->> 'from')::date + 1)::int as days
      from matter m cross join lateral jsonb_array_elements_text(m.fields -> 'subjects') s(unit)
      where m.procedure = 'inspection' and m.state in ('approved', 'under-way', 'concluded', 'closed') and left(m.fields ->> 'from', 4) = ${year}
        and m.id <> ${except}
      group by s.unit`,
    row,
  );
  return new Map(rows.map(({ unit, count, days }) => [unit, { count, days }]));
}
