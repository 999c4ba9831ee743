import { z } from "zod";
import type { Day } from "#kernel";
import { type Reader, sql } from "#store";

const row = z.object({ id: z.string(), login: z.string(), name: z.string() });
type Holder = z.infer<typeof row>;
const most = 500;

/** People who hold a role on a day by an appointment of their own, in any unit; closed accounts left out. */
export const holdersOfRole = (reader: Reader, role: string, on: Day): Promise<readonly Holder[]> =>
  reader.rows(
    sql`select distinct p.id, p.login, p.name from access_person p join access_appointment a on a.person = p.id
      where a.role = ${role} and a.starts_on <= ${on} and (a.ends_on is null or a.ends_on >= ${on}) and p.closed_at is null
      order by p.login limit ${most}`,
    row,
  );

/** Those of some people who hold a role on a day. */
export async function holdersAmong(reader: Reader, role: string, people: readonly string[], on: Day): Promise<ReadonlySet<string>> {
  const rows = await reader.rows(
    sql`select distinct a.person as id from access_appointment a join access_person p on p.id = a.person
      where a.person = any(${[...people]}) and a.role = ${role} and a.starts_on <= ${on} and (a.ends_on is null or a.ends_on >= ${on})
        and p.closed_at is null`,
    z.object({ id: z.string() }),
  );
  return new Set(rows.map(({ id }) => id));
}
